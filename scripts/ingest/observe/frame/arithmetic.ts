/**
 * 验算: the figures before a change or a share that it can be reckoned from, and so is of: behind 城市由245元调到285元，农村由1200元调到1500元，
 * 16.3% is what 245 grew by.
 */
import { printedSlack } from '../../../../src/domain/precision.ts'
import type { Mention } from '../mention/mention.ts'
import type { Fact } from './clause.ts'
import type { Link } from './phrase.ts'

interface Before {
  readonly fact: Fact
  readonly link: Link
}

/** How many figures back they may stand. */
const MOST = 10

const isNear = (reckoned: number, printed: number, room: number): boolean => Math.abs(Math.abs(reckoned) - Math.abs(printed)) <= room * 1.01 + 1e-9

/** How much of a change in percent is lost where it is told to a tenth. */
const TENTH = 0.1

/** Whether what grew from one number to another did so by a change in percent, fewer by one below nought. */
export const isGrownBy = (begun: number, reached: number, percent: number): boolean =>
  begun > 0 && Math.abs((100 * (reached - begun)) / begun - percent) < TENTH

/** The only member of a list, or undefined. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

/** The place among the figures before of the level that was reached by a change, where it is the only one that makes it up; else undefined. */
export function levelChanged({ value, unit, from, to }: Mention, frames: readonly Before[], text: string): number | undefined {
  if (value === null) return undefined
  const slack = ({ mention }: Fact): number => printedSlack(text.slice(mention.from, mention.to))
  const own = printedSlack(text.slice(from, to))
  const isReached = (at: number): boolean => {
    const [begun, reached] = [frames[at - 1], frames[at]]
    const [low, high] = [begun?.fact.mention.value ?? 0, reached?.fact.mention.value ?? 0]
    if (!begun || !reached || !(reached.link.reached || begun.link.origin) || begun.fact.mention.unit !== reached.fact.mention.unit || low <= 0) return false
    const room = slack(begun.fact) + slack(reached.fact)
    if (unit === '%') return isNear((100 * (high - low)) / low, value, own + (100 * (slack(reached.fact) + (high / low) * slack(begun.fact))) / low)
    return unit === reached.fact.mention.unit && isNear(high - low, value, own + room)
  }
  const first = Math.max(0, frames.length - MOST)
  return only(frames.slice(first).flatMap((_, index) => (isReached(first + index) ? [first + index] : [])))
}

/** A part and the whole it is a share of. */
export interface Parted<T> {
  readonly part: T
  readonly whole: T
}

/** The part and the whole among the figures before that a share is of, where these alone make it up; else undefined. */
export function partShared<T extends Before>({ value, unit, from, to }: Mention, frames: readonly T[], text: string): Parted<T> | undefined {
  if (value === null || unit !== '%') return undefined
  const own = printedSlack(text.slice(from, to))
  const near = frames.slice(-MOST).filter(({ link, fact: { mention } }) => link.change === null && (mention.value ?? 0) > 0 && mention.unit !== '%')
  const pairs = near.flatMap((whole) =>
    near.flatMap((part) => {
      const [all, some] = [whole.fact.mention, part.fact.mention]
      if (all.unit !== some.unit || (some.value ?? 0) >= (all.value ?? 0)) return []
      const share = (some.value ?? 0) / (all.value ?? 0)
      const room = printedSlack(text.slice(some.from, some.to)) + share * printedSlack(text.slice(all.from, all.to))
      return isNear(100 * share, value, own + (100 * room) / (all.value ?? 1)) ? [{ part, whole }] : []
    }),
  )
  return only(pairs)
}
