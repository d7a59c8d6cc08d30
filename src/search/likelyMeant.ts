/** What a reader most likely meant by a query that stands nowhere: 大莲 → 大连, dalian → 大连. */
import { hasPinyin, isLatin, lettersOf, tokensOf } from './letters.ts'
import { pinyinFit, soundsLike } from './pinyin.ts'
import type { Candidate, Suggester } from './suggestions.ts'

const MOST = 3

/** Names that are short enough to be typed as a word: places without 省 and 市, terms, themes. */
function wordsOf(candidates: readonly Candidate[]): string[] {
  const places = candidates.filter(({ kind }) => kind === 'region').flatMap(({ name, short }) => [name, short])
  const others = candidates.filter(({ kind }) => kind === 'term' || kind === 'theme').map(({ name }) => name)
  return [...new Set([...places, ...others])].filter((word) => word.length >= 2)
}

/** The same characters in another order: 连大. */
const isShuffled = (one: string, other: string): boolean =>
  [...one].every((character) => other.includes(character)) && [...one].toSorted().join('') === [...other].toSorted().join('')

/** The query with a word put where another stands that sounds like it or has its characters; null where none does. */
function corrected(query: string, word: string, read: Suggester['read']): string | null {
  const characters = [...query]
  const length = [...word].length
  const sound = read(word)
  for (let start = 0; start + length <= characters.length; start++) {
    const part = characters.slice(start, start + length).join('')
    if (part === word) return null
    if (isShuffled(part, word) || soundsLike(read(part), sound)) return [...characters.slice(0, start), word, ...characters.slice(start + length)].join('')
  }
  return null
}

/** Whole words for letters: dalian, dl. Those spelled out first, then the shortest. */
function spelledOut(letters: string, { candidates, read }: Suggester): string[] {
  const fits = wordsOf(candidates).flatMap((word) => {
    const fit = pinyinFit(letters, read(word))
    return fit?.start === 0 ? [{ word, left: word.length - fit.length, whole: fit.whole }] : []
  })
  return fits.toSorted((one, other) => Number(other.whole) - Number(one.whole) || one.left - other.left).map(({ word }) => word)
}

/** Letters as several words one after another, each spelled out: daliandibao. The longest first word that leaves words counts. */
function divided(letters: string, spellings: readonly (readonly [word: string, letters: string])[]): string[] | null {
  if (letters === '') return []
  for (const [word, own] of spellings) {
    const rest = letters.startsWith(own) ? divided(letters.slice(own.length), spellings) : null
    if (rest) return [word, ...rest]
  }
  return null
}

/** Letters as whole words, however many. */
function dividedWords(letters: string, { candidates, read }: Suggester): string[] | null {
  const spellings = wordsOf(candidates).map((word): [string, string] => [word, read(word).join('')])
  return divided(
    letters,
    spellings.toSorted(([, one], [, other]) => other.length - one.length),
  )
}

/** The words that letters with spaces stand for: a word for each, else words across the spaces, which often part syllables (shehui zuzhi). */
function wordsSpelled(tokens: readonly string[], suggester: Suggester): string[] | null {
  const words = tokens.map((token) => {
    const [word] = spelledOut(lettersOf(token), suggester)
    return word === undefined ? dividedWords(lettersOf(token), suggester) : [word]
  })
  return words.includes(null) ? dividedWords(lettersOf(tokens.join('')), suggester) : words.flatMap((known) => known ?? [])
}

/** Several words of which some are in letters: dalian dibao, dalian 低保, daliandibao. Null where some of it is no pinyin. */
function severalSpelled(query: string, suggester: Suggester): string | null {
  const runs = tokensOf(query).reduce<string[][]>((known, token) => {
    const last = known.at(-1)
    if (last && isLatin(token) && isLatin(last[0] ?? '')) last.push(token)
    else known.push([token])
    return known
  }, [])
  const words = runs.map((run) => (isLatin(run[0] ?? '') ? wordsSpelled(run, suggester) : run))
  return words.includes(null) ? null : words.flat().join(' ')
}

/**
 * Other queries that may have been meant, the likeliest first; empty where there is no good guess.
 * @param query in Simplified characters
 */
export function likelyMeant(query: string, suggester: Suggester): string[] {
  const spelled = isLatin(query) ? spelledOut(lettersOf(query), suggester).slice(0, MOST) : []
  if (spelled.length > 0) return spelled
  const several = hasPinyin(query) ? severalSpelled(query, suggester) : null
  if (several !== null) return [several]
  const longestFirst = wordsOf(suggester.candidates).toSorted((one, other) => other.length - one.length)
  const queries = longestFirst.flatMap((word) => corrected(query, word, suggester.read) ?? [])
  return [...new Set(queries)].slice(0, MOST)
}
