/**
 * Checks what was read against itself: a growth against its two levels, parts and a share against their whole, one figure
 * told twice. Nothing is changed: the figure stays as printed, the arithmetic is told beside it.
 */
import { isChange } from '../../src/domain/change.ts'
import type { Corrected } from '../../src/domain/correction.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { periodMonths } from '../../src/domain/period.ts'
import { printedSlack } from '../../src/domain/precision.ts'
import type { Observed } from './observed.ts'

/** A figure as the checks see it, in document order. */
export type Checked = Pick<
  Observation,
  'indicator' | 'name' | 'value' | 'unit' | 'bound' | 'measure' | 'role' | 'region' | 'period' | 'period_inferred' | 'base' | 'text' | 'quote'
> & {
  /** An editor set the value: the printed text tells another. */
  readonly revalued?: boolean
}

/** What was observed, as it is after its corrections, with the doubt on each figure. */
export function doubt(observed: Observed, corrected: readonly Corrected[]): Observed {
  const revalued = new Set(corrected.filter(({ fields }) => fields.some(({ field }) => field === 'value')).map(({ observation }) => observation))
  const doubts = doubtsOf(observed.observations.map((figure) => ({ ...figure, revalued: revalued.has(figure.id) })))
  return { ...observed, observations: observed.observations.map((figure, index) => ({ ...figure, doubt: doubts[index] ?? null })) }
}

/** The doubt on each figure, or null, in order. */
export function doubtsOf(figures: readonly Checked[]): (string | null)[] {
  const told = repeatsOf(figures)
  return sentencesOf(figures).flatMap((sentence) =>
    sentence.map((figure, index) => growthDoubt(sentence, index) ?? partDoubt(sentence, index) ?? shareDoubt(sentence, index) ?? repeatDoubt(figure, told)),
  )
}

/** The figures sentence by sentence. */
function sentencesOf(figures: readonly Checked[]): Checked[][] {
  const sentences: Checked[][] = []
  for (const figure of figures) {
    const last = sentences.at(-1)
    if (last?.[0]?.quote === figure.quote) last.push(figure)
    else sentences.push([figure])
  }
  return sentences
}

type Known = Checked & { readonly value: number }

const isKnown = (figure: Checked | undefined): figure is Known => figure !== undefined && figure.value !== null
const sameThing = (one: Checked, other: Checked): boolean => one.name === other.name && one.unit === other.unit && one.region === other.region

/** What a figure is called in a doubt: as printed, with the value an editor set. */
const nameOf = ({ text, value, unit, revalued }: Known): string => (revalued ? `${text}（更正为${String(value)}${unit ?? ''}）` : text)
/** A value that an editor set is not rounded. */
const slackOf = ({ text, revalued }: Checked): number => (revalued ? 0 : printedSlack(text))

const shown = (value: number): string => String(Number(value.toFixed(value % 1 === 0 ? 0 : 1)))
const percent = (value: number): string => `${shown(Number(value.toFixed(1)))}%`

/** 年均增长: no growth from one level to the other. */
const YEARLY = /年均|平均每年|每年/

/** The words of its clause before a figure. */
const ahead = ({ quote, text }: Checked): string => /[^，,；;。]*$/.exec(quote.slice(0, Math.max(0, quote.indexOf(text))))?.[0] ?? ''

/** 全年发放6842万元，三季度发放1768.5万元: amounts of a year and of a part of it, of which neither grew into the other. */
const areOfOtherSpans = (one: Checked, other: Checked): boolean =>
  one.measure === 'flow' && one.period !== null && other.period !== null && periodMonths(one.period) !== periodMonths(other.period)

