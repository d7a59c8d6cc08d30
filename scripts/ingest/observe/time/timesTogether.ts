/** What the time expressions of one text say of each other: 当月 points to one before it, 6月…到8月 are one span. */
import { countOf } from '../text/numeral.ts'
import { endOf, MONTH, spansYears, YEAR, yearBefore, yearOf } from './periodEnds.ts'
import type { Calendar, TimeExpression } from './time.ts'
import { since } from './timeSince.ts'

/**
 * The times of a text in order, those that point to another given its year, month or day, two ends of a span made one, and years
 * counted from one that was named.
 */
export function timesTogether(found: readonly TimeExpression[], text: string, calendar: Calendar): TimeExpression[] {
  return withYearsSince(joined(found, text, calendar), text, calendar)
}

/** 2001年慈善总会成立，18年募集…: as many years, within one, as lie between the year named and the last that is reported. */
function withYearsSince(told: TimeExpression[], text: string, { period }: Calendar): TimeExpression[] {
  const last = Number(yearOf(endOf(period ?? '')))
  let [begins, looked] = [0, 0]
  const spans = [...text.matchAll(YEARS_SINCE)].flatMap(({ index, 1: count = '', 2: odd }) => {
    // The year must be named in the same sentence.
    const stop = text.slice(looked, index).lastIndexOf('。')
    if (stop >= 0) begins = looked + stop + 1
    looked = index
    const since = lastBefore(told, index, begins, (time) => {
      const first = Number(time.period?.slice(0, 4))
      const more = last - first - (countOf(count) ?? 0)
      return time.kind !== 'base' && (odd === undefined ? Math.abs(more) <= 1 : more >= -1 && more < DECADE)
    })
    const from = index + 1
    return since
      ? [
          {
            from,
            to: from + count.length + (odd?.length ?? 0) + 1,
            period: `${yearOf(since.period ?? '')}/${last}`,
            kind: 'at' as const,
            dated: true,
            closing: false,
          },
        ]
      : []
  })
  if (spans.length === 0) return told
  return [...told.filter(({ from, to }) => !spans.some((span) => from < span.to && to > span.from)), ...spans].sort((a, b) => a.from - b.from)
}

/** The last of times in order that ends between two offsets and holds what is asked. */
function lastBefore(told: readonly TimeExpression[], end: number, begin: number, holds: (time: TimeExpression) => boolean): TimeExpression | undefined {
  let [low, high] = [0, told.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle]?.to ?? 0) <= end) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0; at--) {
    const time = told[at]
    if (!time || time.to < begin) return undefined
    if (holds(time)) return time
  }
  return undefined
}

/** 30多年 is up to ten years more. */
const DECADE = 10
/** Behind a stop, before what was done in them. */
const YEARS_SINCE = /[,;](\d{1,2}|[两二三四五六七八九十]{1,3})([多余])?年(?=多?[间来]?,?(?:累计|共|先后)?[\u4e00-\u9fff])(?!级|期|制|度|内|[初末底前后])/g

/** A time, and what those up to it name last: looked for anew at each of many times, that would take time by their square. */
interface Told {
  readonly time: TimeExpression
  /** As `yearNamed` says. */
  readonly year: string | null
  /** The last point of time that is dated. */
  readonly point: TimeExpression | undefined
}

/** Puts a time in the place of the last few, or behind them all. */
function put(told: Told[], replaced: number, time: TimeExpression): void {
  told.length -= replaced
  const before = told.at(-1)
  told.push({ time, year: yearNamed([time]) ?? before?.year ?? null, point: time.kind === 'at' && time.dated ? time : before?.point })
}

