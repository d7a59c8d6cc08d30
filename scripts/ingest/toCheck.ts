import type { Observation } from '../../src/domain/observation.ts'
import { isSure } from '../../src/domain/sure.ts'
import { SURE_SETTING, type Report } from '../../src/domain/report.ts'

/** Figures that something in the report speaks against. */
export const doubted = (observations: readonly Observation[]): Observation[] => observations.filter(({ doubt }) => doubt !== null)

/** Figures read with little confidence. */
export const unsure = (observations: readonly Observation[]): Observation[] => observations.filter((observation) => !isSure(observation))

/**
 * What an editor should look at of the document itself, a line each: place, time, publisher and date.
 * @param today 2026-12-01
 */
export function settingsToCheck(report: Report, today: string): string[] {
  const { source, origin, region, period, evidence } = report
  const found = [
    { field: 'region', value: region, ...evidence.region },
    { field: 'period', value: period, ...evidence.period },
  ].filter(({ confidence }) => confidence < SURE_SETTING)
  const missing = (['publisher', 'date'] as const).filter((field) => origin[field] === undefined)
  return [
    ...found.map(({ field, value, ground, quote }) =>
      value === null
        ? `${source}: no ${field} was found. Write '${field}:' into ${source}.origin.yml.`
        : `${source}: ${field} ${value} was taken from the ${ground}${quote === '' ? '' : ` (${quote})`}. If it is wrong, write '${field}:' into ${source}.origin.yml.`,
    ),
    ...(missing.length > 0 ? [`${source}: no ${missing.join(' and no ')} was found. Write ${wanted(missing)} into ${source}.origin.yml.`] : []),
    ...timesAhead(report, today),
  ]
}

/** What cannot be yet: to be published on a day to come, and to report on a time after the next year, for which plans are made. */
function timesAhead({ source, origin: { date }, period }: Report, today: string): string[] {
  const found = [
    { field: 'date', value: date, ahead: date !== undefined && date > today.slice(0, date.length) },
    { field: 'period', value: period, ahead: period !== null && Number(period.slice(0, 4)) > Number(today.slice(0, 4)) + 1 },
  ].filter(({ ahead }) => ahead)
  return found.map(
    ({ field, value }) => `${source}: ${field} ${value} lies in the future. If it is wrong, write the right '${field}:' into ${source}.origin.yml.`,
  )
}

const wanted = (fields: readonly string[]): string => fields.map((field) => `'${field}:'`).join(' and ')

/**
 * The figures of a document that an editor should look at, below a line that says so, those in doubt first, then the least sure:
 * `  0.31  1204户  低保边缘户数`. Nothing where all are sure.
 */
export function figuresToCheck({ slug, source, observations }: Pick<Report, 'slug' | 'source' | 'observations'>): string[] {
  const inDoubt = doubted(observations)
  const others = unsure(observations)
    .filter(({ doubt }) => doubt === null)
    .toSorted((a, b) => a.confidence - b.confidence)
  const all = [...inDoubt, ...others]
  if (all.length === 0) return []
  return [`${source}: figures to check, with their confidence. What is wrong goes into corrections/${slug}.yml.`, ...all.map(figureLine)]
}

const figureLine = ({ confidence, text, name, doubt }: Observation): string =>
  `  ${confidence.toFixed(2)}  ${text}  ${name}${doubt === null ? '' : `  in doubt: ${doubt}`}`
