/** 口径: in which sense a number is meant. */
import type { Grammar, Indicator } from '../../../src/domain/catalogue.ts'
import type { Measure } from '../../../src/domain/observation.ts'
import type { Frame } from './frame.ts'

/** Units that count events: their numbers belong to a span of time. */
const EVENTS = new Set(['人次', '户次', '场次', '次', '例', '起', '件', '份', '对', '具', '场'])
const STANDARD = /(?:封顶线|起付线|上限|限额|标准|水平|规模|均值|平均|余额|结余|面积|人口)$/

/** The measure as far as the words beside the number say it, without the catalogue. */
export function measureOf(frame: Frame, none: boolean, { events, stocks }: Pick<Grammar, 'events' | 'stocks'>): Measure {
  const { unit, doubling } = frame.fact.mention
  if (none) return 'flow'
  if (doubling) return 'change_pct'
  if (unit === '百分点') return 'change_abs'
  if (frame.link.change !== null) return unit === '%' || unit === '倍' ? 'change_pct' : 'change_abs'
  if (unit === '%' || unit === '‰') return 'share'
  if (unit === '倍') return 'ratio'
  if (unit === null && /(?:比|比值)$/.test(frame.noun)) return 'ratio'
  if (unit?.includes('/')) return 'level'
  if (frame.link.reached || frame.link.origin || (STANDARD.test(frame.noun) && frame.verb?.measure !== 'flow')) return 'level'
  if (unit !== null && EVENTS.has(unit)) return 'flow'
  // 低保累计保障11402人次389万元: what was spent on keeping them.
  if (frame.verb) return unit === '元' && frame.verb.opening && !stocks.some((word) => frame.noun.includes(word)) ? 'flow' : frame.verb.measure
  if (stocks.some((word) => frame.noun.includes(word))) return 'level'
  if (events.some((word) => frame.noun.includes(word)) && !/(?:机构|站|点|中心|设施|队伍|基地|处|员|人员|对象)数?$/.test(frame.noun)) return 'flow'
  return unit === '元' ? 'flow' : 'level'
}

/** The catalogue knows better whether a count is a stock or a flow where no verb says it. */
export function settledMeasure(measure: Measure, frame: Frame, indicator: Indicator | null): Measure {
  const open = (measure === 'level' || measure === 'flow') && frame.verb === null && !frame.link.reached && !frame.link.origin
  return open && indicator && (indicator.measure === 'level' || indicator.measure === 'flow') ? indicator.measure : measure
}

/** A fall is negative. */
export function signedValue(frame: Frame, measure: Measure, none: boolean): number | null {
  const { value } = frame.fact.mention
  if (none) return 0
  const down = (measure === 'change_pct' || measure === 'change_abs') && frame.link.change === 'down'
  return value === null || !down ? value : -value
}
