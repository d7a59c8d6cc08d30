/** 精度: how far a printed number may stand from what it was rounded from. */

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** What is measured and not counted, and so rounded even where it is whole. */
const SHARE = /[%倍]|百分之/

/** Half a unit of the last printed digit: 5000 for 42万张, 50 for 5.28万人, 0.05 for 30.5%. A whole count (90家) is exact: 0. */
export function printedSlack(text: string): number {
  const [, decimals = '', scales = ''] = /\d[\d,]*(?:\.(\d+))?\s*([万亿]*)/.exec(text.normalize('NFKC')) ?? []
  if (decimals === '' && scales === '' && !SHARE.test(text.normalize('NFKC'))) return 0
  return [...scales].reduce((slack, scale) => slack * (SCALES[scale] ?? 1), 0.5 * 10 ** -decimals.length)
}
