/** The time a document reports on, as its text tells it. */
import type { Evidence } from '../../../../src/domain/report.ts'
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { countOf } from '../text/numeral.ts'
import { MONTH, YEAR } from '../time/periodEnds.ts'
import { findTimes, planYears, type Calendar } from '../time/time.ts'
import { auditMended } from './auditMended.ts'
import { allText, NOTHING, on, opening, yearOf, type Found } from './ground.ts'
import { issuedIn, issuedLater, withoutIssue } from './issue.ts'
import { COUNTED, countedUntil, monthIn, partIn, partOf, toDate, untilOrPart } from './partOfYear.ts'
import { yearsPlanned } from './planTitle.ts'
import { FIRST, timesReported, yearCounts } from './reportTimes.ts'
import { decadeIn, FIVE_YEARS, historyIn, planOf, planSoFar, yearsBefore } from './reportYears.ts'

/** A year that stands bare in a title (2008：民政的足迹) or in a bracket at its end (社会工作年度报告（2024）), and no amount (2000万元). */
export const BARE_YEAR =
  /(?<![\d.〔[(])(?:19|20)\d{2}(?=[·:：\s]|$|[\u4e00-\u9fff])(?![年十百千万亿余多元人名户对张个家所件项例次米亩])|(?<=[(（])(?:19|20)\d{2}(?=[)）]$)/

/** A document that is asked what time it reports on. */
interface Asked {
  readonly document: Document
  /** Its title without the date it was printed or given on, and the first period or bare year in that. */
  readonly title: string
  readonly inTitle: string | undefined
  /** Its first lines. */
  readonly text: string
  /** When it was given, or null; the year of that, or '', and the month, the last where none is told. */
  readonly spoken: string | null
  readonly year: string
  readonly month: number
  readonly calendar: Calendar
  /** How often it names each year. */
  readonly counts: () => ReadonlyMap<string, number>
}

/** Tells what a document reports on; undefined where it has nothing to tell. */
type Rule = (asked: Asked) => Found<string> | undefined

/**
 * The year, half-year or plan the title names, else the year before a publication in January to April, else the year the
 * text names most. A day in title or opening is when the report was given: it counts as a publication.
 */
export function periodIn(document: Document, spoken: string | null): Found<string> {
  const found = toldPeriod(document, spoken)
  // The month to which the text says its figures are counted leaves no choice.
  return COUNTED.test(allText(document)) && found.value?.includes('/') === true ? { ...found, rule: 'counted' } : found
}

function toldPeriod(document: Document, spoken: string | null): Found<string> {
  const asked = askedOf(document, spoken)
  for (const rule of RULES) {
    const found = rule(asked)
    if (found !== undefined) return found
  }
  return { value: null, evidence: NOTHING }
}

function askedOf(document: Document, spoken: string | null): Asked {
  const calendar: Calendar = { period: null, now: yearOf(spoken) }
  const title = withoutIssue(fold(visible(document.title)))
  const [year = '', month = '12'] = spoken?.split('-') ?? []
  const inTitle = reported(title, calendar) ?? BARE_YEAR.exec(title)?.[0]
  let counted: ReadonlyMap<string, number> | undefined
  const counts = (): ReadonlyMap<string, number> => (counted ??= yearCounts(document, calendar))
  return { document, title, inTitle, text: opening(document).join('\n'), spoken, year, month: Number(month), calendar, counts }
}

/** What a rule found, if it found something. */
const found = (rule: string, value: string | undefined, evidence: (value: string) => Evidence): Found<string> | undefined =>
  value === undefined ? undefined : { value, evidence: evidence(value), rule }

const onTitle =
  ({ title }: Asked) =>
  (): Evidence =>
    on('title', title)
const onYear = (value: string): Evidence => on('opening', `${value}年`)
const onDate =
  ({ spoken }: Asked) =>
  (): Evidence =>
    on('date', spoken ?? '')

/** What title and opening say of the years that are told, whichever year the title names first. */
const OF_TITLE: readonly Rule[] = [
  ({ document, spoken }) => found('meeting', yearLookedBackOn(document, spoken), onYear),
  ({ title, document }) => found('audit mended', auditMended(title, document), (value) => on('text', value)),
  (asked) => found('history', historyIn(asked.title, asked.document, asked.calendar), onTitle(asked)),
  (asked) => found('decade', decadeIn(asked.title, asked.document, asked.spoken), onTitle(asked)),
  ({ title, document, spoken }) => found('plan so far', planSoFar(title, document, spoken), () => on('opening', title)),
  (asked) => found('reviewed', reviewedIn(asked.title), onTitle(asked)),
  ({ title, document, calendar }) => found('months told', monthsTold(document, calendar), () => on('opening', title)),
  (asked) => found('planned', yearsPlanned(asked.title), onTitle(asked)),
]

/** What a year or a plan in the title is to the report. */
const OF_YEAR_IN_TITLE: readonly Rule[] = [
  (asked) => found('chronicle', chronicled(asked), onTitle(asked)),
  (asked) => found('years in the title', yearsInTitle(asked), onTitle(asked)),
  (asked) => found('plan', planInTitle(asked), onTitle(asked)),
  ({ document }) => countedTo(document),
  (asked) => found('signed', yearSigned(asked.title, asked.document), onTitle(asked)),
  (asked) => found('meeting', yearOfMeeting(asked), () => on('opening', asked.title)),
  (asked) => found('counted', countedInTitle(asked), onTitle(asked)),
  (asked) => found('title', yearOfTitle(asked), onTitle(asked)),
]

/** Where the title tells no year: what the text says, and when it was told. */
const OF_TEXT: readonly Rule[] = [
  commissionedFor,
  (asked) => found('month', monthIn(asked.title, asked.spoken), onTitle(asked)),
  (asked) => found('years', planOf(asked.title, asked.document) ?? yearsBefore(asked.title, asked.document, asked.spoken, asked.calendar), onTitle(asked)),
  ({ document, spoken, counts }) =>
    found('years gone by', spoken === null ? yearsGoneBy(document, counts()) : undefined, () => on('text', `${[...counts().keys()][0]}年`)),
  (asked) => found('issued', asked.spoken === null ? issuedLater(asked.document, asked.counts()) : undefined, onTitle(asked)),
  (asked) => found('quarter told', quarterTold(asked), onDate(asked)),
  firstNamed,
  (asked) => found('this year', thisYear(asked), onDate(asked)),
  inspectedThen,
  (asked) => found('lately', lately(asked), onDate(asked)),
  (asked) => found('year before', yearBeforeTold(asked), onDate(asked)),
  mostNamed,
]

/** The first that has something to tell decides. */
const RULES: readonly Rule[] = [...OF_TITLE, ...OF_YEAR_IN_TITLE, ...OF_TEXT]

/** 民政大事记（2011—2013年）: of all the years whose entries it gathers. */
const chronicled = ({ title, inTitle }: Asked): string | undefined => (inTitle?.includes('/') && /大事记|年表/.test(title) ? inTitle : undefined)

/** 2022—2024年民政工作情况汇报 */
const yearsInTitle = ({ title, inTitle }: Asked): string | undefined =>
  SPAN_OF_WHOLE_YEARS.test(inTitle ?? '') && !OF_A_PLAN.test(title) ? inTitle : undefined

/** “十四五”规划; “十四五”良好开局 of 2021 is of the year that is named. */
function planInTitle({ title, inTitle }: Asked): string | undefined {
  const plan = (/(十[一二三四五])五/.exec(title) ?? /第(十[一二三四五])个五年/.exec(title))?.[1]
  const isOfYear = inTitle !== undefined && /^\d{4}/.test(inTitle) && /(?:19|20)\d{2}/.test(title)
  return plan === undefined || isOfYear ? undefined : (planYears(plan) ?? undefined)
}

const yearOfMeeting = ({ title, inTitle, document, calendar }: Asked): string | undefined =>
  inTitle !== undefined && /会议|部署|计划|展望|打算/.test(title) ? yearReviewed(inTitle, document, calendar) : undefined

function countedInTitle({ title, inTitle }: Asked): string | undefined {
  const until = UNTIL.exec(title)?.[1]
  if (inTitle?.length !== YEAR || until === undefined) return undefined
  return until === '12' ? inTitle : `${inTitle}-01/${inTitle}-${until.padStart(2, '0')}`
}

/** 2019年工作总结 is of the year, whatever part of it its text tells of (上半年检查12次); of 2017年社会救助季度通报 the opening tells which quarter. */
const yearOfTitle = ({ title, inTitle, document }: Asked): string | undefined =>
  inTitle === undefined ? undefined : OF_A_QUARTER.test(title) ? partOf(inTitle, document) : partIn(inTitle, title, document)

function commissionedFor({ text, document }: Asked): Found<string> | undefined {
  const year = COMMISSIONED.exec(text)?.[1]
  if (year === undefined || !allText(document).includes('今年')) return undefined
  return { value: untilOrPart(year, document), evidence: onYear(year), rule: 'commissioned' }
}

/** The last month in which reports of the year before are given. */
const LATEST_REPORT = 4

/** 今年前三季度, 一季度末, told in the first months: of the year it was told in. */
function quarterTold({ month, year, text, document, spoken }: Asked): string | undefined {
  const isOfThisYear = /今年(?!将|计划|拟|要|的工作)|一季度|1\s?[-~至到]\s?[234]\s?月/.test(text) && !/去年|上年|全年|年度/.test(text)
  if (month > LATEST_REPORT || year === '' || !isOfThisYear) return undefined
  const part = partOf(year, document)
  return part === year ? toDate(year, spoken) : part
}

/** Whether a year is named at least a third as often as the one that is named most. */
function isOften(year: string, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(year) ?? 0) * 3 >= Math.max(0, ...counts.values())
}

function firstNamed({ document, calendar, year, counts }: Asked): Found<string> | undefined {
  const first = firstYear(document, calendar)
  if (first === undefined || !(year === '' || first < year) || !isOften(first, counts())) return undefined
  return { value: untilOrPart(first, document), evidence: onYear(first), rule: countedUntil(first, document) ? 'counted until' : 'first year' }
}

const thisYear = ({ month, year, text, document, spoken }: Asked): string | undefined =>
  month > LATEST_REPORT && year !== '' && /今年(?!将|计划|拟|要)/.test(text) ? toDate(partOf(year, document), spoken) : undefined

function inspectedThen({ document, calendar, year }: Asked): Found<string> | undefined {
  const inspected = inspectedIn(document, { ...calendar, period: year || null })
  return inspected?.period.startsWith(year) ? { value: inspected.period, evidence: on('opening', inspected.line), rule: 'inspected' } : undefined
}

/** 目前, 日前: of the month it was told in. */
function lately({ month, year, text, document, spoken, counts }: Asked): string | undefined {
  if (month <= LATEST_REPORT || year === '' || spoken === null || spoken.length < MONTH) return undefined
  const most = mostOf(counts())
  return (most === undefined || most === year) && !/全年|年度|总结/.test(text) && partOf(year, document) === year ? spoken.slice(0, MONTH) : undefined
}

/** A report given in the first months of a year is of the year before, unless it speaks of another far more often. */
function yearBeforeTold({ month, year, document, counts }: Asked): string | undefined {
  const before = String(Number(year) - 1)
  return month <= LATEST_REPORT && isOften(before, counts()) ? partOf(before, document) : undefined
}

/** The year that is named most, the later of two that are named as often. */
const mostOf = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([year, times], [other, otherTimes]) => otherTimes - times || Number(other) - Number(year))[0]?.[0]

