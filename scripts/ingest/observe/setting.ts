/** What a document as a whole is about: its region, period and year of speaking. The origin file decides; else the text is asked. */
import { allRegions, COUNTRY, isWithin, regionByPath, regionLineage, shortName, type Region } from '../../../src/domain/region.ts'
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import type { Evidence } from '../../../src/domain/report.ts'
import type { PlaceFinder } from './place.ts'
import { findTimes, type Calendar } from './time.ts'

export interface Setting {
  readonly region: Region | null
  readonly calendar: Calendar
}

/** A setting and where it was found. */
export interface FoundSetting extends Setting {
  /** Where region and reporting period were found, and how sure that is. */
  readonly evidence: { readonly region: Evidence; readonly period: Evidence }
}

/** What was found, and the ground it was found on. */
interface Found<T> {
  readonly value: T | null
  readonly evidence: Evidence
}

const NOTHING: Evidence = { ground: 'none', quote: '', confidence: 0 }
const TOLD: Evidence = { ground: 'origin', quote: '', confidence: 1 }

/** How sure each ground is: set by hand, since a corpus holds too few documents to count it. */
const TRUST = { title: 0.95, publisher: 0.9, opening: 0.8, date: 0.75, text: 0.6, dateline: 0.5, imprint: 0.4 } as const

const on = (ground: keyof typeof TRUST, quote: string): Evidence => ({ ground, quote: quote.slice(0, 60), confidence: TRUST[ground] })

/** A reporting period of more years than this says nothing of when a single figure held. */
const LONGEST = 10

export function settingOf(document: Document, findPlaces: PlaceFinder): FoundSetting {
  const region = document.origin.region ? { value: regionByPath(document.origin.region) ?? null, evidence: TOLD } : regionIn(document, findPlaces)
  const spoken = document.origin.date ?? document.found.date ?? dayIn(document)
  const { value: period, evidence } = document.origin.period ? { value: document.origin.period, evidence: TOLD } : periodIn(document, spoken)
  const last = period && Number((period.split('/').at(-1) ?? period).slice(0, 4))
  const calendar = { period, now: yearOf(spoken) ?? (last || null), done: beforePlan(document, period), spoken }
  return { region: region.value, calendar, evidence: { region: region.evidence, period: evidence } }
}

/** A plan for 2011/2015 tells what was done in 2006/2010; a review of a plan tells of the plan. */
function beforePlan(document: Document, period: string | null): string | null {
  const title = fold(visible(document.title))
  const [first = 0, last = 0] = (period ?? '').split('/').map(Number)
  if (!/规划|纲要/.test(title) || REVIEW.test(title) || last - first !== 4) return null
  return `${first - 5}/${last - 5}`
}

const REVIEW = /总结|回顾|完成|评估|成就|实施情况|收官|成效|解读|综述/

/** The period a figure without a time of its own inherits, or null. */
export function inheritable(period: string | null): string | null {
  if (period === null) return null
  const [first = '', last = first] = period.split('/')
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST ? null : period
}

const yearOf = (date: string | null): number | null => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null)

function opening(document: Document): string[] {
  const blocks = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [visible(block.runs)]))
  return [visible(document.title), document.found.publisher ?? '', ...blocks.slice(0, 4)].map(fold)
}

/** XX市, 某区: the place was taken out on purpose. */
const MASKED = /(?:[Xx×]{1,3}|某某?)[省市县区州旗]/

