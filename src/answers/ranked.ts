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
 * The places of the thing that most places have, the highest or lowest first, each with its latest figure. What is read with little certainty, what
 * its report contradicts and what is of no known place or time is not ranked.
 * @returns none where there is one place alone
 */
export function rankedFigures(figures: readonly Figure[], rank: Rank): Figure[] {
  const firm = figures.filter(({ sure, doubt, region, period }) => sure && doubt === '' && region !== '' && period !== '')
  const groups = [...Map.groupBy(firm, kind).values()].map(latestOfEach)
  const [most = []] = groups.toSorted((one, other) => other.length - one.length)
  const size = (figure: Figure): number => inCommon(figure)[0] * (rank === 'lowest' ? 1 : -1)
  return most.length > 1 ? most.toSorted((one, other) => size(one) - size(other)) : []
}
