import { periodEnd } from '../domain/period.ts'
import { keyOf } from './answerIndex.ts'
import type { Figure, FigureSource } from './figureSource.ts'
import { isExact, type Match } from './match.ts'
import type { Understood } from './understand.ts'

const MOST = 5
/** So many subjects are looked at: each may cost a file. */
const SUBJECTS = 8
/** A name is near if so much of it stands in the question, and half of what is asked for stands in it. */
const NEAR = 0.3

/** 0 for the place itself, 1 for one above or below, 2 for any other. */
function distance(region: string, asked: string): number {
  if (region === asked) return 0
  return region.startsWith(`${asked}/`) || asked.startsWith(`${region}/`) ? 1 : 2
}

function isNear({ cover: { shared, length, left } }: Match): boolean {
  return shared > 1 && shared >= NEAR * length && shared >= left.join('').length
}

/**
 * The figures nearest to a question that has no answer: those of the same subject in other places or at other times, the place above or
 * below first; then what the place asked for has of subjects with a like name. Only what was reached, no changes; each subject once a
 * place, its latest.
 * @param matches subjects that share a word with the question, the best first
 */
export async function nearestFigures(source: FigureSource, { places }: Understood, matches: readonly Match[]): Promise<Figure[]> {
  const close = matches.filter((match) => isExact(match) || isNear(match)).slice(0, SUBJECTS)
  const same = new Set(close.filter(isExact).map(({ subject }) => keyOf(subject)))
  const order = new Map(close.map(({ subject }, index) => [keyOf(subject), index]))
  const far = ({ region }: Figure): number => Math.min(...places.map(({ path }) => distance(region, path)), places.length > 0 ? 2 : 0)
  const known = (await source.figures(close.map(({ subject }) => subject)))
    .filter(({ measure, role, region }) => role === 'metric' && !measure.startsWith('change') && region !== '')
    .toSorted(
      (one, other) =>
        far(one) - far(other) ||
        (order.get(keyOf(one.subject)) ?? 0) - (order.get(keyOf(other.subject)) ?? 0) ||
        periodEnd(other.period || null) - periodEnd(one.period || null) ||
        (one.id < other.id ? -1 : 1),
    )
  const once = known.filter((figure, at) => known.findIndex((other) => keyOf(other.subject) === keyOf(figure.subject) && other.region === figure.region) === at)
  const ofSame = once.filter(({ subject }) => same.has(keyOf(subject)))
  const beside = once.filter((figure) => !ofSame.includes(figure) && (same.size === 0 || far(figure) === 0))
  return [...ofSame.slice(0, MOST - Math.min(beside.length, 2)), ...beside].slice(0, MOST)
}
