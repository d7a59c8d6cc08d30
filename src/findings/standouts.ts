/** 要点: the few sentences that tell what stands out in a set of figures, each with the figures it rests on. */
import type { Atlas, AtlasIndicator, AtlasObservation } from '../atlas/buildAtlas.ts'
import { byImportance, keyFigures } from '../atlas/keyFigures.ts'
import { periodEnd, periodText, periodYear } from '../domain/period.ts'
import { quantityText } from '../domain/quantity.ts'
import { onceEach } from '../onceEach.ts'
import type { Comparable } from './comparable.ts'
import { comparable, latestByPlace, withoutRate } from './comparable.ts'
import { rankable } from './indicatorFinding.ts'
import { alike } from './kind.ts'
import { isLeap } from './leap.ts'
import { contrastsByPlace, contrastText } from './pairFinding.ts'
import { observationPlace } from './place.ts'
import { isFirm } from './reservation.ts'
import { conflicts } from './sameIndicator.ts'
import { statement, subjectOf } from './statement.ts'
import { inferredTimes } from './timeSource.ts'
import { comparative, differenceText } from './wording.ts'

export interface Standout {
  /** Without a full stop. */
  readonly sentence: string
  /** What the sentence takes from the report as a whole, not from the figure's own sentence; may be empty. */
  readonly note: string
  /** The first is the one it is about. */
  readonly observations: readonly AtlasObservation[]
}

export interface StandoutOptions {
  readonly count?: number
  /** Figures that already stand elsewhere on the page: what they tell of a place is not told alone. */
  readonly except?: readonly AtlasObservation[]
  /** Indicators that are not to be told at all. */
  readonly shown?: readonly string[]
}

const MOST_COMPARISONS = 4
/** Figures the catalogue does not know are told only where there would be fewer sentences than these. */
const FEWEST = 3

const subject = ({ indicator, name }: AtlasObservation): string => indicator ?? name

/** What a figure tells: 城市低保标准 of 大连市. */
const toldOf = (observation: AtlasObservation): string => `${subject(observation)} ${observation.region ?? ''}`

const fit = (observation: AtlasObservation): boolean => observation.role === 'metric' && isFirm(observation)

const told = (sentence: string, observations: readonly AtlasObservation[]): Standout => ({
  sentence,
  note: inferredTimes(observations),
  observations,
})

/**
 * First what compares: town and country, two times, two places; then single figures, one a theme.
 * Nothing is compared but exact figures of one place or one time, and no indicator is told twice. Nor is a figure told that another
 * report contradicts: a sentence has no room for both. One sentence that the catalogue knows nothing of is no selection.
 */
export function standouts(atlas: Atlas, observations: readonly AtlasObservation[], { count = 6, except = [], shown = [] }: StandoutOptions = {}): Standout[] {
  const taken = new Set<string>(shown)
  const result: Standout[] = []
  const take = (standout: Standout | undefined): void => {
    if (!standout || result.length >= count || standout.observations.some((observation) => taken.has(subject(observation)))) return
    for (const observation of standout.observations) taken.add(subject(observation))
    result.push(standout)
  }
  const ordered = byImportance(
    atlas,
    observations.filter((observation) => fit(observation) && conflicts(atlas, observation).length === 0),
  )
  const among = { all: new Set(ordered), series: Map.groupBy(ordered, seriesOf) }
  for (const observation of ordered) {
    if (result.length < Math.min(MOST_COMPARISONS, count)) take(comparison(atlas, observation, among))
  }
  const known = new Set(except.map(toldOf))
  const single = keyFigures(
    atlas,
    ordered.filter((observation) => !known.has(toldOf(observation))),
    { count: ordered.length, spread: true, except: [...taken] },
  )
  for (const observation of single.filter(({ period }) => period !== null)) {
    if (observation.entry !== undefined || result.length < FEWEST) take(told(statement(observation, atlas.catalogue), [observation]))
  }
  return result.length > 1 || result.some(({ observations: [first] }) => first?.entry) ? result : []
}

/** The figures told of. */
interface Among {
  readonly all: ReadonlySet<AtlasObservation>
  readonly series: ReadonlyMap<string, readonly AtlasObservation[]>
}

