/** What a document as a whole is about: its region, period and year of speaking. The origin file decides; else the text is asked. */
import { regionByPath, shortName, type Region } from '../../../../src/domain/region.ts'
import type { Evidence } from '../../../../src/domain/report.ts'
import { visible, type Document } from '../../document.ts'
import type { MentionRole } from '../mention/mention.ts'
import { isTown } from '../region/town.ts'
import { fold } from '../text/fold.ts'
import { MARKER } from '../text/marker.ts'
import { endOf, spansYears, YEAR } from '../time/periodEnds.ts'
import { findTimes, planYears, type Calendar } from '../time/time.ts'
import type { Tools } from '../tools.ts'
import { dayIn } from './givenOn.ts'
import { timeNamed } from './fileName.ts'
import { allText, NOTHING, on, opening, TOLD, yearOf, type Found } from './ground.ts'
import { yearsPlanned } from './planTitle.ts'
import { periodIn } from './reportPeriod.ts'
import { chooseReportPeriod } from './reportPeriodChoice.ts'
import type { ReportPeriodQuestion } from './reportPeriodOptions.ts'
import { countyOfFile, regionIn } from './reportRegion.ts'
import { chooseReportRegion, type ReportRegionQuestion } from './reportRegionChoice.ts'

export interface Setting {
  readonly region: Region | null
  readonly calendar: Calendar
  /** The period of the whole document, where a heading set another for what stands below it. */
  readonly reported?: string | null
  /** Where region and reporting period were found, and how sure that is; without it they are as told. */
  readonly evidence?: { readonly region: Evidence; readonly period: Evidence }
}

/** What is needed to find a setting. */
export type SettingTools = Pick<Tools, 'learnt' | 'features' | 'findPlaces' | 'regionsNamed' | 'lexicon'>

/** A setting and where it was found. */
export type FoundSetting = Setting & Required<Pick<Setting, 'evidence'>>

/** A reporting period of more years than this says nothing of when a single figure held. */
const LONGEST = 10

export function settingOf(document: Document, tools: SettingTools): FoundSetting {
  const region = document.origin.region ? { value: regionByPath(document.origin.region) ?? null, evidence: TOLD } : foundRegion(document, tools)
  const spoken = spokenOn(document)
  const told = document.origin.period ? { value: document.origin.period, evidence: TOLD } : null
  const { value: period, evidence } = partOfYearTold(document, spoken, tools) ?? told ?? surveyed(document, foundPeriod(document, spoken, tools))
  const last = period && Number((period.split('/').at(-1) ?? period).slice(0, 4))
  const given = givenTo(document, last || null)
  const now = yearOf(spoken) ?? given ?? (last ? last + (isToldAfter(document, period) || isSpeechAfter(document, last) ? 1 : 0) : null)
  // A review of several years that was published later may still have been written in the last of them, unless it tells in spring what is to be done.
  const isInSpring = (STILL_AHEAD.test(allText(document)) || DEALT_OUT.test(allText(document))) && Number(spoken?.slice(5, 7) ?? '12') <= LAST_OF_SPRING
  // Who answers the press says 今年 on the day.
  const isAnswered = PRESS.test(visible(document.title))
  const isOfYear = !spansYears(period) || given !== null || isInSpring || isAnswered
  const isOfNext = given !== null || isAnswered || isOfNow(allText(document)) || isSurveyed(document)
  const today = isOfYear && now !== null && last && now > last && isOfNext ? now : null
  const calendar = {
    period,
    now,
    today,
    done: beforePlan(document, period),
    spoken,
    isRepublican: REPUBLICAN.test(`${fold(visible(document.title))}\n${allText(document)}`),
  }
  return { region: region.value, calendar, evidence: { region: region.evidence, period: evidence } }
}

/**
 * 去年, or 今年要新建12个, 扎实做好今年工作 in a text that tells of no 明年: 今年 is the year of speaking, not the one that is reported.
 * 今年将低保标准提高到650元 may have been done: 将 takes its object there, and tells nothing of what is ahead.
 */
