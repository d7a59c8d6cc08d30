/** Names of the likely words around a figure in a row. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { composeName } from '../name.ts'
import type { Nearby, Relevance } from './relevance.ts'
import { mayHold, type Term } from './words.ts'

/** How likely a word is to belong at least, and how likely where that is all but sure. */
export const LIKELY = 0.3
export const SURE = 0.5

const ORDER = { H: 0, P: 1, N: 2, L: 4, R: 5 } as const

interface Placed {
  readonly term: Term
  readonly likely: number
  readonly side: number
  readonly at: number
}

/** Names of all words that are likely enough: what was said earlier first, then in the order of the sentence. */
export function ofWords(nearby: readonly Nearby[], relevance: Relevance, unit: string | null, measure: Measure): string[] {
  const placed = placedWords(nearby, relevance)
  const sure = placed.filter(({ likely }) => likely >= SURE)
  return [placed, ...(sure.length === placed.length ? [] : [sure])].flatMap((words) => namesOfWords(words, unit, measure))
}

/** The likely words, each once, where it stands nearest. */
function placedWords(nearby: readonly Nearby[], relevance: Relevance): Placed[] {
  const placed = new Map<Term, Placed>()
  for (let index = 0; index < nearby.length; index++) {
    const one = nearby[index]
    const likely = one ? (relevance.get(one.term) ?? 0) : 0
    if (!one || likely < LIKELY) continue
    const { term, side } = one
    const order = ORDER[side]
    const known = placed.get(term)
    if (!known || (known.side < 3 && order >= 3)) placed.set(term, { term, likely, side: order, at: side === 'L' ? -index : index })
  }
  return [...placed.values()].filter(({ term }) => !UNITS.includes(term.text)).sort((a, b) => a.side - b.side || a.at - b.at)
}

/** What counts the figure before: 次 of 2217场次、社区活动5932场次. */
const UNITS = '次例件条张份宗起'

const isWithinAny = ({ text, signs }: Term, placed: readonly Placed[]): boolean =>
  placed.some(({ term: other }) => other.text.length > text.length && mayHold(other.signs, signs) && other.text.includes(text))

function namesOfWords(placed: readonly Placed[], unit: string | null, measure: Measure): string[] {
  let [all, stem, verbs] = ['', '', '']
  for (const { term, side } of placed) {
    if (isWithinAny(term, placed)) continue
    all += term.text
    if (term.kind === 'after-flow' && side === ORDER.L) verbs += term.text
    else stem += term.text
  }
  const names = stem === '' ? [] : [composeName(stem, verbs, unit, measure)]
  return verbs === '' ? names : [...names, composeName(all, '', unit, measure)]
}
