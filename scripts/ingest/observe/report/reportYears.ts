/** Reporting periods of several years: histories, decades, plans so far, the years before a report. */
import type { Document } from '../../document.ts'
import { findTimes, planYears, type Calendar } from '../time/time.ts'
import { allText, yearOf } from './ground.ts'
import { FIRST, yearCounts } from './reportTimes.ts'

/** What a country and its reform count their years from. */
const ERAS = [1949, 1978]
const ANNIVERSARY = /(?:([3-7])0|([三四五六七])十)(?:(周年)|年|载)(?!代|以上)/
const TENS = '三四五六七'

/**
 * 新中国成立70年民政事业发展回顾, 改革开放四十年, 浙江民政60年, 自治区成立50周年: from that year to the anniversary or the year before,
 * the later one that is told of.
 */
export function historyIn(title: string, document: Document, calendar: Calendar): string | undefined {
  const [, digit, tens, isAnniversary] = ANNIVERSARY.exec(title) ?? []
  const years = 10 * (digit === undefined ? TENS.indexOf(tens ?? '-') + 3 : Number(digit))
  if (years < 30) return undefined
  const [, from, to] = /(?<!\d)((?:19|20)\d{2})\s?年?\s?[-—~至到]{1,2}\s?((?:19|20)\d{2})(?!\d)/.exec(title) ?? []
  // 建州60周年民政回顾（1957—2017）
  if (from !== undefined && to !== undefined && Math.abs(Number(to) - Number(from) - years) <= 1) return `${from}/${to}`
  const told = new Set([...yearCounts(document, calendar).keys(), String(calendar.now ?? ''), /(?:19|20)\d{2}(?=年)/.exec(title)?.[0] ?? ''])
  const ends = ERAS.flatMap((first) => [first + years, first + years - 1].map((last) => ({ first, last }))).filter(({ last }) => told.has(String(last)))
  const end = ends.reduce<(typeof ends)[number] | undefined>((best, one) => (best === undefined || one.last > best.last ? one : best), undefined)
  // 建国60周年, in a text that tells of 今年: given in that very year, of which it need not say the number.
  const isOfThatYear = end !== undefined && title.includes('周年') && calendar.now === null && allText(document).includes('今年')
  if (end !== undefined) return `${end.first}/${isOfThatYear ? end.first + years : end.last}`
  const latest = Math.max(0, ...[...told].map(Number))
  return isAnniversary && latest > 0 ? `${latest - years}/${latest}` : undefined
}

const REVIEWED = /发布会|发布词|以来|成就|成效|综述|回眸|回顾|巡礼|亮点|发展|评估|进展|实施情况/

