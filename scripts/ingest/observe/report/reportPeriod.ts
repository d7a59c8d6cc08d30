/** The time a document reports on, as its text tells it. */
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { countOf } from '../text/numeral.ts'
import { YEAR } from '../time/periodEnds.ts'
import { findTimes, planYears, type Calendar } from '../time/time.ts'
import { auditMended } from './auditMended.ts'
import { SAID_ON } from './givenOn.ts'
import { allText, NOTHING, on, opening, yearOf, type Found } from './ground.ts'
import { yearsInBrackets } from './planTitle.ts'
import { FIRST, timesReported, yearCounts } from './reportTimes.ts'
import { decadeIn, FIVE_YEARS, historyIn, planOf, planSoFar, yearsBefore } from './reportYears.ts'

/** The number of an issue (2018年第6期), and 2022年7月发布 in brackets, say when something was printed. */
const ISSUE =
  /(?:19|20)\d{2}年(?:第|总第)[^,。]{0,8}?[期号辑]|[(（](?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:发布|印发|公布|公开|刊发)[^()（）]{0,4}[)）]/g
/** (宁波市民政局 2023年1月): who gave a report, and when. */
const GIVEN_BY = /[(（][^()（）\d]{2,24}(?:[局厅部委办会]|政府|中心)[\s,]*(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?[)）]/g
/** A title without the date it was printed or given on, its length kept. */
export const withoutIssue = (title: string): string =>
  [ISSUE, GIVEN_BY, SAID_ON].reduce((rest, date) => rest.replace(date, (found) => ' '.repeat(found.length)), title)

/** A year that stands bare in a title (2008：民政的足迹) or in a bracket at its end (社会工作年度报告（2024）), and no amount (2000万元). */
export const BARE_YEAR =
  /(?<![\d.〔[(])(?:19|20)\d{2}(?=[·:：\s]|$|[\u4e00-\u9fff])(?![年十百千万亿余多元人名户对张个家所件项例次米亩])|(?<=[(（])(?:19|20)\d{2}(?=[)）]$)/

/**
 * The year, half-year or plan the title names, else the year before a publication in January to April, else the year the
 * text names most. A day in title or opening is when the report was given: it counts as a publication.
 */
export function periodIn(document: Document, spoken: string | null): Found<string> {
  const found = toldPeriod(document, spoken)
  // The month to which the text says its figures are counted leaves no choice.
  return COUNTED.test(allText(document)) && found.value?.includes('/') === true ? { ...found, rule: 'counted' } : found
}

/** 三年行动方案（2024—2026年）: the years that a plan says in its title that it is for, unless it is one of five years, most of which tell of those before. */
export function yearsPlanned(title: string): string | undefined {
  const years = yearsInBrackets(title)
  const [first = '', last = ''] = years?.split('/') ?? []
  return years === null || Number(last) - Number(first) + 1 === PLAN ? undefined : years
}

/** How many years a plan of the state takes. */
const PLAN = 5

function toldPeriod(document: Document, spoken: string | null): Found<string> {
  const calendar: Calendar = { period: null, now: yearOf(spoken) }
  const title = withoutIssue(fold(visible(document.title)))
  const reviewing = yearLookedBackOn(document, spoken)
  if (reviewing !== undefined) return { value: reviewing, evidence: on('opening', `${reviewing}年`), rule: 'meeting' }
  const mended = auditMended(title, document)
  if (mended !== undefined) return { value: mended, evidence: on('text', mended), rule: 'audit mended' }
  const past = historyIn(title, document, calendar)
  if (past !== undefined) return { value: past, evidence: on('title', title), rule: 'history' }
  const decade = decadeIn(title, document, spoken)
  if (decade !== undefined) return { value: decade, evidence: on('title', title), rule: 'decade' }
  const soFar = planSoFar(title, document, spoken)
  if (soFar !== undefined) return { value: soFar, evidence: on('opening', title), rule: 'plan so far' }
  const reviewed = reviewedIn(title)
  if (reviewed !== undefined) return { value: reviewed, evidence: on('title', title), rule: 'reviewed' }
  const months = monthsTold(document, calendar)
  if (months !== undefined) return { value: months, evidence: on('opening', title), rule: 'months told' }
  const planned = yearsPlanned(title)
  if (planned !== undefined) return { value: planned, evidence: on('title', title), rule: 'planned' }
  const plan = (/(十[一二三四五])五/.exec(title) ?? /第(十[一二三四五])个五年/.exec(title))?.[1]
  const inTitle = reported(title, calendar) ?? BARE_YEAR.exec(title)?.[0]
  // 民政大事记（2011—2013年）: of all the years whose entries it gathers.
  if (inTitle?.includes('/') && /大事记|年表/.test(title)) return { value: inTitle, evidence: on('title', title), rule: 'chronicle' }
  // 2022—2024年民政工作情况汇报
  if (SPAN_OF_WHOLE_YEARS.test(inTitle ?? '') && !OF_A_PLAN.test(title))
    return { value: inTitle ?? null, evidence: on('title', title), rule: 'years in the title' }
  // “十四五”良好开局 of 2021: of the year that is named.
  if (plan && !(inTitle && /^\d{4}/.test(inTitle) && /(?:19|20)\d{2}/.test(title)))
    return { value: planYears(plan), evidence: on('title', title), rule: 'plan' }
  const counted = countedTo(document)
  if (counted) return { ...counted, rule: 'statistic' }
  const signed = yearSigned(title, document)
  if (signed !== undefined) return { value: signed, evidence: on('title', title), rule: 'signed' }
  const meeting = inTitle !== undefined && /会议|部署|计划|展望|打算/.test(title) ? yearReviewed(inTitle, document, calendar) : undefined
  if (meeting !== undefined) return { value: meeting, evidence: on('opening', title), rule: 'meeting' }
  const until = UNTIL.exec(title)?.[1]
  if (inTitle !== undefined && until !== undefined && inTitle.length === 4) {
    const last = `${inTitle}-${until.padStart(2, '0')}`
    return { value: until === '12' ? inTitle : `${inTitle}-01/${last}`, evidence: on('title', title), rule: 'counted' }
  }
  // 2019年工作总结 is of the year, whatever part of it its text tells of (上半年检查12次).
  if (inTitle !== undefined) {
    // 2017年社会救助季度通报: which quarter, its opening tells.
    const value = OF_A_QUARTER.test(title) ? partOf(inTitle, document) : partIn(inTitle, title, document)
    return { value, evidence: on('title', title), rule: 'title' }
  }
  const commissioned = COMMISSIONED.exec(opening(document).join('\n'))?.[1]
  if (commissioned !== undefined && allText(document).includes('今年'))
    return { value: untilOrPart(commissioned, document), evidence: on('opening', `${commissioned}年`), rule: 'commissioned' }
  const month = monthIn(title, spoken)
  if (month !== undefined) return { value: month, evidence: on('title', title), rule: 'month' }
  const years = planOf(title, document) ?? yearsBefore(title, document, spoken, calendar)
  if (years !== undefined) return { value: years, evidence: on('title', title), rule: 'years' }
  const counts = yearCounts(document, calendar)
  const since = spoken === null ? yearsGoneBy(document, counts) : undefined
  if (since !== undefined) return { value: since, evidence: on('text', `${[...counts.keys()][0]}年`), rule: 'years gone by' }
  const issued = spoken === null ? issuedLater(document, counts) : undefined
  if (issued !== undefined) return { value: issued, evidence: on('title', title), rule: 'issued' }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
  const [year = '', given = '12'] = spoken?.split('-') ?? []
  // 今年前三季度, told in November: of the year it was told in.
  const text = opening(document).join('\n')
  // 一季度末, told in April: of the year it was told in.
  if (Number(given) <= 4 && year !== '' && /今年(?!将|计划|拟|要|的工作)|一季度|1\s?[-~至到]\s?[234]\s?月/.test(text) && !/去年|上年|全年|年度/.test(text))
    return { value: partOf(year, document) === year ? toDate(year, spoken) : partOf(year, document), evidence: on('date', spoken ?? ''), rule: 'quarter told' }
  const first = firstYear(document, calendar)
  if (first !== undefined && (year === '' || first < year) && (counts.get(first) ?? 0) * 3 >= (most?.[1] ?? 0))
    return {
      value: untilOrPart(first, document),
      evidence: on('opening', `${first}年`),
      rule: countedUntil(first, document) ? 'counted until' : 'first year',
    }
  if (Number(given) > 4 && year !== '' && /今年(?!将|计划|拟|要)/.test(text))
    return { value: toDate(partOf(year, document), spoken), evidence: on('date', spoken ?? ''), rule: 'this year' }
  const inspected = inspectedIn(document, { ...calendar, period: year || null })
  if (inspected?.period.startsWith(year)) return { value: inspected.period, evidence: on('opening', inspected.line), rule: 'inspected' }
  // 目前, 日前: of the month it was told in.
  const current = year !== '' && (most === undefined || most[0] === year) && spoken !== null && spoken.length >= 7
  if (current && Number(given) > 4 && !/全年|年度|总结/.test(text) && partOf(year, document) === year)
    return { value: spoken.slice(0, 7), evidence: on('date', spoken), rule: 'lately' }
  // A report given in the first months of a year is of the year before, unless it speaks of another far more often.
  const before = String(Number(year) - 1)
  if (Number(given) <= 4 && (counts.get(before) ?? 0) * 3 >= (most?.[1] ?? 0))
    return { value: partOf(before, document), evidence: on('date', spoken ?? ''), rule: 'year before' }
  const named = most?.[0] ?? (year === '' ? issuedIn(document) || afterBase(document) : year)
  return named === ''
    ? { value: null, evidence: NOTHING }
    : {
        value: untilOrPart(named, document),
        evidence: most ? on('text', `${named}年`) : on('date', spoken ?? ''),
        rule: most ? 'most named' : 'date',
      }
}

const SPAN_OF_WHOLE_YEARS = /^\d{4}\/\d{4}$/
/** What its years are for, or told of years before them. */
const OF_A_PLAN = /规划|计划|方案|纲要|意见|行动|打算|十[一二三四五]五|五年/

/** 关于养老机构安全检查情况的通报. */
const OF_INSPECTION = /(?:检查|督查|抽查|排查|核查|评估)[^,;。]{0,8}(?:通报|通知|报告)/
const INSPECTED = /^[^。]{0,80}(?:检查|督查|抽查|排查|核查|评估)/

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

/** 民政短波（2016年第9期）, that names 2015年 once: an issue that is not among the first of its year tells of that year, but where it speaks of another again. */
function issuedLater(document: Document, counts: ReadonlyMap<string, number>): string | undefined {
  const [, year, number = '0'] = /(?<!\d)((?:19|20)\d{2})年第\s?(\d{1,3})\s?期/.exec(fold(visible(document.title))) ?? []
  if (year === undefined || Number(number) < LATE_ISSUE) return undefined
  return [...counts].every(([named, times]) => named === year || times < OFTEN) ? year : undefined
}

/** The first issue of a year that may be taken for one of its middle. */
const LATE_ISSUE = 5
/** So often a text names the year of which it tells. */
const OFTEN = 2

/** 民政信息（2024年第3期）, that names no other year: of the year it was printed in. */
const issuedIn = (document: Document): string =>
  opening(document)
    .flatMap((text) => /(?<!\d)((?:19|20)\d{2})年(?:总?第|总第)\s?\d+\s?期/.exec(text)?.[1] ?? [])
    .at(0) ?? ''

/** 今年上半年销售2.3亿元，比2022年同期增加3100万元: of the year after that with which it compares. */
function afterBase(document: Document): string {
  const [, base] = /今年[^。]{0,60}?[比较]((?:19|20)\d{2})年(?!以来)/.exec(allText(document)) ?? []
  return base === undefined ? '' : String(Number(base) + 1)
}

/** 2023年度民生实事项目进展情况（截至9月30日）: the year up to that month. */
const UNTIL = /[(]截[至止]到?(?:(?:19|20)\d{2}年)?(\d{1,2})月(?:\d{1,2}日|底|末)?[)]/

/** 下列数据统计到11月底. */
const COUNTED = /数据(?:统计|截止|截至)[^。，,]{0,4}?(\d{1,2})\s?月/

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

/** 截至2015年8月12日9时, 截至2017年10月 at the opening: of that month, or of the year to that month. */
function countedUntil(year: string, document: Document): string | undefined {
  if (year.length !== 4) return undefined
  const [, month, day] = new RegExp(`(?:截至|截止到?|到)${year}年(\\d{1,2})月(\\d{1,2}日)?`).exec(allText(document).slice(0, FIRST)) ?? []
  if (month === undefined || month === '12') return undefined
  const last = `${year}-${month.padStart(2, '0')}`
  return day === undefined || Number(month) === 1 ? `${year}-01/${last}` : last
}

/** Of 前十个月 that are counted to 10月21日 the months, else what is counted to, else the year or the part of it that is told. */
function untilOrPart(year: string, document: Document): string {
  const [until, part] = [countedUntil(year, document), partOf(year, document)]
  return until === undefined || (part.length > YEAR && part.endsWith(until)) ? part : until
}

/** 4月份自然灾害…, published in May 2012: 2012-04. */
function monthIn(title: string, spoken: string | null): string | undefined {
  const month = /(?<![\d年至到~-])(\d{1,2})月份?(?![\d至到~-]|起)/.exec(title)?.[1]
  const [year = '', given = '12'] = spoken?.split('-') ?? []
  if (month === undefined || year === '' || Number(month) > 12) return undefined
  return `${Number(month) > Number(given) ? Number(year) - 1 : year}-${month.padStart(2, '0')}`
}

/** The year up to the month it was told in. */
const toDate = (year: string, spoken: string | null): string =>
  year.length === 4 && spoken?.startsWith(year) && spoken.length >= 7 && spoken.slice(5, 7) !== '12' ? `${year}-01/${spoken.slice(0, 7)}` : year

const MONTHS: Readonly<Record<string, string>> = { 上半年: '06', 前三季度: '09', 第一季度: '03', 一季度: '03' }
/** The months of the quarters after the first. */
const QUARTERS: Readonly<Record<string, string>> = { 二: '04/06', 三: '07/09', 四: '10/12' }

/** The year, or the part of it that the opening of a text tells of. */
const partOf = (year: string, document: Document): string => partIn(year, opening(document).join('\n'), document)

/** The year, or the part of it that a text tells of, or to which a document says its figures are counted. */
function partIn(year: string, text: string, document: Document): string {
  if (year.length !== 4) return year
  const last = /(?<!其中,?)(?<!\d)1\s?月?\s?[-~至到]\s?(\d{1,2})\s?月|前\s?(\d{1,2}|[二三四五六七八九十])\s?个月/.exec(text)
  const counted = COUNTED.exec(allText(document))
  const named = ofSeveralParts(text) ? undefined : MONTHS[/上半年|前三季度|第?一季度/.exec(text)?.[0] ?? '']
  const month = (counted?.[1] ?? last?.[1] ?? digitsOf(last?.[2]))?.padStart(2, '0') ?? named
  const [begins, ends] = QUARTERS[/(?<!前)第?([二三四])季度/.exec(fold(visible(document.title)))?.[1] ?? '']?.split('/') ?? []
  if (begins !== undefined && ends !== undefined && month === undefined) {
    // 民生实事进展情况（三季度） whose text counts up to 9月底: what was done of the task of the year.
    const isOfTask = PROGRESS.test(fold(visible(document.title))) && new RegExp(`(?:截[至止]|到)(?:${year}年|今年)?${Number(ends)}月`).test(allText(document))
    return `${year}-${isOfTask ? '01' : begins}/${year}-${ends}`
  }
  return month === undefined || month === '12' ? year : `${year}-01/${year}-${month}`
}

const PROGRESS = /进展|进度|实事|完成情况|推进情况/

const digitsOf = (count: string | undefined): string | undefined => (count === undefined ? undefined : String(countOf(count) ?? count))

/** 上半年检查12次，下半年9次; 一季度登记120对，二季度110对: what tells of one part after the other is of all of them. */
const ofSeveralParts = (text: string): boolean =>
  /上半年[^。\n]*?\d[^。\n]*?下半年[^,;。\d]{0,12}\d/.test(text) || /第?一季度[^。\n]*?\d[^。\n]*?第?[二三四]季度[^,;。\d]{0,12}\d/.test(text)

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
  }
}

/** The first period a text names that is longer than a day. */
function reported(text: string, calendar: Calendar): string | undefined {
  const times = findTimes(text, calendar).filter(({ period, kind }) => period !== null && kind !== 'base' && kind !== 'origin')
  return times.map(({ period }) => period ?? '').find((period) => period.includes('/') || period.length <= 7)
}
