/**
 * Characters that show nothing and part nothing: soft hyphens, spaces of no width, joiners between Han and digits; and marks of direction,
 * since a page would show what follows one the other way round: 321家 for the 123家 that is read.
 */
import type { Run } from '../document.ts'

const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<=[\d\u4e00-\u9fff])[\u200c\u200d]|[\u200c\u200d](?=[\d\u4e00-\u9fff])/g

/** The text without them. */
export const shown = (text: string): string => text.replace(INVISIBLE, '')

/** A run without them: 12345人 that is written with one between its digits is two runs. */
export function shownRuns(run: Run): Run[] {
  const text = shown(run.text)
  if (text === run.text) return [run]
  if (run.end - run.start !== run.text.length) return text === '' ? [] : [{ ...run, text }]
  const gaps = [...run.text.matchAll(INVISIBLE)].map(({ index }) => index)
  return [...gaps, run.text.length].flatMap((to, index) => {
    const from = index === 0 ? 0 : (gaps[index - 1] ?? 0) + 1
    return from < to ? [{ ...run, text: run.text.slice(from, to), start: run.start + from, end: run.start + to }] : []
  })
}
