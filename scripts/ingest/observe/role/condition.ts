/** Numbers of rules that stand in prose: how points are given (每低1个百分点扣0.5分), and whom a rule is for (床位不少于50张的，…). */
import type { Mention } from '../mention/mention.ts'
import { clauseAhead } from '../text/sentence.ts'

/** 每低1个百分点, 每增加1名: so many more or less that something is counted by. */
const EACH = /每(?:再|新|多)?(?:低|少|高|多|增加?|减少?|提[高升]|降低?|下降|上升|增长|超过?|超出|缺失?|差|新?增设|新建|建成|改造|吸纳|招用)(?:了|出|于)?\s*$/
/** 每整合1所，补助10万元: one of what each of which something is given or taken for. */
const ONE_OF_EACH = /每[\u4e00-\u9fff]{2}\s*$/
/** 缺1项扣2分. */
const MISSING = /[缺少差漏]\s*$/
const GIVEN_FOR = /^[^,;。\d]{0,8},?(?:每月|一个月|再|可)?(?:补|奖|扣|加|缴|领|给)/
/** 扣, 加, 得, 计 before points. */
const POINTS = /(?:扣|加|减|得|计|记|再[扣加])\s*$/
/** 对连续2次排名末3位的予以约谈: how often in a row something must be for a rule to hold. */
const IN_A_ROW = /连续\s*$/
const HAVING = /^[^,;。\d]{0,6}(?:\d[^,;。\d]{0,3})?的/
/** 建成率达到100%的有9个县: what is come up to by those that are counted. */
const COME_UP_TO = /(?:高?达到?|超过|高于|低于|不足)(?:了)?\s*$/
const COUNTED_ARE = /^的(?:共?有|为|是|[县市区镇乡]|家庭|户|机构)/
/** 30张床以下的17家: how large those are that are counted. */
const SIZE_OF_THOSE = /^(?:床位?)?及?以[上下内]的?(?:共|有|仅)*\d[\d.]*[家所个处]/
/** Words that make a sentence a rule of points. */
const SCORING = /每[^,;。]{1,14}(?:扣|加|得)|扣完|不得分|得满分|[^目]的,?(?:不?得|扣|加|不计)\d/
/** 每户不超过2.8万元, 最高不超过5000元, 资助上限20万元: the most that a rule allows of each, or at all. */
const MOST = /(?:[每单][^,;。、\d]{0,12}|最[高多])(?:不得?超过|不高于|不多于)\s*$|上限[为是]?\s*$/
/** 不少于50张的，…, 低于90%不得分: a class of those that a rule is for. */
const OF_CLASS = /^(?:及?以[上下内])?(?:的[,、]|的?,?(?:不得分|得满分))/

/** 评分标准：…: all that a sentence says is a rule. */
const SCALE = /^\s*(?:评分|计分|得分|扣分|打分|赋分)(?:标准|规则|办法|方法|细则)[:为]/

/** Whether a number is one of a rule. */
export function isConditional({ from, to, unit, bound, value }: Mention, text: string): boolean {
  const ahead = clauseAhead(text, from)
  if (SCALE.test(text) || (unit === '%' && isWeight(text, from, to))) return true
  if (EACH.test(ahead) || (MOST.test(ahead) && unit !== '百分点') || (unit === '分' && POINTS.test(ahead) && SCORING.test(text))) return true
  const behind = text.slice(to, to + REACH)
  if (value === 1 && ONE_OF_EACH.test(ahead) && GIVEN_FOR.test(behind)) return true
  if (IN_A_ROW.test(ahead) && HAVING.test(behind)) return true
  if (MISSING.test(ahead) && /^[^,;。\d]{0,4},?扣[\d.]+分/.test(behind)) return true
  if (unit !== '%' && SIZE_OF_THOSE.test(behind)) return true
  if (unit === '%' && COME_UP_TO.test(ahead) && COUNTED_ARE.test(behind)) return true
  if (bound !== 'min' && bound !== 'max') return false
  if (unit === '分' && /^(?:及?以[上下])?的/.test(behind)) return true
  return OF_CLASS.test(behind) || (/^\s*凡/.test(ahead) && /^[^,;。]*的/.test(behind))
}

const REACH = 16

/** 按照保障对象人数占70%、财力状况占20%的权重分配资金, 老年人口因素40%、绩效因素20%进行分配: how much each counts in what is shared out. */
function isWeight(text: string, from: number, to: number): boolean {
  const [ahead, behind] = [text.slice(Math.max(0, from - LONGEST_RULE), from), text.slice(to, to + LONGEST_RULE)]
  if (/权重(?:为|占|各占)?$/.test(ahead) || (/因素占?$/.test(ahead) && /^[^;。]*?(?:分配|测算)/.test(behind))) return true
  return /按照?[^;。]*$/.test(ahead) && /^[^;。]*?权重/.test(behind)
}

/** How far, in characters, a rule of weights reaches. */
const LONGEST_RULE = 60

/** 离30张的要求还差得远, 远在规定的70%底线之上: what a rule asks for. */
const MEASURED_BY = /(?:[离跟与距]|低于|高于|规定的|达到|达不到)[^,;。\d]{0,6}$/
const ASKED = /^的?[^,;。\d]{0,4}(?:要求|规定|底线|红线|上限|下限)/
/** 没有达到市里下达的95%的指标, 与省里要求的50%相比: what those above ask for. */
const ASKED_ABOVE = /(?:国家|部里|[省市县区州]里?|上级|政府)(?:统一|明确)?(?:要求|规定|下达|核定)的$/
/** 按每千名老人35张的要求测算，需床位2170张: what something is reckoned by. */
const BY = /按[^,;。]*$/
const RECKONED = /^(?:的?(?:要求|标准|配比|比例|规定)|[\u4e00-\u9fff]{2,6})来?(?:测算|计算|推算|估算|核算)/

/** 持证率应为100%，实际只有74.3%: what should be, beside what is. */
const SHOULD_BE = /(?<![不相对供])应(?:为|达到?|是)$/
const ACTUALLY = /^(?:以上)?,(?:而|但|可)?实际/

/** Whether a number is what somebody asks for, and not what was reached. */
export function isRequired({ from, to, unit }: Mention, text: string): boolean {
  const ahead = text.slice(Math.max(0, from - REACH), from)
  if (BY.test(ahead) && RECKONED.test(text.slice(to, to + REACH))) return true
  if (SHOULD_BE.test(ahead) && ACTUALLY.test(text.slice(to, to + REACH))) return true
  return (unit === '%' && ASKED_ABOVE.test(ahead)) || (MEASURED_BY.test(ahead) && ASKED.test(text.slice(to, to + REACH)))
}