const isOfNow = (text: string): boolean => LAST_YEAR.test(text) || DEALT_OUT.test(text) || (STILL_AHEAD.test(text) && !/明年|来年/.test(text))
const STILL_AHEAD = /今年(?:我们|全[省市县区州旗])?(?:要|计划|拟|准备|打算|力争)|今年的?(?:重点)?(?:民政)?工作(?:安排|思路|重点|任务|打算)/
/** 部署今年任务: so the year itself is still to come, whatever is told of the next one. */
const DEALT_OUT = /(?:做好|抓好|部署|安排)今年的?(?:各项)?(?:重点)?(?:民政)?(?:工作|任务)/

const LAST_OF_SPRING = 4
const PRESS = /发布会|答记者问|访谈实录|在线访谈/

/** 民国108年, 108年度 */
const REPUBLICAN = /民国\s?1\d\d年|(?<!\d)1[0-3]\d年度/

/** 民政统计季报（2023年三季度） beside an origin that says 2023: of the part of that year which the title names; else null. */
function partOfYearTold(document: Document, spoken: string | null, tools: SettingTools): Found<string> | null {
  const year = document.origin.period
  if (year?.length !== 4 || !PART_OF_YEAR.test(fold(visible(document.title)))) return null
  const found = foundPeriod(document, spoken, tools)
  return found.value?.startsWith(`${year}-`) ? found : null
}

const PART_OF_YEAR = /季度|上半年|半年报|月份|[\d一二三四五六七八九十]月/

/**
 * 去年火化1938具, in a report of 2017 to 2021 that never says 今年: it was given in the year after. So was one without a year in its title that tells
 * of 去年 and counts to the end of the year of which it tells (截至2023年底，…。去年，新建床位1.26万张).
 */
function isToldAfter(document: Document, period: string | null): boolean {
  const text = allText(document)
  if (spansYears(period)) return text.includes('去年') && !text.includes('今年')
  if (period?.length !== YEAR || /(?:19|20)\d{2}/.test(fold(visible(document.title)))) return false
  return (LAST_YEAR.test(text) || isSurveyed(document)) && new RegExp(`(?:截[至止]到?|[到至])${period}年(?:[底末]|12月)`).test(text)
}

/** 今年5月至7月，调研组走访15个镇…。到2022年底，有老人11.2万: what such a report tells of no time is of the month in which it was looked into, and not of the year before. */
function surveyed(document: Document, found: Found<string>): Found<string> {
  const [, first, last = first] = SURVEYED_IN.exec(opening(document).join('\n')) ?? []
  const isOfYearBefore =
    found.value?.length === YEAR && last !== undefined && isSurveyed(document) && new RegExp(`[到至]${found.value}年[底末]`).test(allText(document))
  return isOfYearBefore ? { ...found, value: `${Number(found.value) + 1}-${last.padStart(2, '0')}` } : found
}
const SURVEYED_IN = /今年(\d{1,2})月(?:份)?(?:(?:至|到|[-—~])(\d{1,2})月)?[^。]{0,40}(?:调研|走访|察看|视察|考察|检查)/

/** 养老服务情况的调研报告 that tells of 今年4月: when it was looked into is told before the year is over. */
const isSurveyed = (document: Document): boolean =>
  /调研|调查|视察|考察/.test(fold(visible(document.title))) && /今年(?:[1-9]|1[01])月/.test(fold(allText(document)))

/**
 * 总结去年工作，部署今年任务, or 2018年，全县发放低保金9860万元…今年要新建15个: a speech whose day has no year was given in the year after the one of
 * which it tells what was done.
 */
function isSpeechAfter(document: Document, last: number): boolean {
  const text = allText(document)
  if (!/讲话|发言|致辞/.test(fold(visible(document.title)))) return false
  if (DEALT_OUT.test(text) && text.includes(`${last}年`)) return true
  return STILL_AHEAD.test(text) && new RegExp(`${last}年,[^。;]{0,24}(?:发放|救助|新[建增]|建成|完成|募集|办理|支出|投入)`).test(text)
}

/** 去年发放3.2亿元; not 比去年增长. */
const LAST_YEAR = /(?<![比较与同和于])去年(?!同期)/

/** The year in which a report to a congress was given that tells of the years up to the one before, and whose 今年 it is: 2017年政府工作报告 of 2016; or null. */
function givenTo(document: Document, last: number | null): number | null {
  const year = last === null ? '' : String(last + 1)
  const title = fold(visible(document.title))
  return last !== null && title.includes('政府工作报告') && title.includes(year) ? last + 1 : null
}

/** The day or month a document was given or published, or null. */
export const spokenOn = (document: Document): string | null => document.origin.date ?? document.found.date ?? dayIn(document)

