/**
 * How a name is put together from the text around its figure: of which stretches, in which order, what stands before, between and
 * behind them, and what of the clause is left over. It shows names that are cut out of a word, leap over one, or leave half a phrase.
 */
import { codeBetween, codeOf, step, type Features } from '../learnt/features.ts'
import { clauseAhead } from '../text/sentence.ts'

/** The text around a figure, folded; the figure stands in it as one character. */
export interface Window {
  readonly text: string
  /** Where the figure stands, and where its clause begins. */
  readonly at: number
  readonly clause: number
  /** What counts the figure: the words of the number without its digits, as a code. */
  readonly unit: number
  /** What stands next to it: the two characters before and the two behind, as codes. */
  readonly before: number
  readonly behind: number
}

/** A stretch of the text that a name holds. */
interface Stretch {
  /** Where it begins in the name and in the text, and how long it is. */
  readonly from: number
  readonly at: number
  readonly length: number
}

const BEFORE = 60
const BEHIND = 20
const FIGURE = '#'
/** What stands before words that begin by themselves. */
const STANDING_ALONE = ',;:。、!?() '
const NUMERIC = /[\d.,余多万亿千百近约%]/g

/** The window of the figure that stands from `from` to `to` in a folded text. */
export function windowOf(text: string, from: number, to: number): Window {
  const [ahead, after] = [text.slice(Math.max(0, from - BEFORE), from), text.slice(to, to + BEHIND)]
  return {
    text: `${ahead}${FIGURE}${after}`,
    at: ahead.length,
    clause: ahead.length - clauseAhead(ahead, ahead.length).length,
    unit: codeOf(text.slice(from, to).replace(NUMERIC, '')),
    before: codeOf(ahead.slice(-2)),
    behind: codeOf(after.slice(0, 2)),
  }
}

/** What the statistic of a name may be, longer ones first. */
const STATISTICS = ['人次数', '人数', '户数', '次数', '件数', '数量', '数', '金额', '总额', '额', '占比', '比例', '比重', '率', '标准', '资金', '支出', '面积']

/** A stretch is at least so long. */
const SHORTEST = 2

/** The longest stretches that make up the first `length` characters of a name, each where it stands last. */
export function stretchesOf(name: string, length: number, text: string): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < length;) {
    let [at, to] = [-1, from]
    for (let end = from + SHORTEST; end <= length; end++) {
      const there = text.lastIndexOf(name.slice(from, end))
      if (there < 0) break
      ;[at, to] = [there, end]
    }
    if (at >= 0) stretches.push({ from, at, length: to - from })
    from = Math.max(to, from + 1)
  }
  return stretches
}

const NEAR = 4
const GAPS = [0, 1, 2, 4, 8, 16]
const DISTANCES = [-8, -4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40]
const LEFT_OVER = [0, 1, 2, 3, 5, 8, 12, 20]
const SHARES = [0, 0.3, 0.5, 0.7, 0.85, 0.99]
/** A stretch left over that is no longer is looked at word for word, and so is a gap. */
const SHORT = { left: 3, gap: 2 }

/** Adds what a name's wording tells; `measure` and `dimension` are codes (`codeOf`). */
export function addWording(name: string, window: Window, measure: number, dimension: number, features: Features): void {
  const statistic = STATISTICS.find((one) => name.endsWith(one)) ?? ''
  const length = window.text.includes(statistic) ? name.length : name.length - statistic.length
  const stretches = stretchesOf(name, length, window.text)
  addComposition(name, length, stretches, window, features)
  addPlace(stretches, length, window, measure, dimension, features)
  addLetters(name, statistic, window, features)
}

