/** The times that a document reports on, as against those it plans for. */
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import { findTimes, type Calendar, type TimeExpression } from './time.ts'

/** How far into its body a text tells first of what time it speaks. */
export const FIRST = 120

/** How often the text names each year; an interval (2016—2020年) counts for its last. */
export function yearCounts(document: Document, calendar: Calendar): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of document.blocks) {
    if (block.kind === 'table') continue
    for (const { period, kind } of timesReported(fold(visible(block.runs)), calendar)) {
      if (period === null || (kind !== 'at' && kind !== 'since')) continue
      const year = (period.split('/').at(-1) ?? '').slice(0, 4)
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  return counts
}

/** The times of a text but those that are only planned for (下一步，2018年计划投资…); 2018年春节前全部竣工 is told of the year before. */
export const timesReported = (text: string, calendar: Calendar): TimeExpression[] =>
  findTimes(text, calendar).flatMap((time) => {
    const behind = text.slice(time.to, time.to + PLANNED)
    if (
      /^[^,。;\d]{0,4}(?:计划|拟|力争|争取|预计|将(?!其))/.test(behind) ||
      /下一步[^。\d]{0,4}$/.test(text.slice(Math.max(0, time.from - PLANNED), time.from))
    )
      return []
    return /^(?:元旦|春节)/.test(behind) && time.period?.length === 4 ? [{ ...time, period: String(Number(time.period) - 1) }] : [time]
  })

/** How near the words stand that say so. */
const PLANNED = 10
