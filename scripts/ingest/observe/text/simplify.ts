/** Traditional characters as Simplified ones, one for one, so that offsets stay. The table is OpenCC's (Apache-2.0). */
import { Converter } from 'opencc-js/t2cn'

/** The block of CJK unified ideographs, where all characters of such reports lie. */
const FIRST = 0x4e00
const LAST = 0x9fff

/** Of each character of the block the Simplified one; phrases (著/着) are left to the reader. */
const SIMPLIFIED = build()

function build(): Uint16Array {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index))
  const simple = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n')
  return Uint16Array.from(characters, (character, index) => (simple[index]?.length === 1 ? simple[index] : character).charCodeAt(0))
}

/** The code of a character's Simplified form. */
export const simplified = (code: number): number => (code === QIAN ? code : (SIMPLIFIED[code - FIRST] ?? code))

/** 乾旱 is 干旱, but 乾县 and 乾安县 are called so: the code of the Simplified form where a word of dryness stands, else undefined. */
export const dryAt = (text: string, at: number): number | undefined => (text.charCodeAt(at) === QIAN && DRY.has(text.charAt(at + 1)) ? GAN : undefined)

const [QIAN, GAN] = ['乾'.charCodeAt(0), '干'.charCodeAt(0)]
/** What 乾 stands before where it means dry. */
const DRY: ReadonlySet<string> = new Set('旱燥涸净淨粮糧枯洗果冷')

/** The text in Simplified characters; the result has the same length. */
export function simplify(text: string): string {
  let simple = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const plain = dryAt(text, at) ?? simplified(code)
    if (plain === code) continue
    simple += text.slice(last, at) + String.fromCharCode(plain)
    last = at + 1
  }
  return last === 0 ? text : simple + text.slice(last)
}
