/** What is told as a mean is called one: 民政所平均只有1.6名工作人员, 城市低保标准平均为每人每月336元. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'

/** Right before a number. */
const MEAN = /平均(?:每[\u4e00-\u9fff]{1,2})?(?:只|仅|就|约|已)*(?:有|为|是|达到?|配备?|每人每[月年])*(?:约|近|不足|不到)?$/
const SAID = /均|每|率/
const STANDARD = /标准$/

/**
 * The name of a figure with 平均, where its clause says that it is a mean and the name does not.
 * @param ahead the words of its clause before it
 */
export function asMean(name: string, measure: Measure, ahead: string): string {
  if (isOfChange(measure) || measure === 'share' || SAID.test(name) || !MEAN.test(ahead)) return name
  return name.endsWith('标准') ? name.replace(STANDARD, '平均标准') : `平均${name}`
}
