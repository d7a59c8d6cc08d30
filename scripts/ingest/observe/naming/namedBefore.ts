/** Figures that are called as one before them, or after it. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { LEVEL } from '../region/levels.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { changedAgain } from './changedAgain.ts'
import { ofAll } from './ofAll.ts'
import { ofPlaces } from './ofPlaces.ts'
import { wordsSince } from './ownWords.ts'
import { rateOfPart } from './rateOfPart.ts'
import { BOTH_SIDES } from './sideTold.ts'

/**
 * The name that a figure has from one before it, or undefined: 占比27.4%，同比提高6个百分点, points are of the share; 临时救助目标1600人次，实际1488人次, what was reached is of the
 * goal; 志愿者120万人，是2017年的2.1倍, a multiple is of what it multiplies.
 */
export function namedBefore(frame: Frame, measure: Measure, told: Told): string | undefined {
  const { unit, from } = frame.fact.mention
  const isOfShare = unit === '百分点' && (frame.changed === 1 || (told.discourse.unitBefore === '%' && ON_SCHEDULE.test(clauseAhead(told.text, from))))
  const isMultiple = measure === 'ratio' && MULTIPLE.test(clauseAhead(told.text, from))
  if (isOfShare || isMultiple) return told.discourse.named.at(-1)
  return (
    (measure === 'change_pct' ? changedAgain(told.text.slice(0, from), told.discourse.named) : undefined) ??
    goalReached(frame, told) ??
    pastMilestone(frame, told) ??
    pointedBack(frame, told) ??
    normInBracket(frame, told) ??
    taskOfRow(frame, told) ??
    ofAll(frame, measure, told) ??
    ofWhatChanged(frame, measure, told) ??
    ofWholeAgain(frame, told) ??
    ofTwin(frame, told) ??
    ofTask(frame, told) ??
    ofNeeded(frame, told) ??
    checkedOfDue(frame, told) ??
    oneForMany(frame, told) ??
    rateOfSide(frame, told) ??
    caredForIn(frame, told) ??
    involved(frame, told) ??
    rateOfPart(frame, told) ??
    shareOfLevel(frame, told) ??
    bedsOfHomes(frame, told) ??
    nextDealt(frame, told) ??
    sharedOut(frame, told) ??
    ofPlaces(frame, told)
  )
}