/** The question which period a document reports on, with the answer of the rules. */
export function reportPeriodQuestion(
  document: Document,
  spoken: string | null,
  lexicon: Tools['lexicon'],
): { question: ReportPeriodQuestion; found: Found<string> } {
  const found = periodIn(document, spoken)
  return { question: { document, spoken, ruled: found.value, rule: found.rule ?? found.evidence.ground, lexicon }, found }
}

/** The question which region a document reports on, with the answer of the rules. */
export function reportRegionQuestion(
  document: Document,
  { findPlaces, regionsNamed }: Pick<Tools, 'findPlaces' | 'regionsNamed'>,
): { question: ReportRegionQuestion; found: Found<Region> } {
  const found = regionIn(document, findPlaces)
  return { question: { document, ruled: found.value, ground: found.evidence.ground, findPlaces, regionsNamed }, found }
}

/** Rules that the words themselves leave no choice: 四川省民政统计月报 of September, 过去三年 told in January 2021, 2017年工作完成情况. */
const SURE_RULES: ReadonlySet<string> = new Set([
  'statistic',
  'years',
  'reviewed',
  'counted',
  'history',
  'decade',
  'plan so far',
  'planned',
  'meeting',
  'audit mended',
  'issued',
  'months told',
  'inspected',
  'signed',
  'chronicle',
  'commissioned',
  'years gone by',
  'years in the title',
])

/** 涿州：… of a title, an office that signed, a place taken out or not known, items labelled with their places: the words themselves leave no choice of the region. */
const SURE_REGION_RULES: ReadonlySet<string> = new Set(['masked', 'unknown', 'office', 'title', 'labels'])

function foundPeriod(document: Document, spoken: string | null, { learnt, features, lexicon }: SettingTools): Found<string> {
  const { question, found } = reportPeriodQuestion(document, spoken, lexicon)
  if (SURE_RULES.has(question.rule)) return found
  const { period, probability } = chooseReportPeriod(question, learnt.reportPeriod, features)
  return {
    value: period,
    evidence: evidenceOf(found, period === found.value, period === null, (period?.split('/').at(-1) ?? '').slice(0, 4), document, probability, spoken),
  }
}

function foundRegion(document: Document, { learnt, features, ...places }: SettingTools): Found<Region> {
  const county = countyOfFile(document, places)
  if (county) return county
  const { question, found } = reportRegionQuestion(document, places)
  if (SURE_REGION_RULES.has(found.rule ?? '')) return found
  const { region: likeliest, probability } = chooseReportRegion(question, learnt.reportRegion, features)
  // fengze-2022.txt on a street of 丰泽区: a file that names the county of a town says nothing against the title.
  const titled = found.value && isTown(found.value) && visible(document.title).includes(found.value.name) ? found.value : null
  const region = titled && likeliest?.code === titled.code ? titled : likeliest
  const same = region?.path === found.value?.path
  return { value: region, evidence: evidenceOf(found, same, region === null, region ? shortName(region.name) : '', document, probability) }
}

/** The ground of the rules where they say the same, else the first words that name what was chosen, or the file, or the day it was given; as sure as the choice. */
function evidenceOf(
  found: Found<unknown>,
  same: boolean,
  none: boolean,
  word: string,
  document: Document,
  probability: number,
  spoken: string | null = null,
): Evidence {
  const confidence = Number(probability.toFixed(2))
  if (same) return { ...found.evidence, confidence: none ? 0 : confidence }
  if (none) return NOTHING
  const [title = '', , ...lines] = opening(document)
  // 2024 of xian-2024.txt, which no line says: an editor is asked.
  if (![title, ...lines, allText(document)].some((text) => text.includes(word))) {
    const named = spoken !== null && timeNamed(document.file) === null ? on('date', spoken) : on('file', document.file)
    return { ...named, confidence: Math.min(confidence, named.confidence) }
  }
  const ground = title.includes(word) ? 'title' : lines.some((line) => line.includes(word)) ? 'opening' : 'text'
  const quote = ground === 'title' ? title : (lines.find((line) => line.includes(word)) ?? '')
  return { ...on(ground, quote), confidence }
}

