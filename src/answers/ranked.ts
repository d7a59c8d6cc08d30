import { periodEnd } from '../domain/period.ts'
import { keyOf } from './answerIndex.ts'
import type { Rank } from './askedRank.ts'
import type { Figure } from './figureSource.ts'

/** Value and unit in which a figure can be set against others: 357.75 元/月 for 4,293 元/年. */
const inCommon = ({ compared, value, unit }: Figure): readonly [value: number, unit: string] => compared ?? [value, unit]

/** What can be ranked together: one thing in one unit, amounts only of equally long times. */
const kind = (figure: Figure): string => `${keyOf(figure.subject)} ${inCommon(figure)[1]} ${figure.measure === 'flow' ? figure.months : ''}`

function latestOfEach(figures: readonly Figure[]): Figure[] {
  const latest = new Map<string, Figure>()
  for (const figure of figures.toSorted((one, other) => periodEnd(one.period) - periodEnd(other.period))) latest.set(figure.region, figure)
  return [...latest.values()]
}

/**
 * The places of what is asked for in order, the highest or lowest first, each with its latest figure. Of several things that go by the name the one that
 * begins with what was said, else the one that most places have. What is to be checked has its place too, and its mark: without it the next would pass
 * for the first.
 * @returns none where there are no two places
 */
export function rankedFigures(figures: readonly Figure[], rank: Rank, said: string): Figure[] {
  const known = figures.filter(({ region, period }) => region !== '' && period !== '')
  const groups = [...Map.groupBy(known, kind).values()].map(latestOfEach).filter(({ length }) => length > 1)
  const isNamed = ([first]: readonly Figure[]): number => Number(first?.subject.name.startsWith(said))
  const [most = []] = groups.toSorted((one, other) => isNamed(other) - isNamed(one) || other.length - one.length)
  const size = (figure: Figure): number => inCommon(figure)[0] * (rank === 'lowest' ? 1 : -1)
  return most.toSorted((one, other) => size(one) - size(other))
}