/** “十四五”以来…, a mid-term review of a plan, told in September 2025 with figures to the end of June: 2021-01/2025-06. */
export function planSoFar(title: string, document: Document, spoken: string | null): string | undefined {
  const text = allText(document).slice(0, OPENING)
  const [, begun, count = ''] = FIRST_YEARS.exec(title) ?? []
  const began = begun === undefined ? undefined : planYears(begun)?.slice(0, 4)
  if (began !== undefined) return `${began}/${Number(began) + '一二三四'.indexOf(count.replace('两', '二'))}`
  if (!REVIEWED.test(title) || /(?:19|20)\d{2}年/.test(withoutBrackets(title))) return undefined
  const [, plan] = (title.includes('中期') ? /(十[一二三四五])五/ : /(十[一二三四五])五["']?以来/).exec(`${title}\n${text}`) ?? []
  const [, counted = yearOf(spoken)?.toString(), until] = EVALUATED.exec(text) ?? COUNTED_TO.exec(`${title}\n${text}`) ?? []
  const whole = lastWholeYear(document) ?? ASSESSED.exec(text)?.[1]
  const [year = counted ?? whole ?? '', month = until ?? '12'] = spoken?.split('-') ?? []
  const [first = 0, last = 0] = (plan === undefined ? '' : (planYears(plan) ?? '')).split('/').map(Number)
  // “十三五”以来…的报告, told in August 2022, or counting to the end of that year: what has been done since the plan began, though that is over.
  if (
    (spoken !== null || year === whole) &&
    isSince(plan, title) &&
    Number(year) > last &&
    Number(year) - last <= LONGEST_AFTER &&
    !(Number(year) === last + 1 && Number(month) <= 4)
  )
    return `${first}/${year}`
  // “十四五”以来，五年间…, counting to a month of the last of its years.
  if (isSince(plan, `${title}\n${text}`) && yearsTold(document) === '五' && lastYear(document, spoken, { period: null, now: yearOf(spoken) }) === last)
    return `${first}/${last}`
  if (Number(year) <= first || Number(year) > last || (Number(year) === last && (spoken === null || Number(month) > 9))) return undefined
  if (until !== undefined && until !== '12') return `${first}-01/${counted ?? year}-${until.padStart(2, '0')}`
  return `${first}/${spoken === null || Number(month) > 2 ? year : Number(year) - 1}`
}

/** “十四五”前四年: the plan's years up to the fourth. */
const FIRST_YEARS = /(十[一二三四五])五["']?的?前([两二三四])年/

const isSince = (plan: string | undefined, title: string): boolean => plan !== undefined && new RegExp(`${plan}五["']?以来`).test(title)
/** No one looks back to the beginning of a plan when so many years have gone by since its end. */
const LONGEST_AFTER = 3

/** 截至2024年底, 由2015年的31%提高到2021年的87%: the last year that a text counts to the end of, or tells what was reached in. */
function lastWholeYear(document: Document): string | undefined {
  const text = allText(document)
  const told = [
    ...text.matchAll(/(?:截至|截止|到)(?:目前|了)?((?:19|20)\d{2})年(?:[底末]|12月)(?![^,。;]{0,12}(?:力争|将|要|实现|建成|达到))/g),
    ...text.matchAll(REACHED_IN),
  ]
  return told
    .map(([, year = '']) => year)
    .sort()
    .at(-1)
}

const REACHED_IN = /由(?:19|20)\d{2}年[^,。;]{1,16}(?:提高|增加|上升|增长|扩大|下降|减少|降低)[到至]((?:19|20)\d{2})年的/g

/** 截至今年6月底, 数据截止2023年6月, 评估时点为2023年6月30日 */
const COUNTED_TO = /(?:截至|截止|到|(?:基准日|时点)[为是:]?)(?:((?:19|20)\d{2})年|今年)?(\d{1,2})月/

/** 规划前半程（2021—2023年6月）: the part of a plan that was evaluated; 2023年10月，…作了评估: when it was. */
const EVALUATED = /[(](?:19|20)\d{2}年?\s?[-~至到]\s?((?:19|20)\d{2})年(\d{1,2})月[)]/
const ASSESSED = /^[^。]{0,12}?((?:19|20)\d{2})年\d{1,2}月[^。]{0,40}评估/

const withoutBrackets = (title: string): string => title.replace(/[(][^()]*[)]/g, '')

const DECADE = { first: 2012, last: 2022 }

/** “湖南这十年”发布会, 党的十八大以来…十年来: 2012/2022, or to the year it is told in. */
export function decadeIn(title: string, document: Document, spoken: string | null): string | undefined {
  const opened = allText(document).slice(0, OPENING)
  const isDecade =
    (/这十年|非凡十年/.test(title) && (/发布|非凡/.test(title) || opened.includes('十八大'))) ||
    (/(?<![一二三四五六七八九])十年(?:来|间|回眸|回顾|成就|巡礼)/.test(`${title}\n${opened}`) && opened.includes('十八大以来'))
  if (!isDecade || /(?:19|20)\d{2}/.test(withoutBrackets(title))) return undefined
  const told = yearOf(spoken) ?? Number(lastWholeYear(document) ?? DECADE.last)
  return `${DECADE.first}/${Math.abs(told - DECADE.last) <= 1 ? told : DECADE.last}`
}

/** How far into its body a text tells what it speaks of. */
const OPENING = 500

/** 五年支出297亿元: a title of five years is of the plan the text names most. */
export function planOf(title: string, document: Document): string | undefined {
  if (!FIVE_YEARS.test(title)) return undefined
  // 比“十二五”末增长: what is compared with is not what is reported.
  const text = allText(document)
  const named = [...text.matchAll(/(?<![比较]"?)"?(十[一二三四五]?)五"?/g)]
    .filter(({ index, 0: plan }) => !AHEAD.test(text.slice(Math.max(0, index - FORWARD_REACH), index)) && !MEASURED_BY.test(text.slice(index + plan.length)))
    .map(([, plan = '']) => plan)
  const [most] = [...Map.groupBy(named, (plan) => plan)].sort((a, b) => b[1].length - a[1].length)
  if (most !== undefined) return planYears(most[0]) ?? undefined
  // 五年回眸 … 展望“十四五”: of the five years before the plan that is looked forward to.
  const [first = 0] = (planYears(LOOKED_FORWARD_TO.exec(text)?.[1] ?? '') ?? '').split('/').map(Number)
  return first === 0 ? undefined : `${first - FIVE}/${first - 1}`
}

/** 展望“十四五”, 站在“十四五”开局之年: a plan that is still ahead. */
const FORWARD = '(?:展望|面向|谋划|擘画|迈[向进入]|奔向|奋进|开启|走[进向]|步入|站在)[^,;。]{0,4}?"?'
const AHEAD = new RegExp(`${FORWARD}$`)
const LOOKED_FORWARD_TO = new RegExp(`${FORWARD}(十[一二三四五])五`)
/** 是“十二五”时期的2.6倍, “十四五”民政事业发展规划: what a sum is measured by, and a paper that is named. */
const MEASURED_BY = /^(?:时期|期间|末)?的?(?:\d[\d.]*|[一两二三四五六七八九十]+)[多余]?倍|^[^,;。"》]{0,10}规划》/
/** How far before a plan the words stand that look forward to it. */
const FORWARD_REACH = 12
const FIVE = 5

/**
 * 过去三年 in the title of a text of January 2021: 2018/2020; 公布五年账单, told in 2017 of 2012年换届以来的五年: 2012/2017; 这五年 of a text that
 * opens with 2018年至2022年: these; 现将2019年以来…情况报告, given in April 2022: 2019/2021.
 */
export function yearsBefore(title: string, document: Document, spoken: string | null, calendar: Calendar): string | undefined {
  const opened = allText(document).slice(0, OPENING)
  const year = yearOf(spoken)
  const since = SINCE.exec(opened.slice(0, FIRST))?.[1]
  if (year !== null && since !== undefined && SEVERAL_YEARS.test(title)) return `${since}/${year}`
  const [, before] = FIVE_SINCE.exec(opened) ?? []
  if (before !== undefined && year === null && FIVE_YEARS.test(title)) return `${Number(before) + 1}/${Number(before) + FIVE}`
  const last = lastYear(document, spoken, calendar)
  const reported = Number(REPORTED_SINCE.exec(opened)?.[1] ?? last)
  if (reported < last && last - reported < LONGEST) return `${reported}/${last}`
  const count = '二三四五'.indexOf((SEVERAL_YEARS.exec(title)?.[1] ?? yearsTold(document) ?? '-').replace('两', '二')) + 2
  if (count < 2) return undefined
  const isSpan = (period: string | null): boolean => {
    const [begin = 0, end = 0] = (period ?? '').split('/').map(Number)
    return end - begin + 1 === count
  }
  const named = [...yearCounts(document, calendar).keys()].map(Number).sort((a, b) => a - b)
  const [earliest = 0, latest = 0] = [named[0], named.at(-1)]
  const years = year === null && latest - earliest + 1 === count ? `${earliest}/${latest}` : undefined
  const span = findTimes(opened, calendar).find(({ period, kind }) => kind === 'at' && isSpan(period))?.period ?? years
  return span ?? (last === 0 ? undefined : `${last - count + 1}/${last}`)
}

/** 五年来, 五年间, 五年发放: the number of years that a text tells of again and again, or undefined. */
function yearsTold(document: Document): string | undefined {
  const counts = Map.groupBy([...allText(document).matchAll(YEARS_TOLD)], ([, count = '']) => count)
  const [most] = [...counts].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length >= OFTEN ? most[0] : undefined
}

const YEARS_TOLD =
  /(?<![第十一二三四五六七八九])([三四五])年(?:来|间|里|下来|救|募|累计|共|先后|发放|支付|支出|投入|下拨|办理|受理|救助|募集|筹集|销售|新增|新建|建成|接收|安置|免除)/g
const OFTEN = 3

/** The last whole year before a report was given or, where that is not known, the last that its text tells of, more than once if it
 * does so of any; 0 where none. */
function lastYear(document: Document, spoken: string | null, calendar: Calendar): number {
  const year = yearOf(spoken)
  if (year !== null) return Number(spoken?.split('-')[1] ?? '12') <= 4 ? year - 1 : year
  const counts = [...yearCounts(document, calendar)]
  const often = counts.filter(([, count]) => count > 1)
  return Math.max(0, ...(often.length > 0 ? often : counts).map(([named]) => Number(named)))
}

/** 2016年，这个数字是零。五年间，…: the year before the five. */
const FIVE_SINCE = /((?:19|20)\d{2})年[^。]{0,16}。(?:这|短短|仅仅)?五年(?:间|来|过去|后)/

const REPORTED_SINCE = /(?:现将|总结|汇报|报告)((?:19|20)\d{2})年以来/
/** No report is of more years. */
const LONGEST = 8

export const FIVE_YEARS = /(?<![第十])五年(?!级|规划|计划)/
const SINCE = /((?:19|20)\d{2})年[^,;。\d]{0,10}以来的?[两二三四五]年/
const SEVERAL_YEARS = /(?<![第十])([两二三四五])年(?!级|规划|计划|行动|来?底)/
