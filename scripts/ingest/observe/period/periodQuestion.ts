/** The question which period a figure is of: the figure, and the times that stand around it. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { calendarOf } from '../report/setting.ts'
import type { Told } from '../statement.ts'
import { timesOutside } from '../time/bracketedTime.ts'
import type { TimeExpression } from '../time/time.ts'
import type { When } from './when.ts'

/** A figure whose period is asked for. */
export interface DatedFigure {
  readonly frame: Frame
  readonly measure: Measure
  readonly name: string
  readonly since: number
  readonly told: Told
  /** What the rules say. */
  readonly ruled: When
}

export interface PeriodQuestion extends DatedFigure {
  readonly around: Around
}

/** The times before the number, the nearest and the one before it, the time right behind it, and where its clause begins. */
interface Around {
  readonly said: TimeExpression | undefined
  readonly before: TimeExpression | undefined
  readonly after: TimeExpression | undefined
  readonly clause: number
}

/** What is asked of a figure, with what stands around it. */
export function periodQuestion(figure: DatedFigure): PeriodQuestion {
  const { times, text } = figure.told
  const { from, to } = figure.frame.fact.mention
  const outside = timesOutside(times, text, from)
  const own = outside.filter((time) => time.to <= from && time.kind !== 'base')
  const next = outside.find((time) => time.from >= to && !/[,;:。]/.test(text.slice(to, time.from)))
  return { ...figure, around: { said: own.at(-1), before: own.at(-2), after: next, clause: clauseStart(text, from) } }
}

/** Where the clause begins that a place stands in: behind the last stop up to it. */
export function clauseStart(text: string, at: number): number {
  let start = Math.min(at + 1, text.length)
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start--
  return start
}

const STOPS = ',;:'

/** The time that the document reports on: of what was done, in a plan, the years before it. */
export const reportedOf = ({ frame, told: { setting } }: PeriodQuestion): string | null => calendarOf(frame.fact.role, setting).period