/** What is the same of figures that differ in their time alone. */
const seriesOf = ({ indicator, region_code, measure, unit }: AtlasObservation): string => `${indicator ?? ''} ${region_code ?? ''} ${measure} ${unit ?? ''}`

function comparison(atlas: Atlas, observation: AtlasObservation, { all, series }: Among): Standout | undefined {
  const contrasted = contrastsByPlace(atlas)
    .get(observation.region_code)
    ?.findLast(({ values: { first, second } }) => second.observation === observation && all.has(first.observation))
  if (contrasted) {
    const { pair, values } = contrasted
    const [first, second] = [asPrinted(values.first), asPrinted(values.second)]
    if (first.unit !== second.unit) return undefined
    return told(`${statement(observation, atlas.catalogue)}，${contrastText({ first, second }, pair)}`, [observation, values.first.observation])
  }
  const figure = comparable(observation, atlas.catalogue)
  return figure && (overTime(figure, series, atlas) ?? besideOthers(figure, atlas))
}

/** In the unit of the report, in which the sentence tells it: a difference by the month says nothing beside an amount by the year. */
const asPrinted = (figure: Comparable): Comparable => ({ ...figure, value: figure.observation.value ?? figure.value, unit: figure.observation.unit ?? '' })

/** 广元市社会组织从2015年的874家增加到2020年的1,207家; not where two reports may not count the same. */
function overTime(last: Comparable, known: Among['series'], { catalogue }: Atlas): Standout | undefined {
  const { observation } = last
  if (observation.indicator === null) return undefined
  const year = ({ period }: AtlasObservation): number => (period === null ? 0 : periodYear(period))
  const first = (known.get(seriesOf(observation)) ?? [])
    .filter((other) => other.period !== null && year(other) < year(observation))
    .sort((one, other) => periodEnd(one.period) - periodEnd(other.period))[0]
  if (!first || observation.measure === 'flow' || first.value === null || observation.value === null || first.value === observation.value) return undefined
  const begun = comparable(first, catalogue)
  if (!begun || isLeap(begun, last)) return undefined
  const verb = (comparative(last.unit) === '高' ? ['提高到', '降低到'] : ['增加到', '减少到'])[observation.value > first.value ? 0 : 1] ?? ''
  // 每千名老年人 stands in the name already.
  const text = (known: AtlasObservation): string => (known.name.startsWith('每') ? withoutRate(quantityText(known)) : quantityText(known))
  const end = (known: AtlasObservation): string => `${periodText(known.period)}的${text(known)}`
  return told(`${observationPlace(observation)}${subjectOf(observation)}从${end(first)}${verb}${end(observation)}`, [observation, first])
}

/** The newest sure figure of each place, the largest first. */
const sureByPlace = onceEach(({ catalogue }: Atlas) =>
  onceEach(({ observations }: AtlasIndicator): readonly Comparable[] =>
    latestByPlace(observations.filter(fit).flatMap((known) => comparable(known, catalogue) ?? [])),
  ),
)

/** 大连市城市低保标准每月750元，比广元市高160元: standards, shares and what there is per head, of one year, exact. */
function besideOthers(figure: Comparable, atlas: Atlas): Standout | undefined {
  const { observation } = figure
  const indicator = atlas.indicators.get(observation.indicator ?? '')
  if (comparative(figure.unit) !== '高' || !indicator) return undefined
  const other = sureByPlace(atlas)(indicator)
    .filter(({ observation: { region_code, unit } }) => region_code !== observation.region_code && unit === observation.unit)
    .find((known) => alike(known, figure) && known.value !== figure.value && rankable([observation, known.observation], figure.unit))
  if (!other || other.observation.place?.level !== observation.place?.level) return undefined
  const gap = asPrinted(figure).value - asPrinted(other).value
  const difference = `${gap > 0 ? '高' : '低'}${differenceText(gap, observation.unit ?? '')}`
  return told(`${statement(observation, atlas.catalogue)}，比${observationPlace(other.observation)}${difference}`, [observation, other.observation])
}