function joined(found: readonly TimeExpression[], text: string, calendar: Calendar): TimeExpression[] {
  const told: Told[] = []
  for (const time of found) {
    const last = told.at(-1)
    const before = last?.time
    const word = text.slice(time.from, time.to)
    const meant = POINTING.test(word)
      ? pointedTo(time, before, word, calendar)
      : basesTogether(inYearBefore(atHeader(ofYearNamed(time, last, text, calendar), before, text), before, text), before, text)
    if (!meant) continue
    const one =
      before &&
      (repeated(before, meant, word) ??
        foundedThen(before, meant, text, calendar) ??
        bracketed(before, meant, text) ??
        dayOf(before, meant) ??
        spanOf(before, meant, text))
    // 至次年2月28日 ends a span only with its day.
    const begun = one && told.at(-2)?.time
    const whole = begun && spanOf(begun, one, text)
    if (whole) put(told, 2, whole)
    else if (one) put(told, 1, one)
    else put(told, 0, countedSince(meant, before, text))
  }
  return told.map(({ time }) => time)
}

/** 2023年6月起试点，截至今年10月底，共办理8.4万对; 自2018年9月整治以来，至2019年11月底，…: the count began when that did. */
function countedSince(time: TimeExpression, before: TimeExpression | undefined, text: string): TimeExpression {
  const began = before?.kind === 'since' && before.dated ? before.period?.split('/')[0] : undefined
  const between = text.slice(before?.to, time.from)
  // 2023年6月1日起…，至年末办理217对: to the end of the year in which it began.
  if (began !== undefined && began.length >= MONTH && TO_YEAR_END.test(text.slice(time.from, time.to)) && !/[;。]/.test(between))
    return { ...time, period: `${began.slice(0, MONTH)}/${yearOf(began)}-12`, dated: true, closing: true, counted: true }
  const closes = time.closing || (/^[至到]/.test(text.slice(time.from)) && time.kind === 'at' && /^[^,]*以来,$/.test(between))
  if (!closes || !time.dated || time.period === null || began === undefined || /[;。]/.test(between)) return time
  const end = endOf(time.period)
  // 今年入春以来，截至6月20日: some time since the year began.
  if (began.length === YEAR && end.length > YEAR && yearOf(end) === began) return { ...time, period: `${began}-01/${end.slice(0, MONTH)}`, counted: true }
  if (!isBefore(began, end)) return time
  return { ...time, period: `${began.slice(0, end.length)}/${end.slice(0, Math.max(7, began.length))}`, closing: true, counted: true }
}

const TO_YEAR_END = /^(?:截至|截止|[至到])当?年[末底]$/

const nextYear = (period: string): string => String(Number(yearOf(period)) + 1)

/** Words that point to a time just named: 当月, 首月, 同日, 次年. */
const POINTING = /^(?:[到至]?[次翌]年|同年|[当同首]月|[当同][日天]|同一天)/

/** 2015年8月…，当月: the month just named; 次年: the year after. Without such a time before it the word tells none. */
function pointedTo(time: TimeExpression, before: TimeExpression | undefined, word: string, { period, named }: Calendar): TimeExpression | undefined {
  const last = before?.dated && before.period && before.kind !== 'base' ? pointNamed(before.kind, before.period) : (named ?? undefined)
  if (/^[当同首]月/.test(word)) {
    const reported = period?.length === 7 ? period : undefined
    const month = last && last.length >= 7 ? last.slice(0, 7) : reported
    return month === undefined ? undefined : { ...time, period: month, dated: true }
  }
  if (last === undefined) return undefined
  if (/^(?:[当同][日天]|同一天)/.test(word)) return last.length === 10 ? { ...time, period: last, dated: true } : undefined
  return { ...time, period: word.startsWith('同') ? yearOf(last) : nextYear(last), dated: true }
}

/** The point that words behind a time point to: its end, or of 1994年起 its beginning. */
const pointNamed = (kind: TimeExpression['kind'], period: string): string => (kind === 'since' ? (period.split('/')[0] ?? period) : endOf(period))

