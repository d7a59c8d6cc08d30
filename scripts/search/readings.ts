import { pinyin } from 'pinyin-pro'

import type { Readings } from '../../src/search/pinyin.ts'
import { commonCharacters } from './commonCharacters.ts'

/** The syllable of each character; what is no Han character is left as it is. */
function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', v: true, type: 'array', nonZh: 'spaced' })
}

interface Spelled {
  readonly character: string
  readonly syllable: string
}

const isHan = ({ character }: Spelled): boolean => /\p{Script=Han}/u.test(character)

/** A name with its reading; names whose characters and syllables do not pair (rare characters of two code units) are left out. */
function spell(name: string): Spelled[] {
  const [characters, syllables] = [[...name], syllablesOf(name)]
  return characters.length === syllables.length ? characters.map((character, index) => ({ character, syllable: syllables[index] ?? '' })) : []
}

/** Of each character the syllable it has most often; of two as frequent ones the first in the alphabet. */
function usualSyllables(spelled: readonly Spelled[]): Map<string, string> {
  const groups = Map.groupBy(spelled.filter(isHan), ({ character }) => character)
  return new Map(
    [...groups].map(([character, readings]) => {
      const counts = [...Map.groupBy(readings, ({ syllable }) => syllable)].map(([syllable, { length }]) => ({ syllable, length }))
      const [usual] = counts.toSorted((one, other) => other.length - one.length || (one.syllable < other.syllable ? -1 : 1))
      return [character, usual?.syllable ?? '']
    }),
  )
}

/** Two neighbours of which one is not read as usual: 重建. */
function unusualPairs(name: readonly Spelled[], usual: ReadonlyMap<string, string>): [string, string][] {
  return name.flatMap((one, at) => {
    if (!isHan(one) || one.syllable === usual.get(one.character)) return []
    const pair = at + 1 < name.length ? name.slice(at, at + 2) : name.slice(-2)
    return [[pair.map(({ character }) => character).join(''), pair.map(({ syllable }) => syllable).join(' ')] as [string, string]]
  })
}

/**
 * How all names are read, and the everyday characters that sound like one of `heard`, so that 大莲 is known to sound like 大连.
 * The same names give the same readings.
 */
export function readingsOf(names: readonly string[], heard: readonly string[]): Readings {
  const spelled = [...new Set(names)].toSorted().map(spell)
  const usual = usualSyllables(spelled.flat())
  const pairs = new Map(spelled.flatMap((name) => unusualPairs(name, usual)).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  const sounds = new Set(heard.flatMap((name) => spell(name).map(({ syllable }) => syllable)))
  const alike = commonCharacters()
    .filter((character) => !usual.has(character))
    .map((character) => [character, syllablesOf(character)[0] ?? ''] as const)
    .filter(([, syllable]) => sounds.has(syllable))
  const groups = Map.groupBy([...usual, ...alike], ([, syllable]) => syllable)
  const syllables = [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([syllable, characters]) =>
        syllable +
        characters
          .map(([character]) => character)
          .toSorted()
          .join(''),
    )
  return { syllables: syllables.join(' '), pairs: Object.fromEntries(pairs) }
}
