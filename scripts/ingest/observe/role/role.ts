/** What a mention is: a fact (metric, target), or a date, duration, threshold, label. */
import type { Grammar, Unit } from '../../../../src/domain/catalogue.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { isLimit } from '../frame/limited.ts'
import { countsGrades, countsTold, isLineAsked, isPlaceName, NO_COUNTS } from '../mention/label.ts'
import type { Mention, MentionRole } from '../mention/mention.ts'
import { isBehindStroke } from '../mention/stroke.ts'
import { clauseAhead } from '../text/sentence.ts'
import { WordSet } from '../text/wordSet.ts'
import type { TimeExpression } from '../time/time.ts'
import { isConditional, isRequired } from './condition.ts'

export interface RoleContext {
  /** The sentence, folded. */
  readonly text: string
  readonly times: readonly TimeExpression[]
  /** Last year of the document's reporting period, or null. */
  readonly lastYear: number | null
  readonly grammar: Grammar
  readonly units: readonly Unit[]
}

interface Rule {
  readonly name: string
  readonly role: MentionRole
  readonly holds: (mention: Mention, context: RoleContext) => boolean
}

const before = (mention: Mention, { text }: RoleContext, length: number): string => text.slice(Math.max(0, mention.from - length), mention.from)
const after = (mention: Mention, { text }: RoleContext, length: number): string => text.slice(mention.to, mention.to + length)
const clauseBefore = (mention: Mention, context: RoleContext): string => clauseAhead(context.text, mention.from)
const dimensions = onceEach((units: readonly Unit[]) => new Map(units.map(({ unit, dimension }) => [unit, dimension])))
const dimension = (mention: Mention, { units }: RoleContext): string | undefined => (mention.unit === null ? undefined : dimensions(units).get(mention.unit))

/** The words of a grammar that tell roles. */
const wordsOf = onceEach(({ labels, thresholds, changes: { up, down }, people, done, unplanned, plans }: Grammar) => ({
  labels: new WordSet(labels),
  thresholdsBefore: new WordSet(thresholds.before, 'backward'),
  thresholdsAfter: new WordSet(thresholds.after),
  leading: new WordSet([...up, ...down, '比', '为', '达', '达到', '至', '到', '师', '数', '率', '人口', '共', '有'], 'backward'),
  people: new WordSet(people),
  done: new WordSet(done),
  unplanned: new WordSet(unplanned),
  plans: new WordSet(plans),
}))

/** Whether words of a grammar for people stand in a text. */
export const tellsOfPeople = (text: string, grammar: Grammar): boolean => wordsOf(grammar).people.isIn(text)

/**
 * 未发生一例, 没有1起, 无一户, 一户不剩, 一例也没有: the sentence says that there was none. 投诉为零 says it of a count by itself.
 */
export function isNone(mention: Mention, text: string): boolean {
  const number = text.slice(mention.from, mention.numberTo)
  if (number === '零') return isZero(mention, text)
  if ((number !== '一' && number !== '1') || mention.unit === null) return false
  const ahead = /[^,;。]{0,24}$/.exec(text.slice(0, mention.from))?.[0] ?? ''
  if (number === '一' && NONE_AFTER.test(text.slice(mention.to))) return true
  return NONE_BEFORE.test(ahead) || (mention.unit !== '岁' && UNDONE.test(ahead))
}

const NONE_BEFORE =
  /(?:未|没有|没|无|从未|零)(?:再|曾)?(?:发生|出现|发现|有|漏|接到|接受|遗漏|造成|增加|上报|丢|因[^,]{1,8})?(?:过|了)?$|(?:也|都)?(?:没有|未有)$/
/** 没退回一份, 未查到一例: not one was what the verb says. */
const UNDONE = /(?:未(?![成来满到达央]|完成|办结|落实|整改|销号|评[定级])|没有?(?!收))[\u4e00-\u9fff]{1,3}$/

/** 一例也没有, 一户不剩, 一间不留, 一起投诉也没有. */
const NONE_AFTER = /^(?:[\u4e00-\u9fff]{0,4}(?:也|都)(?:还|再)?(?:没|未|无|不(?![能可得许]?[少漏落掉]))|(?:还)?没有(?!到)|不[剩留]|没[撤改动]|未[撤改动])/