/** A plan for 2011/2015 tells what was done in 2006/2010, one for 2024/2026 what was in the year before it; a review of a plan tells of the plan. */
function beforePlan(document: Document, period: string | null): string | null {
  const title = fold(visible(document.title))
  const planned = yearsPlanned(title)
  if (planned !== undefined && planned === period) return String(Number(planned.slice(0, YEAR)) - 1)
  const [first = 0, last = 0] = (period ?? '').split('/').map(Number)
  if (!/规划|纲要/.test(title) || REVIEW.test(title) || last - first !== 4) return null
  // A text of a plan that reports on the five years before it tells of these throughout.
  const [, short, long] = /(十[一二三四五])五|第(十[一二三四五])个五年/.exec(title) ?? []
  const plan = short ?? long
  if (plan !== undefined && planYears(plan) !== period) return null
  return `${first - 5}/${last - 5}`
}

/** The calendar of a figure of some role: in a plan what has been done is of the years before it. */
export const calendarOf = (role: MentionRole, { calendar }: Pick<Setting, 'calendar'>): Calendar =>
  calendar.done && role === 'metric' ? { ...calendar, period: calendar.done } : calendar

const REVIEW = /总结|回顾|完成|评估|成就|实施情况|收官|成效|解读|综述/

/** A year of which the document reports the first months: its heading says no more than the document. */
export const holdsAll = (year: string | null, reported: string | null): boolean =>
  year !== null && /^\d{4}$/.test(year) && reported?.startsWith(`${year}-01/${year}-`) === true

/** Headings of what is meant to be done. */
export const PLANNED = /(?:这样|怎么|接着|继续)干|安排|计划|打算|谋划|要点|任务(?!.{0,4}(?:进展|完成情况))|目标|展望|思路|部署|举措|建议/

/** 现有3.2万人, 已开工3个: so much there is, also in a section of plans. */
export const IS_THERE = /(?:现有|已(?!列入|经?确定)|目前有)[^,;。:]*$/

/** Headings of what was before a plan. */
const LOOKS_BACK = /(?:发展|工作|现有)基础|现状|回顾|成[效就]/

/** What stands below a dated heading (二、湖南省（2022年1月）, （一）2024年) is read as a text of that time: 当月, 月末 and 上半年 are of it. */
export function settingBelow(headings: readonly string[], setting: Setting, inTable = false): Setting {
  const { calendar } = setting
  for (const heading of headings.toReversed().map(fold)) {
    const plan = planOpened(heading, calendar.period)
    if (plan !== null) return ofTime(plan, setting)
    // 一、发展基础, of a plan: what was done in the years before it.
    if (calendar.done && LOOKS_BACK.test(heading) && !/\d{4}/.test(heading)) return ofTime(calendar.done, setting)
    const year = yearAlone(heading) ?? yearAhead(heading, calendar)
    if (year !== null) return holdsAll(year, calendar.period) ? setting : ofTime(year, setting)
    const time = findTimes(heading, calendar).find(({ kind, dated, period }) => kind === 'at' && dated && period !== null)
    // 2022年工作安排 tells what is meant to be; a table that follows at the end is of the whole report.
    if (!time || (inTable && PLANNED.test(heading))) continue
    const [marker, behind] = [MARKER.exec(heading)?.[0] ?? '', heading.slice(time.to)]
    // 2021年工作回顾, 二、湖南省(2022年1月); not 百色市民政局 2015年2月 or 2013年2月 昆明日报, when a text was given or published.
    const isTitled = time.from === marker.length && (/^(?:度|全年)?[\u4e00-\u9fff]{2}/.test(behind) || (marker !== '' && behind === ''))
    // 三、今后五年(2022-2026年)工作打算
    const isSpan = heading.charAt(time.from - 1) === '(' && behind.startsWith(')') && /^\d{4}\/\d{4}$/.test(time.period ?? '')
    const isDated = isSpan || (marker === '' ? isTitled && /^\d{4}(?:\/\d{4})?$/.test(time.period ?? '') : isTitled || behind === ')')
    if (isDated) return holdsAll(time.period, calendar.period) ? setting : ofTime(time.period, setting)
  }
  return setting
}

/** 2012年, 【2012年】, 2012年: the year that a line is, or null; in a chronicle it heads the entries below. */
export const yearAlone = (line: string): string | null => YEAR_ALONE.exec(line.trim())?.[1] ?? null

