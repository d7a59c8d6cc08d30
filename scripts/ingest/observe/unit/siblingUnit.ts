/**
 * Numbers without a unit that stand in a list: 救助320人次，其中未成年人46、残疾人18. What its own words count is taken first, then
 * the unit of the number before it, then that of the next.
 */
import { inUnit } from '../mention/inUnit.ts'
import type { Mention, MentionRole } from '../mention/mention.ts'
import { OTHER_STATISTIC, scaleIn } from '../mention/rowUnit.ts'
import { exact } from '../text/numeral.ts'
import { isClosed, NEAR, unitOfEvent, unitOfNoun } from './ownUnit.ts'

/** A mention with the role it has by itself. */
export interface Judged {
  readonly mention: Mention
  readonly role: MentionRole
  /** Its unit is no more than that of the people named beside it. */
  readonly guessed: boolean
}

/** What can be shared out: persons, things, land and sums, and no rates, shares, ages or times. */
const SHARED = new Set(['people', 'people-times', 'households', 'beds', 'count', 'kinds', 'area', 'money', 'length', 'mass'])

/** How far back, in characters, the number may stand whose unit is taken. */
const REACH = 90

/** The unit of a bare number in its list, and the scale where that is said of the list alone; null where grammar does not say it. */
export function siblingUnits(judged: readonly Judged[], text: string, dimension: (unit: string | null) => string): (Mention | null)[] {
  const shares = ({ mention }: Judged): boolean => mention.unit !== null && SHARED.has(dimension(mention.unit))
  const told = [...judged]
  const found: (Mention | null)[] = judged.map(() => null)
  const settle = (index: number, mention: Mention | null): void => {
    const one = told[index]
    if (!mention || !one) return
    found[index] = mention
    told[index] = { ...one, mention, guessed: false }
  }
  told.forEach((one, index) => {
    if (isInPair(one, text)) settle(index, pairUnit(told, index, shares))
    if (!isBare(one, text)) return
    const { lead } = leadOf(told, index, text)
    settle(index, unitOfNoun(one.mention, lead, text) ?? byBefore(told, index, text, shares) ?? unitOfEvent(one, lead, text))
  })
  for (let index = told.length - 2; index >= 0; index--) {
    const one = told[index]
    if (one && isBare(one, text)) settle(index, byNext(told, index, text, shares))
  }
  // 城区41、郊区27，合计96家: and what got its unit from the next hands it on.
  told.forEach((one, index) => {
    if (isBare(one, text)) settle(index, byBefore(told, index, text, shares))
  })
  return found
}

/** What follows the last character of a noun for persons: 致富能手, 返乡大学生, 退役军人. */
const PERSONS = /(?:[生手员者师工民]|[军老妇]人|人员|儿童|干部|能人)$/
/** The fewest numbers that are a list, and none by chance. */
const FEWEST = 3

/** 来源——致富能手512，返乡大学生88，退役军人106: a list of nouns with bare numbers, most of them for persons, is of persons. */
export function listOfPersons(mentions: readonly Mention[], text: string): boolean {
  const isBareList = mentions.every(({ unit, time, script, value }) => unit === null && !time && script === 'arabic' && Number.isInteger(value))
  if (mentions.length < FEWEST || !isBareList) return false
  const leads = mentions.map(({ from }, index) => /[^,;:。、()—\d\s]*$/.exec(text.slice(mentions[index - 1]?.to ?? 0, from))?.[0] ?? '')
  const isParted = mentions.every(({ to }, index) => (index === mentions.length - 1 ? /^[。;]?\s*$/ : /^[,、;]/).test(text.slice(to)))
  return isParted && leads.every((lead) => lead.length >= 2) && leads.filter((lead) => PERSONS.test(lead)).length * 2 > leads.length
}

const ROLES = new Set<MentionRole>(['unread', 'metric', 'target'])

function isBare({ mention, role, guessed }: Judged, text: string): boolean {
  if ((mention.unit !== null && !(guessed && isClosed(mention, text))) || mention.time || mention.value === null || !ROLES.has(role)) return false
  const number = text.slice(mention.from, mention.numberTo)
  if (mention.script !== 'arabic' && number !== '零') return false
  return !/[:∶]/.test(number) && !/^\s*[:∶%‰/℃A-Za-z+×]|^年|^个?月(?!均)|^[、和]\d+[两三]?个?月/.test(text.slice(mention.to))
}

