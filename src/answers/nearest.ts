import { isChange } from '../domain/change.ts'
import { periodEnd } from '../domain/period.ts'
import { keyOf, type AnswerWords } from './answerIndex.ts'
import { answersPeriod } from './askedPeriod.ts'
import type { Figure, FigureSource } from './figureSource.ts'
import { isAlike, isPart, type Match } from './match.ts'
import type { Understood } from './understand.ts'

/** In what a near figure differs from what was asked for: its place, its time, that it is a level and no change, another thing; a word that narrows it (经营性), a word it is not counted by (农村). */
export type Difference = 'above' | 'below' | 'elsewhere' | 'time' | 'level' | 'thing' | { readonly narrower: string } | { readonly wider: string }

export interface NearFigure {
  readonly figure: Figure
  readonly differs: readonly Difference[]
}

const MOST = 5
/** So many subjects are looked at: each may cost a file. */
const SUBJECTS = 8
/** A name is near if so much of it stands in the question. */
const NEAR = 0.3

/** How near a subject is: the thing itself, a part of it or what it is a part of, one the catalogue relates to it, one of the same topic. */
type Kinship = 'same' | 'part' | 'related' | 'like'
/** How near a place is: itself, above or below it, in the same province, elsewhere. */
type Distance = 0 | 1 | 2 | 3

/** The order of near figures, kinship by distance: the thing itself before another, the place and what it lies in before others. What stands for none of both is far. */
const FAR = 9
const ORDER: Record<Kinship, readonly [number, number, number, number]> = {
  same: [0, 1, 3, 4],
  part: [2, 5, 7, 8],
  related: [5, 6, 7, 8],
  like: [6, 7, FAR, FAR],
}

function distance(region: string, asked: string): Distance {
  if (region === asked) return 0
  if (region.startsWith(`${asked}/`) || asked.startsWith(`${region}/`)) return 1
  return region.split('/')[0] === asked.split('/')[0] ? 2 : 3
}

/** The place asked for that is nearest to a figure, and how near. */
const nearestPlace = (region: string, { places }: Understood): { readonly far: Distance; readonly path: string } | undefined =>
  places.map(({ path }) => ({ far: distance(region, path), path })).toSorted((one, other) => one.far - other.far)[0]

/** Words of the themes in a question, unless another word goes on behind them: 养老金 is nothing of 养老. */
const topicsIn = ({ rest }: Understood, left: readonly string[], { topics, questions }: AnswerWords): string[] =>
  topics.filter((topic) => rest.includes(topic) && !left.some((word) => !questions.measured.includes(word) && rest.includes(topic + word)))

/** @returns how near the subject of a match is, where it is */
function kinshipFinder(understood: Understood, words: AnswerWords, matches: readonly Match[], beside: readonly Match[]): (match: Match) => Kinship | undefined {
  const same = matches.filter((match) => isAlike(match) && !beside.includes(match))
  const related = new Set(same.flatMap(({ subject }) => subject.related))
  const { narrowing } = words.questions
  const isWider = ({ cover, fits }: Match): boolean =>
    fits && cover.whole && cover.left.every((word) => narrowing.includes(word)) && !narrowing.some((word) => cover.form.includes(word))
  return (match) => {
    const { subject, cover, fits, named } = match
    if (same.includes(match)) return 'same'
    if (beside.includes(match)) return 'related'
    if (isPart(match) || isWider(match)) return 'part'
    if (named || related.has(subject.id) || same.some((one) => subject.related.includes(one.subject.id))) return 'related'
    const known = topicsIn(understood, cover.left, words)
    const close = cover.shared > 1 && cover.shared >= NEAR * cover.length && cover.shared >= cover.left.join('').length
    return (close || (fits && understood.dimensions.length > 0)) && known.some((topic) => cover.form.includes(topic)) ? 'like' : undefined
  }
}

/**
 * The figures nearest to a question that has no answer, in the order a reader would look for them: the same thing at another time, in the
 * place above or below, a part of it, the same thing elsewhere; then what else the place has of a near kind. Only what was reached, no changes;
 * each subject once a place, its latest.
 * @param matches subjects that share a word with the question, the best first
 * @param beside those of them that fit, but of which another is rather meant
 */
