/** Times that a text writes short: '21年, 20年底, 19—20年度, 2020.1-6. */
import { endOf, two, yearOf } from './periodEnds.ts'
import type { Calendar, Meaning } from './time.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** A month of one or two digits, and what behind a number says that it is an amount and no month. */
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`
const NO_AMOUNT = String.raw`(?![\d.]|\s?[%‰万亿元人名户个张家所件例次岁倍])`
/** What may stand before a year of two digits, and behind one that is no number of years. */
const AHEAD = String.raw`(?<=^|[,;。:、()和与至到从自较比]|截至|截止)`
const BEHIND = String.raw`(?=[底末初度]|上半年|下半年|前三季度|第?[1-4一二三四]季度|\d{1,2}月)`

/** Years of two digits, with 年 still behind them, and years with months behind a point. */
export const SHORT_YEAR = String.raw`(?:(?<=')(?<short>\d\d)(?=年)|${AHEAD}(?<short>[0-3]\d)(?=年${BEHIND})|(?<=^|[,;。])(?<short>[0-3]\d)(?=年(?:,?全[市省县区年州]|新[增建]|,)))`
export const SHORT_TIMES = [
  String.raw`(?<![\d.])(?<shortFirst>[0-3]\d)\s?[-~至到]\s?(?<shortLast>[0-3]\d)年度`,
  String.raw`(?<![\d.])(?<pointYear>(?:19|20)\d{2})\.(?<pointFirst>${MONTH})\s?(?:-{1,2}|~|至|到)\s?(?:(?<pointEnd>(?:19|20)\d{2})\.)?(?<pointLast>${MONTH})月?${NO_AMOUNT}`,
  String.raw`(?<=截至|截止|截止到)(?<pointYear>(?:19|20)\d{2})\.(?<pointFirst>${MONTH})${NO_AMOUNT}`,
]

/** 19—20年度: two years, one after the other. */
export function shortYears({ shortFirst = '', shortLast = '' }: Groups): Meaning | undefined {
  return Number(shortLast) === Number(shortFirst) + 1 ? { period: `20${shortFirst}/20${shortLast}`, kind: 'at', dated: true } : undefined
}

/** 2020.1-6, 2019.07—2020.06, 截至2020.06: the months, or the year up to one. */
export function pointMonths({ pointYear = '', pointFirst = '', pointEnd = pointYear, pointLast }: Groups): Meaning | undefined {
  const first = `${pointYear}-${two(pointFirst)}`
  if (pointLast === undefined) return { period: first, kind: 'at', dated: true }
  const last = `${pointEnd}-${two(pointLast)}`
  return first < last ? { period: `${first}/${last}`, kind: 'at', dated: true } : undefined
}

/** The year that two digits stand for, where the report is of that time: of 2020 are 20年 and 19年, and 30年 is a length of time. */
export function fullYear(short: string, { period, now }: Calendar): string | undefined {
  const year = 2000 + Number(short)
  const first = period === null ? now : Number(yearOf(period))
  const last = period === null ? now : Number(yearOf(endOf(period)))
  return first !== null && last !== null && year >= first - 1 && year <= last + 1 ? String(year) : undefined
}
