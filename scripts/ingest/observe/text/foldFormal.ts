/**
 * Numerals in the capital characters of cheques (叁佰万元, 壹仟贰佰元整) in plain ones, each in its own length. Characters that are also parts of
 * words (队伍, 大陆, 收拾) are left: a numeral has a digit before each 拾, 佰 and 仟, or a sum of money behind it.
 */

const PLAIN: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  圆: '元',
}
const DIGIT = '[壹贰叁肆伍陆柒捌玖]'
/** 壹仟零伍拾 */
const PART = `(?:零?${DIGIT}[拾佰仟])+零?${DIGIT}?`
const MONEY = '(?=[万亿]*[元圆])'
const SINGLE = `(?<!${DIGIT})(?:${DIGIT}|拾${DIGIT}?)(?<!队伍|行伍|入伍|退伍|大陆|收拾)`
const NUMERAL = new RegExp(`(?:(?:${PART}|${DIGIT})[万亿]零?)*${PART}(?:[万亿]|圆)*|${SINGLE}(?:[万亿]+|${MONEY})圆?(?=[元圆整余多]|${DIGIT})`, 'g')
/** A character that no text without such a numeral has but in those words. */
const MAYBE = /[佰仟拾圆]|[壹贰叁肆伍陆柒捌玖][万亿元]/

/** The capital numerals of a text in plain characters. The result has the length of the text. */
export const foldFormal = (text: string): string =>
  MAYBE.test(text) ? text.replace(NUMERAL, (numeral) => Array.from(numeral, (character) => PLAIN[character] ?? character).join('')) : text