function mostNamed({ document, year, spoken, counts }: Asked): Found<string> | undefined {
  const most = mostOf(counts())
  const named = most ?? (year === '' ? issuedIn(document) || afterBase(document) : year)
  if (named === '') return undefined
  return { value: untilOrPart(named, document), evidence: most ? on('text', `${named}年`) : on('date', spoken ?? ''), rule: most ? 'most named' : 'date' }
}

const SPAN_OF_WHOLE_YEARS = /^\d{4}\/\d{4}$/
/** What its years are for, or told of years before them. */
const OF_A_PLAN = /规划|计划|方案|纲要|意见|行动|打算|十[一二三四五]五|五年/

/** 关于养老机构安全检查情况的通报, 养老护理人才调查. */
const OF_INSPECTION = /(?:检查|督查|抽查|排查|核查|评估)[^,;。]{0,8}(?:通报|通知|报告)|^[^,;。:]{4,30}(?:调查|调研|普查|摸底)(?:报告|情况|分析|结果)?$/
const INSPECTED = /^[^。]{0,80}(?:检查|督查|抽查|排查|核查|评估|调查|摸底)/

/** 2019年4月15日至5月31日，市局对全市养老机构开展了安全检查: the days on which it was inspected what a notice tells of, and the line that says so; or undefined. */
function inspectedIn(document: Document, calendar: Calendar): { period: string; line: string } | undefined {
  const lines = opening(document)
  if (!lines.some((line) => OF_INSPECTION.test(line))) return undefined
  for (const line of lines)
    for (const { kind, dated, period, to } of findTimes(line, calendar))
      if (kind === 'at' && dated && period?.includes('/') && period.length > SPAN_OF_YEARS && INSPECTED.test(line.slice(to))) return { period, line }
  return undefined
}

