/** Kinds of characters, by their codes. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** White space, as a pattern's `\s` takes it. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0xfeff || RARE_SPACES.includes(code)))

const RARE_SPACES: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f]

/** A sign that items of news begin with, as a pattern. */
export const ITEM_SIGN = '[★☆◆◇●■▲△◎※►▶]'

/** The mark of a note, as a pattern: *, ①, ², [1], [^1]. */
export const NOTE = String.raw`(?:[*※①-⑳¹²³⁰⁴-⁹]|\[\^?\d{1,2}\])`

const NOTED = new RegExp(String.raw`(?<=[\d%％)）\p{Script=Han}])\s*${NOTE}+$`, 'u')

/** 125*, 1,234¹, 志愿者人数[^2]: what a cell says without the mark of a note behind it. */
export const unnoted = (text: string): string => text.replace(NOTED, '')
