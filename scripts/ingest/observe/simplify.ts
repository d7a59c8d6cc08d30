/** Traditional characters as Simplified ones, one for one, so that offsets stay. The table is OpenCC's (Apache-2.0). */
import { Converter } from 'opencc-js/t2cn'

/** The block of CJK unified ideographs, where all characters of such reports lie. */
const FIRST = 0x4e00
const LAST = 0x9fff

const table = build()
const traditional = new RegExp(`[${[...table.keys()].join('')}]`, 'g')

/** Characters that change when they stand alone; phrases (著/着) are left to the reader. */
function build(): Map<string, string> {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index))
  const simplified = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n')
  return new Map(
    characters.flatMap((character, index) => {
      const simple = simplified[index] ?? character
      return simple !== character && simple.length === 1 ? [[character, simple] as const] : []
    }),
  )
}

/** Whether each character of the block is a traditional one: most texts have none, and looking so is quicker than the pattern. */
const isTraditional = new Uint8Array(LAST - FIRST + 1)
for (const character of table.keys()) isTraditional[character.charCodeAt(0) - FIRST] = 1

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isTraditional[text.charCodeAt(at) - FIRST] === 1) return true
  return false
}

/** The text in Simplified characters; the result has the same length. */
export const simplify = (text: string): string => (hasTraditional(text) ? text.replace(traditional, (character) => table.get(character) ?? character) : text)
