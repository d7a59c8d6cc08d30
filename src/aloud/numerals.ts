/** Arabic numerals as the characters they are read as. */

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']
/** A numeral with more figures is no quantity: the number of an account, a code. */
const MOST_FIGURES = 16

const digit = (character: string): string => DIGITS[Number(character)] ?? character

/** Figure by figure: 2016 → 二零一六. */
export const sayDigits = (digits: string): string => digits.replace(/\d/gu, digit)

/** Figure by figure as telephone numbers are read: 110 → 幺幺零. */
export const sayTelephone = (digits: string): string => sayDigits(digits).replaceAll('一', '幺')

/** Up to four figures: 3050 → 三千零五十. */
function sayGroup(group: string): string {
  const said = [...group].map((character, index) => (character === '0' ? '零' : digit(character) + (PLACES[group.length - 1 - index] ?? '')))
  return said.join('').replace(/零+/gu, '零').replace(/零$/u, '')
}

/** The figures above a place of four or eight figures, its name, and those below it: 30050 → 三 · 万 · 零五十. */
function sayAbove(digits: string, below: number, name: string): string {
  const high = digits.slice(0, -below).replace(/^0+/u, '')
  const low = digits.slice(-below)
  const rest = low.replace(/^0+/u, '')
  return (high && sayPlaces(high) + name) + (high && rest && rest.length < low.length ? '零' : '') + sayPlaces(rest)
}

function sayPlaces(digits: string): string {
  if (digits.length > 8) return sayAbove(digits, 8, '亿')
  return digits.length > 4 ? sayAbove(digits, 4, '万') : sayGroup(digits)
}

const sayInteger = (digits: string): string =>
  sayPlaces(digits)
    .replace(/^一十/u, '十')
    .replace(/^二(?=[千万亿])/u, '两') || '零'

/**
 * A number, with decimals or without: 18041.33 → 一万八千零四十一点三三.
 * One that begins with a zero no number begins with, or has too many figures, is read figure by figure: 007 → 零零七.
 */
export function sayNumber(number: string): string {
  const [whole = '', decimals] = number.split('.')
  const said = whole.length > MOST_FIGURES || /^0\d/u.test(whole) ? sayDigits(whole) : sayInteger(whole)
  return decimals === undefined ? said : `${said}点${sayDigits(decimals)}`
}