const SPAN_OF_YEARS = '2019/2020'.length

const OF_A_QUARTER = /(?<![一二三四1-4])(?:季度|季)(?:通报|简报|分析|情况|报告|报)/

/** 根据市人大常委会2019年监督工作计划，调研组…: what a survey was made for is the year it tells of. */
const COMMISSIONED = /(?:根据|按照)[^。,;]{2,20}?((?:19|20)\d{2})年(?:度|的)?[^。,;\d]{0,10}(?:计划|要点|安排)/

/** 2021年建成养老服务综合体。两年多来，…。今年上半年…, that names no other year: of the year after so many. */
function yearsGoneBy(document: Document, counts: ReadonlyMap<string, number>): string | undefined {
  const [year, ...others] = counts.keys()
  const text = allText(document)
  if (year === undefined || others.length > 0 || !text.includes('今年')) return undefined
  const [, count = ''] = /(?<![近这第一二两三四五六七八九十])([一两二三四五])年多?(?:来|过去)/.exec(text.slice(text.indexOf(year))) ?? []
  const gone = countOf(count)
  return gone ? String(Number(year) + gone) : undefined
}

/** 今年上半年销售2.3亿元，比2022年同期增加3100万元: of the year after that with which it compares. */
function afterBase(document: Document): string {
  const [, base] = /今年[^。]{0,60}?[比较]((?:19|20)\d{2})年(?!以来)/.exec(allText(document)) ?? []
  return base === undefined ? '' : String(Number(base) + 1)
}

