import { periodEnd } from '../domain/period.ts'
import { keyOf } from './answerIndex.ts'
import type { Before } from './askedTime.ts'
import type { Figure } from './figureSource.ts'

const sameThing = (one: Figure, other: Figure): boolean =>
  keyOf(one.subject) === keyOf(other.subject) && one.region === other.region && one.measure === other.measure && one.report.slug === other.report.slug

/**
 * Those of some figures after which the same report tells a later one of the same thing: what was before a change. One without a time
 * is the earlier if its sentence gives a later one (从原来的239个减到142个); of one with a time, the sentence has to name the event.
 */
export function earlierFigures(figures: readonly Figure[], { event }: Before): Figure[] {
  return figures.filter((figure) =>
    figure.period === ''
      ? figures.some((other) => sameThing(figure, other) && other.period !== '' && other.quote === figure.quote)
      : figure.quote.includes(event) && figures.some((other) => sameThing(figure, other) && periodEnd(other.period || null) > periodEnd(figure.period)),
  )
}
