import { isChange } from '../domain/change.ts'
import { periodEnd, periodYear } from '../domain/period.ts'
import type { AtlasObservation } from './buildAtlas.ts'

type Dated = Pick<AtlasObservation, 'period' | 'measure'>

const yearOf = ({ period }: Dated): number => (period === null ? 0 : periodYear(period))

/** Orders the figures of one indicator: the newest first, and of a year how much there was before how much that changed. */
export const newestFirst = (one: Dated, other: Dated): number =>
  yearOf(other) - yearOf(one) || Number(isChange(one)) - Number(isChange(other)) || periodEnd(other.period) - periodEnd(one.period)
