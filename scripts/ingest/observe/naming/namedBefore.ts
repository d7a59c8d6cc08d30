/** Figures that are called as the one right before them. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { clauseAhead } from '../clause.ts'
import type { Frame } from '../frame.ts'
import type { Told } from '../meaning.ts'

/**
 * The name of the figure before, or undefined: 占比27.4%，同比提高6个百分点, points are of the share; 临时救助目标1600人次，实际1488人次, what was reached is of the
 * goal; 志愿者120万人，是2017年的2.1倍, a multiple is of what it multiplies.
 */
export function namedBefore(frame: Frame, measure: Measure, told: Told): string | undefined {
  const { unit, from } = frame.fact.mention
  const isOfShare = frame.changed === 1 && unit === '百分点'
  const isMultiple = measure === 'ratio' && MULTIPLE.test(clauseAhead(told.text, from))
  return isOfShare || isMultiple ? told.discourse.named.at(-1) : goalReached(frame, told)
}

const MULTIPLE = /^(?:是|为|达到?|相当于)["“]?(?:(?:19|20)\d{2}年|十[一二三四五]?五)[^,;。\d]{0,6}的$/

/** The name of the goal that a number of the same unit, with no noun of its own, says was reached, or undefined. */
function goalReached({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const before = figures.findLast(({ to }) => to <= mention.from)
  if (before === undefined || discourse.unitBefore !== (mention.unit ?? '') || !IS_REACHED.test(text.slice(before.to, mention.from))) return undefined
  return IS_GOAL.test(clauseAhead(text, before.from)) ? discourse.named.at(-1) : undefined
}

const IS_REACHED = /^[,;、(]\s*(?:实际|已)?(?:完成|达到|执行|救助|保障|兑现)?[值数]?(?:为|是|达)?\s*$/
const IS_GOAL = /(?:目标|计划|任务|指标)(?:任务|[值数])?(?:为|是|:)?(?:不少于|不低于|不超过|≥|≤|>=?|<=?)?\s*$/