/** 由874家发展到1207家，增长30.5%: from the two levels before it in the sentence. */
function growthDoubt(sentence: readonly Checked[], index: number): string | null {
  const change = sentence[index]
  if (!isKnown(change) || !isChange(change) || change.bound !== 'exact') return null
  if (YEARLY.test(ahead(change))) return null
  const levels = sentence.slice(0, index).filter((other) => !isChange(other) && other.name === change.name && other.region === change.region)
  const [from, to] = levels.slice(-2)
  if (!isKnown(from) || !isKnown(to) || !sameThing(from, to) || from.value <= 0) return null
  if (from.bound !== 'exact' || to.bound !== 'exact' || (from.period !== null && from.period === to.period)) return null
  if (areOfOtherSpans(from, to)) return null
  if (change.base !== null && from.period !== null && change.base.slice(0, 4) !== from.period.slice(0, 4)) return null
  const printed = change.unit === '倍' ? change.value * 100 : change.value
  const difference = to.value - from.value
  const [reckoned, room] =
    change.measure === 'change_pct'
      ? [
          (100 * difference) / from.value,
          (100 * (slackOf(to) + (to.value / from.value) * slackOf(from))) / from.value + slackOf(change) * (change.unit === '倍' ? 100 : 1),
        ]
      : [difference, slackOf(to) + slackOf(from) + slackOf(change)]
  if (change.measure === 'change_abs' && change.unit !== to.unit) return null
  if (Math.abs(Math.abs(reckoned) - Math.abs(printed)) <= room * 1.01 + 1e-9) return null
  const growth = change.measure === 'change_pct' ? percent(Math.abs(reckoned)) : shown(Math.abs(reckoned))
  return `由${nameOf(from)}到${nameOf(to)}是${reckoned < 0 ? '减少' : '增加'}${growth}，与${nameOf(change)}不符。`
}

/** Figures of the same thing in a sentence that 其中 makes parts of the whole before. */
function partsBefore(sentence: readonly Checked[], index: number): { whole: Known; parts: Known[] } | null {
  const last = sentence[index]
  if (!last) return null
  const before = sentence.slice(0, index + 1)
  const at = last.quote.indexOf('其中')
  if (at < 0) return null
  let reached = 0
  const places = before.map(({ text }) => (reached = Math.max(last.quote.indexOf(text, reached), reached)))
  const first = places.findIndex((place) => place > at)
  const whole = before[first - 1]
  if (first < 1 || !isKnown(whole) || isChange(whole)) return null
  const end = partsEnd(last.quote, at)
  const parts = before.slice(first).filter((figure, part) => isKnown(figure) && (places[first + part] ?? 0) < end) as Known[]
  const alike = parts.filter(({ unit, measure, role }) => unit === whole.unit && measure !== 'share' && role === whole.role)
  return { whole, parts: upToWhole(alike, whole) }
}

/** Where what 其中 begins ends: at the semicolon behind it, unless a colon makes a list of it. */
function partsEnd(quote: string, at: number): number {
  const end = /^其中[：:]/.test(quote.slice(at)) ? -1 : quote.slice(at).search(/[；;]/)
  return end < 0 ? quote.length : at + end
}

/** The parts up to those that make the whole: what comes behind is none (登记488家，其中…，备案2875家). */
function upToWhole(parts: readonly Known[], whole: Known): Known[] {
  let sum = 0
  const complete = parts.findIndex(({ value }) => (sum += value) === whole.value)
  return complete < 0 ? [...parts] : parts.slice(0, complete + 1)
}

/** Without 其中: the counts of one unit before a figure in its sentence, none larger than the first. */
function countsBefore(sentence: readonly Checked[], index: number): { whole: Known; parts: Known[] } | null {
  const counts = sentence.slice(0, index).filter((other): other is Known => isKnown(other) && !isChange(other) && other.unit !== '%')
  const [whole, ...others] = counts
  // 补助市县52864万元，占91.3%: a part itself.
  if (whole && sentence[sentence.indexOf(whole) + 1]?.measure === 'share') return null
  const parts = others.filter(({ unit }) => unit === whole?.unit)
  return whole && parts.length > 0 && parts.every(({ value }) => value <= whole.value) ? { whole, parts } : null
}

