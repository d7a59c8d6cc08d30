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
export const simplified = (code: number): number => SIMPLIFIED[code - FIRST] ?? code

/** The text in Simplified characters; the result has the same length. */
export function simplify(text: string): string {
  let simple = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (simplified(code) === code) continue
    simple += text.slice(last, at) + String.fromCharCode(simplified(code))
    last = at + 1
  }
  return last === 0 ? text : simple + text.slice(last)
}
