/** The words around figures as precedents keep them: each with the place it stands in. */
import type { Precedent } from '../../../../src/domain/catalogue.ts'
import { codeBetween, codeOf } from '../learnt/features.ts'
import { Numbers } from '../learnt/numbers.ts'
import type { Nearby } from './relevance.ts'

/** Words, and pairs of words, that met once tell nothing. */
export const FEWEST_MEETINGS = 2

interface Place {
  readonly mark: string
  readonly code: number
  /** How much words there tell of the name. */
  readonly weight: number
}

const place = (mark: string, weight: number): Place => ({ mark, code: codeOf(mark), weight })
const LEFT = [place('L0', 1), place('L1', 0.5)]
const RIGHT = place('R0', 1)
const HEADING = place('H', 0.4)
const OPENING = place('P', 0.4)
const BEFORE = place('N', 0.5)
const MARK = /^(?:[LR]\d|[HPN])/
const WEIGHTS_BY_MARK = new Map([...LEFT, RIGHT, HEADING, OPENING, BEFORE].map(({ mark, weight }) => [mark, weight]))

/** The place of a nearby word that precedents tell of, or undefined. */
export function placeOf({ side, clauses, passed }: Nearby): Place | undefined {
  if (side === 'H') return HEADING
  if (side === 'P') return OPENING
  if (side === 'N') return clauses === 0 ? BEFORE : undefined
  if (side === 'L') return passed <= 1 ? LEFT[clauses] : undefined
  return clauses === 0 && passed === 0 ? RIGHT : undefined
}

/** How much a word, by its mark, tells in a place. */
const weightOf = (word: string): number => WEIGHTS_BY_MARK.get(MARK.exec(word)?.[0] ?? '') ?? 0

/** How much a word tells of the name: the more, the fewer of all precedents have it. */
export const strengthOf = (weight: number, often: number, precedents: number): number => (weight * Math.log((precedents + 1) / (often + 1))) ** 2

/** Words around more of the precedents than this part tell nothing. */
const COMMON = 0.2
/** Tells of how often a word is met whether it tells anything. */
export const tellsOf = (precedents: number): ((often: number) => boolean) => {
  const most = Math.max(FEWEST_MEETINGS, precedents * COMMON)
  return (often) => often <= most && often >= FEWEST_MEETINGS
}

/** So many words of each precedent are kept. */
const KEPT = 8

/** Precedents with no more than the words around them that tell most: on texts not learnt from these find names as well as all. */
export function withTellingWords<T extends Pick<Precedent, 'context'>>(precedents: readonly T[]): T[] {
  const often = new Map<string, number>()
  for (const { context } of precedents) for (const word of context.split(' ')) often.set(word, (often.get(word) ?? 0) + 1)
  const tells = tellsOf(precedents.length)
  return precedents.map((precedent) => {
    const words = precedent.context.split(' ').filter((word) => tells(often.get(word) ?? 0))
    const strengths = new Map(words.map((word) => [word, strengthOf(weightOf(word), often.get(word) ?? 0, precedents.length)]))
    const kept = new Set([...words].sort((one, other) => (strengths.get(other) ?? 0) - (strengths.get(one) ?? 0)).slice(0, KEPT))
    return { ...precedent, context: words.filter((word) => kept.has(word)).join(' ') }
  })
}

/** The words around a figure as precedents keep them. */
export const contextOf = (nearby: readonly Nearby[]): string[] => [
  ...new Set(
    nearby.flatMap((one) => {
      const at = placeOf(one)
      return at === undefined ? [] : [`${at.mark}${one.term.text}`]
    }),
  ),
]

/** Words around precedents: each by a number of its own, with what is known of it. */
export interface Contexts {
  /** The numbers of each precedent's words, one precedent behind the other; those of the n-th begin at `starts[n]`. */
  readonly numbers: Int32Array
  readonly starts: Int32Array
  /** The number of a word with its place, by its code. */
  readonly byCode: Numbers
  /** Of each word with its place: its code, the code of the word alone, the weight of the place, how many precedents have it. */
  readonly codes: readonly number[]
  readonly words: readonly number[]
  readonly weights: readonly number[]
  readonly often: readonly number[]
}

export function contextsOf(precedents: readonly Pick<Precedent, 'context'>[]): Contexts {
  const byCode = new Numbers()
  const [codes, words, weights, often]: [number[], number[], number[], number[]] = [[], [], [], []]
  const numbers: number[] = []
  const starts = new Int32Array(precedents.length + 1)
  precedents.forEach(({ context }, row) => {
    for (let at = 0; at < context.length;) {
      const space = context.indexOf(' ', at)
      const end = space < 0 ? context.length : space
      if (end > at) {
        const code = codeBetween(context, at, end)
        const number = byCode.of(code)
        if (number === codes.length) {
          const word = context.slice(at, end)
          codes.push(code)
          words.push(codeOf(word.replace(MARK, '')))
          weights.push(weightOf(word))
          often.push(0)
        }
        often[number] = (often[number] ?? 0) + 1
        numbers.push(number)
      }
      at = end + 1
    }
    starts[row + 1] = numbers.length
  })
  return { numbers: Int32Array.from(numbers), starts, byCode, codes, words, weights, often }
}
