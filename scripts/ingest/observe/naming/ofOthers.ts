/** Names that are often said in like words, and are of others than those a sentence tells of. */
import { PROGRAMMES } from '../frame/programmes.ts'
import { NO_SUBJECT } from './changedAgain.ts'
import { wordsSince } from './ownWords.ts'
import type { NameTask } from './naming.ts'
import type { Surrounding } from './relevance.ts'

/** 离婚调解940对, 有829对在冷静期内撤回: of those who came, and did not register. */
const UNREGISTERED = /调解|辅导|劝和|撤回|婚礼/
const WITHDRAWN = /^[^、,;。\d]{0,8}(?:撤回|撤销申请|逾期未)/
const REGISTRATION = /[结离]婚登记/

/** Tells whether a name is of registrations, where a figure is of those who did not register. */
function registersNobody(surrounding: Surrounding): (name: string) => boolean {
  const own = /[^,;:]*$/.exec(wordsSince(surrounding))?.[0] ?? ''
  const isOther = (UNREGISTERED.test(own) && !REGISTRATION.test(own)) || WITHDRAWN.test(surrounding.text.slice(surrounding.to))
  return (name) => isOther && REGISTRATION.test(name)
}

/** 80岁以上低收入老人每月补贴100元，百岁老人…，两项补贴一年发放734万元: two allowances that a sentence named before. */
const BOTH_ALLOWANCES = /[补津]贴[^;。]*两项补贴/

/** Tells whether a name is of the two allowances of disabled people, where nothing around tells of these. */
function ofOtherAllowances({ text, from, heading, lead }: Surrounding, title: string): (name: string) => boolean {
  const isOther = BOTH_ALLOWANCES.test(text.slice(0, from)) && ![title, text, ...[...heading, ...lead].map(({ term }) => term.text)].join(' ').includes('残')
  return (name) => isOther && name.includes('残疾')
}

/** 资助参保18.6万人，资金4092万元: money of which nothing is said but that it is money. */
const MONEY_ALONE = /^[,、](?:共|累计|合计|总共|涉及|使用|投入)?(?:资金|金额|款项|经费)(?:共|达|约|为)?$/
const NUMBER_OF = /(?:[人户]次?|[件场例])数$/

/** Tells whether a name is of a programme that the number right before is not counted in, where money is told of which nothing else is said. */
function ofOtherMoney(surrounding: Surrounding, named: readonly string[]): (name: string) => boolean {
  const last = named.at(-1) ?? ''
  if (surrounding.dimension !== 'money' || !NUMBER_OF.test(last) || !MONEY_ALONE.test(wordsSince(surrounding))) return () => false
  const others = PROGRAMMES.filter((programme) => !last.includes(programme))
  return (name) => others.some((programme) => name.includes(programme))
}

/** 社会散居孤儿209名，每人每月640元: in which manner those live who were counted right before. */
const MANNER_BEFORE =
  /(散居|分散|集中|机构(?:养育|供养))[^,;。、\d]{0,8}\d[\d.]*万?[人名户],(?![^,;。\d]*(?:散|集中|机构|分别|护理|照料|津贴|补贴))[^,;。\d]{0,10}$/
const MANNERS = [/散居|分散/, /集中|机构/]

/** Tells whether a name of what each gets does not tell the manner in which those live who were counted right before. */
function ofNoManner({ text, from, dimension }: Surrounding): (name: string) => boolean {
  const [, manner = ''] = dimension === 'money-rate' ? (MANNER_BEFORE.exec(text.slice(0, from)) ?? []) : []
  const own = MANNERS.find((one) => one.test(manner))
  return (name) => own !== undefined && !own.test(name)
}

