/**
 * How a question and a name fit each other: every word of the question has to stand in the name or carry nothing, and every word of
 * the name in the question, unless questions leave it out.
 */
import type { AnswerWords } from './answerIndex.ts'
import { wordFinder } from './wordFinder.ts'

export interface Cover {
  /** The name, in its plain form. */
  readonly form: string
  /** Words of the question that the name does not have: they narrow what is asked for. */
  readonly left: readonly string[]
  /** Characters of the name that stand in the question, and characters of the name. */
  readonly shared: number
  readonly length: number
  /** The rest of the name is of words that questions leave out. */
  readonly whole: boolean
  /** What the name begins with and the question lacks, where it lacks nothing else: 经营性 of 经营性公墓数. */
  readonly narrower: string
  /** Characters of the name, those apart that only say that it is a number, which the question does not have. */
  readonly unsaid: number
  /** What the question lacks of the name says that it is another figure of the same thing, which is rather not meant: 补助水平 beside 标准. */
  readonly aside: boolean
  readonly asksChange: boolean
  readonly asksTarget: boolean
}

/** A name and the dimension of its figures, and the dimensions a question asks for. */
export interface Named {
  readonly form: string
  readonly of: string
  readonly asked: readonly string[]
}

/** How the words of one question fit a name. */
export type CoverName = (named: Named) => Cover

/** Costs of a step through the question: least where the name has the words. */
const STEP = { name: 0.01, empty: 0.03, change: 0.05 }

interface Step {
  readonly from: number
  readonly kind: 'start' | 'name' | 'empty' | 'change' | 'target' | 'left'
}

/** A word of the question that carries nothing, at the place it begins. */
interface Carried {
  readonly length: number
  readonly price: number
  readonly kind: Step['kind']
}

/** @returns takes the words of a question, those of one stretch after another with | between, and tells how they fit names */
export function createCover({ questions }: Pick<AnswerWords, 'questions'>): (rest: string) => CoverName {
  const findEmpty = wordFinder([...questions.fillers, ...questions.asks.flatMap(({ words }) => words)])
  const findChange = wordFinder(questions.changes)
  const findTarget = wordFinder(questions.targets)
  const counting = new Set(questions.unsaid[0]?.words)

  /** What carries nothing at each place of a question, whatever the name. */
  const carriedIn = (rest: string): Carried[][] =>
    Array.from({ length: rest.length }, (_, at) => {
      const carry = (words: readonly string[], price: number, kind: Step['kind']): Carried[] => words.map(({ length }) => ({ length, price, kind }))
      return [
        rest.charAt(at) === '|' ? { length: 1, price: 0, kind: 'empty' } : { length: 1, price: 1, kind: 'left' },
        ...carry(findEmpty(rest, at), STEP.empty, 'empty'),
        ...carry(findChange(rest, at), STEP.change, 'change'),
        ...carry(findTarget(rest, at), STEP.change, 'target'),
      ]
    })

  const unsaidWords = (asked: readonly string[], of: string): string[] =>
    questions.unsaid
      .filter((entry) => (entry.of.length === 0 || entry.of.includes(of)) && (entry.asked.length === 0 || entry.asked.some((kind) => asked.includes(kind))))
      .flatMap(({ words }) => words)

  /** Whether a piece of a name consists of unsaid words alone, and how many characters of it are more than counting. */
  function unsaidIn(piece: string, words: readonly string[]): number {
    const weights = [0]
    for (let at = 0; at < piece.length; at++) {
      const weight = weights[at]
      if (weight === undefined) continue
      for (const word of words) {
        if (!piece.startsWith(word, at)) continue
        const to = at + word.length
        weights[to] = Math.min(weights[to] ?? Infinity, weight + (counting.has(word) ? 0 : word.length))
      }
    }
    return weights[piece.length] ?? Infinity
  }

  function cover(rest: string, steps: readonly Step[], { asked, form, of }: Named): Cover {
    const taken = new Array<boolean>(form.length).fill(false)
    const kinds = new Set<Step['kind']>()
    const left: string[] = []
    for (let at = rest.length; at > 0;) {
      const { from, kind } = steps[at] ?? { from: 0, kind: 'left' }
      const word = rest.slice(from, at)
      kinds.add(kind)
      if (kind === 'name') take(taken, form, word)
      if (kind === 'left') left.unshift(word)
      at = from
    }
    const words = unsaidWords(kinds.has('change') ? [...asked, 'change'] : asked, of)
    const pieces = piecesLeft(form, taken)
    const weights = pieces.map(({ piece }) => unsaidIn(piece, words))
    const lacking = pieces.filter((_, at) => weights[at] === Infinity)
    const [first] = lacking
    const begins = lacking.length === 1 && first !== undefined && taken.indexOf(true) > first.at
    return {
      form,
      left: joined(left, rest),
      shared: taken.filter(Boolean).length,
      length: form.length,
      whole: lacking.length === 0,
      narrower: begins ? first.piece : '',
      unsaid: weights.reduce((sum, weight) => sum + weight, 0),
      aside: pieces.some(({ piece }) => questions.aside.some((word) => piece.includes(word))),
      asksChange: kinds.has('change'),
      asksTarget: kinds.has('target'),
    }
  }

  return (rest) => {
    const carried = carriedIn(rest)
    return (named) => cover(rest, stepsThrough(rest, named.form, carried), named)
  }
}

/** The cheapest way through the question, as its last steps at each place. */
function stepsThrough(rest: string, form: string, carried: readonly (readonly Carried[])[]): Step[] {
  const least = form.length < 3 ? 1 : 2
  const costs = [0]
  const steps: Step[] = [{ from: 0, kind: 'start' }]
  const reach = (at: number, to: number, price: number, kind: Step['kind']): void => {
    const cost = (costs[at] ?? 0) + price
    if (cost >= (costs[to] ?? Infinity)) return
    costs[to] = cost
    steps[to] = { from: at, kind }
  }
  for (let at = 0; at < rest.length; at++) {
    for (let to = at + least; to <= rest.length && form.includes(rest.slice(at, to)); to++) reach(at, to, STEP.name, 'name')
    for (const { length, price, kind } of carried[at] ?? []) reach(at, at + length, price, kind)
  }
  return steps
}

/** Marks where a word stands in a name: where it is not taken yet, if it stands there twice. */
function take(taken: boolean[], form: string, word: string): void {
  let at = form.indexOf(word)
  for (let next = at; next >= 0; next = form.indexOf(word, next + 1)) {
    if (taken[next]) continue
    at = next
    break
  }
  taken.fill(true, at, at + word.length)
}

/** The pieces of a name that are not taken, with their places. */
function piecesLeft(form: string, taken: readonly boolean[]): { readonly piece: string; readonly at: number }[] {
  const pieces: { piece: string; at: number }[] = []
  for (let at = 0; at < form.length; at++) {
    if (taken[at]) continue
    const from = at
    while (at < form.length && !taken[at]) at++
    pieces.push({ piece: form.slice(from, at), at: from })
  }
  return pieces
}

/** Single characters that stand beside each other in the question as one word again. */
function joined(left: readonly string[], rest: string): string[] {
  return left.reduce<string[]>((words, sign) => {
    const last = words.at(-1)
    return last !== undefined && rest.includes(last + sign) ? [...words.slice(0, -1), last + sign] : [...words, sign]
  }, [])
}
