/** Which time a sentence hands on to those after it, and which it takes from those before. */
import { inheritable } from '../report/setting.ts'
import { DAY, DAYS, endOf, MONTH, spansYears, YEAR, yearOf } from '../time/periodEnds.ts'
import type { Calendar, TimeExpression } from '../time/time.ts'

/** Where a sentence stands. */
interface Placed {
  /** In a section of plans. */
  readonly isPlanned?: boolean
  /** At the beginning of its paragraph. */
  readonly isFirst?: boolean
}

/** A sentence that may hand a time on. */
interface Sentence extends Required<Placed> {
  readonly text: string
  /** The times that it tells of its own figures, and those of them that are dated. */
  readonly own: readonly TimeExpression[]
  readonly dates: readonly TimeExpression[]
  /** The dated time that it opens with. */
  readonly opening: TimeExpression | undefined
  /** What was handed on to it. */
  readonly before: TimeExpression | null
  readonly calendar: Calendar
}

/** Tells which time goes on, or null where none does; undefined where it has nothing to tell. */
type Rule = (sentence: Sentence) => TimeExpression | null | undefined

/**
 * The time a sentence hands on to the sentences after it: the one it opens with, unless a rule knows better.
 * @param before the time that was handed on to it
 */
export function carriedTime(
  times: readonly TimeExpression[],
  text: string,
  before: TimeExpression | null,
  calendar: Calendar,
  { isPlanned = false, isFirst = false }: Placed = {},
): TimeExpression | null {
  const own = times.filter(({ kind, from }) => kind !== 'base' && kind !== 'origin' && !OF_PART.test(text.slice(0, from)))
  const dates = own.filter(({ dated }) => dated)
  const sentence = { text, own, dates, opening: openingOf(own, text, calendar), before, calendar, isPlanned, isFirst }
  for (const rule of RULES) {
    const carried = rule(sentence)
    if (carried !== undefined) return carried
  }
  return sentence.opening ?? startingIn(sentence) ?? (own.some(({ dated }) => !dated) ? null : before)
}

/** 共救助8900人次，其中今年2516人次。: a time of a part goes no further. */
const OF_PART = /其中,?[^,;。\d]{0,6}$/

/** The dated time in the first words of a sentence, though not in a bracket there: 清明期间（4月3日至7日）接待8.7万人次。 */
const openingOf = (own: readonly TimeExpression[], text: string, calendar: Calendar): TimeExpression | undefined =>
  own.find(
    (time) =>
      time.dated &&
      !time.closing &&
      !isDateline(time, text) &&
      !(MONTHS_OF_YEARS.test(time.period ?? '') && spansYears(calendar.period)) &&
      time.from <= OPENING &&
      !/[,;:]/.test(text.slice(0, time.from).slice(0, -1)) &&
      !BEHIND_FIGURE.test(text.slice(0, time.from)) &&
      !(time.from > 1 && text.charAt(time.from - 1) === '('),
  )

const OPENING = 14
/** 年初辖15个镇、3个乡，2023年9月… */
const BEHIND_FIGURE = /\d[^,]*,$/
/** 2016年底至2017年上半年, in a report of several years: of its own sentence. */
const MONTHS_OF_YEARS = /^(\d{4})-\d\d\/(?!\1)\d{4}-\d\d$/

/** 11月5日，报告发布。 tells when it was told. */
const isDateline = ({ period, to }: TimeExpression, text: string): boolean => period?.length === DAY && !/\d/.test(text.slice(to))

/** 7月1日起: the day since when something is so, in the year that is reported. */
const startingIn = ({ own, calendar }: Sentence): TimeExpression | undefined =>
  own.find(({ kind, dated, period }) => kind === 'since' && dated && period?.length === DAY && calendar.period?.includes(yearOf(period)))

/** 此后 ends what was said before. */
const endedByLater: Rule = ({ own, dates }) => {
  const later = own.find(({ kind }) => kind === 'later')
  return later && (dates.filter(({ from }) => from > later.from).at(-1) ?? null)
}

/** 7月17日以来，我市出现强降雨，截至7月21日16时，…: what is counted over days is so until another time is named. */
const countedOverDays: Rule = ({ own, dates }) => {
  const counted = own.findLast((time) => time.counted && DAYS.test(time.period ?? ''))
  const begun = counted?.period?.slice(0, DAY)
  return counted && dates.every((time) => time === counted || (time.kind === 'since' && time.period?.slice(0, DAY) === begun))
    ? { ...counted, lasts: true }
    : undefined
}