/** Of how many stretches, in which order, and what is between them. */
function addComposition(name: string, length: number, stretches: readonly Stretch[], { text }: Window, features: Features): void {
  const many = Math.min(stretches.length, NEAR)
  const strange = length - stretches.reduce((sum, stretch) => sum + stretch.length, 0)
  features.add(170, Math.min(stretches.length, 5))
  features.add(171, Math.min(strange, 6))
  features.add(172, many, Math.min(strange, NEAR))
  let [inOrder, widest] = [true, 0]
  for (let index = 0; index < stretches.length; index++) {
    const [one, next] = [stretches[index], stretches[index + 1]]
    if (!one) continue
    const end = one.at + one.length
    features.add(193, codeBetween(text, Math.max(0, one.at - 1), one.at + 1))
    features.add(194, codeBetween(text, end - 1, Math.min(text.length, end + 1)))
    if (!next) continue
    const gap = next.at - end
    if (next.at < one.at) inOrder = false
    widest = Math.max(widest, Math.abs(gap))
    if (gap > 0 && gap <= SHORT.gap) features.add(175, codeBetween(text, end, next.at))
    const joint = one.from + one.length
    if (joint === next.from) {
      features.add(191, codeBetween(name, joint - 1, joint + 1))
      features.add(192, codeBetween(name, Math.max(0, joint - 2), Math.min(name.length, joint + 2)))
    }
  }
  if (stretches.length === 0) return
  features.add(173, inOrder ? 1 : 0, many)
  features.add(174, step(widest, GAPS), many)
}

/** Where the name stands: how far from the number, how it begins and ends there, and what of the clause it leaves over. */
function addPlace(stretches: readonly Stretch[], length: number, { text, at, clause }: Window, measure: number, dimension: number, features: Features): void {
  const [one] = stretches
  if (!one) return
  let [first, last, inClause] = [one, one, 0]
  for (const stretch of stretches) {
    if (stretch.at < first.at) first = stretch
    if (stretch.at > last.at) last = stretch
    if (stretch.at >= clause) inClause += stretch.length
  }
  const end = last.at + last.length
  const distance = at - end
  features.add(176, step(distance, DISTANCES))
  if (distance >= 0 && distance <= NEAR) {
    const tail = codeBetween(text, end, at)
    features.add(177, tail, measure)
    if (distance < NEAR) features.add(178, tail, dimension)
  }
  const begin = first.at
  features.add(179, begin === clause ? 1 : 0, begin < clause ? 1 : 0, begin > at ? 1 : 0)
  features.add(180, codeBetween(text, Math.max(0, begin - 1), begin))
  features.add(181, codeBetween(text, Math.max(0, begin - 2), begin))
  features.add(182, codeBetween(text, begin, begin + 2), begin === 0 || STANDING_ALONE.includes(text[begin - 1] ?? '') ? 1 : 0)
  features.add(186, begin > at ? 1 : 0, (stretches.at(-1)?.at ?? 0) > at ? 1 : 0, stretches.length > 1 ? 1 : 0)
  features.add(187, codeBetween(text, end, Math.min(text.length, end + 1)))
  features.add(188, step(inClause / Math.max(1, length), SHARES))
  if (begin < at) addLeftOver(stretches, begin, { text, at, clause }, features)
}

/** What of the clause before the number the name leaves over. */
function addLeftOver(stretches: readonly Stretch[], begin: number, { text, at, clause }: Pick<Window, 'text' | 'at' | 'clause'>, features: Features): void {
  let [inside, all, run] = [0, 0, clause]
  const close = (end: number): void => {
    if (end > run && end - run <= SHORT.left) features.add(185, codeBetween(text, run, end))
  }
  for (let place = clause; place < at; place++) {
    if (stretches.some((stretch) => place >= stretch.at && place < stretch.at + stretch.length)) {
      close(place)
      run = place + 1
      continue
    }
    all++
    if (place >= begin) inside++
  }
  close(at)
  features.add(183, step(inside, LEFT_OVER))
  features.add(184, step(all, LEFT_OVER))
}

/** The name's letters, and how its end goes with what stands next to the number and what counts it. */
function addLetters(name: string, statistic: string, { unit, before, behind }: Window, features: Features): void {
  for (let at = 0; at < name.length - 1; at++) features.add(190, codeBetween(name, at, at + 2))
  const [end, last] = [codeOf(statistic), codeBetween(name, Math.max(0, name.length - 2), name.length)]
  features.add(195, before, last)
  features.add(196, before, end)
  features.add(197, behind, last)
  features.add(198, behind, end)
  features.add(199, unit, end)
  features.add(200, unit, codeBetween(name, Math.max(0, name.length - 3), name.length))
}
