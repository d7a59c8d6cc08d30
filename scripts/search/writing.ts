/** Which Traditional characters a reader may type for what the texts write. The table is OpenCC's (Apache-2.0). */
import { Converter } from 'opencc-js/t2cn'

import type { Writing } from '../../src/search/simplify.ts'
import { commonCharacters } from './commonCharacters.ts'

/** The block of CJK unified ideographs, where all characters in use lie. */
const FIRST = 0x4e00
const LAST = 0x9fff

/** Mainland, Taiwan and Hong Kong each write some characters in a way of their own. */
const STANDARDS = ['t', 'tw', 'hk'] as const

/** Characters that Simplified text uses too: 著 in 著作, 乾 in 乾坤. */
const common = new Set(commonCharacters())

const simplifyPhrase = Converter({ from: 't', to: 'cn' })

/** Each Traditional character that becomes another one when it stands alone; 么 is not 幺, since what is common does not become rare. */
function pairsOf(): Map<string, string> {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index))
  const pairs = STANDARDS.toReversed().flatMap((from) => {
    const simple = Converter({ from, to: 'cn' })(characters.join('\n')).split('\n')
    return characters.map((character, index) => [character, simple[index] ?? character] as const)
  })
  return new Map(pairs.filter(([character, simple]) => simple !== character && simple.length === 1 && (!common.has(character) || common.has(simple))))
}

/** A character with the one behind it, or before it at the end: 著作. */
const withNeighbour = (run: string, at: number): string => (at + 1 < run.length ? run.slice(at, at + 2) : run.slice(Math.max(0, at - 1), at + 1))

/** Phrases in which a character of the table is right as it is, as OpenCC reads them. */
function keptIn(lines: readonly string[], pairs: ReadonlyMap<string, string>): string[] {
  const runs = new Set(lines.flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []))
  const kept = [...runs].flatMap((run) => {
    const suspects = run.split('').flatMap((unit, at) => (pairs.has(unit) ? [at] : []))
    if (suspects.length === 0) return []
    const simple = simplifyPhrase(run)
    return suspects.filter((at) => simple.charAt(at) === run.charAt(at)).map((at) => withNeighbour(run, at))
  })
  return [...new Set(kept)].toSorted()
}

/**
 * @param lines the searchable texts
 * @param names what readers may ask for besides; a pair of which neither character stands there need not be known
 */
export function writingOf(lines: readonly string[], names: readonly string[]): Writing {
  const written = new Set(lines.flatMap((line) => line.split('')))
  const known = written.union(new Set(names.flatMap((name) => name.split(''))))
  const pairs = new Map(
    [...pairsOf()].filter(([character, simple]) => known.has(simple) || written.has(character)).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  return {
    characters: [...pairs].flat().join(''),
    shared: [...pairs.keys()].filter((character) => common.has(character)).join(''),
    kept: keptIn(lines, pairs),
    printed: [...pairs.keys()].filter((character) => written.has(character)).join(''),
  }
}