/** 任务1800户，完成1004户，其中东区(任务300/完成286)、西区(200/190): a bare number of a pair of goal and what was reached of it. */
function isInPair({ mention: { from, to, unit, time } }: Judged, text: string): boolean {
  if (unit !== null || time) return false
  const [ahead, behind] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + NEAR)]
  const isFirst = /[(][^()\d]{0,4}$/.test(ahead) && /^\/[^()\d]{0,4}[\d.,]+[)]/.test(behind)
  return (isFirst || (/[(][^()\d]{0,4}[\d.,]+\/[^()\d]{0,4}$/.test(ahead) && behind.startsWith(')'))) && /任务|目标|计划|完成|实际/.test(ahead)
}

/** The unit of the last number before that has one which can be shared. */
function pairUnit(judged: readonly Judged[], index: number, shares: (one: Judged) => boolean): Mention | null {
  const [one, source] = [judged[index], judged.slice(0, index).findLast(shares)]
  return one && source ? inUnit(one.mention, source.mention.unit, 'unit of the number before, as of a goal and what was reached') : null
}

/** The words between the last stop or number and a number. */
function leadOf(judged: readonly Judged[], index: number, text: string): { lead: string; stop: string } {
  const { from } = judged[index]?.mention ?? { from: 0 }
  const since = judged[index - 1]?.mention.to ?? 0
  const piece = text.slice(Math.max(since, from - NEAR), from)
  const stop = /[,;:。、()（）](?=[^,;:。、()（）]*$)/.exec(piece)
  return { lead: piece.slice((stop?.index ?? -1) + 1).replace(/\s/g, ''), stop: stop?.[0] ?? '' }
}

/** The number before it that is of a unit which can be shared; 8月79，9月104: a month parts the members of a list as a stop does. */
function byBefore(judged: readonly Judged[], index: number, text: string, shares: (one: Judged) => boolean): Mention | null {
  const one = judged[index]
  if (!one) return null
  const { mention } = one
  const { lead, stop } = leadOf(judged, index, text)
  const source = judged
    .slice(0, index)
    .findLast((before) => shares(before) && before.role !== 'label' && before.role !== 'threshold' && !DIVISION.test(text.slice(before.mention.to)))
  if (
    !source ||
    OWN.test(lead) ||
    mention.from - source.mention.to > REACH ||
    !isApart(text.slice(source.mention.to, mention.from)) ||
    !isMember(one, lead, judged[index - 1]?.mention.time === true && lead === '' ? '、' : stop, source.mention, text)
  )
    return null
  // 参与人次翻一番，达到52万: without a noun it goes on with the number right before, and no other.
  if (COPULA.test(lead) && judged[index - 1] !== source) return null
  // 其中老人1.2万: of the persons named, unless their visits were counted.
  if (one.guessed && source.mention.unit !== '人次') return null
  return asIn(source.mention, mention, 'unit of a number before in its list', text)
}

const COPULA = /^(?:达到?|为|约为|是|至|[增升降减]至|[增升降减]到)$/

