/** What the words right beside a figure say of goals beyond doubt: which number is the goal, and which is what was reached of it. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { isDifference } from '../frame/clause.ts'
import { IS_GOAL, isGoalReached } from '../frame/goalReached.ts'
import type { Mention } from '../mention/mention.ts'
import { PLANNED, type Setting } from '../report/setting.ts'
import { clauseAhead } from '../text/sentence.ts'
import { endOf } from '../time/periodEnds.ts'
import type { FactRole } from './planChoice.ts'

/** A figure in its sentence. */
export interface GoalQuestion {
  /** The sentence, folded, and where the figure stands in it. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly unit: string | null
  readonly measure: Measure
  /** What the figure before it in its sentence is, or undefined. */
  readonly before: FactRole | undefined
  /** The last year that has been when the text is given, or null. */
  readonly past: number | null
}

/** A goal, the words of its kind before it and those of its value behind it: 规划目标, 年度任务数, 目标值. */
const GOAL = '(?:目标|任务|指标|计划)(?:任务|总?[数值量]){0,2}'
/** Its number behind it: 规划目标1000人, 规划目标（45张）. */
const NUMBER = '(?:[(][^()]{1,12}[)]|(?:为|是)?[\\d.,]+[十百千万亿]*[^\\d,;。的]{0,3})?'

/** Words of what is yet to be done; with one of them a share of a goal is a goal itself. */
const MEANT = /力争|确保|争取|务必|计划完成|要(?:求|确保)?完成|将完成|须|预计/
/** What was done: a row of the plan was carried out, or is there. */
const DONE = /已|实际|目前|超额|[^未]完成|累计/

/** 完成规划目标（45张）的94.7%, 仅为规划目标1000人的41.2%, 完成目标的91%和83.8%: how much of a goal was reached. */
const OF_GOAL = new RegExp(`(?:(?:完成|[达为占]到?|实现)[^,;。:]{0,12}${GOAL}|完成[^,;。:]{0,8}预算数?)${NUMBER}的(?:约|近|超过)?(?:[\\d.]+%(?:[、和与])?)*$`)
/** 在建的失能照护中心3个，建成后可提供床位450张: what will be when something is ready. */
const ONCE_BUILT =
  /(?:建成|投用|投入使用|投入运营|竣工|完工|启用|投运|改造|落成|交付|全部建好)(?:使用|运营|投用)?[后之]后?,?[^,;。\d已]{0,6}(?:可|能|将|预计)[^,;。\d已]{0,16}$/
