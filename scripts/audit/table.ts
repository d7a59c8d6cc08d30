import type { PageFigures } from './figures.ts'
import { MARKS, reaches } from './figures.ts'

const HEADS = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'CLS', 'TBT', 'bytes']

const cells = ({ kind, scores, lcp, cls, tbt, bytes }: PageFigures): string[] => [
  kind,
  String(scores.performance),
  String(scores.accessibility),
  String(scores.practices),
  String(scores.seo),
  `${(lcp / 1000).toFixed(2)} s`,
  cls.toFixed(3),
  `${tbt.toFixed(0)} ms`,
  `${(bytes / 1000).toFixed(0)} KB`,
]

/** Columns of equal width: the first flush left, the others flush right. */
function line(row: readonly string[]): string {
  return row.map((cell, index) => (index === 0 ? cell.padEnd(10) : cell.padStart((HEADS[index]?.length ?? 0) + 2).padStart(10))).join('')
}

/** The figures of each kind of page, and below them what was not passed where a mark is missed. */
export function auditTable(pages: readonly PageFigures[]): string {
  const missed = pages.filter((page) => !reaches(page))
  return [
    line(HEADS),
    ...pages.map((page) => line(cells(page)) + (reaches(page) ? '' : '  MISSED')),
    `asked: ${MARKS.performance} performance, ${MARKS.accessibility} accessibility, ${MARKS.practices} best practices, ${MARKS.seo} SEO, CLS 0`,
    ...missed.flatMap(({ kind, failed }) => ['', `${kind}:`, ...failed.map((check) => `  ${check}`)]),
  ].join('\n')
}