/** 2023年度民生实事项目进展情况（截至9月30日）: the year up to that month. */
const UNTIL = /[(]截[至止]到?(?:(?:19|20)\d{2}年)?(\d{1,2})月(?:\d{1,2}日|底|末)?[)]/

/** 2008：民政的足迹 is of 2008; 2018年工作报告：2017年工作完成情况 of 2017; 政府工作报告（2018年）…五年来 of the five years before. */
function reviewedIn(title: string): string | undefined {
  const [, headed] = /^((?:19|20)\d{2})[:·]/.exec(title) ?? []
  if (headed !== undefined) return headed
  const [, done] = /(?:19|20)\d{2}年.*?((?:19|20)\d{2})年(?:度|全年)?(?:民政)?工作(?:完成情况|回顾|总结|进展)/.exec(title) ?? []
  if (done !== undefined) return done
  // “十四五”规划：“十三五”指标完成情况 is of the plan that was completed.
  const [, completed] = /规划.*(十[一二三四]?)五["']?(?:时期|期间)?[^,。]{0,8}(?:完成情况|回顾|成就|执行情况)/.exec(title) ?? []
  if (completed !== undefined) return planYears(completed) ?? undefined
  // 江苏年鉴（2018） tells of the year before.
  const [, printed] = /年鉴[\s·—–-]*[(]?((?:19|20)\d{2})(?!\d|年)/.exec(title) ?? []
  if (printed !== undefined) return String(Number(printed) - 1)
  const given = (/政府工作报告.*?((?:19|20)\d{2})年/.exec(title) ?? /((?:19|20)\d{2})年.{0,12}政府工作报告/.exec(title))?.[1]
  if (given === undefined) return undefined
  const last = Number(given) - 1
  return FIVE_YEARS.test(title) ? `${last - 4}/${last}` : String(last)
}

/** 主要任务是回顾去年工作，安排部署今年任务, given in March: a speech that looks back on the year before. */
function yearLookedBackOn(document: Document, spoken: string | null): string | undefined {
  const [year = '', month = '12'] = spoken?.split('-') ?? []
  const isOfYearBefore = opening(document).some((line) => LOOKED_BACK.test(line))
  return isOfYearBefore && year !== '' && Number(month) <= LATEST_MEETING ? String(Number(year) - 1) : undefined
}

const LOOKED_BACK = /(?:回顾|总结)[^,;。\d]{0,6}(?:去年|过去一年|上年|上一年)[^;。\d]{0,16}(?:部署|安排|谋划|研究)[^;。\d]{0,6}今年/
/** The last month in which the year's work is dealt out. */
const LATEST_MEETING = 5

/** 现将2022年3至9月攻坚情况汇报如下, 抽查时间：2006年5月: the months of which a text says that it tells. */
function monthsTold(document: Document, calendar: Calendar): string | undefined {
  const [, year, month = ''] =
    opening(document)
      .flatMap((line) => [TIME_OF_INSPECTION.exec(line)])
      .find((found) => found !== null) ?? []
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}`
  const told = opening(document).flatMap((line) => /现将[^。]{0,24}/.exec(line)?.[0] ?? [])
  return told.flatMap((line) => findTimes(line, calendar)).find(({ period }) => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(period ?? ''))?.period ?? undefined
}

const TIME_OF_INSPECTION = /^\s*(?:抽查|检查|督查|调查|普查|核查|摸底|调研|评估)时间[:为是]\s*((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日)?\s*(?:$|[。;,])/

/** 社工站建设情况（2022年1月）, whose text tells of the end of 2021 and of no later time: a title signed in the first months of a year. */
function yearSigned(title: string, document: Document): string | undefined {
  const [, year] = /^[^\d]*[(]((?:19|20)\d{2})年[1-3]月(?:\d{1,2}日)?[)]\s*$/.exec(title) ?? []
  if (year === undefined) return undefined
  const text = allText(document)
  const before = String(Number(year) - 1)
  return new RegExp(`${before}年(?:[底末]|12月)`).test(text) && /全年|[一两三]年来/.test(text) && !text.includes(`${year}年`) ? before : undefined
}

/** 2021年全省民政工作会议 that tells what was done in 2020. */
function yearReviewed(year: string, document: Document, calendar: Calendar): string | undefined {
  const before = String(Number(year.slice(0, 4)) - 1)
  const body = opening(document).slice(2).join('\n')
  return findTimes(body, calendar).some(({ period, kind }) => kind === 'at' && period?.slice(0, 4) === before) ? before : undefined
}

/** The first year that a body tells of, no base and no beginning. */
function firstYear(document: Document, calendar: Calendar): string | undefined {
  const body = allText(document).trim().slice(0, FIRST)
  const time = timesReported(body, calendar).find(({ kind, dated, period }) => kind === 'at' && dated && period !== null)
  return time?.period && !time.period.includes('/') ? time.period.slice(0, 4) : undefined
}

const STATISTICS = /统计.{0,12}(?:[月季]报|报表|数据|快报)|[月季]报表?(?:$|[(（])/

/** 2022年9月 of a monthly statistic: its flows are counted from the beginning of the year. */
function countedTo(document: Document): Found<string> | undefined {
  const texts = opening(document).filter((text) => text.length < 40)
  if (!texts.some((text) => STATISTICS.test(text))) return undefined
  const text = texts.join('\n')
  const quarter = '一二三四1234'.indexOf(/年第?([一二三四1-4])季度/.exec(text)?.[1] ?? '-')
  const [, year, month = quarter < 0 ? undefined : String((quarter % 4) * 3 + 3)] = /(20\d{2})年(?:[^\d\n]{0,10}?(\d{1,2})月(?!\d{1,2}日))?/.exec(text) ?? []
  if (year === undefined || month === undefined) return undefined
  const last = `${year}-${month.padStart(2, '0')}`
  return {
    value: Number(month) === 1 ? last : Number(month) === 12 ? year : `${year}-01/${last}`,
    evidence: on('title', texts.find((line) => STATISTICS.test(line)) ?? ''),
    rule: 'statistic',
  }
}

/** The first period a text names that is longer than a day. */
function reported(text: string, calendar: Calendar): string | undefined {
  const times = findTimes(text, calendar).filter(({ period, kind }) => period !== null && kind !== 'base' && kind !== 'origin')
  return times.map(({ period }) => period ?? '').find((period) => period.includes('/') || period.length <= 7)
}
