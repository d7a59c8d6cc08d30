/** Names of the likely words around a figure in a row. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { composeName } from '../frame/name.ts'
import { mayHold, type Term } from '../text/words.ts'
import type { Nearby, Relevance } from './relevance.ts'

/** How likely a word is to belong at least, and how likely where that is all but sure. */
export const LIKELY = 0.3
export const VERY_LIKELY = 0.5

const ORDER = { H: 0, P: 1, N: 2, L: 4, R: 5 } as const

interface Placed {
  readonly term: Term
  readonly likely: number
  readonly side: number
  readonly at: number
}

/**
 * Names of all words that are likely enough: what was said earlier first, then in the order of the sentence.
 * @param said in which single characters stand beside those they stand beside in the name
 */
export function ofWords(nearby: readonly Nearby[], relevance: Relevance, unit: string | null, measure: Measure, said: string): string[] {
  const placed = withoutRests(placedWords(nearby, relevance), said)
  const sure = placed.filter(({ likely }) => likely >= VERY_LIKELY)
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
  return [...placed.values()].sort((a, b) => a.side - b.side || a.at - b.at)
}

const HAN = /^[\u4e00-\u9fff]$/

/** 个案4860例、小组活动2217场次: words without single characters that stand alone in the text, such as the unit of the figure before or the rest of a word. */
function withoutRests(placed: readonly Placed[], said: string): Placed[] {
  // 18至35岁, 市(州)级: words of names hold no digits or brackets.
  const words = said.replace(/\d+(?=至)|(?<=至)\d+|[()]/g, '')
  const text = (one: Placed | undefined): string => one?.term.text ?? ''
  return placed.filter((one, at) => {
    if (text(one).length > 1) return true
    const [before, behind] = [text(placed[at - 1]).slice(-1), text(placed[at + 1]).slice(0, 1)]
    return (HAN.test(before) && words.includes(`${before}${text(one)}`)) || (HAN.test(behind) && words.includes(`${text(one)}${behind}`))
  })
}

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