/** 保障对象≥900人，实际912人. */
const REACHED = /实际(?:完成|达到|救助|保障)?(?:值|数)?(?:[为是达:])?$/
const REACHED_NEXT = /^(?:以上|以下|以内)?[,;、/]\s*实际(?:完成|达到|救助|保障)?(?:值|数)?[为是达:]?\d/
/** 目标值分别为690元和5800元, 全年任务1800户, 完成规划目标（45张）: the number of the goal itself. */
const VALUE_NAMED =
  /(?:(?:目标|指标|计划|任务)[值数]|下达[^,;。\d]{0,10}任务|任务原?[是为]|(?:^|[,;:(])原?计划|由原计划|[原既]定|年初(?:[设确核]定|批复|下达))[为是的]?$/
const NAMED = new RegExp(`(?:规划|年度|全年|既定|目标|总)${GOAL}(?:分别|各)?[为是:达]*(?:[\\d.,]+[万亿]?[^\\d,;。]{1,4}[、和与])*$`)
/** 集中供养率：目标60%，评估期末为47.8%; 个案48例（指标40例，完成率120%）; 优于《规划》1.2的目标. */
const GOAL_ALONE = /(?:[:,;(]目标|[(](?:指标|计划|任务))[值数]?(?:分别)?(?:为|是|定为|不低于|不少于|不超过)*$/
/** 按时序应达到50.9%: what is due by then. */
const DUE = /按(?:时序|序时)(?:进度)?应(?:当|该)?(?:达到?|完成|为|有)$/
const OF_PLAN = /《规划》[^,;。\d]{0,4}$/
/** 现为763元/月: what there is now, beside a goal. */
const IS_NOW = /(?:^|[,;:(])现(?:已|今)?(?:为|是|达到?|有)$/
const IN_BRACKET = new RegExp(`${GOAL}[(]$`)
/** 与30%的规划目标相比, 离45张的目标还差5张: what is compared with is a goal. */
const COMPARED = /(?:与|[距离]|对照|低于|高于|未达到?|没有达到)(?:[^,;。:\d]{0,4})$/
/** 没有达到规划提出的40张: what was not come up to is a goal. */
const NOT_REACHED = /(?:没有|未能?|尚未)(?:达到|完成)[^,;。\d]{0,4}(?:规划|计划|方案|国家|上级|[省市县]里?)[^,;。\d]{0,6}(?:确定|提出|要求|规定|下达)的$/
/** 完成集中供养率达18%的任务, 实现火化率90%的目标, behind another goal: 完成新建15家的目标 by itself was reached. */
const TO_BE_MET = /^(?:[一二三四五六七]是)?(?:确保|力争)?(?:完成|实现)(?!了)[^,;。:\d已]{2,16}$/
/** 新增床位2635张，超年度目标任务31.8%: by how much more was done. */
const PASSED = `超(?:额|出|过)?(?:完成)?[^,;。:\\d]{0,8}${GOAL}`
const BEYOND = new RegExp(`${PASSED}的?(?:近|约|了)?$`)
const MEASURED_BY = new RegExp(`${PASSED}(?=的?(?:近|约|了)?[\\d.]+%)`, 'g')
/** 超额完成市里下达的260户任务: more than that was done. */
const SURPASSED = /超额完成[^,;。:\d]*$/
/** 累计完成全年2600户任务的58.7%, 完成全年2600户改造任务的58.7%: the number of the task, of which so much was done. */
const OUT_OF = /(?:完成|达到?|占)(?:了)?(?:全年|年度|年初|今年|本年|[省市县区]定|下达的?|计划的?){1,2}$/
const IS_TASK = /^的?[^,;。:\d的]{0,12}?(?:目标|任务|计划){1,2}[数量]?的(?:约|近)?[\d.]+%/
/** 要求新建食堂100家，已开工88家; 应建24个，实建13个: what was asked for, beside what was done; 应建党组织的社会组织112家 there are. */
const ASKED = /(?:要求|任务|年初确定|应[建改开](?![^,;。:\d]*的)|应完成)[^,;。:\d]{0,16}$/
const DONE_NEXT = /^[,;][^,;。]{0,10}(?:已|实际|目前|实[建改开]|实完成)[^,;。\d]{0,8}\d/
/** 列入计划的36所敬老院已全部开工: what was done with them. */
const DONE_BEHIND = /^[^,;。:\d]{0,8}(?:已|均已|已经)(?:全部|陆续|如期)?(?:开工|竣工|完工|建成|交付|投入|完成|到位|启用)/
/** 目前全市医养结合机构19家: what there is now, also among plans. */
const OPENS_NOW = /^\s*(?:目前|截至目前|现阶段)/
const YET = /将|拟|计划|打算|下一步|到20\d\d年|[明来]年/
/** 目前养老机构112家，到年底，护理型床位占比达到65%: a time told since. */
const LATER = /[,;](?:力争|确保|争取|预计)?(?:到(?:20\d\d年|今年|本年|年)[末底]?|(?:今年|本年|年|\d{1,2}月)底前)[^;。]*$/
/** 464处计划6月底前完工, 剩余29台年底前完成: a day up to which it is to be done. */
const BY_DAY =
  /^[^,;。\d()]{0,6}(?:计划|拟|将|预计|争取|力争)?[在于]?(?:20\d\d年)?(?:\d{1,2}月)?[年月]?底前[^,;。已了]{0,6}(?:完成|完工|竣工|建成|到位|投用|开工|投入使用)/
/** 其余581所今年必须全部改到位 */
const MUST = /^[^,;。\d]{0,8}(?:必须|务必)(?:全部|按期|如期)?[^,;。\d]{0,6}(?:到位|完成|建成|落实|整改|达标)/
/** 还有1.1万座要在两年内治理完 */
const WITHIN_TIME =
  /^[^,;。\d]{0,6}(?:(?<![主重首])要|须|需)(?:在)?[^,;。]{0,8}(?<!提)(?:之?内|[底之以]?前)[^,;。已了]{0,6}(?:完|完成|到位|达标|清零)(?=[,;。]|$)/
/** 现在75个乡镇才覆盖了48个: so few so far. */
const FEW_SO_FAR = /(?:才|只|仅)[\u4e00-\u9fff]{2,4}了$/
/** 今年还将分别新建40处和200处, 今年全市将新增助餐点150个: what 将 leads to is yet to be done. */
const YET_TO_DO =
  /还将|(?:今年|年内|全年|下半年|[明来]年)[^,;。:\d]{0,8}将(?:再|继续|陆续|分别)?(?:新[建增开]|建[成设立]|打造|投[入用]|完成|开展|培训|改造|实现|扩建)/
/** 计划年底前建到400所: a day before which it is meant to be done. */
const PLANNED_BY = /(?:^|[,;。:])[^,;。:()]{0,4}(?:计划|拟|预计|争取)(?:到|在|于)?(?:20\d\d年)?(?:\d{1,2}月[底末]?|年[底末]|(?<=年))前[^,;。:()\d已]{0,10}$/
/** 由目前的71%提至80%: where what there is now leads to is yet to be reached. */
const FROM_NOW_ON = /由(?:目前|现在|现有|当前|眼下)的?[^,;。\d]{0,6}[\d.]+[^,;。\d]{0,3}(?:提|增|升|扩|降|减|缩|上升|下降)[^,;。\d]{0,4}(?:到|至|为)$/
/** 需救助26.5万人，需资金5300万元: what is needed besides. */
const NEEDED = /^(?:另|还|共)?需(?:要)?[^,;。\d]{0,8}$/
/** 力争每县建成1所（目前建成7所）: it is meant; what there is stands in brackets. */
const STRIVEN = /(?:^|[,;。:])[^,;。:()]{0,6}力争[^,;。:()\d已]*(?:\d{1,2}月|年)?[^,;。:()\d已]*$/
const SO_FAR = /[(](?:目前|现在?已?|今|已)[^()\d]*$/

const GROWN_BEYOND = /由原(?:计划|定)的?\d[^,;。]{0,8}(?:扩大|增加|提高|调整|扩展)(?:到|至)$/
/** 目标值和实现值均为100%: what was meant was reached. */
const BOTH_VALUES = /目标值?[和与及、](?:实现|实际|完成)值(?:均|都)?(?:为|是)$/
/** 3项达到序时进度, 2项进展相对滞后, 进度滞后的3项. */
const HAVE_COME = /(?:达到|达标|实现|完成|符合|快于|落后|滞后)[^,;。\d]*(?:20\d\d年)?[^,;。\d]*(?:的|指标|任务)(?:有|共|为)?$/
/** 达标和符合进度的指标占85% */
const SHARE_HAVE_COME = /(?:达标|达到|完成|符合)[^,;。:\d]*(?:指标|任务)(?:的?占比?|比例)(?:为|达到?)?$/
const HOW_FAR = /^(?:指标|任务|工作)?[^,;。:\d]{0,6}(?:达到|达标|符合|快于|落后|滞后|进展|未达)/
/** …，与规划目标30%相比, …，完成规划目标的71%, …，超出2025年目标值. */
const COMPARED_NEXT =
  /^[^,;。\d]{0,4},(?:与|距离?|离|较|比|低于|高于|超出?|超过|仅为|占|完成|达到)(?:20\d\d年)?[^,;。\d]{0,4}(?:规划|年度|全年|预期|既定)?(?:目标|任务)/
const GOAL_BEFORE = /(?:目标|任务|计划)[^,;。]{0,20}$/

/** 完成300户，超额完成任务: what was done, as the clause behind says. */
const MET_NEXT = /^[^,;。\d]{0,8},(?:超额|提前|圆满|如期)[^,;。:]*(?:目标|任务|计划)/
/** 计划新建6个，建成5个，完成83.3%: what was done, as the share behind it says. */
const SHARE_DONE_NEXT = /^[^,;。:\d]{0,4},(?:完成(?:率(?:为|达到?)?)?|(?:完成|占|为)(?:了)?(?:年度|全年|总)?(?:目标|任务|计划)(?:任务|数)?的)(?:约|近)?[\d.]+%/
const A_GOAL = /目标|任务|计划|指标|下达|要求|[底之以]前|到20\d\d年|[拟将]|(?<!供)应(?!急)|需(?!求)/
/** 超额完成年度任务，新建食堂15家. */
const MET_BEFORE = /(?:超额|提前|圆满|如期)完成[^,;。:\d]*(?:目标|任务|计划)[,:][^;。]*$/
/** 保护任务完成2906座: how many of those to be done were. */
const TASK_DONE = /(?:任务|目标)(?:已|共|实际|累计){0,2}完成了?$/
/** (任务300/完成286)、西区(200/190): behind one pair that says what its numbers are, the others are in its order. */
const PAIR_SAID = /[(]([^()\d]{0,4})[\d.,]+[^()\d]{0,2}\/([^()\d]{0,4})\d/
const OPENS_PAIR = /[(][^()\d]{0,4}$/
const HAS_SECOND = /^[^()\d]{0,2}\/[^()\d]{0,4}\d/
const ENDS_PAIR = /[(][^()\d]{0,4}[\d.,]+[^()\d]{0,2}\/[^()\d]{0,4}$/

/** What a number of such a pair is, or null. */
function inPair(ahead: string, behind: string): FactRole | null {
  const isSecond = ENDS_PAIR.test(ahead)
  if (!isSecond && !(OPENS_PAIR.test(ahead) && HAS_SECOND.test(behind))) return null
  const [, first = '', second = ''] = PAIR_SAID.exec(`${ahead}1${behind}`) ?? []
  const [goal, done] = [/任务|目标|计划/, /完成|实际/]
  if (goal.test(first) && done.test(second)) return isSecond ? 'metric' : 'target'
  return done.test(first) && goal.test(second) ? (isSecond ? 'target' : 'metric') : null
}

/** How far, in characters, the words beside a figure are looked at. */
const REACH = 80

/** A text in which a goal that something went beyond, and whom a programme is for, is blanked out: it says nothing of what else stands there. */
export const withoutSurpassed = (text: string): string =>
  text.replace(MEASURED_BY, (goal) => ' '.repeat(goal.length)).replace(FOR_WHOM, (group) => ' '.repeat(group.length))
const FOR_WHOM = /目标(?=人群|群体|对象|值?[和与及、](?:实现|实际|完成)值)/g

/** Whether a figure was reached or is a goal where its words leave no doubt, else null. */
export function saidOfGoals({ text, from, to, unit, measure, before, past }: GoalQuestion): FactRole | null {
  const [ahead, behind] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)]
  const clause = clauseAhead(ahead, ahead.length)
  if ((unit === '%' || unit === '倍') && OF_GOAL.test(ahead) && !MEANT.test(clause)) return 'metric'
  // 超规划目标4.4张: how far beyond it.
  if (isOfChange(measure) && isDifference(ahead) && !MEANT.test(clause)) return 'metric'
  if (unit === '%' && BEYOND.test(ahead) && !MEANT.test(clause)) return 'metric'
  if (SO_FAR.test(ahead) || FEW_SO_FAR.test(ahead) || REACHED.test(ahead) || IS_NOW.test(ahead) || BOTH_VALUES.test(ahead)) return 'metric'
  if (SHARE_DONE_NEXT.test(behind) && !MEANT.test(clause) && !A_GOAL.test(clause)) return 'metric'
  if (ONCE_BUILT.test(ahead)) return 'target'
  // 10项指标已提前达到目标值，3项达到序时进度，2项进展滞后: how many of the goals were reached.
  if (unit === '项' && ((HOW_FAR.test(behind) && /指标|任务/.test(text)) || HAVE_COME.test(clause)) && !MEANT.test(clause)) return 'metric'
  // 集中供养率提高到17.5%，与规划目标30%相比: what is compared with a goal.
  if (COMPARED_NEXT.test(behind) && !MEANT.test(clause) && !GOAL_BEFORE.test(ahead)) return 'metric'
  if (unit === '%' && SHARE_HAVE_COME.test(clause)) return 'metric'
  if (TASK_DONE.test(ahead) && !MEANT.test(clause)) return 'metric'
  if ((MET_NEXT.test(behind) || MET_BEFORE.test(ahead)) && !MEANT.test(clause)) return 'metric'
  const paired = inPair(ahead, behind)
  if (paired !== null) return paired
  // 由原计划的300个扩大到412个, 距规划目标30张尚差6.2张: what came of a plan, and how much is wanting.
  if (GROWN_BEYOND.test(ahead) || /[还尚仍][差缺]$/.test(ahead)) return 'metric'
  if (REACHED_NEXT.test(behind) || IN_BRACKET.test(ahead)) return 'target'
  if (OUT_OF.test(ahead) && IS_TASK.test(behind)) return 'target'
  if (NOT_REACHED.test(clause) || GOAL_ALONE.test(ahead) || DUE.test(clause) || (OF_PLAN.test(clause) && behind.startsWith('的目标'))) return 'target'
  if (isGoalReached(ahead, behind)) return 'target'
  if (IS_GOAL.test(behind) && (COMPARED.test(ahead) || SURPASSED.test(ahead) || (before === 'target' && TO_BE_MET.test(clause)))) return 'target'
  if (VALUE_NAMED.test(ahead) || (/[划务标]$/.test(ahead) && /^的\d[\d.]*(?:%|倍)/.test(behind)) || /^[(]规划/.test(behind)) return 'target'
  if (NAMED.test(ahead) && (!DONE.test(clause) || /^的\d/.test(behind))) return 'target'
  if ((DONE_BEHIND.test(behind) || (OPENS_NOW.test(text) && !YET.test(clause) && !LATER.test(ahead))) && !MEANT.test(clause)) return 'metric'
  if (ASKED.test(clause) && DONE_NEXT.test(behind)) return 'target'
  if (
    BY_DAY.test(behind) ||
    MUST.test(behind) ||
    WITHIN_TIME.test(behind) ||
    STRIVEN.test(ahead) ||
    (YET_TO_DO.test(/[^;。]*$/.exec(ahead)?.[0] ?? '') && !DONE.test(clause)) ||
    isOfLaterYear(ahead, clause, past)
  )
    return 'target'
  if (PLANNED_BY.test(ahead)) return 'target'
  if (FROM_NOW_ON.test(clause) && !/已|实现/.test(clause)) return 'target'
  if (before === 'target' && NEEDED.test(clause)) return 'target'
  return (before === 'target' && goesOn(ahead)) || (isOpenedByPlan(text) && !DONE_AMONG.test(clause)) ? 'target' : null
}

/** 工作目标：…, 下一步，…: a sentence that opens so tells what is meant to be done, */
const isOpenedByPlan = (text: string): boolean => {
  const opening = PLAN_OPENS.exec(text.slice(0, OPENING))?.[0]
  return opening !== undefined && (MENDS.test(opening) || !REVIEWED.test(opening)) && !opening.includes('进度')
}
/** 针对上述问题，我们打算… */
const MENDS = /^\s*(?:针对|为此|对此)/
const PLAN_OPENS =
  /^\s*(?:[(]?[一二三四五六七八九十\d]+[)、.])?\s*(?:(?:针对|为此|对此)[^,;。:\d]{0,10},?(?:我们|我局|我[市县区])?(?:打算|将|拟|计划|准备)|[^,;。:\d]{0,10}(?:目标|打算|计划|规划|指标建议|工作量化)[^,;。:\d]{0,3}:|下年|下步|下一步|明年|下季度|下阶段|来年)/
const OPENING = 24
/** but for what there is, was done or was so at first. */
const DONE_AMONG = /已|实际|目前|超额|完成|累计|去年|上年|现[有在]?|纳入|[从由][^,;。]*$/

/** 新增就业1.6万人以上、转移劳动力1万人: what stands in a row with a goal is one. */
const goesOn = (ahead: string): boolean => {
  const between = /\d[^\d,;。:、()]{0,6}、([^\d,;。:()]*)$/.exec(ahead)?.[1]
  return between !== undefined && !DONE.test(between)
}

/** 到2025年实现乡镇全覆盖、火化率保持100%: told of a year that is yet to come. */
function isOfLaterYear(ahead: string, clause: string, past: number | null): boolean {
  const year = /到(20\d\d)年(?!来|前|[以之]前)[^;。]*$/.exec(ahead)?.[1]
  return year !== undefined && past !== null && Number(year) > past && !DONE.test(clause)
}

/** 完成情况 tells of what was done, whatever it was done for. */
const REVIEWED = /完成|情况|回顾|总结|成效|问题|困难/

/** Whether what stands below these headings is meant to be done: a plan heads it, or a time after the one that is reported on. */
export function isOfPlan(headings: readonly string[], { reported, calendar }: Setting): boolean {
  const later = reported !== undefined && reported !== null && endOf(calendar.period ?? '').slice(0, 4) > endOf(reported).slice(0, 4)
  return later || headings.some((heading) => PLANNED.test(heading) && !REVIEWED.test(heading))
}

/** What a goal is led to by: 缩小到1.25倍以内, 控制在3%以内, 不少于30平方米. */
const LIMITED = /(?:不少于|不低于|不超过|不高于|控制在|保持在|稳定在|[缩扩提降压](?:小|大|高|升|低|减)?[到至])[^,;。:\d]{0,4}$/
/** Words of a rule that holds for whom or what it tells of. */
const OF_RULE = /按|凡|对|符合|满足|给予|标准的|每户家庭/

/** Whether a limit is the goal of the plan it stands in, and no rule: in 城乡差距缩小到1.25倍以内 it is. */
export function isGoalOfPlan({ from, to, bound }: Mention, text: string): boolean {
  const clause = clauseAhead(text.slice(Math.max(0, from - REACH), from), Math.min(from, REACH))
  const isLimit = bound === 'min' || bound === 'max'
  return isLimit && LIMITED.test(clause) && !OF_RULE.test(clause) && /^(?:以[上内下])?(?:$|[,;。、)])/.test(text.slice(to, to + 3))
}
