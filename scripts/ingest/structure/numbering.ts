/** How Chinese reports number their parts. */

export interface Numbering {
  /** Name of the way of numbering; headings numbered the same way are of one level. */
  readonly way: string
  /** Smaller ranks stand above larger ones, as official documents have it: 章, 节, 一、, （一）, 1., （1）. */
  readonly rank: number
  /** The number as it stands. */
  readonly label: string
}

const HAN = '[〇零一二三四五六七八九十百]{1,4}'

const WAYS: readonly (readonly [way: string, pattern: RegExp])[] = [
  ['chapter', new RegExp(`^第${HAN}(?:章|部分|篇)[\\s、：:]?`, 'u')],
  ['part', new RegExp(`^第${HAN}节[\\s、：:]?`, 'u')],
  ['han', new RegExp(`^${HAN}、`, 'u')],
  ['han-bracket', new RegExp(`^[（(]${HAN}[）)]、?`, 'u')],
  ['ordinal', new RegExp(`^第${HAN}[，、,]`, 'u')],
  ['arabic', /^(?:\d{1,2}、(?!\d{1,4}(?:[、，,和至]|周?[岁歲]))|\d{1,2}[.．)）](?!\d))\s?/u],
  ['arabic-bracket', /^(?:[（(]\d{1,2}[）)]|[①-⑳])\s?/u],
]

const BULLET = /^(?:[•●◆■▪○◇□▲★※]|[-*·]\s)\s?/u

/** The number a text begins with. */
export function numberingOf(text: string): Numbering | null {
  for (const [rank, [way, pattern]] of WAYS.entries()) {
    const label = pattern.exec(text)?.[0]
    if (label !== undefined) return { way, rank, label }
  }
  return null
}

/** The bullet a text begins with. */
export const bulletOf = (text: string): string | null => BULLET.exec(text)?.[0] ?? null

/** Whether a line can be no continuation of the line before it. */
export const startsAnew = (text: string): boolean => numberingOf(text) !== null || bulletOf(text) !== null || /^[【◎]/u.test(text)
