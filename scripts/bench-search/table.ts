import { bytesOf, LEAST_NDCG, TARGETS, type SizeFigures } from './figures.ts'
import type { Quality } from './quality.ts'
import { KINDS, type QueryKind } from './queries.ts'

/** Never rounds up to a whole hundred. */
const percent = (share: number): string => (share === 1 ? '100' : (Math.floor(share * 10_000) / 100).toFixed(2))
const share = (value: number): string => (Math.floor(value * 10_000) / 10_000).toFixed(4)
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} KB`
const milliseconds = ({ p50, p95 }: { p50: number; p95: number }): string => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`
const mark = (reached: boolean): string => (reached ? 'reached' : 'MISSED')

const row = (name: string, ...cells: readonly string[]): string => `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(16)).join('')}`

const qualityRow = (name: string, quality: Quality): string =>
  row(name, String(quality.queries), `${percent(quality.recall)} / ${percent(quality.precision)}`, share(quality.ndcg), share(quality.ndcgByCount))

function ownRows({ size, quality, cold, next, fresh, warm }: SizeFigures): string[] {
  const target = TARGETS.find((one) => size <= one.size)
  const exact = quality.all.recall === 1 && quality.all.precision === 1
  return [
    row('', 'queries', 'recall/prec. %', 'nDCG@10', 'by count alone'),
    ...Object.entries(KINDS).map(([kind, name]) => qualityRow(name, quality[kind as QueryKind])),
    qualityRow('all', quality.all) + `  exact: ${mark(exact)}, order: ${mark(quality.all.ndcg >= LEAST_NDCG)}`,
    '',
    row(
      'first search, mean',
      kilobytes(bytesOf(cold.mean)),
      `scripts ${kilobytes(cold.mean.scripts)}`,
      `index ${kilobytes(cold.mean.index)}`,
      `${cold.mean.requests.toFixed(0)} files`,
    ),
    row('first search, most', kilobytes(bytesOf(cold.most))) + (target ? `  ${mark(bytesOf(cold.most) <= target.cold)} (${kilobytes(target.cold)})` : ''),
    row('next search, mean and p95', kilobytes(next.mean), kilobytes(next.p95)),
    row('new query, p50 / p95', milliseconds(fresh)),
    row('warm query, p50 / p95', milliseconds(warm)) + (target ? `  ${mark(warm.p95 <= target.warm)} (${target.warm} ms)` : ''),
  ]
}

function rivalRows({ rivals }: SizeFigures): string[] {
  if (rivals.length === 0) return []
  const rows = rivals.map((one) => qualityRow(one.name, one) + kilobytes(bytesOf(one.cold)).padStart(14) + milliseconds(one.warm).padStart(20))
  return [
    '',
    row('the others', 'queries', 'recall/prec. %', 'nDCG@10', 'by count alone') + 'first search'.padStart(14) + 'warm p50 / p95'.padStart(20),
    ...rows,
  ]
}

/** Prints the figures, a table a size. */
export function printTable(sizes: readonly SizeFigures[]): void {
  for (const figures of sizes) {
    console.log(`\n${figures.size} sections, indexed in ${figures.seconds.toFixed(1)} s`)
    console.log([...ownRows(figures), ...rivalRows(figures)].join('\n'))
  }
  console.log('\nBytes as a CDN sends them: parts of the index packed as they are, other files in Brotli; style sheets and the page itself not counted.')
}
