/** Targets beside what was reached: only where a place has both for one indicator. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Aim } from '../charts/chart.ts'
import type { Measure } from '../domain/observation.ts'
import { periodEnd, periodMonths, periodStart, periodText } from '../domain/period.ts'
import { commonScale, quantityText, shortText } from '../domain/quantity.ts'
import type { Finding } from './finding.ts'
import { observationPlace } from './place.ts'
import { isFirm } from './reservation.ts'
import { countWord } from './wording.ts'

const MOST_ROWS = 8

interface Pursuit {
  readonly target: AtlasObservation
  readonly result: AtlasObservation
  readonly verdict: Aim['verdict']
}

const same = (one: AtlasObservation, other: AtlasObservation): boolean =>
  (one.indicator ?? one.name) === (other.indicator ?? other.name) &&
  one.region_code === other.region_code &&
  one.unit === other.unit &&
  one.measure === other.measure

const definite = (observation: AtlasObservation): boolean =>
  observation.value !== null && observation.period !== null && observation.bound !== 'max' && isFirm(observation)

/** What is counted over a time, and not at its end, says nothing of another time. */
const OVER_TIME: readonly Measure[] = ['flow', 'change_abs', 'change_pct']

/** Whether a figure tells of the target's own time, of a part of it, or of its course up to it: of 2023 for a level meant for 2025, but not for an amount of 2025. */
const bearsOn = (result: AtlasObservation, { measure, period }: AtlasObservation): boolean =>
  !OVER_TIME.includes(measure) ||
  (period !== null && result.period !== null && periodStart(result.period) >= periodStart(period) && periodEnd(result.period) <= periodEnd(period))

/** Whether a figure tells how a target ended: one of its time or, of a level, a later one. */
const isDue = (result: AtlasObservation, target: AtlasObservation): boolean =>
  OVER_TIME.includes(target.measure)
    ? result.period !== null && target.period !== null && periodMonths(result.period) >= periodMonths(target.period)
    : periodEnd(result.period) >= periodEnd(target.period)

/** The first result that tells how a target ended, else the newest. What was there before the target's time neither meets nor misses it. */
function pursuit(target: AtlasObservation, observations: readonly AtlasObservation[]): Pursuit | undefined {
  const results = observations.filter((other) => other.role === 'metric' && definite(other) && same(other, target) && bearsOn(other, target))
  const inTime = results.toSorted((one, other) => periodEnd(one.period) - periodEnd(other.period))
  const due = inTime.find((result) => isDue(result, target))
  const result = due ?? inTime.at(-1)
  const [aim, reality] = [target.value, result?.value ?? null]
  if (!result || aim === null || reality === null) return undefined
  const reached = target.entry?.direction === 'less-is-better' ? reality <= aim : reality >= aim
  const known = due !== undefined && (reached || due.bound !== 'min')
  return { target, result, verdict: known ? (reached ? '已达' : '未达') : '未报' }
}

function toAim({ target, result, verdict }: Pursuit): Aim {
  const scale = commonScale([target.value ?? 0, result.value ?? 0])
  const point = (of: AtlasObservation) => ({ value: of.value ?? 0, text: shortText(of, scale), note: periodText(of.period) })
  const { note, ...aim } = point(target)
  return { label: target.name, note, target: aim, result: point(result), verdict }
}

/** @param observations of one place @returns undefined where no target has a result */
export function targetFinding(observations: readonly AtlasObservation[]): Finding | undefined {
  const targets = observations.filter(
    (observation) => observation.role === 'target' && observation.value !== null && observation.value > 0 && observation.period !== null && isFirm(observation),
  )
  const pursuits = targets.flatMap((target) => pursuit(target, observations) ?? []).slice(0, MOST_ROWS)
  const [first] = pursuits
  if (!first) return undefined
  const place = observationPlace(first.target)
  const reached = pursuits.filter(({ verdict }) => verdict === '已达').length
  const { name } = first.target
  const alone = `${place}${name}，目标${quantityText(first.target)}，${periodText(first.result.period)}${quantityText(first.result)}`
  return {
    title:
      pursuits.length === 1
        ? alone
        : `${place}${countWord(pursuits.length)}项目标有实绩可对照，${reached === 0 ? '都还没有写明达到' : `已达${countWord(reached)}项`}`,
    chartTitle: '目标与实绩',
    subtitle: '细条为实绩，竖线为目标；“未报”指目标到期的实绩还没有报告写到',
    standfirst: '',
    chart: { form: 'bullet', head: '指标', rows: pursuits.map(toAim) },
    theme: new Set(pursuits.map(({ target }) => target.theme)).size === 1 ? first.target.theme : '',
    indicators: pursuits.length === 1 && first.target.indicator !== null ? [first.target.indicator] : [],
    cautions: [],
    observations: pursuits.flatMap(({ target, result }) => [target, result]),
  }
}
