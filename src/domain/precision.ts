const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Half a unit of the last printed digit: 5000 for 42万张, 50 for 5.28万人. A whole count (90家) is exact: 0. */
export function printedSlack(text: string): number {
  const [, decimals = '', scales = ''] = /\d[\d,]*(?:\.(\d+))?\s*([万亿]*)/.exec(text.normalize('NFKC')) ?? []
  if (decimals === '' && scales === '' && !/[%倍]/.test(text)) return 0
  return [...scales].reduce((slack, scale) => slack * (SCALES[scale] ?? 1), 0.5 * 10 ** -decimals.length)
}