/** 完成适老化改造150户，为市下达任务（120户）的125%: what was to be done of that which was counted before, as both are counted. */
const TASK_IN_BRACKET = /(?:任务|目标|计划)数?[(（]$/
const COUNTED = /^[\d.,万亿余多]+/

/** Tells whether a name is of another thing than the figure before, where a bracket tells how many were to be done of that. */
function ofOtherTask({ text, from, to, figures }: Surrounding, named: readonly string[]): (name: string) => boolean {
  const before = figures.findLast((figure) => figure.to <= from)
  const unitIn = (start: number, end: number): string => text.slice(start, end).replace(COUNTED, '')
  const isTask = TASK_IN_BRACKET.test(text.slice(0, from)) && before !== undefined && unitIn(before.from, before.to) === unitIn(from, to)
  const last = named.at(-1)
  return (name) => isTask && last !== undefined && name !== last
}

/** 80岁以上老人补4元, 老人每餐交3元: what is given to somebody is no price, and what somebody pays no benefit. */
const GIVEN = /(?:补[助贴]?|奖[励补]?|减免?|优惠)(?:了|到|至|为|近|约)?$/
const PAID = /(?:自?交|(?<!支)付|收|收取|收费|缴|缴纳|自掏)(?:了|到|至|为|近|约)?$/
const PRICE = /价格$|收费标准$|收费$|餐价$/
const BENEFIT = /(?:补[助贴]|津贴|奖[励补])(?:标准|额|金额|发放额)?$/

/** 三天募得善款562.8万元 is nothing that was spent. */
const RAISED = /(?:募[得集]|筹得|劝募|收到捐[款赠])[^,;。\d支发]{0,8}$/
const SPENT = /(?:支出|拨付|发放|使用|资助)(?:额|金额|资金)?$/
const SOUGHT = /募|筹|捐赠额/

/** Tells whether a name is of a price where something is given, of a benefit where something is paid, or of what was spent where money is raised. */
function ofOtherSide(surrounding: Surrounding): (name: string) => boolean {
  const own = surrounding.dimension.startsWith('money') ? wordsSince(surrounding) : ''
  const [isGiven, isPaid] = [GIVEN.test(own), PAID.test(own)]
  const isRaised = RAISED.test(own)
  return (name) => (isGiven && PRICE.test(name)) || (isPaid && BENEFIT.test(name)) || (isRaised && SPENT.test(name) && !SOUGHT.test(name))
}

/** 农村低保单人户18020户: households of one alone are not all of them. */
const ALONE = /单人户?(?:保障|施保|救助)?(?:数|为|有|达|共)*\s*$/

/** Tells whether a name is of all households, where those of one alone are counted. */
function ofAllHouseholds(surrounding: Surrounding): (name: string) => boolean {
  const isAlone = surrounding.dimension === 'households' && ALONE.test(wordsSince(surrounding))
  return (name) => isAlone && !name.includes('单人')
}

/** 目前有9.8万名老人在领，一年要3900多万元: a sum is no standard. */
const SUM = /[\d.]+(?:[多余几]?[百千]?万|亿)[多余]?元/

/** Tells whether a name is of a standard, where a sum is told. */
function ofStandard(surrounding: Surrounding, unit: string | null): (name: string) => boolean {
  const { text, from, to } = surrounding
  const isSum = unit === '元' && SUM.test(text.slice(from, to)) && !/每|均|最[高低多]|一次性|标准/.test(wordsSince(surrounding))
  return (name) => isSum && name.endsWith('标准')
}

/** 因病致贫占41.2%，因学18.6%，缺技术12.4%: the causes of a row are told apart. */
const CAUSE = /因[病残学婚老]/g
const CAUSE_ALONE = /^[,、](因[病残学婚老])$/
const NO_CAUSE = /^[,、](?:缺[\u4e00-\u9fff]{1,4}|其[他它])$/

/** Tells whether a name is of another cause than the words since the figure before tell. */
function ofOtherCause(surrounding: Surrounding): (name: string) => boolean {
  const own = wordsSince(surrounding)
  const said: readonly string[] = own.match(CAUSE) ?? []
  const isTold = said.length > 0 || NO_CAUSE.test(own)
  // 因学18.6%: with no noun of its own a cause is all that is told.
  const alone = CAUSE_ALONE.exec(own)?.[1]
  return (name) => isTold && ((name.match(CAUSE) ?? []).some((cause) => !said.includes(cause)) || (alone !== undefined && !name.includes(alone)))
}

/** 收入增长3.7%，费用增长4.4%; 新登记数下降8.8%，注销数上升21.1%: what changed, named anew right before its change. */
const CHANGED_ANEW = /^[,;、]([\u4e00-\u9fff]{2,6}?)(?:同比|比上年)?(?:增长|上升|下降|提高|回落)(?:了|约|近)?$/
/** Tells whether a name shares no two characters in a row with what changed, where that is named anew. */
function ofOtherSubject(surrounding: Surrounding): (name: string) => boolean {
  const subject = CHANGED_ANEW.exec(wordsSince(surrounding))?.[1] ?? ''
  const isTold = subject.length > 1 && !NO_SUBJECT.test(subject)
  const pairs = Array.from({ length: subject.length - 1 }, (_, index) => subject.slice(index, index + 2))
  return (name) => isTold && pairs.every((pair) => !name.includes(pair))
}

/** “慈善一日捐”募得617万元；“99公益日”筹款386.4万元: a programme in quotes that only a later member of the sentence tells of. */
const PROGRAMME = /["“”]?([\u4e00-\u9fff\d]{2,10})["“”]/g

/** How far around a number, in characters, programmes are looked for. */
const PROGRAMME_REACH = 160

/** Tells whether a name is of a programme that only a later member of the sentence quotes. */
function ofLaterProgramme({ text, from }: Surrounding): (name: string) => boolean {
  const around = text.slice(Math.max(0, from - PROGRAMME_REACH), from + PROGRAMME_REACH)
  const next = around.indexOf(';', Math.min(from, PROGRAMME_REACH))
  const said = around.slice(0, next)
  const later = next < 0 ? [] : [...around.slice(next).matchAll(PROGRAMME)].map(([, word = '']) => word).filter((word) => !said.includes(word))
  return (name) => later.some((word) => name.includes(word))
}

/** 其中站内救助2417人次，街面救助1445人次: members of a row that end alike are told apart by what they begin with. */
const MEMBER = /^[,、;](?!内[含有]|另|还|又|再)([\u4e00-\u9fff]{4,8})$/
const MEMBER_BEFORE = /其中[^;。]*?([\u4e00-\u9fff]{4,8})$/

/** Tells whether a name lacks what its member of such a row begins with. */
function ofNoMember(surrounding: Surrounding): (name: string) => boolean {
  const { text, figures, from } = surrounding
  const own = MEMBER.exec(wordsSince(surrounding))?.[1]
  const before = own === undefined ? undefined : figures.findLast(({ to }) => to <= from)
  const other = before === undefined ? undefined : MEMBER_BEFORE.exec(text.slice(Math.max(0, before.from - MEMBER_REACH), before.from))?.[1]
  const begins = own === undefined || other === undefined ? '' : beginningOf(own, other)
  return (name) => begins !== '' && !name.includes(begins)
}

/** How far before a number, in characters, 其中 is looked for. */
const MEMBER_REACH = 40

/** What stands before the end that two words share, where that end has two characters or more; or ''. */
function beginningOf(own: string, other: string): string {
  let shared = 0
  while (shared < own.length && own.at(-1 - shared) === other.at(-1 - shared)) shared++
  const [begins, rest] = [own.slice(0, own.length - shared), other.length - shared]
  return shared >= 2 && begins.length >= 2 && rest >= 2 ? begins : ''
}

/** 月发放低保金23.6万元，全年累计发放284.1万元: the sum of a year is none of a month. */
function ofMonth(surrounding: Surrounding): (name: string) => boolean {
  const own = wordsSince(surrounding)
  const isOfYear = /全年|累计/.test(own) && !own.includes('月')
  return (name) => isOfYear && /^每?月(?!均)|月(?:发放|支出|拨付)/.test(name)
}

/** 倒房户每户补助3万元，严重损坏户每户补助8000元: to whom each is given, named anew. */
const GIVEN_TO_EACH = /^[,、;](?:对)?([\u4e00-\u9fff]{3,8}?)(?:家庭|对象|人员)?每[户人名](?:每[年月])?(?:补助|补贴|发放|奖励|给予|救助)(?:标准)?(?:为|达)?$/
const ANY_OTHERS = /^(?:其余|其他|另|最高|一般|剩余)/

/** Tells whether a name shares no two characters in a row with those to whom each is given. */
function ofOtherRecipients(surrounding: Surrounding): (name: string) => boolean {
  const each = surrounding.dimension === 'money-rate' ? (GIVEN_TO_EACH.exec(wordsSince(surrounding))?.[1] ?? '') : ''
  const pairs = ANY_OTHERS.test(each) ? [] : Array.from({ length: Math.max(0, each.length - 1) }, (_, index) => each.slice(index, index + 2))
  return (name) => pairs.length > 0 && pairs.every((pair) => !name.includes(pair))
}

/** What tells of a name that it is of others than its figure, by what is asked. */
export const OF_OTHERS: Readonly<Record<string, (task: NameTask) => (name: string) => boolean>> = {
  'of registrations only where somebody registers': ({ surrounding }) => registersNobody(surrounding),
  'of the two allowances said': ({ surrounding, title }) => ofOtherAllowances(surrounding, title),
  'of the money of what is counted before': ({ surrounding, named }) => ofOtherMoney(surrounding, named),
  'of the manner of those counted before': ({ surrounding }) => ofNoManner(surrounding),
  'of a benefit given or a price paid': ({ surrounding }) => ofOtherSide(surrounding),
  'of those alone that are counted': ({ surrounding }) => ofAllHouseholds(surrounding),
  'of the cause told': ({ surrounding }) => ofOtherCause(surrounding),
  'of no programme of later figures': ({ surrounding }) => ofLaterProgramme(surrounding),
  'of its member of a row': ({ surrounding }) => ofNoMember(surrounding),
  'of no month where a year is told': ({ surrounding }) => ofMonth(surrounding),
  'of those to whom each is given': ({ surrounding }) => ofOtherRecipients(surrounding),
  'of what changed': ({ surrounding }) => ofOtherSubject(surrounding),
  'of no standard where a sum is told': ({ surrounding, unit }) => ofStandard(surrounding, unit),
  'of the task told beside what was done': ({ surrounding, named }) => ofOtherTask(surrounding, named),
}