/** 较2017年、2012年分别增加600家、860家: what stands in a row with a time of comparison is one as well. */
function basesTogether(time: TimeExpression, before: TimeExpression | undefined, text: string): TimeExpression {
  const isRow = before?.kind === 'base' && time.kind === 'at' && time.dated && /^[、和与及]$/.test(text.slice(before.to, time.from))
  return isRow && /^[^,;。\d]{0,6}(?:分别|依次)/.test(text.slice(time.to)) ? { ...time, kind: 'base' } : time
}

/**
 * The year of the last point of time that is told of, or from which on something is told (1994年起), with no base among them; or null. 1988年发行以来 is
 * too long ago for what follows to be of that year.
 */
export function yearNamed(told: readonly TimeExpression[]): string | null {
  const last = told.findLast(
    ({ kind, dated, period }) => dated && period !== null && ((kind === 'since' && !isLong(period)) || (kind === 'at' && !period.includes('/'))),
  )
  return last?.period ? yearOf(last.period) : null
}

const isLong = (period: string): boolean => Number(yearOf(endOf(period))) - Number(yearOf(period)) > LONG
const LONG = 10

/** The span of years that is told of last; null where another time is, and `before` where none is. */
export function yearsNamed(told: readonly TimeExpression[], before: string | null): string | null {
  const last = told.findLast(({ kind, dated }) => kind === 'at' && dated)
  return last === undefined ? before : spansYears(last.period) ? last.period : null
}

/**
 * 2022年，机构4310个，全年登记683万对: 全年, 年末 and the like are of the year just named, 上年 of the one before it. A month names a year only where
 * that lies well before the one that is reported (1998年1月建立制度，全年支出23万元). 当年 is of any year named, in an earlier sentence too.
 */
function ofYearNamed(time: TimeExpression, last: Told | undefined, text: string, { period, named }: Calendar): TimeExpression {
  const word = text.slice(time.from, time.to)
  if (/^[当是]年[末底]?$/.test(word)) {
    const year = last?.year ?? named
    return year ? { ...time, period: year, dated: true } : time
  }
  // 上半年募集1046万元，去年同期780万元: the same months, though the report is of a whole year.
  const months = last?.time.kind === 'at' && SAME_TIME.test(word) ? MONTHS.exec(last.time.period ?? '') : null
  if (months) return { ...time, period: yearBefore(months[0]), dated: true }
  const [ahead, reportedYear] = [last?.year ?? '', yearOf(endOf(period ?? ''))]
  // 今年，…建成500张，一季度先完成100张, in a report of the year before: of the year that was named, which is still to come.
  if (PART_OF_YEAR.test(word) && ahead > reportedYear && time.period?.startsWith(reportedYear) && reportedYear !== '')
    return { ...time, period: time.period.replaceAll(reportedYear, ahead) }
  const isBefore = LAST_YEAR.test(word)
  const before = isBefore ? last?.point : last?.time
  // 床位5.61万张(上年为5.48万张),年末在院2.26万人: what a bracket told stays in it.
  if (!isBefore && before !== undefined && OUT_OF_BRACKET.test(text.slice(before.to, time.from))) return time
  if ((!isBefore && !OF_YEAR.test(word)) || !before?.dated || before.kind !== 'at' || !before.period || before.period.includes('/')) return time
  const year = Number(yearOf(before.period))
  const reported = Number(yearOf(endOf(period ?? '')))
  if (before.period.length > 4 && reported - year < 2) return time
  return { ...time, period: `${isBefore ? year - 1 : year}${isBefore ? (time.period?.slice(4) ?? '') : ''}`, dated: true }
}

/** 一季度, 上半年, 6月底前: parts of a year that is not said with them. */
const PART_OF_YEAR = /^(?:[到至])?(?:上半年|下半年|前三季度|第?[一二三四]季度|(?:1[0-2]|[1-9])月)/
const OF_YEAR = /^(?:全年|年内|年末|年底|期末)$/
/** A figure, and the end of the bracket that was open. */
const OUT_OF_BRACKET = /^[^()\d]*\d[^()]*\)/
const SAME_TIME = /^[去上]年同期$/
const MONTHS = /^(\d{4})-\d\d\/\1-\d\d$/
const LAST_YEAR = /^[与同较比]?上(?:一?年|一?年度)(?!.*[月季半])/

