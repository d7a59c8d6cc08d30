/** Which figures are of one kind; the browser needs this too, so it knows nothing of the divisions. */
import type { Observation } from '../domain/observation.ts'
import { periodMonths } from '../domain/period.ts'

/** What decides whether figures can be set against each other. */
export interface Kind {
  readonly unit: string
  readonly observation: Pick<Observation, 'measure' | 'period'>
}

/** What must be the same: the unit, or a second axis were needed; and for amounts the length of time they were gathered in. */
export const kind = ({ observation: { measure, period }, unit }: Kind): string => `${unit} ${measure === 'flow' ? periodMonths(period) : ''}`

/** Whether two figures can be set against each other. */
export const alike = (one: Kind, other: Kind): boolean => kind(one) === kind(other)
