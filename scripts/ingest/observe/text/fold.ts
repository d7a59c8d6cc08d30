import { isDigit } from './character.ts'
import { foldDates } from './foldDate.ts'
import { foldFormal } from './foldFormal.ts'
import { dryAt, simplified } from './simplify.ts'

/**
 * Folds the forms one character can take (Traditional, full-width digits, letters and stops, dates in Chinese numerals, capital numerals)
 * into one, so that the grammar is written once. The result has the same length: an offset in it is an offset in the text.
 */
export function fold(text: string): string {
  let folded = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const plain = (code === FULL_COMMA ? commaOf(text, at) : (signOf(text, at) ?? dryAt(text, at))) ?? FOLDED[code] ?? code
    if (plain === code) continue
    folded += text.slice(last, at) + String.fromCharCode(plain)
    last = at + 1
  }
  return foldDates(foldFormal(last === 0 ? text : folded + text.slice(last)))
}

const FULL_COMMA = '，'.charCodeAt(0)
const ENUMERATION_COMMA = '、'.charCodeAt(0)

/** ↓3.5%: less by so much. */
const ARROWS = new Map(Array.from('↑⬆↓⬇▼', (arrow) => [arrow.charCodeAt(0), ('↑⬆'.includes(arrow) ? '+' : '-').charCodeAt(0)]))

/**
 * The sign that an arrow before a number stands for, or undefined. Behind a figure (51家↓3家) it is a minus, which no dash between two figures is.
 */
const signOf = (text: string, at: number): number | undefined => {
  const sign = ARROWS.get(text.charCodeAt(at))
  if (sign === undefined || !isDigit(plainOf(text.charCodeAt(at + 1)))) return undefined
  return sign === DASH && COUNTED.test(text.slice(Math.max(0, at - LONGEST_UNIT), at)) ? MINUS : sign
}

const DASH = '-'.charCodeAt(0)
const MINUS = 0x2212
const COUNTED = /\d[\u4e00-\u9fff]{1,3}\s?$/
const LONGEST_UNIT = 5

/** 750，540元: a full-width comma parts two numbers; it sets off thousands between full-width digits and behind one or two (8，960人). */
function commaOf(text: string, at: number): number | undefined {
  const digit = (place: number): boolean => isDigit(plainOf(text.charCodeAt(place)))
  if (!(digit(at - 1) && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4))) return undefined
  const isWide = !isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 1))
  const isShort = !(digit(at - 2) && digit(at - 3)) && text.charAt(at - 2) !== '.' && text.charAt(at - 3) !== '.'
  return isWide || isShort ? undefined : ENUMERATION_COMMA
}

const SPECIAL: Readonly<Record<number, string>> = {
  0x3000: ' ',
  0x2013: '-',
  0x2014: '-',
  0x2015: '-',
  0x2212: '-',
  0x201c: '"',
  0x201d: '"',
  0x2018: "'",
  0x2019: "'",
}

/** A full-width character as the one of half its width. */
const plainOf = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : (SPECIAL[code]?.charCodeAt(0) ?? code))

/** What each character is folded into. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => plainOf(simplified(code)))
