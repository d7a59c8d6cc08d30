/** What a number's own words say it counts: 支出41万, 户数减少310, 死亡26, 意外事故为零. */
import { inUnit } from '../mention/inUnit.ts'
import type { Mention } from '../mention/mention.ts'
import { scaleIn } from '../mention/rowUnit.ts'

/** How far, in characters, the words before a number reach. */
export const NEAR = 30

/** What may stand between a noun and its number. */
const CHANGED =
  '(?:[比较](?:去年|上年|上月)(?:同期|上半年|同月)?)?(?:[又却已也均各反]?(?:分别|依次)?(?:为|是|有|达到?|共|仅|只有|增加?|减少?|少了?|多了?|[从由]|增至|减至|升至|降至|下降|上升)*)$'

type NounOfUnit = readonly [RegExp, string]

const NOUNS: readonly NounOfUnit[] = [
  [new RegExp(`人次${CHANGED}`), '人次'],
  [new RegExp(`户次${CHANGED}`), '户次'],
  [new RegExp(`户数?${CHANGED}`), '户'],
  [new RegExp(`人数${CHANGED}`), '人'],
  [/粉丝(?:数量?|量)?(?:突破|超过?|达到?|为|有|近)?$/, '人'],
  [new RegExp(`间数${CHANGED}`), '间'],
  [new RegExp(`件数${CHANGED}`), '件'],
  [new RegExp(`对数${CHANGED}`), '对'],
  [new RegExp(`(?:得分|均分|总分|评分)${CHANGED}`), '分'],
  [/月人均(?:补差|补助|补助水平)(?:为|达)?$/, '元/月'],
  [/(?:支出|投入|投资|捐赠|募集|筹集|资金|经费|捐款|善款|筹款|募款|收入|用去|花去|花费|折款|款额?|损失)(?:了|约|为|达|共|计)*$/, '元'],
]

/** 捐赠为零: of what there was none. */
const NONE: readonly NounOfUnit[] = [
  [new RegExp(`[率比]${CHANGED}`), '%'],
  [new RegExp(`(?:人员|[师员者])${CHANGED}`), '人'],
  [new RegExp(`(?:事故|事件|投诉|纠纷|收费|案件)${CHANGED}`), '起'],
  [new RegExp(`(?:病例|病|症)${CHANGED}`), '例'],
  [new RegExp(`(?:捐赠|募捐)${CHANGED}`), '元'],
]

/** The mention with the unit of the noun or verb right before it, or null. A sum without a scale is hardly meant. */
export function unitOfNoun(mention: Mention, lead: string, text: string): Mention | null {
  const column = COLUMN.exec(text.slice(Math.max(0, mention.from - NEAR), mention.from))?.[1]
  if (column !== undefined && /^\s+[\u4e00-\u9fff]/.test(text.slice(mention.to, mention.to + NEAR))) return inUnit(mention, column, 'unit of its column')
  if (!isClosed(mention, text)) return null
  if (PAYER.test(lead) && scaleIn(mention, text) > 1 && MONEY.test(text.slice(0, mention.from))) return inUnit(mention, '元', 'payer beside the number')
  const none = mention.value === 0
  const unit = (none ? [...NOUNS, ...NONE] : NOUNS).find(([pattern]) => pattern.test(lead))?.[1]
  return unit === undefined || (unit === '元' && !none && scaleIn(mention, text) === 1) ? null : inUnit(mention, unit, 'noun beside the number')
}

/** 特困  户312  人318  支出840万元: a line set in columns. */
const COLUMN = /\s([户人])$/

/** 救灾款：国家7200万，省3950万: who gave so much of the money that is told of. */
const PAYER = /^(?:(?:中央|国家|自治区|地方|本级|上级|[省市县区]级?|省?市县)(?:财政)?|财政|政府|慈善|捐赠|社会|企业|保险)(?:预拨|拨|出资?|给|补|配套?)?$/
const MONEY = /款|(?:资|奖|抚慰|慰问|公益)金|经费|预拨|[下划]拨|拨付|[万亿]元/

const AGED = /\d周?岁(?:及?以[上下])?的?$/
const EVENT = new RegExp(`(?:死亡|受伤|失踪|遇难|死|伤|[围被受]困|转移安置|紧急转移)${CHANGED}`)

/** 死亡26, 80岁以上的164: persons, where nothing else is counted; `guessed` where people were named beside the number. */
export function unitOfEvent({ mention, guessed }: { mention: Mention; guessed: boolean }, lead: string, text: string): Mention | null {
  if (!isClosed(mention, text)) return null
  const ahead = text.slice(Math.max(0, mention.from - NEAR), mention.from)
  return (guessed ? AGED.test(ahead) : EVENT.test(lead)) ? inUnit(mention, '人', 'what happened to persons') : null
}

/** Whether a stop, or where the number goes on to, stands right behind it. */
export const isClosed = ({ to }: Mention, text: string): boolean =>
  /^\s*(?:$|[,、;。.)!?）]|和|与|及|以及|[减增升降提调扩压][少加高低]?[到至为]|最|居)/.test(text.slice(to))
