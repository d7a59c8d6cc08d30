import { periodEnd } from '../domain/period.ts'
import { keyOf } from './answerIndex.ts'
import type { Figure } from './figureSource.ts'
import type { Match } from './match.ts'

const sameThing = (one: Figure, other: Figure): boolean => keyOf(one.subject) === keyOf(other.subject) && one.region === other.region

/**
 * The figures that answer a question, without those for which a surer, a dated or an equal one stands: what is rather meant first, of
 * that the latest, then the closest name, then the wider place; last those of a place that is not known.
 * @param exact the subjects that fit, the closest name first
 * @param timed the question names a time
 */
export function bestFigures(figures: readonly Figure[], exact: readonly Match[], timed: boolean): Figure[] {
  const rank = new Map(exact.map(({ subject }, index) => [keyOf(subject), index]))
  const aside = new Set(exact.filter(({ cover }) => cover.aside).map(({ subject }) => keyOf(subject)))
  const isAside = ({ subject }: Figure): number => Number(aside.has(keyOf(subject)))
  const surest = figures.filter((figure) => figure.sure || !figures.some((other) => other.sure && sameThing(figure, other)))
  const dated = surest.filter((figure) => figure.period !== '' || !surest.some((other) => other.period !== '' && sameThing(figure, other)))
  const whole = timed ? longestOf(dated) : dated
  const distinct = whole.filter(
    (figure, at) => whole.findIndex((other) => sameThing(figure, other) && other.period === figure.period && other.value === figure.value) === at,
  )
  return distinct.toSorted(
    (one, other) =>
      Number(one.region === '') - Number(other.region === '') ||
      isAside(one) - isAside(other) ||
      periodEnd(other.period || null) - periodEnd(one.period || null) ||
      (rank.get(keyOf(one.subject)) ?? 0) - (rank.get(keyOf(other.subject)) ?? 0) ||
      one.region.length - other.region.length ||
      (one.id < other.id ? -1 : 1),
  )
}

/** Of amounts of the same thing in one asked time, those of the longest: the year rather than its half. */
function longestOf(figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure) => figure.measure !== 'flow' || !figures.some((other) => sameThing(figure, other) && other.measure === 'flow' && other.months > figure.months),
  )
}