/** 本报海口讯, 海口1月20日电: where a report was sent from, not what it is about. */
const DATELINE = /^(?:\s*(?:\d{4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)?(?:讯|电|消息|召开|举行|表示|介绍|通报)(?![子力信视器])/

/** The region title, publisher or opening name, as wide as the text says it speaks (全省, 全市). */
function regionIn(document: Document, findPlaces: PlaceFinder): Found<Region> {
  const texts = opening(document)
  if (texts.slice(0, 2).some((text) => MASKED.test(text))) return { value: null, evidence: NOTHING }
  // 全国示范单位 in a text about its own district names no place.
  const isOwn = ownWords(document) > [...allText(document).matchAll(/全国|我国/g)].length
  const named = texts.map((text) => ({ text, places: findPlaces(text, null).filter(({ region, from }) => !isOwn || from < 6 || region.code !== COUNTRY.code) }))
  // Where a text was sent from is asked last.
  for (const sent of [false, true]) {
    for (const [index, { text, places }] of named.entries()) {
      const regions = places.filter(({ to }) => sent || index === 0 || !DATELINE.test(text.slice(to))).map(({ region }) => region)
      if (!regions[0]) continue
      const evidence = on(sent ? 'dateline' : index === 0 ? 'title' : index === 1 ? 'publisher' : 'opening', text)
      const specific = index < 2 ? mostSpecific(regions, text) : common(mostSpecific(regions, text), document, findPlaces)
      const region = national(document) || (index !== 0 && ofManyProvinces(document, findPlaces)) ? COUNTRY : index === 0 && !sent ? specific : widened(specific, document)
      // 全省 in the speech of a masked city: what the text calls its own lies in no place that is told.
      return index >= 2 && isMasked(region, document) ? { value: null, evidence: NOTHING } : { value: townIn(region, texts.slice(0, 3)), evidence }
    }
  }
  const printed = imprintIn(document, findPlaces)
  if (printed) return printed
  const slogan = sloganIn(document)
  if (slogan) return slogan
  if (isOwn) return { value: null, evidence: NOTHING }
  const local = LOCAL.test(`${texts.join('\n')}\n${allText(document)}`)
  const isCountry = (text: string): boolean => /我国|国务院|民政部(?!门)/.test(text) || findPlaces(text, null).some(({ region }) => region.code === COUNTRY.code)
  const whole = local ? undefined : (texts.find(isCountry) ?? (mentions(document, '我国') ? '我国' : undefined))
  if (whole !== undefined) return { value: COUNTRY, evidence: on('text', whole) }
  // No place, and none that is called the text's own: figures of the whole country need not say so.
  const text = `${texts.join('\n')}\n${allText(document)}`
  return local || !(NATIONAL.test(text) || /公报|民政事业|社会服务|民政统计/.test(texts[0] ?? '')) ? { value: null, evidence: NOTHING } : { value: COUNTRY, evidence: { ground: 'text', quote: '', confidence: 0.4 } }
}

/** Bodies and words of a place that is not the whole country. */
const LOCAL = /[市县区镇乡](?:委|政府|民政局|财政局)|[县镇乡](?:共|现有|今年)|[我本][省市县区州旗镇乡局院]|(?<!各)全[省市县区镇](?!行政区)|街道办/
/** What is told of the whole country: its provinces, its ministry, or numbers that no province reaches. */
const NATIONAL = /各省|各地区|省份|民政部|财政部|涉外及|\d{4,}(?:\.\d+)?万(?:人|户|张|亿)|\d{3,}(?:\.\d+)?亿|\d{2,}(?:\.\d+)?万个|\d(?:\.\d+)?亿(?:人|户)/

/** 我市, 全市 in a text that names the province alone: its own place is not told. */
function isMasked(region: Region, document: Document): boolean {
  if (region.code === COUNTRY.code) return false
  const own = region.name.at(-1) ?? ''
  const [above = '', below = ''] = OWN_LEVELS[region.level] ?? []
  const count = (characters: string): number => [...allText(document).matchAll(new RegExp(`[全我][${characters}]`, 'g'))].length
  const others = region.level === 'county' ? '市' : ''
  return count(`${below}${others}`.replace(own, '')) >= 3 && count(`${region.level === 'county' ? '' : above}${own}`) === 0
}

/** The words a division calls itself by (全省), and those of the divisions below it. */
const OWN_LEVELS: Readonly<Record<Region['level'], readonly [own: string, below: string]>> = {
  country: ['国', ''],
  province: ['省', '市县区镇乡'],
  city: ['市州盟', '县区镇乡'],
  county: ['县区市旗', '镇乡'],
}

/** 广东、海南、云南 in a text that calls no place its own: it is of the whole country. */
function ofManyProvinces(document: Document, findPlaces: PlaceFinder): boolean {
  const places = findPlaces(`${opening(document).join('\n')}\n${allText(document)}`, null)
  const provinces = new Set(places.map(({ region }) => regionLineage(region)[0]?.code))
  provinces.delete(COUNTRY.code)
  return provinces.size >= MANY_PROVINCES && ownWords(document) === 0
}

const MANY_PROVINCES = 4

/** How often the text speaks of 全市, 我县 and the like. */
const ownWords = (document: Document): number => [...allText(document).matchAll(/[全我本][省市县区州旗镇乡](?!行政区|以上|级|属|内外)/g)].length

/** 开创鄞州科学发展新局面 in a text that says 全区: the one district of that name. */
function sloganIn(document: Document): Found<Region> | undefined {
  const text = allText(document)
  const own = OWN_WORD.exec(text)?.[1]
  for (const { 0: words, 1: short = '' } of own === undefined ? [] : text.matchAll(SLOGAN)) {
    const named = allRegions.filter(({ name }) => name.endsWith(own ?? '') && shortName(name) === short)
    if (named.length === 1) return { value: named[0] ?? null, evidence: on('text', words) }
  }
  return undefined
}

const OWN_WORD = /[全我]([省市县区州旗])/
const SLOGAN =
  /(?:开创|推动|推进|加快|促进|建设|打造|幸福|美丽|富裕|平安|文明|和谐|富强)([\u4e00-\u9fff]{2,3}?)(?=科学|发展|经济|高质量|跨越|新局面|现代化|社会|做出|作出)/g

/** 版权所有：清徐县融媒体中心: a text that says 我县 is of the place whose paper printed it. */
function imprintIn(document: Document, findPlaces: PlaceFinder): Found<Region> | undefined {
  const own = OWN.exec(allText(document))?.[1]
  const lines = document.dropped.map(({ runs }) => fold(visible(runs))).filter((line) => IMPRINT.test(line))
  for (const line of lines) {
    const place = findPlaces(line, null).find(({ region }) => own === undefined || region.name.endsWith(own))
    if (place) return { value: place.region, evidence: on('imprint', line) }
  }
  return undefined
}

const OWN = /[我本]([省市县区州旗])/
const IMPRINT = /版权|主办|承办|供稿|技术支持|地址/

/** The first place, or the last of a line of descent that begins with it (安徽省颍上县). */
const mostSpecific = (places: readonly Region[], text: string): Region =>
  places.reduce((best, region) =>
    region.code !== best.code &&
    isWithin(region.code, best.code) &&
    (text.includes(`${best.name}${region.name}`) || text.includes(`${shortName(best.name)}${shortName(region.name)}`))
      ? region
      : best,
  )

/** 我市 … 绵竹市 … 什邡市: a text of a city that names several of its counties is of the city. */
function common(region: Region, document: Document, findPlaces: PlaceFinder): Region {
  const above = regionLineage(region).at(-2)
  const word = above && (above.level === 'city' ? '市' : above.level === 'province' ? '省' : '')
  const text = allText(document)
  if (!above || !word || !new RegExp(`[全我]${word}`).test(text)) return region
  const beside = findPlaces(text, above).some(({ region: other }) => other.code !== region.code && other.parent === region.parent)
  return beside ? above : region
}

/** 本报海口讯 tells where a report was sent from: a text that says 全省, or the province's name, more often is of the province. */
function widened(region: Region, document: Document): Region {
  const text = allText(document)
  const count = (words: RegExp): number => [...text.matchAll(words)].length
  const province = count(/[全我]省|省民政厅|省级/g)
  const below = count(/[全我][市县区]|市民政局|县民政局/g)
  const [top = region] = regionLineage(region)
  const named = ({ name }: Region): number => text.split(shortName(name)).length
  return region.level !== 'province' && (province > below * 2 || named(top) > named(region)) ? top : region
}

/** 全国, 我国, 民政部 said more often than 全省, 全市 and the like: a text about the whole country, wherever it was published. */
function national(document: Document): boolean {
  const text = allText(document)
  const count = (words: RegExp): number => [...text.matchAll(words)].length
  return (
    count(/全国(?!人大|人民|政协|先进|劳|优秀|首|示范|试点|文明|最|第|社区|民政|社会|综合)|我国|民政部(?!门)/g) >
    Math.max(1, 2 * count(/[全我本][省市县区州盟旗]|[省市县区]民政[厅局]/g))
  )
}

/** 道县仙子脚镇: a town told behind its county in title, publisher or opening. */
function townIn(county: Region, texts: readonly string[]): Region {
  if (county.level !== 'county') return county
  const names = [county.name, shortName(county.name)]
  for (const text of texts)
    for (const name of names) {
      const town = text.includes(name) ? new RegExp(`${name}([\u4e00-\u9fff]{2,4}?(?:镇|乡|街道|苏木))(?!年|区|县|企|村|级|里|内)`).exec(text)?.[1] : undefined
      if (town && !/[各全乡镇县区市个等的和与及]/.test(town.slice(0, -1))) return { ...county, name: town, path: `${county.path}/${town}` }
    }
  return county
}

const mentions = (document: Document, word: string): boolean =>
  document.blocks.some((block) => block.kind !== 'table' && fold(visible(block.runs)).includes(word))

/** The number of an issue (2018年第6期), and a day (2022年1月5日), say when something was printed or said. */
const ISSUE = /(?:19|20)\d{2}年(?:第|总第)[^,。]{0,8}?[期号辑]/g

/**
 * The year, half-year or plan the title names, else the year before a publication in January to April, else the year the
 * text names most. A day in title or opening is when the report was given: it counts as a publication.
 */
function periodIn(document: Document, spoken: string | null): Found<string> {
  const calendar: Calendar = { period: null, now: yearOf(spoken) }
  const title = fold(visible(document.title)).replace(ISSUE, (issue) => ' '.repeat(issue.length))
  const plan = /[""]?(十[一二三四五])五[""]?/.exec(title)?.[0]
  const inTitle = reported(title, calendar) ?? /(?<![\d.〔[(])(?:19|20)\d{2}(?=[·:：\s]|$|[\u4e00-\u9fff])(?!年)/.exec(title)?.[0]
  // “十四五”良好开局 of 2021: of the year that is named.
  if (plan && !(inTitle && /^\d{4}/.test(inTitle) && /(?:19|20)\d{2}/.test(title)))
    return { value: findTimes(`${plan}期间`, calendar)[0]?.period ?? null, evidence: on('title', title) }
  const counted = countedTo(document)
  if (counted) return counted
  const meeting = inTitle !== undefined && /会议|部署|计划|展望|打算/.test(title) ? yearReviewed(inTitle, document, calendar) : undefined
  if (meeting !== undefined) return { value: meeting, evidence: on('opening', title) }
  if (inTitle !== undefined) return { value: partOf(inTitle, document), evidence: on('title', title) }
  const month = monthIn(title, spoken)
  if (month !== undefined) return { value: month, evidence: on('title', title) }
  const years = planOf(title, document, calendar) ?? yearsBefore(title, spoken)
  if (years !== undefined) return { value: years, evidence: on('title', title) }
  const counts = yearCounts(document, calendar)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
  const [year = '', given = '12'] = spoken?.split('-') ?? []
  // 今年前三季度, told in November: of the year it was told in.
  const text = opening(document).join('\n')
  // 一季度末, told in April: of the year it was told in.
  if (Number(given) <= 4 && year !== '' && /今年(?!将|计划|拟|要|的工作)|一季度|1\s?[-~至到]\s?[234]\s?月/.test(text) && !/去年|上年|全年|年度/.test(text))
    return { value: partOf(year, document) === year ? toDate(year, spoken) : partOf(year, document), evidence: on('date', spoken ?? '') }
  const first = firstYear(document, calendar)
  if (first !== undefined && (year === '' || first < year) && (counts.get(first) ?? 0) * 3 >= (most?.[1] ?? 0))
    return { value: countedUntil(first, document) ?? partOf(first, document), evidence: on('opening', `${first}年`) }
  if (Number(given) > 4 && year !== '' && /今年(?!将|计划|拟|要)/.test(text)) return { value: toDate(partOf(year, document), spoken), evidence: on('date', spoken ?? '') }
  // 目前, 日前: of the month it was told in.
  const current = year !== '' && (most === undefined || most[0] === year) && spoken !== null && spoken.length >= 7
  if (current && Number(given) > 4 && !/全年|年度|总结/.test(text) && partOf(year, document) === year) return { value: spoken.slice(0, 7), evidence: on('date', spoken) }
  // A report given in the first months of a year is of the year before, unless it speaks of another far more often.
  const before = String(Number(year) - 1)
  if (Number(given) <= 4 && (counts.get(before) ?? 0) * 3 >= (most?.[1] ?? 0)) return { value: partOf(before, document), evidence: on('date', spoken ?? '') }
  const named = most?.[0] ?? year
  return named === ''
    ? { value: null, evidence: NOTHING }
    : { value: countedUntil(named, document) ?? partOf(named, document), evidence: most ? on('text', `${named}年`) : on('date', spoken ?? '') }
}

/** 2021年全省民政工作会议 that tells what was done in 2020. */
function yearReviewed(year: string, document: Document, calendar: Calendar): string | undefined {
  const before = String(Number(year.slice(0, 4)) - 1)
  const body = opening(document).slice(2).join('\n')
  return findTimes(body, calendar).some(({ period, kind }) => kind === 'at' && period?.slice(0, 4) === before) ? before : undefined
}

/** How far into its body a text tells first of what time it speaks. */
const FIRST = 120

/** The first year that a body tells of, no base and no beginning. */
function firstYear(document: Document, calendar: Calendar): string | undefined {
  const body = allText(document).trim().slice(0, FIRST)
  const time = findTimes(body, calendar).find(({ kind, dated, period }) => kind === 'at' && dated && period !== null)
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

/** 今年1—11月, 上半年: where the opening says that the report is of part of its year. */
const allText = (document: Document): string => document.blocks.map((block) => (block.kind === 'table' ? '' : fold(visible(block.runs)))).join('\n')

function partOf(year: string, document: Document): string {
  if (year.length !== 4) return year
  const text = opening(document).join('\n')
  const last = /(?<!\d)1\s?月?\s?[-~至到]\s?(\d{1,2})\s?月|前\s?(\d{1,2})\s?个月/.exec(text)
  const counted = /数据(?:统计|截止|截至)[^。，,]{0,4}?(\d{1,2})\s?月/.exec(allText(document))
  const month = (counted?.[1] ?? last?.[1] ?? last?.[2])?.padStart(2, '0') ?? MONTHS[/上半年|前三季度|第?一季度/.exec(text)?.[0] ?? '']
  const [begins, ends] = QUARTERS[/(?<!前)第?([二三四])季度/.exec(fold(visible(document.title)))?.[1] ?? '']?.split('/') ?? []
  if (begins !== undefined && month === undefined) return `${year}-${begins}/${year}-${ends ?? begins}`
  return month === undefined || month === '12' ? year : `${year}-01/${year}-${month}`
}

/** How often the text names each year; an interval (2016—2020年) counts for its last. */
function yearCounts(document: Document, calendar: Calendar): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of document.blocks) {
    if (block.kind === 'table') continue
    for (const { period, kind } of findTimes(fold(visible(block.runs)), calendar)) {
      if (period === null || (kind !== 'at' && kind !== 'since')) continue
      const year = (period.split('/').at(-1) ?? '').slice(0, 4)
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  return counts
}

const STATISTICS = /统计.{0,12}(?:[月季]报|报表|数据|快报)|[月季]报表?$/

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

/** 五年支出297亿元: a title of five years is of the plan the text names most. */
function planOf(title: string, document: Document, calendar: Calendar): string | undefined {
  if (!FIVE_YEARS.test(title)) return undefined
  // 比“十二五”末增长: what is compared with is not what is reported.
  const named = [...allText(document).matchAll(/(?<![比较]"?)"?(十[一二三四五]?)五"?/g)].map(([, plan = '']) => plan)
  const [most] = [...Map.groupBy(named, (plan) => plan)].sort((a, b) => b[1].length - a[1].length)
  return most && (findTimes(`"${most[0]}五"期间`, calendar)[0]?.period ?? undefined)
}

/** 过去三年 in the title of a text of January 2021: 2018/2020. */
function yearsBefore(title: string, spoken: string | null): string | undefined {
  const year = yearOf(spoken)
  const count = '二三四五'.indexOf(SEVERAL_YEARS.exec(title)?.[1]?.replace('两', '二') ?? '-') + 2
  if (year === null || count < 2) return undefined
  const last = Number(spoken?.split('-')[1] ?? '12') <= 4 ? year - 1 : year
  return `${last - count + 1}/${last}`
}

const FIVE_YEARS = /(?<![第十])五年(?!级|规划|计划)/
const SEVERAL_YEARS = /(?<![第十])([两二三四五])年(?!级|规划|计划|行动|来?底)/

/** The first period a text names that is longer than a day. */
function reported(text: string, calendar: Calendar): string | undefined {
  const times = findTimes(text, calendar).filter(({ period, kind }) => period !== null && kind !== 'base' && kind !== 'origin')
  return times.map(({ period }) => period ?? '').find((period) => period.includes('/') || period.length <= 7)
}

/** The day or month a report was published or given, as it says in title or opening. */
function dayIn(document: Document): string | null {
  const calendar: Calendar = { period: null, now: null }
  const texts = opening(document).filter((text) => text.length < 80)
  // 新华社福州2019年9月24日电: the dateline of a report.
  const dateline = opening(document).flatMap((text) => /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:电|讯|消息|报道)/.exec(text.slice(0, 60)) ?? [])
  const [, year, month = '', day = ''] = dateline
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const told = texts.flatMap((text) =>
    findTimes(text, calendar).map(({ period, from, to }) => ({ period: period ?? '', whole: to - from === text.trim().length })),
  )
  return told.find(({ period, whole }) => period.length === 10 || (whole && period.length === 7))?.period ?? null
}
