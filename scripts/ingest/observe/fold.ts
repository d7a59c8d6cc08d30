import { simplify } from './simplify.ts'

/**
 * Folds the forms one character can take (Traditional, full-width digits, letters and stops, years in Chinese numerals)
 * into one, so that the grammar is written once. The result has the same length: an offset in it is an offset in the text.
 */
export function fold(text: string): string {
  return simplify(text)
    .replace(BETWEEN_NUMBERS, '、')
    .replace(/[\uff01-\uff5e\u3000\u2013\u2014\u2015\u2212\u201c\u201d\u2018\u2019]/g, plain)
    .replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/g, (year) => [...year].map((digit) => HAN_DIGITS[digit] ?? digit).join(''))
}

/** 750，540元: a full-width comma parts two numbers, it never sets off thousands. */
const BETWEEN_NUMBERS = /(?<=[\d０-９])，(?=[\d０-９]{3}(?![\d０-９]))/g

function plain(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x3000) return ' '
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return SPECIAL[character] ?? character
}

const HAN_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
}