/** Two different times in one sentence leave open which of them goes on; one outside the reporting period does not. */
const undecided: Rule = ({ dates, before }) => {
  if (new Set(dates.map(({ period }) => period)).size <= 1) return undefined
  return dates.every(({ kind, closing }) => kind === 'since' || closing) ? before : null
}

/** 到2025年，…: what a section of plans sets is of that time until it names another. */
const setByPlan: Rule = ({ dates, text, isPlanned }) =>
  isPlanned && dates.length === 1 && /^[到至]/.test(text) ? dates.find(({ from }) => from === 0) : undefined

/**
 * 2010年，新建敬老院3所。改造2所。: a paragraph that tells of another year from its first word tells of it to its end; 截至2023年末，…: so does what
 * there is.
 */
const yearOfParagraph: Rule = ({ dates: [time, ...others], text, isFirst }) => {
  if (!isFirst || !time || others.length > 0) return undefined
  const told = text.slice(time.from, time.to + 1)
  if (!NAME_OR_NOTHING.test(text.slice(0, time.from)) || !OPENING_YEAR.test(told) || !/\d/.test(text.slice(time.to))) return undefined
  return { ...time, closing: /[底末],$/.test(told) || time.closing }
}

/** Who speaks, or nothing. */
const NAME_OR_NOTHING = /^(?:[\u4e00-\u9fff]{2,8}:)?$/
const OPENING_YEAR = /^(?:截[至止]到?)?(?:19|20)\d{2}年[底末]?,$/

/** 转机出现在2012年。: a sentence that tells of nothing but a year says when the next ones were. */
const nothingButYear: Rule = ({ dates: [time, ...others], text }) =>
  time &&
  others.length === 0 &&
  time.period?.length === YEAR &&
  /^[^,;:\d]{2,10}[在是]$/.test(text.slice(0, time.from)) &&
  /^[。!]?\s*$/.test(text.slice(time.to))
    ? time
    : undefined

/** 五年前是多少呢？结婚4.7万对。: a question for a year is answered next. */
const askedOf: Rule = ({ dates: [time, ...others], text }) =>
  time && others.length === 0 && time.from <= OPENING && ASKED.test(text.slice(time.to)) ? { ...time, closing: false, asked: true } : undefined

/** 这说明什么？: what speaks of no figure ends the answer. */
const answered: Rule = ({ before, text, dates }) => (before?.asked === true && dates.length === 0 && !/\d/.test(text) ? null : undefined)

const ASKED = /^(?:同期)?(?:又|都)?(?:呢|(?:[^,;。:\d]{0,8})?(?:多少|几何|怎样|如何|什么情况|什么样)呢?)[?。]?\s*$/

const outsideReport: Rule = ({ dates, calendar }) => (dates.some(({ period }) => !within(period, inheritable(calendar.period))) ? null : undefined)

/** Whether a period lies within that which is reported, or the year after. */
function within(period: string | null, reported: string | null): boolean {
  if (period === null || reported === null) return true
  const [first, last] = [yearOf(reported), String(Number(yearOf(endOf(reported))) + 1)]
  return period.split('/').some((point) => yearOf(point) >= first && yearOf(point) <= last)
}

/** 5月20日…，当天登记3462对。离婚登记29对。: news of a day goes on with it. */
const newsOfDay: Rule = ({ opening, text, calendar }) =>
  opening?.period?.length === DAY && OF_DAY.test(text) ? (isOfDay(calendar) ? { ...opening, lasts: true } : null) : undefined

const OF_DAY = /当[天日](?!起)|同一天|同日/
/** News of a day or a month, and no report of a year. */
const isOfDay = ({ period }: Calendar): boolean => period === null || (endOf(period).length >= MONTH && !QUARTERS.test(period))
/** 2024-01/2024-03: of so many months a day is but a part. */
const QUARTERS = /^(\d{4})-01\/\1-(?:03|06|09)$/

/** 2024年7月起，标准调整为1180元。救助4873人次。: from when a standard holds is no time of what else is told. */
const standardFrom: Rule = ({ opening, text, before }) =>
  opening?.kind === 'since' && opening.period?.length === SPAN_OF_MONTHS && STANDARD_FROM.test(text.slice(opening.to - 1)) ? before : undefined

const SPAN_OF_MONTHS = '2020-07/2020-12'.length
const STANDARD_FROM = /^起[^。;]*(?:标准|津贴|补贴|待遇)[^。;]*(?:提高|调整|上调|提升|统一|增加)/

