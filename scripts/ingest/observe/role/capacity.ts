/** What something can hold or do (年火化能力3万具, 设计年火化3000具, 可容纳800人, 年可服务10万人次): a level, though its unit counts events. */
import type { Mention } from '../mention/mention.ts'
import { clauseAhead } from '../text/sentence.ts'

/** What leads from a word for capacity to its number. */
const LINK = '(?:已|均|也|共|分别|进一步|提[升高]|扩大|增[加至]?|扩充|可|能|达|到|至|为|有|是|约|近|超过?|了)*'
/** 有劳动能力, 无自理能力 is said of persons. */
const ABLE = '(?<![劳自监行工作民生学经].)能力|容量'
const CAPACITY = new RegExp(`(?:${ABLE})${LINK}\\s*$`)
/** 设计年火化, 设计日处理垃圾. */
const DESIGNED = /设计(?:规模|总)?(?:年|日|月|每[年日天])[^,;:。、\d]{1,10}$/
/** 可容纳, 每天可供餐, 能同时接待: what can be done with as many. */
const ABLE_TO =
  /(?:可|(?<![智功性职机技])能)(?:以|够)?(?:同时|一次性?|满足|再|集中)?(?:为|供|容纳|服务|接待|承接|处理|火化|安葬|安放|存放|收住|收养|收治|安置|入住|受理)[^,;:。、\d]{0,10}$/
/** 年可培训, 每天可接单; not 今年可新增. */
const YEARLY = /(?<![今明全当本去])[年月日天]均?可[^,;:。、\d]{1,10}$/

/** The word for capacity that no name may lose. */
export const capacityWord = (noun: string): string => /能力|容量|设计/.exec(noun)?.[0] ?? ''

/** Whether a number that counts persons, events or things tells a capacity. */
export function isCapacity({ from, unit }: Mention, text: string): boolean {
  if (unit === null || unit === '%' || unit === '‰' || unit === '倍' || unit.startsWith('元')) return false
  const ahead = clauseAhead(text, from)
  return CAPACITY.test(ahead) || DESIGNED.test(ahead) || ABLE_TO.test(ahead) || YEARLY.test(ahead)
}
