/** Where the time of a figure comes from that its sentence does not tell. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodEnd, periodStart } from '../domain/period.ts'

type Timed = Pick<AtlasObservation, 'period' | 'period_inferred'> & { readonly report: Pick<AtlasObservation['report'], 'period' | 'origin'> }

const within = (period: string, whole: string | null | undefined): boolean =>
  typeof whole === 'string' && periodStart(period) >= periodStart(whole) && periodEnd(period) <= periodEnd(whole)

/** 按报告时期, 按发布时间; 按上下文 where it is neither. Nothing where the report tells the time, or there is none. */
export function timeSource({ period, period_inferred, report }: Timed): string {
  if (!period_inferred || period === null) return ''
  if (within(period, report.period)) return '按报告时期'
  const { date } = report.origin
  return date !== undefined && (within(period, date) || within(date, period)) ? '按发布时间' : '按上下文'
}

/** 时间按报告时期推定, of figures that are told in one sentence; all sources where there are several, nothing where the report tells every time. */
export function inferredTimes(observations: readonly Timed[]): string {
  const sources = [...new Set(observations.map(timeSource))].filter((source) => source !== '')
  return sources.length === 0 ? '' : `时间${sources.join('、')}推定`
}

/** （按报告时期） behind the time. */
export const timeNote = (observation: Timed): string => {
  const source = timeSource(observation)
  return source === '' ? '' : `（${source}）`
}
