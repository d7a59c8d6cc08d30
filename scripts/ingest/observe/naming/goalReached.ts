/** What was reached of a goal that is told right before it. */
import { clauseAhead } from '../clause.ts'
import type { Frame } from '../frame.ts'
import type { Told } from '../meaning.ts'

/** The name of the goal that a number of the same unit, with no noun of its own, says was reached, or undefined. */
export function goalReached({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const before = figures.findLast(({ to }) => to <= mention.from)
  if (before === undefined || discourse.unitBefore !== (mention.unit ?? '') || !IS_REACHED.test(text.slice(before.to, mention.from))) return undefined
  return IS_GOAL.test(clauseAhead(text, before.from)) ? discourse.named.at(-1) : undefined
}

const IS_REACHED = /^[,;、(]\s*(?:实际|已)?(?:完成|达到|执行|救助|保障|兑现)?[值数]?(?:为|是|达)?\s*$/
const IS_GOAL = /(?:目标|计划|任务|指标)(?:任务|[值数])?(?:为|是|:)?(?:不少于|不低于|不超过|≥|≤|>=?|<=?)?\s*$/