/** 意外事故为零: nought is what there was, and no sign of a name (零距离). */
const isZero = (mention: Mention, text: string): boolean =>
  /(?:为|是|等于|降到|降至|归|死亡|失踪|受伤|伤亡)"?\s*$/.test(text.slice(0, mention.from)) &&
  /^(?:[户人名例起件家次个宗]?)"?\s*(?:$|[,;。.)!])/.test(text.slice(mention.numberTo))

/** 321个一次选举成功: no programme of so many ones (五个一). */
const isManyOnes = ({ value, numberTo }: Mention, text: string): boolean => (value ?? 0) > MOST_ONES && text.startsWith('个一', numberTo)
const isMany = ({ value, unit, script }: Mention): boolean => unit !== null && script === 'arabic' && (value ?? 0) > MOST_ONES
const MOST_ONES = 20

/** [1], [^1], ^1^, as it stands around the number of a note. */
const NOTE = /\[\^?#\]$|\^#\^$/

/** 1.君山区66.1% 2.云溪区64.7%: a mark within a line stands behind white space, and its stop before a word. */
const isMarkInLine = (mention: Mention, context: RoleContext): boolean =>
  mention.script === 'arabic' && /\s$/.test(before(mention, context, 1)) && /^\.[\u4e00-\u9fff]/.test(after(mention, context, 2))

/** 比上年前移2位: by how much a rank moved. */
const RANK_MOVED = /(?:[前后上下]移|提升|上升|跃升|下降|下滑|后退|前进)了?$/

/** 处理时间由7个工作日缩短为3个 */
const SHORTENED = /[由从]\d[\d.]*个?(?:工作日|天|小时|分钟|个月)(?:缩短|压缩|压减|缩减|减少|降低|减|降)[为到至成]+$/

const RULES: readonly Rule[] = [
  { name: 'years up to now', role: 'duration', holds: (mention, context) => mention.time && isYearsLong(mention, context) },
  { name: 'time expression', role: 'date', holds: (mention) => mention.time },
  {
    name: 'inside 《》',
    role: 'label',
    holds: (mention, { text }) => text.lastIndexOf('《', mention.from) > text.lastIndexOf('》', mention.from),
  },
  { name: 'ordinal', role: 'label', holds: (mention, context) => /第\s*$/.test(before(mention, context, 3)) },
  ...NO_COUNTS.map(({ name, holds }): Rule => ({ name, role: 'label', holds: (mention, { text }) => holds(mention, text) })),
  {
    name: 'number of a table or figure',
    role: 'label',
    holds: (mention, context) => /(?:^|[\s(,;。、见如附上下])[图表]\s*$/.test(before(mention, context, 4)),
  },
  {
    name: 'number of a document',
    role: 'label',
    holds: (mention, context) => mention.unit === null && /[发函办字]\s*$/.test(before(mention, context, 2)) && after(mention, context, 1) === '号',
  },
  {
    name: 'word of a name',
    role: 'label',
    holds: (mention, { text, grammar }) =>
      isPlaceName(mention, text) ||
      // 民政、残联等6部门, but 6个部门: so many are counted.
      text.startsWith('部门', mention.numberTo) ||
      (!isManyOnes(mention, text) && wordsOf(grammar).labels.at(text, mention.numberTo) !== undefined) ||
      // 1110个网格: so many things are counted.
      (!isMany(mention) && wordsOf(grammar).labels.at(text, mention.to) !== undefined),
  },
  {
    name: 'hour of a day',
    role: 'date',
    holds: (mention, context) =>
      mention.unit === null && /^(?:日(?=[晚早凌上下]|\d{1,2}[时点]|,)|[时点](?=,|至|[0-9]|$|起|前|以))/.test(context.text.slice(mention.numberTo)),
  },
  {
    name: 'rank',
    role: 'label',
    holds: (mention, context) =>
      (/(?:[前后列第]|(?<![年期月季岁周旬])末|(?<![散独寄聚定旅移迁安])居)$/.test(before(mention, context, 2)) &&
        /^[位名]/.test(context.text.slice(mention.numberTo))) ||
      // 居第三位，比上年前移2位
      (RANK_MOVED.test(before(mention, context, 6)) && /^个?位(?!老|于)/.test(context.text.slice(mention.numberTo))),
  },
  {
    name: 'those ranked among',
    role: 'label',
    holds: (mention, context) =>
      /[居列在排][^,;。\d]{0,6}$/.test(before(mention, context, 10)) &&
      /^[^,;。\d]{0,12}第\s*(?:\d|[一二三四五六七八九十])+[位名]/.test(after(mention, context, 20)),
  },
  {
    name: 'proportion',
    role: 'label',
    holds: ({ from, numberTo }, { text }) => (text.slice(from, numberTo).match(/[:∶]/g)?.length ?? 0) > 1,
  },
  {
    name: 'address of a page',
    role: 'label',
    holds: ({ from }, { text }) => text.includes('://') && /:\/\/[\w./?&=%#~-]*$/.test(text.slice(0, from)),
  },
  {
    name: 'mark of a note',
    role: 'label',
    holds: (mention, context) => mention.unit === null && NOTE.test(`${before(mention, context, 2)}#${after(mention, context, 1)}`),
  },
  {
    name: 'hotline',
    role: 'label',
    holds: (mention, context) =>
      mention.unit === null && (/(?:热线|拨打|电话|传真|邮编|电邮|QQ)[^,;。]{0,10}$/.test(before(mention, context, 16)) || isLineAsked(mention, context.text)),
  },
  {
    name: 'quoted number',
    role: 'label',
    holds: (mention, context) => mention.unit === null && before(mention, context, 1) === '"' && after(mention, context, 1) === '"',
  },
  {
    name: 'part of a word',
    role: 'label',
    holds: (mention, context) =>
      mention.script === 'arabic' &&
      ((/[A-Za-z_@/]$/.test(before(mention, context, 1)) && !isBehindStroke(context.text, mention.from)) ||
        (mention.unit === null && /^[A-Za-z_@+×]/.test(after(mention, context, 1)))),
  },
  {
    name: 'list marker',
    role: 'label',
    holds: (mention, context) =>
      mention.unit === null &&
      ((/(?:^|[。;:\n])\s*[(]?$/.test(before(mention, context, 6)) && /^[.、)]\s*[^\d]/.test(after(mention, context, 3))) || isMarkInLine(mention, context)),
  },
  {
    name: 'number of a bullet',
    role: 'label',
    holds: (mention, context) =>
      /^\s*[▷▶►▸■□●○◆◇★☆▲△◎※•]\s*$/.test(context.text.slice(0, mention.from)) && /^\s+[\u4e00-\u9fff]/.test(context.text.slice(mention.numberTo)),
  },
  {
    name: 'so many that something is counted by',
    role: 'threshold',
    holds: (mention, context) =>
      mention.unit !== '%' &&
      /每\s*$/.test(before(mention, context, 3)) &&
      (mention.script === 'arabic' || /^[十百千万亿]+$/.test(context.text.slice(mention.from, mention.numberTo))),
  },
  {
    name: 'minute of an hour',
    role: 'date',
    holds: (mention, context) => mention.unit === '分' && /\d[时点]\s*$/.test(before(mention, context, 4)),
  },
  { name: 'condition', role: 'threshold', holds: (mention, { text }) => isConditional(mention, text) },
  { name: 'none happened', role: 'metric', holds: (mention, { text }) => isNone(mention, text) },
  {
    name: 'age',
    role: 'threshold',
    holds: (mention, context) => (mention.unit === '岁' && !isAgeTold(mention, context)) || isYoungest(mention, context),
  },
  {
    name: 'whom a rule leaves out',
    role: 'threshold',
    // 拥有2辆以上机动车的不予受理
    holds: (mention, context) => /^[^;。]{0,32}的,?(?:家庭|对象|人员)?(?:一律)?(?:不予|不得|不能)/.test(after(mention, context, 48)),
  },
  { name: 'strength', role: 'label', holds: (mention) => mention.unit === '级' },
  { name: 'norm of others', role: 'threshold', holds: (mention, context) => mention.unit === '%' && /国际|通行/.test(clauseBefore(mention, context)) },
  { name: 'what is required', role: 'threshold', holds: (mention, { text }) => isRequired(mention, text) },
  {
    name: 'part that a rule sets',
    role: 'threshold',
    // 按低保标准的30%、20%增发
    holds: (mention, context) =>
      mention.unit === '%' &&
      /按[^,;。:]{2,20}的(?:[\d.]+%[、和或]*)*$/.test(before(mention, context, 40)) &&
      /^(?:[、和或至]者?[\d.]+%)*(?:以上|左右)?(?:的?标准)?(?:确定|增发|发放|计发|核定|补助|给予|上浮|增加|安排|发)/.test(after(mention, context, 30)),
  },
  { name: 'prohibition', role: 'threshold', holds: (mention, context) => /不得(?:少于|低于|超过|高于|多于)[^,;。\d]{0,8}$/.test(before(mention, context, 14)) },
  { name: 'limit of those counted', role: 'threshold', holds: (mention, { text }) => isLimit(mention, text) },
  { name: 'limit', role: 'threshold', holds: (mention, context) => isThreshold(mention, context) },
  { name: 'time it was shortened to', role: 'metric', holds: (mention, context) => SHORTENED.test(before(mention, context, 24)) },
  { name: 'length of time', role: 'duration', holds: (mention, context) => isDuration(mention, context) },
  {
    name: 'not one left out, all in one place',
    role: 'label',
    // 一户不漏, 一个也不能少, 无一伤亡
    holds: (mention, context) =>
      /^一$/.test(context.text.slice(mention.from, mention.numberTo)) &&
      (/^[也都]?不/.test(after(mention, context, 2)) ||
        (mention.unit === null && before(mention, context, 1) === '无') ||
        (mention.unit === '处' && /[到在聚汇]$/.test(before(mention, context, 1)))),
  },
  { name: 'as many as the grades before it', role: 'label', holds: (mention, context) => countsGrades(mention, context.text) },
  { name: 'as many as are told of', role: 'label', holds: (mention, context) => countsTold(mention, context.text) },
  { name: 'as many as the places before it', role: 'label', holds: (mention, context) => countsNamed(mention, context) },
  { name: 'Chinese numeral that counts nothing', role: 'label', holds: (mention, context) => isIdleHan(mention, context) },
  {
    name: 'number without unit or noun',
    role: 'unread',
    holds: (mention, context) => mention.unit === null && !standsForPeople(mention, context) && !isBareQuantity(mention, context),
  },
  { name: 'plan', role: 'target', holds: (mention, context) => isPlan(mention, context) },
]

/** The role of a mention, and the rule that gave it. */
export function roleOf(mention: Mention, context: RoleContext): { role: MentionRole; rule: string } {
  const rule = RULES.find(({ holds }) => holds(mention, context))
  return rule ? { role: rule.role, rule: rule.name } : { role: 'metric', rule: 'quantity' }
}

/** What a numeral that is a fact is. */
export const factRole = (mention: Mention, context: RoleContext): 'metric' | 'target' => (isPlan(mention, context) ? 'target' : 'metric')

/** 12年来, 过去10年, 近5年: no year that ends in these digits. */
const isYearsLong = (mention: Mention, context: RoleContext): boolean =>
  /^\d{1,2}\s?年$/.test(context.text.slice(mention.from, mention.to)) &&
  (/^(?:以?来|间|里)/.test(after(mention, context, 2)) || /(?:过去|这|近)的?$/.test(before(mention, context, 3)))

function isDuration(mention: Mention, context: RoleContext): boolean {
  if (dimension(mention, context) !== 'time')
    return /^(?:(?:余|多)?(?:年|个月|周年|学期|学年)|个半(?:小时|钟头|月)|个?(?:工作)?日[内前后])/.test(
      context.text.slice(mention.numberTo, mention.numberTo + 5),
    )
  if (mention.unit !== '小时' && mention.unit !== '分钟') return true
  return (mention.value ?? 0) < 100 && !/时长|累计|均/.test(clauseBefore(mention, context))
}

/** 男性初婚平均年龄30.6岁，女性29.2岁: an age that is told, and no limit or group (60岁以上, 3岁幼儿). */
const isAgeTold = (mention: Mention, { text }: RoleContext): boolean =>
  /年龄(?!段|组|在|结构|层)|平均(?=[^,]{0,3}$|[^,]*,年轻了$)|寿命|最年长|最长寿|年长|最大|最高龄|高寿/.test(
    /[^;。]*$/.exec(text.slice(0, mention.from))?.[0] ?? '',
  ) && !/^(?:及?以[上下内]|[-~至到]|的?(?:老|儿|幼|未成年|居民|人|者))/.test(text.slice(mention.to))

/** 0—16周岁儿童: where a group of ages begins. */
const isYoungest = (mention: Mention, context: RoleContext): boolean =>
  mention.unit === null && /^\s?[-~—–至到]{1,2}\s?\d{1,2}周?岁/.test(after(mention, context, 10))

/** 宝应、高邮、仪征三市: says once more how many were named. */
function countsNamed(mention: Mention, context: RoleContext): boolean {
  const { text } = context
  if (mention.script !== 'han' || !/^个?(?:区县|县区|县市|市县|[市县区旗州盟])(?![级委直域内])/.test(text.slice(mention.numberTo))) return false
  const named = /(?:^|[,;:。中是在])((?:[\u4e00-\u9fff]{2,6}、)*[\u4e00-\u9fff]{2,6}[、和与及][\u4e00-\u9fff]{2,6})$/.exec(
    text.slice(Math.max(0, mention.from - LONGEST_ROW), mention.from),
  )?.[1]
  return named?.split(/[、和与及]/).length === mention.value
}

/** How far before, in characters, a row of names may begin. */
const LONGEST_ROW = 64

/** One to nine in Chinese numerals mostly stand in names (四项任务, 一个); those that count persons or places are facts. */
function isIdleHan(mention: Mention, context: RoleContext): boolean {
  if (mention.script !== 'han' || mention.doubling || mention.unit === '%') return false
  const number = context.text.slice(mention.from, mention.numberTo)
  if (mention.unit === null) return !(/[百千万亿]/.test(number) && standsForPeople(mention, context))
  if (/[余多几]/.test(number) || (mention.value ?? 0) > 10) return /^(?:一|两|三)(?:百|千|万)(?:个|家)$/.test(number)
  if (mention.unit === '倍') return false
  if (number === '十') return !/^[大个项类]/.test(context.text.slice(mention.numberTo)) || /^[个项]/.test(context.text.slice(mention.numberTo))
  return (
    !/^[名位户例起家处所件对具场]$/.test(context.text.slice(mention.numberTo, mention.to)) ||
    /^(?:一|首)/.test(number) ||
    /^(?:事|实事|大事|套)/.test(context.text.slice(mention.to))
  )
}

function isThreshold(mention: Mention, context: RoleContext): boolean {
  const { thresholdsBefore, thresholdsAfter } = wordsOf(context.grammar)
  if (thresholdsBefore.endingAt(context.text, mention.from) !== undefined || thresholdsAfter.at(context.text, mention.to) !== undefined) return true
  if (mention.unit?.startsWith('平方米') === true && (mention.bound === 'min' || mention.bound === 'max')) return true
  return mention.unit === '倍' && (mention.bound === 'max' || /不超过|不高于|以内|低于|超出|未超/.test(clauseBefore(mention, context)))
}

/** 人口达105万, 离结比为0.39, 城镇减4634: without a unit, but said of something. */
function isBareQuantity(mention: Mention, context: RoleContext): boolean {
  const number = context.text.slice(mention.from, mention.numberTo)
  const ahead = clauseBefore(mention, context).replace(/\s+$/, '')
  // (任务300/完成286)
  if (/(?:任务|目标|计划)$/.test(ahead) && /^\/(?:完成|实际)\d/.test(after(mention, context, 4))) return true
  if (/[A-Za-z第№\-_/]$/.test(ahead) || /^[-_/A-Za-z]/.test(after(mention, context, 1))) return false
  if (/[万亿:∶]|\d\.\d|^-/.test(number)) return ahead !== ''
  return wordsOf(context.grammar).leading.endingAt(ahead, ahead.length) !== undefined
}

/** 1.3万特困人员: a number right before or after a noun for people counts them. */
export function standsForPeople(mention: Mention, { text, grammar }: Pick<RoleContext, 'text' | 'grammar'>): boolean {
  const noun = /^(?:的|名|位)?([^,;:。、()\d]{2,24})/.exec(text.slice(mention.to))?.[1] ?? ''
  return tellsOfPeople(noun, grammar)
}

/** 力争到…, 计划新建…: a plan word leads its clause, after who plans; inside another word (计划生育, 虚拟) it is none. */
function isPlan(mention: Mention, context: RoleContext): boolean {
  const { grammar, text, times, lastYear } = context
  const lead = text.slice(0, mention.from)
  const future = times.some(
    ({ to, kind, period }) => to <= mention.from && kind !== 'base' && period !== null && lastYear !== null && Number(period.slice(0, 4)) > lastYear + 1,
  )
  if (future) return true
  const clause = clauseBefore(mention, context) + (/^[^,;。]*/.exec(text.slice(mention.to))?.[0] ?? '')
  const { done, unplanned, plans } = wordsOf(grammar)
  if (done.isIn(clause)) return false
  if (lead.includes('前') && /(?:底前|年前(?!三季度))[^,。]{0,4},/.test(lead)) return true
  const told = `${lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('。')) + 1)}${clause}`
  return plans.isIn(unplanned.isIn(told) ? grammar.unplanned.reduce((rest, word) => rest.replaceAll(word, ''), told) : told)
}
