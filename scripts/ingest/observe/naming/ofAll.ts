/** Figures of all there are, told behind what came new to it: 持证社工327人，新增86人，增幅35.7%; 新设冠名基金12只，累计设立87只. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { isAllBesideNew } from '../measure/inTheEnd.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'

/** The name of such a figure, or undefined. */
export const ofAll = (frame: Frame, measure: Measure, told: Told): string | undefined => growthOfAll(frame, measure, told) ?? allBesideNew(frame, told)

/** The growth of the whole that the two numbers before give, and not of what came new. */
function growthOfAll({ fact: { mention } }: Frame, measure: Measure, { text, read, discourse }: Told): string | undefined {
  const [all, more] = read.slice(-2)
  if (measure !== 'change_pct' || all?.measure !== 'level' || more?.unit !== all.unit || !IS_GROWTH.test(clauseAhead(text, mention.from))) return undefined
  const [whole, added, growth] = [all.value ?? 0, more.value ?? 0, mention.value ?? 0]
  const isOfAll = added > 0 && added < whole && Math.abs((added / (whole - added)) * 100 - growth) < ROUNDED
  return isOfAll ? discourse.named.at(-2) : undefined
}

const IS_GROWTH = /^(?:同比)?(?:增幅|增长率?|增加|净增长|上升)(?:为|达到?|了|约)?$/
/** Percents are printed with a digit behind the point. */
const ROUNDED = 0.06

/** 新建希望小屋62间，累计建成198间: called as those that are new, without that word. */
function allBesideNew({ fact: { mention } }: Frame, { text, discourse }: Told): string | undefined {
  const [before, name] = isAllBesideNew(mention, text) ? (NEW.exec(discourse.named.at(-1) ?? '') ?? []) : []
  return before === undefined ? undefined : name
}

const NEW = /^新(?:[建增设立]|建成|设立|成立|培育)(.{3,})$/
