/** Figures that are called after an indicator though they are of something else: what was done wrongly, one place of many, how far something lies from a mean. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import { COMPARISONS } from './grounds/comparison.ts'
import { look, type Grounds, type ToldFigure } from './grounds/looked.ts'
import { SUMS } from './grounds/money.ts'
import { PARTS } from './grounds/parts.ts'
import { PEOPLE } from './grounds/people.ts'

const GROUNDS: readonly Grounds[] = [SUMS, PEOPLE, PARTS, COMPARISONS]

/** An indicator, unless a figure is only called after it. */
export function unlessNotOfWhole(indicator: Indicator | null, figure: ToldFigure): Indicator | null {
  if (indicator === null) return null
  const looked = look(indicator, figure)
  return GROUNDS.some((grounds) => Object.values(grounds).some((holds) => holds(looked))) ? null : indicator
}
