/** Names of a task and of how much of it was done, which the words beside the number do not say: 救助832人次，任务为700人次，完成118.9%. */
import { clauseAhead } from '../clause.ts'
import type { Frame } from '../frame.ts'
import type { Told } from '../meaning.ts'

/** The name of such a figure, from that of the one before it, or undefined. */
export function ofTask({ fact: { mention } }: Frame, { text, discourse, read }: Told): string | undefined {
  const [before, last] = [discourse.named.at(-1), read.at(-1)]
  const clause = clauseAhead(text, mention.from)
  if (before === undefined || last === undefined || text.charAt(mention.from - clause.length - 1) === '。') return undefined
  if (mention.unit === last.unit && TASK.test(clause)) return before
  const isShare = mention.unit === '%' && last.unit !== '%' && !last.unit?.includes('/') && DONE.test(clause)
  return isShare && before.length >= TELLING && !before.includes('完成') ? `${before.replace(STATISTIC, '')}任务完成率` : undefined
}

/** A shorter name says too little of what was to be done. */
const TELLING = 6
const TASK = /^(?:年度|全年)?(?:目标|计划)?任务(?:数|量)?[为是]?$/
const DONE = /^完成(?:率)?(?:为|达到?)?$/
const STATISTIC = /(?:[人户][次数]|人员数|[次件张个]?数|金额|额)$/