/** 5个县合计2.8万: divisions are who has it, and not what is counted. */
const DIVISION = /^[省市县区乡镇村州旗]|^(?:街道|社区|部门|单位)/
/** A stop, or a word of change, stands between the numbers of a list. */
const isApart = (between: string): boolean => /[,;、(和与及]|—|[增减升降提调][加少高低]?[到至为]|比/.test(between)

/** The next number, across the name of its own part: 城区900、郊区350，共1250张. */
function byNext(judged: readonly Judged[], index: number, text: string, shares: (one: Judged) => boolean): Mention | null {
  const one = judged[index]
  const next = judged.slice(index + 1).find(({ mention }) => mention.script === 'arabic')
  if (!one || !next || one.guessed || next.guessed || !shares(next) || next.mention.time) return null
  const { lead, stop } = leadOf(judged, index, text)
  const between = text.slice(one.mention.to, next.mention.from)
  if (!/^[,、](?!其中)[^,;:。、\d]{1,10}$/.test(between) || DEED.test(between) || OTHER_STATISTIC.test(between)) return null
  const scale = scaleIn(next.mention, text)
  const [own, other] = [one.mention.value ?? 0, (next.mention.value ?? 0) / scale]
  // 低保金城市4200，农村7650万元: the scale is said once.
  const spread = scaleIn(one.mention, text) === 1 && scale > 1 && next.mention.unit === '元' && own < other * SPREAD && own * SPREAD > other
  if (spread) return isClosed(one.mention, text) ? inUnit(one.mention, '元', 'unit of the next number of its list', exact(own * scale)) : null
  return isMember(one, lead, stop, next.mention, text) ? asIn(next.mention, one.mention, 'unit of the next number of its list', text) : null
}

/** Numbers of one list are at most so many times as large as each other. */
const SPREAD = 30

/** 发放, 新建: what is done anew is counted anew. */
const DEED = /发放|投入|支出|新[建增]|建成|完成|救助|惠及|安排|下达|合计支|登记/

/** Whether a number can be of the list another is of. */
function isMember({ mention, role }: Judged, lead: string, stop: string, source: Mention, text: string): boolean {
  const [value, other] = [Math.abs(mention.value ?? 0), Math.abs(source.value ?? 0)]
  if (STATISTIC.test(lead) || RATIO.test(/[^,;:。]*$/.exec(text.slice(Math.max(0, mention.from - NEAR), mention.from))?.[0] ?? '')) return false
  const scaled = scaleIn(mention, text) > 1
  if (source.unit === '元' && !scaled && scaleIn(source, text) > 1)
    return /\.\d/.test(text.slice(mention.from, mention.numberTo)) && isFraction(mention, source, text)
  if (scaled) return true
  if (/\.\d/.test(text.slice(mention.from, mention.numberTo))) return isFraction(mention, source, text)
  if (role !== 'unread') return value <= other * SPREAD
  return isClosed(mention, text) && NAMED.test(lead) && !NAMES.test(lead) && (lead !== '' || stop === '、') && value <= other * SPREAD
}

/** 共2.4万平方米，其中城区0.85: of the scale of the whole. */
const isFraction = (mention: Mention, source: Mention, text: string): boolean => {
  const mantissa = Math.abs(source.value ?? 0) / scaleIn(source, text)
  return scaleIn(source, text) > 1 && Math.abs(mention.value ?? 0) < mantissa * SPREAD
}

/** A number in the unit, and the scale where that is shared, of another of its list. */
function asIn(source: Mention, mention: Mention, rule: string, text: string): Mention {
  const value = mention.value === null || !isOfScale(mention, source, text) ? mention.value : exact(mention.value * scaleIn(source, text))
  return inUnit(mention, source.unit, rule, value)
}

/** Whether the scale before is left out with the unit: of 受灾320万人次，成灾180 and 共2.4万平方米，其中城区0.85 it is. */
function isOfScale(mention: Mention, source: Mention, text: string): boolean {
  if (scaleIn(mention, text) > 1) return false
  if (/\.\d/.test(text.slice(mention.from, mention.numberTo))) return true
  const whole = Math.abs(source.value ?? 0) / scaleIn(source, text)
  const own = Math.abs(mention.value ?? 0)
  return whole >= LARGE && own <= whole && own * 20 >= whole
}

/** A number of so many ten thousands is rarely printed with fewer. */
const LARGE = 100

/** 每人, 前者: of another list. */
const OWN = /每|均|前者|后者/
/** 比率, 平均: what is no part of a count. */
const STATISTIC = /[率比倍均](?:为|是|达|仅|约|由|从|到|至|缩到|升到|降到)*$|指数|得分|平均/
const RATIO = /之比|比[为由从]|比值/
/** The name of a part, and nothing else. */
const NAMED = /^[\u4e00-\u9fff"'·]{0,14}$/
/** Words before numbers that are names. */
const NAMES = /电话|热线|拨打|编号|批准|第|[图表页版号线路网级款条章]$|附件|邮编|传真|[·]$/