/** 三、全面完成今年各项任务, in a speech on the year before; 【2024，我们这样干】: the year that a heading says is ahead, or null. */
function yearAhead(heading: string, { today, period }: Calendar): string | null {
  const toDo = WORK_OF_YEAR.exec(heading)?.[1]
  if (toDo === undefined && !PLANNED.test(heading)) return null
  if (today && OF_THIS_YEAR.test(heading)) return String(today)
  const year = toDo ?? OPENS_WITH_YEAR.exec(heading)?.[1] ?? null
  return year !== null && year > endOf(period ?? '').slice(0, YEAR) ? year : null
}

const OF_THIS_YEAR = /今年(?:的)?[^,;。:\d]{0,8}(?:任务|目标|工作|重点|打算|安排)/
/** 三、扎实做好2018年各项工作 */
const WORK_OF_YEAR = /(?:做好|抓好|抓实|推进|干好|谋划)(20\d{2})年(?:度)?的?(?:各项|全[省市县区]|重点|民政)*工作/
const OPENS_WITH_YEAR = /^[【[(]?(20\d{2})年?[,:]/

const YEAR_ALONE = /^[【[(]?((?:19|20)\d{2})年度?[】\])]?:?$/

/** The setting of what tells of a time of its own within a document. */
const ofTime = (period: string | null, setting: Setting): Setting => ({
  ...setting,
  reported: setting.calendar.period,
  calendar: { ...setting.calendar, period, done: null },
})

/**
 * “十三五”发展目标, “十二五”工作回顾: the years of the plan that a heading opens, or null. A look back within a plan that still goes on is of what
 * the document reports.
 */
function planOpened(heading: string, reported: string | null): string | null {
  const [, number, isPlanned] = PLAN_OPENED.exec(heading.replace(MARKER, '')) ?? []
  const years = number === undefined ? null : planYears(number)
  const [first = '', last = ''] = years?.split('/') ?? []
  const end = reported?.slice(reported.lastIndexOf('/') + 1).slice(0, 4) ?? ''
  return isPlanned === undefined && first <= end && end < last ? null : years
}

const PLAN_OPENED =
  /^["']?(十[一二三四五])五["']?(?:时期|期间)?的?[^\d,;:。、与和"']{0,10}?(?:(目标|展望|打算|任务|思路|安排|主要指标)|回顾|成就|成效|总结)[^\d,;:。]{0,4}:?$/

/** A short line that ends in a colon and names a year or a plan (“十三五”发展目标：, 2022年主要任务：) opens a section, as a heading does. */
export function settingOpened(line: string, setting: Setting): Setting | null {
  const told = fold(line).trim()
  const mayOpen = told.length <= LONGEST_OPENING && told.endsWith(':') && /^["']?(?:十|\d{4})/.test(told.replace(MARKER, ''))
  if (!mayOpen && yearAlone(told) === null) return null
  const opened = settingBelow([told], setting)
  return opened === setting ? null : opened
}

const LONGEST_OPENING = 24

/**
 * 表1 2019年各县儿童福利情况, …。2022年主要情况如下表：: the setting of the cells of a table, where the line above it names the one time of
 * which it tells.
 */
export function settingOfTable(above: string, setting: Setting): Setting {
  const { calendar } = setting
  const told = fold(above).trim()
  const line = told.length <= LONGEST_CAPTION && !/[。;]/.test(told) ? told : (LEADS_ON.exec(told)?.[0] ?? '')
  const times = findTimes(line.replace(TITLE, ''), calendar).filter(({ period }) => period !== null)
  const [time] = times
  if (time === undefined || times.length > 1 || time.kind !== 'at' || !time.dated || !IS_LONG.test(time.period ?? '') || PLANNED.test(line)) return setting
  return holdsAll(time.period, calendar.period) ? setting : ofTime(time.period, setting)
}

/** A longer line is no caption. */
const LONGEST_CAPTION = 40
/** The last sentence of a paragraph that leads on to what stands below. */
const LEADS_ON = /[^。;]*(?:如下|[见如]下?表|下表)[^。;]{0,8}[。:]?$/
const TITLE = /《[^》]{0,100}》/g
/** A year, or what goes on from one time to another: a day or a month may be that in which a table was printed. */
const IS_LONG = /^\d{4}$|\//

/** The period a figure without a time of its own inherits, or null. */
export function inheritable(period: string | null): string | null {
  if (period === null) return null
  const [first = '', last = first] = period.split('/')
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST ? null : period
}