export async function nearestFigures(
  source: FigureSource,
  words: AnswerWords,
  understood: Understood,
  matches: readonly Match[],
  beside: readonly Match[],
): Promise<NearFigure[]> {
  const close = closeSubjects(understood, words, matches, beside)
  const byKey = new Map(close.map((one, rank) => [keyOf(one.match.subject), { ...one, rank }]))
  const found = (await source.figures(close.map(({ match }) => match.subject))).flatMap((figure) => {
    const of = byKey.get(keyOf(figure.subject))
    return of && isReached(figure) ? [{ ...of, figure, order: orderOf(of.kinship, figure.region, understood) }] : []
  })
  return firstOfEach(found.filter(({ order }) => order < FAR).toSorted(byOrder))
    .slice(0, MOST)
    .map(({ figure, match, kinship }) => ({ figure, differs: differencesOf(figure, match, kinship, understood) }))
}

/** A subject that is near, and how far down the list its figures come at best. */
interface Near {
  readonly match: Match
  readonly kinship: Kinship
  readonly order: number
}

interface Found extends Near {
  readonly rank: number
  readonly figure: Figure
}

function closeSubjects(understood: Understood, words: AnswerWords, matches: readonly Match[], beside: readonly Match[]): Near[] {
  const kinshipOf = kinshipFinder(understood, words, matches, beside)
  return matches
    .flatMap((match) => {
      const kinship = kinshipOf(match)
      return kinship === undefined ? [] : [{ match, kinship, order: orderOf(kinship, match.subject.region, understood) }]
    })
    .filter(({ order }) => order < FAR)
    .toSorted((one, other) => one.order - other.order || byCloseness(one.match, other.match))
    .slice(0, SUBJECTS)
}

/** @param region undefined where a subject is told of many places: the nearest may be among them */
const orderOf = (kinship: Kinship, region: string | undefined, understood: Understood): number =>
  ORDER[kinship][region === undefined ? 0 : (nearestPlace(region, understood)?.far ?? 0)]

const isReached = (figure: Figure): boolean => figure.role === 'metric' && !isChange(figure) && figure.region !== ''

const byOrder = (one: Found, other: Found): number =>
  one.order - other.order ||
  Number(!one.figure.sure) - Number(!other.figure.sure) ||
  one.rank - other.rank ||
  periodEnd(other.figure.period || null) - periodEnd(one.figure.period || null) ||
  (one.figure.id < other.figure.id ? -1 : 1)

/** The first of each subject and place. */
function firstOfEach(found: readonly Found[]): Found[] {
  const firsts = new Map<string, Found>()
  for (const one of found) {
    const key = `${keyOf(one.figure.subject)} ${one.figure.region}`
    if (!firsts.has(key)) firsts.set(key, one)
  }
  return [...firsts.values()]
}

/** What the question leaves open first, then what fits, then the shorter name. */
const byCloseness = (one: Match, other: Match): number =>
  Number(other.open) - Number(one.open) || Number(other.fits) - Number(one.fits) || one.cover.length - other.cover.length

function differencesOf(figure: Figure, { cover, occasions }: Match, kinship: Kinship, understood: Understood): Difference[] {
  const place = nearestPlace(figure.region, understood)
  return [
    ...(place && place.far > 0 ? [placeDifference(figure.region, place.path, place.far)] : []),
    ...(isTimely(figure, understood) ? [] : ['time' as const]),
    ...(cover.asksChange ? ['level' as const] : []),
    ...(kinship === 'same' ? occasions.map((wider) => ({ wider })) : kinship === 'part' ? [partDifference(cover)] : ['thing' as const]),
  ]
}

const isTimely = (figure: Figure, { periods, months, before }: Understood): boolean =>
  before === undefined &&
  (months === undefined || figure.months === months) &&
  (periods.length === 0 || periods.some(({ period }) => answersPeriod(period, figure.period, figure.measure)))

function placeDifference(region: string, asked: string, far: Distance): Difference {
  if (far > 1) return 'elsewhere'
  return asked.startsWith(`${region}/`) ? 'above' : 'below'
}

const partDifference = ({ left, narrower }: Match['cover']): Difference => (left.length > 0 ? { wider: left.join('') } : { narrower })
