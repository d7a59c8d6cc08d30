/**
 * Dates in Chinese numerals (二〇一九年十二月三十一日, 元月, 6月10号) in digits, each in its own length: 三十一日 becomes 031日.
 * 十月 and 十日 stay, since two digits have no room in one character: the grammar of times reads them as they are.
 */

import { readHan } from './numeral.ts'

/** 二〇一九年 */
const YEAR = /[一二][〇○零一二三四五六七八九]{3}(?=年)/g
/** 民国三十八年, 民国元年 */
const REPUBLICAN = /(?<=民国)(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[元一二三四五六七八九])(?=年)/g
/** 十二月, 六月份, 一至六月; no count (两三月, 每一月). */
const MONTH =
  /(?<![〇零一二两三四五六七八九十百千万亿数几每第.\d])(?:十[一二]|[一二三四五六七八九])(?=月(?!月)|[至到~-](?:十[一二]?|[一二三四五六七八九]|\d{1,2})月)/g
/** 元月, and no 50元月补贴. */
const FIRST_MONTH = /(?<=^|[年\s,。;、(从自至到])元(?=月)/g
/** The day behind a month, or one of two characters and more by itself (截至十五日). */
const DAY =
  /(?<=月)(?:[二三]?十[一二三四五六七八九]|[二三]十|廿[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])|(?<![〇零一二两三四五六七八九十百千万亿数几每第\d])(?:二?十[一二三四五六七八九]|[二三]十|三十一)(?=日(?![常益均间前子照报租用期程托趋内]))/g
/** 6月10号 */
const SPOKEN_DAY = /(?<=月(?:\d{1,2}|十) ?)号(?![文令线楼])/g

/** The dates of a text in digits. The result has the length of the text. */
export function foldDates(text: string): string {
  const dated = text.includes('年') ? text.replace(YEAR, inDigits).replace(REPUBLICAN, inDigits) : text
  if (!dated.includes('月') && !dated.includes('日')) return dated
  return dated.replace(MONTH, inDigits).replace(FIRST_MONTH, '1').replace(DAY, inDigits).replace(SPOKEN_DAY, '日')
}

/** A numeral in digits, with zeros to its own length. */
const inDigits = (numeral: string): string => String(readHan(numeral.replaceAll('○', '〇').replace('元', '一'))).padStart(numeral.length, '0')

/** The number of a month or day, as dates are folded: 021 for 二十一, 十 where two digits have no room. */
export const FOLDED_NUMBER = String.raw`(?:0?\d{1,2}|十)`

/** The groups of a match with such numbers as they are written in dates: 10 for 十, and 21 for 021. */
export function unfolded(groups: Groups): Groups {
  if (!Object.values(groups).some(isFolded)) return groups
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, /month|day/i.test(name) && isFolded(value) ? String(value === '十' ? 10 : Number(value)) : value]),
  )
}

type Groups = Readonly<Record<string, string | undefined>>

const isFolded = (value: string | undefined): boolean => value === '十' || (value?.length === 3 && value.startsWith('0'))
