/** The part of a year that a text tells of: its first months, a quarter, the months up to the one it counts to. */
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { countOf } from '../text/numeral.ts'
import { YEAR } from '../time/periodEnds.ts'
import { allText, opening } from './ground.ts'
import { FIRST } from './reportTimes.ts'

/** 下列数据统计到11月底. */
export const COUNTED = /数据(?:统计|截止|截至)[^。，,]{0,4}?(\d{1,2})\s?月/

/** 截至2015年8月12日9时, 截至2017年10月 at the opening: of that month, or of the year to that month. */
export function countedUntil(year: string, document: Document): string | undefined {
  if (year.length !== 4) return undefined
  const [, month, day] = new RegExp(`(?:截至|截止到?|到)${year}年(\\d{1,2})月(\\d{1,2}日)?`).exec(allText(document).slice(0, FIRST)) ?? []
  if (month === undefined || month === '12') return undefined
  const last = `${year}-${month.padStart(2, '0')}`
  return day === undefined || Number(month) === 1 ? `${year}-01/${last}` : last
}

/** Of 前十个月 that are counted to 10月21日 the months, else what is counted to, else the year or the part of it that is told. */
export function untilOrPart(year: string, document: Document): string {
  const [until, part] = [countedUntil(year, document), partOf(year, document)]
  return until === undefined || (part.length > YEAR && part.endsWith(until)) ? part : until
}

/** 4月份自然灾害…, published in May 2012: 2012-04. */
export function monthIn(title: string, spoken: string | null): string | undefined {
  const month = /(?<![\d年至到~-])(\d{1,2})月份?(?![\d至到~-]|起)/.exec(title)?.[1]
  const [year = '', given = '12'] = spoken?.split('-') ?? []
  if (month === undefined || year === '' || Number(month) > 12) return undefined
  return `${Number(month) > Number(given) ? Number(year) - 1 : year}-${month.padStart(2, '0')}`
}

/** The year up to the month it was told in. */
export const toDate = (year: string, spoken: string | null): string =>
  year.length === 4 && spoken?.startsWith(year) && spoken.length >= 7 && spoken.slice(5, 7) !== '12' ? `${year}-01/${spoken.slice(0, 7)}` : year

const MONTHS: Readonly<Record<string, string>> = { 上半年: '06', 前三季度: '09', 第一季度: '03', 一季度: '03' }
/** The months of the quarters after the first. */
const QUARTERS: Readonly<Record<string, string>> = { 二: '04/06', 三: '07/09', 四: '10/12' }

/** The year, or the part of it that the opening of a text tells of. */
export const partOf = (year: string, document: Document): string => partIn(year, opening(document).join('\n'), document)

/** The year, or the part of it that a text tells of, or to which a document says its figures are counted. */
export function partIn(year: string, text: string, document: Document): string {
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
