import { clauseAhead } from '../text/sentence.ts'
/** Numbers on both sides of a stroke (760/620元), of which words in a row tell which is which: 城市/农村低保标准, （散居/集中）. */

/** （散居/集中）: words between strokes, or in a row, in brackets. */
const LISTED = '[(（]([\\u4e00-\\u9fff]{1,8}(?:[/、][\\u4e00-\\u9fff]{1,8})+)[)）]'
export const LISTED_BEHIND = new RegExp(`^[^,;:。()（）]{0,6}${LISTED}`)
export const LISTED_AHEAD = new RegExp(`${LISTED}[^,;:。()（）/]{0,12}$`)

/** 城市/农村, 城乡: words before a row that tell its numbers apart. */
const PAIRED = /[\u4e00-\u9fff]\/[\u4e00-\u9fff]|城乡/
/** A number, its unit and a stroke. */
const STROKE = /\d[万亿]?(?:[%‰]|[\u4e00-\u9fff]{0,4})\/$/
const REACH = 30
/** How far before a number the words may stand that tell it apart. */
export const CLAUSE = 80

/** Whether a number goes on, behind a stroke, with a row of which words tell the numbers apart. */
export function isBehindStroke(text: string, from: number): boolean {
  if (text.charAt(from - 1) !== '/' || !STROKE.test(text.slice(Math.max(0, from - REACH), from))) return false
  const ahead = text.slice(Math.max(0, from - CLAUSE), from)
  const heads = /^\D*/.exec(clauseAhead(ahead, ahead.length))?.[0] ?? ''
  return PAIRED.test(heads) || LISTED_BEHIND.test(text.slice(from, from + REACH).replace(/^[\d.,万亿]+/, ''))
}
