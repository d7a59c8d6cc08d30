/** The columns of a comparison: the newest figure of each chosen indicator in each chosen place. */
import { periodEnd, periodYear } from '../domain/period.ts'
import { cautionsOn, type Cautioned } from '../findings/cautions.ts'
import { alike, type Kind } from '../findings/kind.ts'
import { comparative } from '../findings/wording.ts'
import type { CompareFigure, CompareOptions } from './compareFigure.ts'
import type { Chosen } from './comparisonAddress.ts'

/** An indicator as the columns name it. */
export type ComparedIndicator = Pick<CompareOptions['indicators'][number], 'id' | 'name' | 'theme'>

export interface Column {
  readonly indicator: ComparedIndicator
  readonly place: string
  /** What tells this column from the others: the place, the indicator, or both. */
  readonly label: string
  /** The newest; several where reports differ on one time, none where nothing is on record. */
  readonly newest: readonly CompareFigure[]
  /** All of the place, the newest first. */
  readonly all: readonly CompareFigure[]
}

/**
 * @param known the chosen indicators that have figures; others get no column
 * @param places names of the places, by code
 * @param figures of each chosen indicator, by its id
 */
export function columnsOf(
  { regions }: Chosen,
  known: readonly ComparedIndicator[],
  places: Readonly<Record<string, string>>,
  figures: ReadonlyMap<string, readonly CompareFigure[]>,
): Column[] {
  return known.flatMap((indicator) =>
    regions.map((code) => {
      const { id, name } = indicator
      const place = places[code] ?? code
      const all = (figures.get(id) ?? []).filter(({ region }) => region === code)
      const label = known.length === 1 ? place : regions.length === 1 ? name : `${place}${name}`
      return { indicator, place, label, newest: newestOf(all), all }
    }),
  )
}

function newestOf(figures: readonly CompareFigure[]): CompareFigure[] {
  const end = Math.max(...figures.map(({ period }) => periodEnd(period)))
  const candidates = figures.filter(({ period }) => periodEnd(period) === end)
  return [...new Map(candidates.map((figure) => [figure.value, figure])).values()]
}

/** A column with one figure that is meant. */
export interface Definite extends Column {
  readonly figure: CompareFigure
}

export const definite = (columns: readonly Column[]): Definite[] =>
  columns.flatMap((column) => {
    const [figure, second] = column.newest
    return figure && !second ? [{ ...column, figure }] : []
  })

export const kindOf = ({ unit, measure, period }: CompareFigure): Kind => ({ unit, observation: { measure, period } })

/** Whether all figures can be set against each other. */
export const areAlike = ([first, ...others]: readonly CompareFigure[]): boolean =>
  first !== undefined && others.every((other) => alike(kindOf(first), kindOf(other)))

function cautioned({ label, figure: { level, period, inferred, bound, conversion } }: Definite): Cautioned {
  return {
    place: label,
    observation: { period, period_inferred: inferred !== undefined, bound, place: { level } },
    ...(conversion !== undefined && { conversion }),
  }
}

/** What must be known before the columns are compared, each a sentence; conversions begin with an asterisk. */
export function cautionsOf(columns: readonly Column[]): string[] {
  const known = definite(columns)
  const figures = known.map(({ figure }) => figure)
  const unlike = figures.length > 1 && !areAlike(figures) ? [unlikeText(figures)] : []
  const missing = columns.filter(({ newest }) => newest.length === 0).map(({ label }) => `${label}没有收录这个数，不表示没有这项工作。`)
  const torn = columns.filter(({ newest }) => newest.length > 1).map(({ label }) => `${label}同一时间有不同的数，都照录，先看各自的原句。`)
  return [...cautionsOn(known.map(cautioned)), ...unequalText(figures), ...columns.flatMap(reservedText), ...unlike, ...torn, ...missing]
}

/** Why the newest figures of a column are not to be relied on without a look at their sentences. */
function reservedText({ label, newest }: Column): string[] {
  const doubts = newest.flatMap(({ doubt }) => (doubt === undefined ? [] : `${label}的数，原文里对不上：${doubt}`))
  return newest.some(({ sure }) => !sure) ? [...doubts, `${label}的数待核对：程序读得把握不大，请对照原句。`] : doubts
}

/** Counts and sums grow with the place: those of a city are more than those of a county. Of provinces `cautionsOn` tells. */
function unequalText(figures: readonly CompareFigure[]): string[] {
  const levels = new Set(figures.filter(({ unit }) => comparative(unit) === '多').map(({ level }) => level))
  return levels.size === 2 && levels.has('city') && levels.has('county') ? ['这些地方有市级的，有县级的，大小不同，总数不宜直接排名。'] : []
}

function unlikeText(figures: readonly CompareFigure[]): string {
  const units = [...new Set(figures.map(({ unit }) => (unit === '' ? '比值' : unit)))]
  return units.length > 1 ? `这些数的单位不同（${units.join('、')}），只能各看各的，不画在一张图里。` : '这些数累计的时间长短不同，不能比大小，不画在一张图里。'
}

/** The years on which all columns have exactly one figure, oldest first. */
export function commonYears(columns: readonly Column[]): number[] {
  const years = columns.map(
    ({ all }) => new Map([...Map.groupBy(all, ({ period }) => periodYear(period))].filter(([, of]) => new Set(of.map(({ value }) => value)).size === 1)),
  )
  const [first, ...others] = years
  return first ? [...first.keys()].filter((year) => others.every((known) => known.has(year))).sort((one, other) => one - other) : []
}