/** 7月底完成145个村换届。登记社会组织186家。: when one thing was done is no time of what else was, in the report of a year. */
const doneInMonth: Rule = ({ opening, text, calendar }) =>
  opening && isMonthOfYear(opening, calendar) && DONE_THEN.test(text.slice(opening.to)) ? null : undefined

const isMonthOfYear = ({ period }: TimeExpression, { period: reported }: Calendar): boolean =>
  period?.length === MONTH && reported?.length === YEAR && period.startsWith(reported)
const DONE_THEN =
  /^[底末初中旬前,]{0,3}(?:全面|顺利|如期|正式|率先|经[^,;。\d]{1,14}(?:批准|同意|批复),?)?(?:完成|启动|召开|举办|建成|投用|印发|出台|挂牌|揭牌|通过|入选|获批|开工)/

/** 2015年标准达到380元；五年累计发放27.8亿元。: with what is told of all the years no single one goes on. */
const besideAllYears: Rule = ({ opening, own }) =>
  opening && !spansYears(opening.period) && own.some(({ from, dated, period }) => from > opening.from && !dated && spansYears(period)) ? null : undefined

/** The first that has something to tell decides. */
const RULES: readonly Rule[] = [
  endedByLater,
  countedOverDays,
  undecided,
  setByPlan,
  yearOfParagraph,
  nothingButYear,
  askedOf,
  answered,
  outsideReport,
  newsOfDay,
  standardFrom,
  doneInMonth,
  besideAllYears,
]

/** 截至2022年10月: the day or month to which a sentence at its opening counts, in the last year that is reported. */
export function asOf(times: readonly TimeExpression[], text: string, { period }: Calendar): TimeExpression | null {
  const reported = period === null ? null : endOf(period)
  // A report of some months speaks of their end unless a sentence says otherwise.
  if (reported !== null && reported.length > YEAR) return null
  const opens = ({ from }: TimeExpression): boolean => UP_TO.test(text.slice(from)) && !/[,;]/.test(text.slice(0, from).replace(SOURCE, ''))
  return times.find((time) => time.kind === 'at' && time.dated && opens(time) && isPointOf(time.period, reported)) ?? null
}

const UP_TO = /^(?:截至|截止|到|至)/

/** Whether it ends with a month or a day, of a year if one is known. */
const isPointOf = (period: string | null, year: string | null): boolean =>
  period !== null && endOf(period).length >= MONTH && (year === null || yearOf(endOf(period)) === year)

/** 记者自市民政局获悉，: who told it. */
const SOURCE = /^[^,;\d]{0,6}(?:\d{1,2}[月日])*[^,;\d]{0,24}(?:获悉|了解到?|介绍|统计|透露|消息|通报|显示),/

/** 二是…1—11月支出3.2亿元。三是新增低保1.97万人。: the next point of a report of a year does not go on with the months that one before it counted. */
export const opensPoint = (text: string, carried: TimeExpression | null, { period }: Calendar): boolean =>
  NEXT_POINT.test(text) && period?.length === YEAR && (carried?.period?.length ?? 0) > YEAR && carried?.period?.startsWith(period) === true

const NEXT_POINT = /^\s*(?:[二三四五六七八九十]是|[(（][二三四五六七八九][)）])/

/** 9月至11月，发放19.6亿元。全省共接收捐赠173.6亿元。: what is summed up for the whole place is of the year again, and not of some of its months. */
export function sumsUpYear(text: string, times: readonly TimeExpression[], before: TimeExpression | null, { period }: Calendar): boolean {
  const isOfMonths = before !== null && before.to > 0 && MONTHS.test(before.period ?? '') && before.period?.slice(0, 4) === period
  return isOfMonths && times.every(({ dated }) => !dated) && SUMS_UP.test(text)
}

/** Some months of a year, though not its first. */
const MONTHS = /^\d{4}-(?:0[2-9]|1[0-2])(?:-\d\d)?\/\d{4}-\d\d/
const SUMS_UP = /^(?:全[国省市县区州盟旗]|我[国省市县区州盟旗])(?:共计?|累计|总共|一共|各级[^,;。\d]{0,8}共)/

/** What the lines of a list begin with. */
export const LIST_ITEM = /^\s*(?:[-—–•·●▪■◆]|[①-⑳]|[(（]?\d{1,2}[)）.、．](?!\d))/

/** “十三五”末，力争实现以下目标：the single time of a sentence that introduces a list, or null. */
export function introducedTime(times: readonly TimeExpression[], text: string): TimeExpression | null {
  const told = text.trimEnd().endsWith(':') ? times.filter(({ kind, dated }) => kind === 'at' && dated) : []
  return told.length === 1 ? (told[0] ?? null) : null
}