/** 上季末 女性年末在院人数, of a column and a row: the column says more exactly than the row when the time of the table ends. */
function atHeader(time: TimeExpression, before: TimeExpression | undefined, text: string): TimeExpression {
  const isEnd = !time.dated && /^(?:年末|年底|期末)$/.test(text.slice(time.from, time.to)) && /^ [^,;:。\d]{0,6}$/.test(text.slice(before?.to, time.from))
  return isEnd && before?.dated && before.kind === 'at' && (before.period?.length ?? 0) > 4 ? { ...time, period: before.period, dated: true } : time
}

const QUARTER = /^(?:19|20)\d{2}年第?[一二三四1-4]季度/

/** 去年8月3日鲁甸地震，…；10月7日景谷地震: a later month of the same sentence is of the year just named. */
function inYearBefore(time: TimeExpression, before: TimeExpression | undefined, text: string): TimeExpression {
  const isTold = before?.kind === 'at' && before.dated && !before.yearless && before.period !== null
  // 2017年一季度完成，3月底前投用: months of one year tell the year, too.
  const point = !isTold || (before.period.includes('/') && !QUARTER.test(text.slice(before.from, before.to))) ? '' : endOf(before.period)
  if (!time.yearless || time.kind !== 'at' || time.period === null || point.length < 7 || text.slice(before?.to, time.from).includes('。')) return time
  const period = inYearOf(point, time.period)
  return yearOf(period) === yearOf(point) && !time.period.includes('/') ? { ...time, period, yearless: false } : time
}

/** 6月当月, 2018年至今, 2020年第七次全国人口普查: said of the time right before it. */
function repeated(before: TimeExpression, time: TimeExpression, word: string): TimeExpression | undefined {
  if (before.to !== time.from) return undefined
  const same = POINTING.test(word) || CENSUS_THEN.test(word) ? before.period === time.period : word === '至今' && before.kind === 'since'
  return same ? { ...before, to: time.to } : undefined
}

/** 2010年成立至今: from then on. */
function foundedThen(before: TimeExpression, { from, to }: TimeExpression, text: string, calendar: Calendar): TimeExpression | undefined {
  const isFounded = before.kind === 'at' && before.dated && text.slice(from, to) === '至今' && FOUNDED.test(text.slice(before.to, from))
  return isFounded && before.period !== null ? { ...before, kind: 'since', to, period: since(before.period, calendar) } : undefined
}

const FOUNDED = /^(?:成立|设立|创办|创建|组建|建立|开办|建成|启动|实施|施行|运营|运行)$/

/** 民国28年(1939年): one time, said twice. */
function bracketed(before: TimeExpression, time: TimeExpression, text: string): TimeExpression | undefined {
  const isTwice = before.period === time.period && text.slice(before.to, time.from) === '(' && text.charAt(time.to) === ')'
  return isTwice ? { ...before, to: time.to + 1 } : undefined
}

/** 次年2月28日: of the year that was pointed to. */
function dayOf(before: TimeExpression, time: TimeExpression): TimeExpression | undefined {
  if (!time.yearless || before.to !== time.from || before.period?.length !== 4 || time.period === null) return undefined
  return { ...time, from: before.from, period: `${before.period}${time.period.slice(4)}`, yearless: false }
}

const CENSUS_THEN = /^第?[五六七](?:次|普)/

const JOINT =
  /^(?:[上中下]旬|\s?\d{1,2}时|[上下]午|晚)?\s?(?:-{1,2}|~|(?:起|做|一直|持续|延续|(?:试[点行]|启动|开[通办始]|上线|实施|施行|推行|运行|挂牌)[起后]?)?[至到])\s?$/