/** 其中: a part larger than its whole. */
function partDoubt(sentence: readonly Checked[], index: number): string | null {
  const part = sentence[index]
  const found = partsBefore(sentence, index)
  if (!found || !isKnown(part) || isChange(part) || part.unit === '%' || part.unit !== found.whole.unit || !found.parts.includes(part)) return null
  // 新增1486人，其中…: the parts may be of a whole told before.
  const whole = sentence
    .slice(0, index)
    .some((other) => isKnown(other) && other.unit === part.unit && other.value >= part.value && !found.parts.includes(other))
  if (
    whole ||
    found.whole.bound === 'min' ||
    AVERAGE.test(ahead(found.whole) + found.whole.name) ||
    part.value <= found.whole.value + slackOf(found.whole) + slackOf(part)
  )
    return null
  return `${nameOf(part)}是其中的一部分，却大于总数${nameOf(found.whole)}。`
}

const AVERAGE = /均|每[人户位名]/

/** 195家，其中142家、47家，覆盖率85%: a share that neither one part nor all together make. */
function shareDoubt(sentence: readonly Checked[], index: number): string | null {
  const share = sentence[index]
  const found = partsBefore(sentence, index) ?? countsBefore(sentence, index)
  if (
    !isKnown(share) ||
    share.unit !== '%' ||
    share.measure !== 'share' ||
    !SHARE.test(share.name) ||
    !found ||
    found.parts.length === 0 ||
    share.bound !== 'exact'
  )
    return null
  const { whole, parts } = found
  // 从业人员2.9万人，其中…，建立党组织512个，覆盖率86.4%: a share of what stands right before it.
  const nearest = sentence.slice(0, index).findLast((other) => other.unit !== '%')
  if (nearest && nearest !== whole && !parts.some((part) => part === nearest)) return null
  if (whole.value <= 0 || !whole.name.includes(share.name.slice(0, 3))) return null
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const room = slackOf(share) + (100 * [whole, ...parts].reduce((total, figure) => total + slackOf(figure), 0)) / whole.value
  const shares = [...parts.map(({ value }) => value), sum].map((value) => (100 * value) / whole.value)
  if (sum > whole.value || shares.some((reckoned) => Math.abs(reckoned - share.value) <= room + 1e-9)) return null
  const added = parts.length === 1 ? parts.map(nameOf).join('') : `${parts.map(nameOf).join('加')}是${shown(sum)}`
  return `${added}，占${nameOf(whole)}的${percent((100 * sum) / whole.value)}，与${nameOf(share)}不符。`
}

const SHARE = /覆盖率|占比|比[例重]/

/** Figures that should have one value, in document order; of those told in the same words one a sentence, and of two sentences at most. */
type Repeats = ReadonlyMap<string, readonly Known[]>

function repeatsOf(figures: readonly Checked[]): Repeats {
  const told = new Map<string, Known[]>()
  const sentences = new Map<string, Set<string>>()
  for (const figure of figures) {
    if (!isRepeatable(figure)) continue
    const thing = thingOf(figure)
    const words = JSON.stringify([thing, figure.value, figure.text, figure.revalued === true])
    const quotes = sentences.get(words) ?? new Set()
    if (quotes.size === 2 || quotes.has(figure.quote)) continue
    sentences.set(words, quotes.add(figure.quote))
    const others = told.get(thing)
    if (others) others.push(figure)
    else told.set(thing, [figure])
  }
  return told
}

const isRepeatable = (figure: Checked): figure is Known =>
  isKnown(figure) && figure.indicator !== null && !isChange(figure) && figure.period !== null && !figure.period_inferred

const thingOf = ({ indicator, region, period, measure, unit, role, bound }: Checked): string =>
  JSON.stringify([indicator, region, period, measure, unit, role, bound])

/** The same indicator of the same place and time told with another value elsewhere. */
function repeatDoubt(figure: Checked, told: Repeats): string | null {
  if (!isRepeatable(figure)) return null
  const other = told
    .get(thingOf(figure))
    ?.find((candidate) => candidate.quote !== figure.quote && Math.abs(candidate.value - figure.value) > slackOf(candidate) + slackOf(figure))
  return other ? `本文另一处是${nameOf(other)}，两处不同。` : null
}