/** 占58.5%，比序时进度快8.5个百分点 */
const ON_SCHEDULE = /^[比较]序时进度[快慢高低][了出]?(?:近|约)?$/
const MULTIPLE = /^(?:是|为|达到?|相当于)["“]?(?:(?:19|20)\d{2}年|十[一二三四五]?五)[^,;。\d]{0,6}的$/

/** The name of the goal that a number of the same unit, with no noun of its own, says was reached, or undefined. */
function goalReached({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const before = figures.findLast(({ to }) => to <= mention.from)
  if (before === undefined || discourse.unitBefore !== (mention.unit ?? '') || !IS_REACHED.test(text.slice(before.to, mention.from))) return undefined
  return IS_GOAL.test(clauseAhead(text, before.from)) ? discourse.named.at(-1) : undefined
}

const IS_REACHED = /^[,;、(]\s*(?:实际|已)?(?:完成|达到|执行|救助|保障|兑现)?[值数]?(?:为|是|达)?\s*$/
const IS_GOAL = /(?:目标|计划|任务|指标)(?:任务|[值数])?(?:为|是|:)?(?:不少于|不低于|不超过|≥|≤|>=?|<=?)?\s*$/

/** 60岁以上14.9万人，其中80岁以上2.68万人。五年前，这两个数字分别是12.1万和2.05万: the last two of the unit, in their order, or undefined. */
function pointedBack({ fact: { mention } }: Frame, { text, discourse, read }: Told): string | undefined {
  const pointing = POINTS_BACK.exec(text.slice(Math.max(0, mention.from - POINTED), mention.from))
  if (pointing === null) return undefined
  const alike = [...discourse.read, ...read].filter(({ unit, measure }) => unit === mention.unit && !isOfChange(measure))
  // Behind the first of the row that, too, is among them.
  return alike.length >= (pointing[1] === undefined ? 2 : 3) ? alike.at(-2)?.name : undefined
}

/** 新建服务中心12个、照料站86个，省里下达的任务是10个和80个: what was to be done of each of two things, in their order, or undefined. */
function taskOfRow({ fact: { mention } }: Frame, { text, read }: Told): string | undefined {
  const tasks = TASKS.exec(text.slice(Math.max(0, mention.from - POINTED), mention.from))
  if (tasks === null || (tasks[1] === undefined && !SECOND_TASK.test(text.slice(mention.to)))) return undefined
  const alike = read.slice(tasks[1] === undefined ? -2 : -3)
  return alike.length > 1 && alike.every(({ unit, measure }) => unit === mention.unit && !isOfChange(measure)) ? alike.at(-2)?.name : undefined
}

const TASKS = /(?:任务|目标|计划)数?(?:分别|依次)?(?:为|是)(\d[^,;。、和与]*[和与、])?$/
const SECOND_TASK = /^[和与、]\d/

/** 比国家扶贫标准（4000元）高680元: the norm that a bracket tells, or undefined. */
const normInBracket = ({ fact: { mention } }: Frame, { text }: Told): string | undefined =>
  NORM_OPENS.exec(text.slice(Math.max(0, mention.from - POINTED), mention.from))?.[1]

const NORM_OPENS = /(?:[比较]|[高低]于)((?:国家|[国省市县]定|[省市]级?)[^,;。()\d]{0,8}标准)[(]$/

const POINTS_BACK = /(?:这|上述|以上)[两二](?:个|项)(?:数字|数据)(?:分别|依次)(?:为|是|达|有)*(\d[^,;。、和与]*[和、与])?$/
/** How far before a number, in characters, that is said. */
const POINTED = 30

/** 农村低保标准跨过5000元大关，达到每年5148元: what went beyond a round number just told, or undefined. */
function pastMilestone({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const before = figures.findLast(({ to }) => to <= mention.from)
  return before !== undefined && PAST_MILESTONE.test(text.slice(before.to, mention.from)) ? discourse.named.at(-1) : undefined
}

const PAST_MILESTONE = /^(?:大关|关口),(?:达到?|为|升至|增至|增加到)(?:每[人月年]{1,4})?$/

/** 昆明、曲靖分别有98家和41家: the next of a row that is dealt out to places is called as the one before it. */
function nextDealt({ fact: { mention } }: Frame, { text, figures, places, discourse }: Told): string | undefined {
  const ahead = figures.filter(({ to }) => to <= mention.from)
  const row = ahead.slice(ahead.findLastIndex((one, index) => !ROW_JOINT.test(text.slice(one.to, ahead[index + 1]?.from ?? mention.from))) + 1)
  const [first] = row
  if (first === undefined || discourse.unitBefore !== (mention.unit ?? '')) return undefined
  const place = places.findLast(({ to }) => to <= first.from)
  return place && DEALT_TO_PLACES.test(text.slice(place.to, first.from)) ? discourse.named.at(-1) : undefined
}

/** 机构建设6200万元，分别补助天水市2600万元、张掖市2100万元: a sum that is shared out among places is called alike in each of them. */
function sharedOut({ fact: { mention } }: Frame, { text, figures, places, discourse }: Told): string | undefined {
  const before = figures.findLast(({ to }) => to <= mention.from)
  const place = places.findLast(({ to }) => to <= mention.from)
  if (mention.unit !== '元' || discourse.unitBefore !== '元' || before === undefined || place?.to !== mention.from || place.from < before.to) return undefined
  const between = text.slice(before.to, place.from)
  const goesOn = SHARE_JOINT.test(between) && places.some(({ to }) => to === before.from)
  return SHARED_OUT.test(between) || goesOn ? discourse.named.at(-1) : undefined
}

const SHARED_OUT = /^,(?:其中)?分别(?:补助|安排|下达|拨付|支持|给予|用于)了?$/
const SHARE_JOINT = /^[、,和与及]$/
const ROW_JOINT = /^[、和与及]$/
const DEALT_TO_PLACES = /^[两三四五六]?[市县区州]?(?:分别|依次)[^,;。、\d]{0,8}$/

/** 新纳入2874户4012人: the persons of the households just named, who are called like them. */
function ofTwin({ twin, fact: { mention } }: Frame, { discourse }: Told): string | undefined {
  const before = twin && mention.unit === '人' && discourse.unitBefore === '户' ? discourse.named.at(-1) : undefined
  return before !== undefined && CAME_OR_WENT.test(before) ? before.replace(/户数$/, '人数') : undefined
}

const CAME_OR_WENT = /^(?:新增|新纳入|新批|退出|停发|停保|清退|取消).*户数$/

/** 享受护理补贴的1.54万人，下降0.8%: what changed has the name of the figure that did, where that is of its unit or the change is told in percent. */
function ofWhatChanged({ changed, fact: { mention } }: Frame, measure: Measure, { text, figures, discourse, read }: Told): string | undefined {
  if (changed === null || !isOfChange(measure)) return undefined
  const before = read.at(-changed)
  const isAlike = before !== undefined && (mention.unit === '%' || mention.doubling ? before.unit !== '%' : mention.unit === before.unit)
  const name = isAlike ? discourse.named.at(-changed) : undefined
  return name === undefined || name.endsWith('之比') ? undefined : ofOwnSide(name, wordsSince({ text, figures, from: mention.from }))
}

/** 城市低保对象下降2.1%，农村基本持平，微增0.03%: of the side that is told since, where that is another. */
export function ofOwnSide(name: string, own: string): string {
  const said = BOTH_SIDES.filter((side) => own.includes(side))
  const [side] = said
  const other = side === undefined || said.length > 1 ? undefined : BOTH_SIDES.find((one) => one !== side && name.includes(one))
  return side === undefined || other === undefined ? name : name.replace(other, side)
}

/** 办理收养登记314件，其中涉外收养23件；2022年仅办理27件: what is told again by its verb alone, behind a part, is of the whole. */
function ofWholeAgain({ fact: { mention } }: Frame, { text, plain, figures, discourse, read }: Told): string | undefined {
  const [whole, part] = [read.at(-2), read.at(-1)]
  const [one, other] = figures.filter(({ to }) => to <= mention.from).slice(-2)
  if (whole?.unit !== mention.unit || part?.unit !== mention.unit || one === undefined || other === undefined) return undefined
  const [, verb] = VERB_ALONE.exec(plain.slice(other.to, mention.from)) ?? []
  const isSame = verb !== undefined && clauseAhead(text, one.from).includes(verb) && IS_PART.test(text.slice(one.to, other.from))
  return isSame ? discourse.named.at(-2) : undefined
}

const VERB_ALONE = /^[;。]\s*(?:仅|只|共|累计|又|再|全年|当年)*([\u4e00-\u9fff]{2})了?$/
const IS_PART = /^[,;(]其中/

/** 救助832人次，任务为700人次，完成118.9%: a task, and how much of it was done; else undefined. */
function ofTask({ fact: { mention } }: Frame, { text, discourse, read }: Told): string | undefined {
  const [before, last] = [discourse.named.at(-1), read.at(-1)]
  const clause = clauseAhead(text, mention.from)
  if (before === undefined || last === undefined || text.charAt(mention.from - clause.length - 1) === '。') return undefined
  if (mention.unit === last.unit && TASK.test(clause)) return before
  if (BEYOND.test(clause)) return `${before.replace(STATISTIC, '')}超额完成比例`
  const isMultiple = mention.unit === '倍' && MULTIPLE_OF_TASK.test(clause)
  const isShare = isMultiple || (mention.unit === '%' && last.unit !== '%' && !last.unit?.includes('/') && DONE.test(clause))
  return isShare && before.length >= TELLING && !before.includes('完成') ? `${before.replace(STATISTIC, '')}任务完成率` : undefined
}

/** 需护理员约3100名，现有1274名; 需配社工120名，实有86名，缺34名: those there are of what is needed, and those that are wanting, or undefined. */
function ofNeeded({ fact: { mention } }: Frame, { text, discourse, read }: Told): string | undefined {
  const needed = discourse.named
    .slice(-2)
    .map((name) => NEEDED.exec(name)?.[1])
    .find((name) => name !== undefined)
  if (needed === undefined || read.at(-1)?.unit !== mention.unit) return undefined
  const clause = clauseAhead(text, mention.from)
  if (THERE_ARE.test(clause)) return needed
  return WANTING.test(clause) ? needed.replace(/人?数$/, '缺口$&') : undefined
}

const NEEDED = /^(?:需要?|应)(?:配备?)?([\u4e00-\u9fff]{2,}数)$/
const THERE_ARE = /^(?:目前)?(?:实有|现有|现仅有|只有|仅有|实际(?:有|配备|到位)?)$/
const WANTING = /^[尚还仍]?(?:缺|缺少|短缺|缺口)(?:约|近|达)?$/

/** 心理咨询师5名，平均每1.7万名学生才有1名: how many there are for so many others, or undefined. */
function oneForMany({ fact: { mention } }: Frame, { text, discourse, read }: Told): string | undefined {
  const others = FOR_MANY.exec(text.slice(Math.max(0, mention.from - POINTED), mention.from))?.[1]
  const before = discourse.named.at(-1)
  if (others === undefined || before === undefined || read.at(-1)?.unit !== mention.unit) return undefined
  return `${others}${before.replace(/^(?:全[省市县区州])/, '')}`
}

const FOR_MANY = /平均(每\d[\d.]*万?[名个户人]?[\u4e00-\u9fff]{0,6}?)(?:只|仅|才|就|不到)*(?:拥有|配有|有)$/

/** 社会团体应检586家，参检561家: how many came of those that were due, or undefined. */
function checkedOfDue({ fact: { mention } }: Frame, { text, figures, discourse, read }: Told): string | undefined {
  const before = discourse.named.at(-1)
  const isOfDue = CAME.test(wordsSince({ text, figures, from: mention.from })) && read.at(-1)?.unit === mention.unit
  return isOfDue && before?.includes('应检') ? before.replace('应检', '参检') : undefined
}

const CAME = /^,(?:实际|实)?参检$/

/** 特困供养9人，其中机构供养4人: those who are cared for in homes, or at their own, or undefined. */
function caredForIn({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const [, manner] = mention.unit === '人' ? (MANNER_OF_CARE.exec(wordsSince({ text, figures, from: mention.from })) ?? []) : []
  const who = CARED_FOR.exec(discourse.named.at(-1) ?? '')?.[0]
  return manner === undefined || who === undefined ? undefined : `${who}${manner === '机构' ? '集中' : '分散'}供养人数`
}

const MANNER_OF_CARE = /^,?其中(机构|居家)供养(?:的|对象|人员)?(?:共?有|为)?$/
const CARED_FOR = /^(?:特困人员|五保对象)/

/** 民办机构离职率高达22.3%，公办为8.9%: the rate told before, of the other side, or undefined. */
function rateOfSide({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const [, side = ''] = SIDE_ALONE.exec(wordsSince({ text, figures, from: mention.from })) ?? []
  const before = discourse.named.at(-1)
  if (mention.unit !== '%' || discourse.unitBefore !== '%' || before === undefined || !/[率]$/.test(before)) return undefined
  const other = OTHER_SIDE.get(side)
  return other !== undefined && before.includes(other) ? before.replace(other, side) : undefined
}

const SIDE_ALONE = /^[,、;](?:而|但)?(公办|民办|城市|农村|男性|女性)(?:机构|养老机构)?(?:则|仅|只|也|却)*(?:为|是|有|达到?)$/
const OTHER_SIDE = new Map([
  ['公办', '民办'],
  ['民办', '公办'],
  ['城市', '农村'],
  ['农村', '城市'],
  ['男性', '女性'],
  ['女性', '男性'],
])

/** 养老机构764家，总床位12.1万张; 各类养老机构252家，其中民办80家，核定床位4.62万张; 养老机构214家，床位却由1.7万张增加: the beds of all the homes that were counted, or undefined. */
function bedsOfHomes({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  if (mention.unit !== '张') return undefined
  // 公办养老机构6个（县级敬老院1个、乡镇敬老院5个），床位560张: behind a bracket of parts the beds are those of the whole.
  const whole = BEHIND_PARTS.test(text.slice(Math.max(0, mention.from - POINTED), mention.from))
    ? discourse.named.slice(-NEAR_HOMES).find((name) => name.endsWith('养老机构数'))
    : undefined
  if (whole !== undefined) return whole.replace(/数$/, '床位数')
  // 养老机构11所，其中公办6所、民办5所，床位1486张
  const isOfAll = BEHIND_OWNERS.test(text.slice(Math.max(0, mention.from - OWNERS_REACH), mention.from))
  if (isOfAll && discourse.named.slice(-OWNERS_NEAR).some((name) => HOMES.test(name))) return '养老机构床位数'
  if (!ALL_BEDS.test(wordsSince({ text, figures, from: mention.from }))) return undefined
  return discourse.named.slice(-NEAR_HOMES).some((name) => HOMES.test(name)) && /养老机构[^;。]*\d[^;。]*$/.test(text.slice(0, mention.from))
    ? '养老机构床位数'
    : undefined
}

/** 其中中央资金38.2亿元，占64.1%，省级17.6亿元，占29.5%: the share of the money of the next level of government right before it, or undefined. */
function shareOfLevel({ fact: { mention } }: Frame, { text, figures, discourse }: Told): string | undefined {
  const before = figures.findLast(({ to }) => to <= mention.from)
  const [name = '', ...earlier] = discourse.named.slice(-LEVELS_NEAR).reverse()
  if (mention.unit !== '%' || discourse.unitBefore !== '元' || before === undefined || !IS_SHARE.test(text.slice(before.to, mention.from))) return undefined
  const isNext = OF_LEVEL.test(name) && earlier.some((one) => OF_LEVEL.test(one))
  return isNext ? `${name.replace(/(?:金额|额)$/, '')}占比` : undefined
}

const OF_LEVEL = new RegExp(`${LEVEL}|[市州]县`)
/** The level before, with its share, and the whole. */
const LEVELS_NEAR = 4

const IS_SHARE = /^,?占(?:比|到|了|为)*$/

const BEHIND_OWNERS = /养老机构\d[^;。]*其中,?公办[^;。]*民办\d+[家所个],(?:共有?|设有?)?床位(?:数|达|有|为)*$/
/** How far before their number, in characters, such homes are told of, and how many figures back. */
const OWNERS_REACH = 80
const OWNERS_NEAR = 8
const BEHIND_PARTS = /\d[^()\d]{0,3}\),(?:共有?|核定|设有?|总)?床位数?(?:共|达|有|为)*$/
const ALL_BEDS = /^[,、]?(?:总床位|床位总数|核定床位|总计床位|共有床位|拥有床位|床位(?:数量?)?(?:却|则|反而|也)(?:由|从))(?:数|达|有|为|达到|共)*$/
const HOMES = /^(?:登记|备案|登记备案|现有)?养老机构数$/
/** How many figures back the homes may have been counted. */
const NEAR_HOMES = 4

/** 查处违规案件12件，涉及资金18.6万元: the money that what was just counted comes to, or undefined. */
function involved({ fact: { mention } }: Frame, { text, discourse, read }: Told): string | undefined {
  const [before, last] = [discourse.named.at(-1), read.at(-1)]
  if (mention.unit !== '元' || before === undefined || last === undefined || last.unit === '元' || !INVOLVED.test(clauseAhead(text, mention.from)))
    return undefined
  return `${before.replace(STATISTIC, '')}涉及金额`
}

const INVOLVED = /^涉及(?:资金|金额)(?:共|达|约)?$/

/** 超省定任务7.5个百分点, 超额完成年度目标12% */
const BEYOND = /^超(?:额|出|过)?(?:完成)?(?:年度|全年|[省市县国](?:定|下达)?)*的?(?:目标|任务|计划)+(?:数|量)?的?$/
/** A shorter name says too little of what was to be done. */
const TELLING = 6
const TASK = /^(?:年度|全年)?(?:目标|计划)?任务(?:数|量)?[为是]?$/
const MULTIPLE_OF_TASK = /^(?:是|为|达到?|相当于)(?:年度|全年|[省市县]定)?(?:目标)?(?:任务|目标|计划)数?的(?:近|约)?$/
const DONE = /^完成(?:率)?(?:为|达到?)?$/
const STATISTIC = /(?:[人户][次数]|人员数|(?<![案证事信文])[次件张个]?数|金额|额)$/
