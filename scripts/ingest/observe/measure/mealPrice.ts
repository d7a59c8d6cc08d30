/** What a meal costs, or who bears how much of it: 一份午餐12元，80岁以上老人补4元. It is of the meal, and of no month. */
import type { Mention } from '../mention/mention.ts'

/** A meal was spoken of in the sentence. */
const MEAL = /餐(?!饮|具|厅|车)|一份|饭(?!店|后|前)|食堂/
/** Who gives or takes so much, or what costs it. */
const COST = /(?:[收付交补贴减免担]|补[贴助]|自付|收费|成本|价格?|[早午晚中套]餐|一份|一餐|盒饭)(?:只|仅|仅需|为|是|约|各)*$/
/** 70—79岁10元, behind one of those: the next of a row. */
const NEXT = /\d元(?:一份)?[,、;][^,;。\d]{0,12}(?:\d+[-至]?\d*岁(?:以上|以下)?)?(?:老人)?$/
const LARGEST = 60
const REACH = 60

/** Whether an amount in 元 is what somebody pays for a meal, or gives to it. */
export function isMealPrice({ unit, value, from, numberTo, to }: Mention, text: string): boolean {
  if (unit?.startsWith('元') !== true || value === null || value > LARGEST || /[/每]/.test(text.slice(numberTo, to))) return false
  const ahead = text.slice(Math.max(text.lastIndexOf('。', from - 1) + 1, from - REACH), from)
  return MEAL.test(ahead) && !/[月年天日][^,;。]*$/.test(ahead) && (COST.test(ahead) || (NEXT.test(ahead) && COST.test(ahead.replace(/\d[\d.]*元.*$/, ''))))
}