/** 6月下旬到8月中旬, 2013年12月1日做到2014年2月28日, 从2023年6月1日试点到今年2月底, 2016年至今年6月: two points of one span, if they are. */
function spanOf(before: TimeExpression, time: TimeExpression, text: string): TimeExpression | undefined {
  if (time.kind !== 'at' || !before.dated || !time.dated || !isBeginning(before, time, text)) return undefined
  const { period: begun } = before
  // 从11月到今年3月: of the year before.
  const first =
    before.yearless && begun?.length === MONTH && !time.yearless && begun > (time.period ?? '') ? `${Number(yearOf(begun)) - 1}${begun.slice(4)}` : begun
  const { period: last } = time
  const head = /^[至到]/.exec(text.slice(time.from))?.[0] ?? ''
  const between = text.slice(before.to, time.from)
  // 自上年11月启动、今年3月结束
  const isCarriedOut = BEGUN.test(between) && ENDED.test(text.slice(time.to))
  if (!JOINT.test(between + head) && !isCarriedOut) return undefined
  // 2021年至2025年上半年, 2016年底至2017年上半年: from a first or last month on.
  const half = begun?.length === YEAR ? FROM_JANUARY.exec(last ?? '')?.[2] : undefined
  const month = /[底末]$/.test(text.slice(before.from, before.to)) ? '12' : '01'
  if (half !== undefined && begun) return { ...before, kind: 'at', to: time.to, period: `${begun}-${month}/${half}`, closing: false }
  // 2018年下半年至2020年: from its first month on.
  if (first?.includes('/') && last?.length === YEAR && PART_NAMED.test(text.slice(before.from, before.to)) && isBefore(first, last))
    return { ...before, kind: 'at', to: time.to, period: `${first.split('/')[0]}/${last}`, closing: false }
  if (!first || !last || first.includes('/') || last.includes('/')) return undefined
  // 至次年: its day is still to come.
  if (/^[到至]?[次翌]年$/.test(text.slice(time.from, time.to)) && /^\s?\d{1,2}\s?月/.test(text.slice(time.to))) return undefined
  const end = time.yearless ? inYearOf(first, last) : last
  return isBefore(first, end) ? { ...before, kind: 'at', to: time.to, period: `${first}/${end}`, closing: false, ...begunIn(first, end) } : undefined
}

const PART_NAMED = /(?:[上下]半年|季度)$/
const BEGUN = /^[底初]?(?:启动|开始|启用|动工|开工)[,、]?$/
const ENDED = /^[底末初]?(?:结束|收官|完工|竣工)/

/** 2004年至2011年由28.3万对增长到42.9万对: a change within years that are named began in the first of them; within those of a plan (2016年至2020年) in the year before. */
export const begunIn = (first: string, last: string): Pick<TimeExpression, 'began'> =>
  first.length === YEAR && last.length === YEAR && !(Number(first) % 5 === 1 && Number(last) - Number(first) === 4) ? { began: first } : {}

/** 2025-01/2025-06 */
const FROM_JANUARY = /^(\d{4})-01\/(\1-\d\d)$/

/** Whether a time may begin a span: at it, or from it on (从去年11月到今年3月, 自5月10日起至7月15日). */
const isBeginning = ({ kind, from }: TimeExpression, time: TimeExpression, text: string): boolean =>
  kind === 'at' ||
  (/^[到至]/.test(text.slice(time.from)) && /^[从自]|^.[从自]/.test(text.slice(Math.max(0, from - 1))) && (kind === 'origin' || kind === 'since'))

/** The end of a span without a year of its own lies in the year it began in, or the one after. */
function inYearOf(first: string, last: string): string {
  const same = `${yearOf(first)}${last.slice(4)}`
  return first.length >= 7 && isBefore(same, first) ? `${nextYear(first)}${last.slice(4)}` : same
}

/** Whether a point lies before another, as far as both are told. */
const isBefore = (one: string, other: string): boolean => one.slice(0, other.length) < other.slice(0, one.length)
