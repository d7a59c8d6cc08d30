/** Which noun a single number counts: the noun after it, before it, or one that earlier words leave to it. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { once } from '../../../once.ts'
import { ATTRIBUTE, attributeOf, builtWith, MONEY_BUILT } from './attribute.ts'
import { BENEFITED } from './benefit.ts'
import { distinct, type Context, type Discourse, type Fact, type Head, type Noun, type Scope } from './clause.ts'
import { asPart, COMPLEMENT, complementOf, MANNER } from './complement.ts'
import { longestContrasts } from './heads.ts'
import { inherited } from './inherited.ts'
import { CARE_GRADE, DIVIDED, GRADE_ALONE, GRADED, partNoun } from './part.ts'
import { withObject } from './phrase.ts'
import { pointedAt } from './pointed.ts'
import { GOAL_OF_HEADING, goalOfHeading } from './runIn.ts'
import { borneBy, shareOf } from './share.ts'
import { standardOf } from './standard.ts'
import { standingOf, STANDS_TO } from './standing.ts'
import { bare } from './statistic.ts'

/** 前者 and 后者 are said of the last two nouns; once 前者 is used, the other is 后者. */
const REFERRED = 'former and latter'

/** 前者同比下降8.3%，降幅扩大2.1个百分点，后者同比上升3.5%: the noun that the word points to; both are settled where 前者 is said. */
function referredTo(pronoun: string | undefined, at: number, { text }: Scope, discourse: Discourse): Head | undefined {
  if (pronoun === undefined) return undefined
  const [first, last] = distinct(discourse.recent).slice(-2)
  if (pronoun === '前者') {
    discourse.pair = first && last && [first, last]
    return last && first
  }
  return text.slice(0, at).includes('前者') ? discourse.pair?.[1] : (last ?? first)
}

/**
 * The noun of a number.
 * @param right the text after it, to the end of its clause
 * @param inGroup whether it is not the first of a row: then the text after it belongs to the row
 */
export function nounOf(fact: Fact, context: Context, right: string, scope: Scope, discourse: Discourse, inGroup: boolean, shared: string = right): Noun {
  const { left, raw, previous } = context
  const referred = referredTo(/前者|后者/.exec(left.object)?.[0], fact.mention.from, scope, discourse)
  if (referred) return { ...referred, wider: [], rule: REFERRED }
  const pointed = pointedAt(left.object, context, discourse)
  if (pointed) return pointed
  const attribute = attributeOf(raw, scope.text.slice(fact.mention.to))
  if (attribute !== undefined) return { noun: attribute, verb: null, wider: [], rule: ATTRIBUTE }
  const complement = fact.mention.unit === '%' ? undefined : complementOf(context, right, scope.reader)
  if (complement !== undefined) return { ...nounBefore(fact.mention.unit, asPart(context, complement), scope, discourse), rule: COMPLEMENT }
  const rated = fact.mention.unit === '%' || fact.mention.unit === '倍'
  const recipient = recipientOf(fact.mention.unit, context, shared, scope)
  if (recipient) return recipient
  if (!inGroup && !rated) {
    const after = nounAfter(context, right, fact.mention.unit, scope)
    const topic = after && scope.grammar.generic.includes(after.noun) ? topicOf(context.clauses, scope) : undefined
    if (after) return topic ? { ...after, noun: `${topic}${after.noun}` } : after
  }
  // 千余人紧急转移安置: what befell them names them.
  const befell = RECIPIENTS.has(fact.mention.unit ?? '') && left.object.length < 2 && left.verb === null ? scope.reader.right(right) : null
  if (befell?.noun === '' && befell.verb?.measure === 'flow' && befell.verb.name === 'after' && befell.predicate.trim().startsWith(befell.verb.word))
    return { noun: befell.verb.word, verb: { ...befell.verb, name: 'none' }, wider: [], rule: 'what befell them' }
  // 发放补贴2.1亿元，惠及7.3万人: whom money reached is told of the money.
  if (left.verb?.word === '惠及' && previous?.fact.mention.unit === '元')
    return { noun: previous.noun.replace(/(?:资金|金额|款)$/, ''), verb: left.verb, wider: [], rule: 'whom the money reached' }
  const share = fact.mention.unit === '%' ? /^(?:以上|以下|左右)?的(.+)$/.exec(right)?.[1] : undefined
  const sharedNoun = share === undefined ? '' : scope.reader.right(share).noun
  if (sharedNoun.length >= 2 && !/^(?:目标|任务|标准|要求|水平)/.test(sharedNoun) && (raw.endsWith('覆盖') || left.object.length <= 3)) {
    const topic = topicOf(context.clauses, scope) ?? ''
    const noun = raw.endsWith('覆盖') ? `${topic}覆盖${sharedNoun}比例` : `${sharedNoun}占比`
    return { noun, verb: null, wider: [], rule: 'share of what follows' }
  }
  const compared = fact.mention.unit === '%' ? standingOf(context, scope, discourse) : undefined
  if (compared !== undefined) return { noun: compared, verb: null, wider: [], rule: STANDS_TO }
  const borne = fact.mention.unit === '%' ? borneBy(raw) : undefined
  if (borne !== undefined) return { noun: borne, verb: null, wider: [], rule: 'share that is borne' }
  if (rated && raw.includes('占')) return shareOf(context, scope, discourse)
  const ratio = fact.mention.unit === '倍' && left.link.change === null ? /^(.*?)(?:达到?|是|为|相当于)(?:当地)?(.+)$/.exec(left.object) : null
  if (ratio) {
    const subject = ratio[1] || (previous?.noun ?? discourse.recent.at(-1)?.noun ?? '')
    return { noun: `${subject}与${ratio[2] ?? ''}之比`, verb: null, wider: [], rule: 'ratio to' }
  }
  if (left.object.length >= 2 || DIVISION.test(left.object) || /^[男女]$/.test(left.object))
    return standardOf(fact, nounBefore(fact.mention.unit, context, scope, discourse), context, discourse)
  const built = fact.mention.unit === '元' && left.verb !== null ? builtWith(scope.text.slice(fact.mention.to)) : undefined
  if (built !== undefined) return { noun: built, verb: left.verb, wider: [], rule: MONEY_BUILT }
  const purpose = fact.mention.unit === '元' ? /^\s*(?:用于|用在)([^,;。]{3,24})/.exec(right)?.[1] : undefined
  if (purpose) return { noun: purpose, verb: left.verb, wider: [], rule: 'what the money is for' }
  return inherited(fact.mention.unit, context, scope, discourse)
}

/** The nouns of one character that reports count. */
const DIVISION = /^[市县区镇乡村]$/

export const NARROWED = 'noun narrowed'
export const RECIPIENT = 'who gets it'
export const AFTER = 'noun after the number'

/** 1779名事实无人抚养儿童…; 设立18个临时救助站. */
function nounAfter({ left, raw }: Context, right: string, unit: string | null, scope: Scope): Noun | null {
  const { noun, predicate, verb } = scope.reader.right(right)
  // 高龄津贴惠及6.6万老人, 补贴使115万残疾人受益: the benefit is what the name is of.
  const benefit = left.verb?.word === '惠及' || BENEFITED.test(predicate)
  if (benefit && left.object.length >= 2 && noun !== '')
    return { noun: left.object, verb: left.verb ?? scope.reader.verb('惠及'), wider: [], rule: 'what benefits them' }
  if (noun.length < 2 && !DIVISION.test(noun)) return null
  const own = left.verb === null ? left.object : ''
  return {
    // 把城市社区划分为3186个网格: of what it was divided.
    noun: DIVIDED.test(raw) ? `${left.object.replace(/^把|[划细]$/g, '')}${noun}` : noun,
    verb: left.verb ?? (unit === '人' && verb?.measure === 'flow' ? verb : null),
    predicate: unit !== '人' || (left.verb === null && verb !== null) ? predicate.trim() : '',
    wider: [`${noun}${predicate}`, `${own}${noun}`, `${left.subject}${noun}`],
    rule: AFTER,
  }
}

const RECIPIENTS = new Set(['人', '户', '人次', '户次'])
const ENJOYS = /^(?:已经?|均|都|全部|可|及时|依法)*(享受|领取|领到|得到|获得|纳入|参加|加入|进入|列入)(?:了|到)?(.{2,})$/
const GIVES =
  /^(?:及时|全部|全额|统一|免费|分别|共|累计)*(提高|降低|取消|调整|发放|提供|办理|给予|开展|落实|购买|配备|安装|送去|送上|缴纳|代缴|减免|免除|报销|解决|建立|申请|代发|补发|增发|下发|下拨|拨付|补贴|补助|资助|实施|进行)(?:了)?(.*)$/
export const PROGRAMME_OF = /救助|低保|五保|特困|供养|孤儿|残疾人/
const PROGRAMME = /(?:低保|五保|供养|特困|保障)$/

/** 14035户享受低保, 为243户发放救助金: who gets something is named by what they get. */
function recipientOf(unit: string | null, { raw, left }: Context, right: string, { reader }: Scope): Noun | null {
  if (unit === null || !RECIPIENTS.has(unit)) return null
  const after = right.trim()
  const enjoyed = ENJOYS.exec(after)
  if (enjoyed) {
    const [, word = '', object = ''] = enjoyed
    const noun = reader.left(object, false).object.replace(/(?:保障范围|范围|待遇|政策|对象)$/, '')
    if (noun.length >= 2 && left.object.length >= 2) return { noun: `${left.object}${word}${noun}`, verb: null, wider: [left.object], rule: RECIPIENT }
    if (noun.length >= 2) return { noun: PROGRAMME.test(noun) ? `${noun}对象` : `${noun}${word}`, verb: null, wider: [noun], rule: RECIPIENT }
  }
  if (!/(?:为|给|对|向|使|让)(?:全[市省县区]|我[市省县区]|辖区|约|近|超过|共|符合条件的|\s)*$/.test(raw)) return null
  const people = reader.right(after).noun
  const given = GIVES.exec(after.slice(after.startsWith(people) ? people.length : 0))
  const object = given ? reader.left(given[2] ?? '', false) : null
  const thing = object ? object.object || object.subject : ''
  if (!given || (thing === '' && people === '')) return null
  const word = given[1] ?? ''
  const giving = reader.verb('发放')
  const verb = giving && { ...giving, name: 'none' as const }
  // 为775名医疗救助对象发放救助资金: the programme names them, not the money.
  if (PROGRAMME_OF.test(people) && /^(?:救助|补助|供养|慰问|保障|生活|低保|五保|特困)?(?:资金|金|款|款物|补贴|补助)$/.test(thing))
    return { noun: people, verb, wider: [], rule: RECIPIENT }
  return {
    noun:
      thing === ''
        ? `${people}${word}`
        : /^(?:提高|降低|取消|调整)$/.test(word)
          ? `${word}${thing}${people}`
          : `${thing}${/^(?:进行|开展|实施|给予|实行)$/.test(word) ? '' : word}${people}`,
    verb,
    wider: thing === '' ? [] : [`${thing}惠及${people}`],
    rule: RECIPIENT,
  }
}

/** 救助比例由医保报销后的65%: what a change began with is no part of the noun. */
const ORIGIN = /(?<=..)(?:由|从).*$/

/** Words that narrow the noun told before. */
export const NARROW = /^(?:城市|农村|城镇|国家级|市级|县级|省级|街道级|社区级|乡镇级|[镇乡村]级|[市县区省]?本级|公办|民办|公建|民营|国有|[男女]性?|其他|乡镇)/

/** 公办4家、民办12家；共有床位2810张: of both. */
const IN_ALL = /[;；]\s*(?:共有?|合计有?|总计|一共有?)(?!产|青)[^,;。\d]{2,10}$/

/** 其中: what follows is a part of what was counted before. */
const PART = /^[,\s]*其中/

/** 建成“两站”的社区: a verb, its object and 的 before a noun say which ones are meant. */
const RELATIVE = /^[^的]{2,}的[^的]+$/

function nounBefore(unit: string | null, context: Context, scope: Scope, discourse: Discourse): Noun {
  const { left, clauses, previous, raw } = context
  if (left.link.origin && ORIGIN.test(left.object))
    return nounBefore(unit, { ...context, left: withObject(left, left.object.replace(ORIGIN, '')) }, scope, discourse)
  if (/^其中[男女]$/.test(left.object)) return nounBefore(unit, { ...context, left: withObject(left, left.object.slice(2)) }, scope, discourse)
  const told = previous && IN_ALL.test(scope.text.slice(0, context.at)) && previous.rule === NARROWED ? previous.noun.replace(NARROW, '') : previous?.noun
  const topic = programmeOf(topicOf(clauses, scope) ?? told ?? discourse.recent.at(-1)?.noun ?? discourse.heading.noun, left.object, scope.grammar)
  const verb =
    left.verb ??
    (previous &&
    !isOfOtherMember(previous, context, scope.text) &&
    (PART.test(raw) ||
      raw.startsWith('、') ||
      (previous.fact.mention.unit === '元') === (unit === '元') ||
      (previous.verb?.word === '发放' && /(?:金|补贴|津贴|补助)$/.test(left.object))) &&
    (previous.verb?.name !== 'before' || raw.startsWith('、') || PART.test(raw)) &&
    !left.link.reached &&
    !/[达为有]/.test(context.raw.slice(-3))
      ? previous.verb
      : null)
  // 在志愿服务信息系统里注册的志愿者: where it is kept is no part of what is counted.
  if (left.verb && left.verb.name !== 'before' && unit !== '元' && RELATIVE.test(left.object)) {
    return { noun: `${left.verb.word}${left.object}`, verb: { ...left.verb, name: 'none' }, wider: [], rule: 'noun with what it did' }
  }
  const earlier = (): string[] => [previous?.noun ?? '', ...discourse.recent.map(({ noun }) => noun).reverse()]
  const kind = kindOf(left.object, earlier)
  if (kind) return { noun: kind, verb: null, wider: [left.object], rule: 'kind of the noun before' }
  const part = partNoun(unit, context, scope.text.slice(0, context.at))
  if (part) return { noun: part, verb, wider: [], rule: NARROWED }
  // 城区保障标准 after 提高城乡低保标准: of the programme of both.
  const ofSide = /^(城市|农村|城镇|乡村|城区)(.{2,})$/.exec(left.object)
  const programme = ofSide && isGeneric(ofSide[2] ?? '', scope.grammar) ? topic.replace(SIDES, '') : ''
  if (ofSide && programme.length >= 2 && !left.object.includes(programme))
    return {
      noun: `${ofSide[1] ?? ''}${programme}${(ofSide[2] ?? '').replace(/^保障(?=标准)/, '')}`,
      verb,
      wider: [left.object],
      rule: 'side of the programme before',
    }
  const goal = previous === undefined ? goalOfHeading(left.object, discourse) : undefined
  if (goal !== undefined) return { noun: goal, verb: left.verb, wider: [], rule: GOAL_OF_HEADING }
  const suffix = /^.*(?:系统|平台)[里中上]?(.{3,})$/.exec(left.object)?.[1]
  const generic = isGeneric(left.object, scope.grammar) || /^[\u4e00-\u9fff]{1,3}率$/.test(left.object)
  if (SIDE.test(left.object)) return sideOf(left.object, context, scope, discourse)
  const stated = STATED.exec(left.object)
  if (stated) return { noun: `${stated[2] ?? ''}${stated[1] ?? ''}`, verb, wider: [left.object], rule: 'standard of those named' }
  const trailing = TRAILING.exec(left.object)
  if (trailing && isGeneric(trailing[1] ?? '', scope.grammar) && topic.length >= 2)
    return { noun: `${trailing[2] ?? ''}${topic.replace(SIDES, '')}${trailing[1] ?? ''}`, verb: left.verb, wider: [left.object], rule: 'side behind its noun' }
  if (trailing && (SIDES.test(trailing[1] ?? '') || OWN_RATE.test(trailing[1] ?? '')))
    return { noun: withSide(trailing[2] ?? '', trailing[1] ?? ''), verb: left.verb, wider: [left.object], rule: 'side behind its noun' }
  const acted = left.subject.length >= 2 && (generic || left.object.length <= 3)
  const scoped = acted ? left.subject.replace(/(?<=..)(?:建设)?(?:任务|目标|工作)(?:是|为)?$/, '') : topic
  const narrows = previous !== undefined && left.object.length <= 3 && NARROW.test(left.object)
  const opposite = oppositeOf(left.object, discourse.recent.at(-1)?.noun ?? '', scope.grammar)
  if (opposite) return { noun: opposite, verb, wider: [left.object], rule: 'opposite of the noun before' }
  // 生活补贴标准提高到一级200元: the grade is of the standard.
  const graded = /^(.{2,}?(?:标准|补贴|津贴))(?:提高|调整|上调|统一)?(?:到|至|为)?([一二三四]{1,2}[级类档])$/.exec(left.object)
  if (graded) return { noun: `${graded[2] ?? ''}${graded[1] ?? ''}`, verb: null, wider: [], rule: 'grade of the standard' }
  const grade = GRADE_ALONE.test(left.object) ? (previous?.noun ?? '').replace(GRADED, '') : ''
  if (grade !== '') return { noun: `${left.object}${grade}`, verb: null, wider: [], rule: 'grade of the standard' }
  const manner = mannerOf(left.object, unit, () => [...earlier(), saidOf(discourse.before)])
  if (manner) return { noun: manner, verb: null, wider: [left.object], rule: 'manner of the noun before' }
  const side = /^\s*在?(.+?)\s*$/.exec(clauses[0] ?? '')?.[1] ?? ''
  if (SIDE.test(side) && !left.object.includes(side)) return { noun: `${side}${left.object}`, verb, wider: [], rule: 'noun of the side named before' }
  const cut = left.object.length > 14 && left.verb === null ? scope.reader.right(left.object).noun : ''
  if (cut.length >= 4) return { noun: cut, verb, wider: [left.object], rule: 'noun before its predicate' }
  const noun =
    (generic || acted) && !scoped.includes(left.object) ? joined(scoped, left.object) : narrows ? `${left.object}${topic.replace(NARROW, '')}` : left.object
  const rule = generic ? 'generic noun with its topic' : narrows ? NARROWED : 'noun before the number'
  return {
    noun: sidedLike(noun, previous?.noun ?? ''),
    verb,
    wider: [
      ...(suffix === undefined ? [] : [suffix]),
      left.object,
      `${left.subject}${left.object}`,
      `${scoped}${left.object}`,
      `${topic}${left.object}`,
      ...(AVERAGED.test(left.object) ? [] : [`${left.object}${topic}`]),
    ],
    rule,
  }
}

/** 户均救助: what it is of stands before it. */
const AVERAGED = /^[月年]?(?:人均|户均|次均|村均|站均)/

/** 农村低保对象1.3万人、退出1622人；城市低保1384人: what was done to some of the one side, told behind all of it, is not said of the other. */
function isOfOtherMember({ verb, fact }: NonNullable<Context['previous']>, { at, left }: Context, text: string): boolean {
  const stop = text.lastIndexOf(';', at)
  if (verb === null || stop < fact.mention.to || !NARROW.test(left.object)) return false
  const member = text.slice(Math.max(text.lastIndexOf(';', stop - 1), text.lastIndexOf('。', stop)) + 1, stop)
  return member.includes(verb.word) && /\d/.test(member.slice(0, member.indexOf(verb.word)))
}

export const SIDE = /^(?:城市|农村|城镇|乡村|城区)$/
export const SIDES = /城乡|城市|农村|城镇|乡村|城区/

/** The statistic of one side: 低保标准 of 农村 is 农村低保标准. */
export const withSide = (side: string, base: string): string => (SIDES.test(base) ? base.replace(SIDES, side) : `${side}${base}`)

/** 城市低保6195户，发放低保金3277万元: of one programme, what follows is of the side named. */
function sidedLike(noun: string, before: string): string {
  const side = /^(城市|农村|城镇)(..)/.exec(before)
  return side && !SIDES.test(noun) && noun.startsWith(side[2] ?? '') ? `${side[1] ?? ''}${noun}` : noun
}

/** 覆盖率，城市为97%，农村为67%: the side belongs to the statistic named before. */
function sideOf(side: string, { clauses, previous, raw }: Context, scope: Scope, discourse: Discourse): Noun {
  const stated = clauses.map((clause) => scope.reader.left(clause, false).object).find((noun) => noun.length >= 4)
  const base = stated ?? previous?.noun ?? discourse.recent.at(-1)?.noun ?? ''
  // 新增530户，其中城市110户: new as well.
  const verb = previous?.verb?.name === 'before' && (PART.test(raw) || raw.startsWith('、')) ? previous.verb : null
  return { noun: withSide(side, base), verb, wider: [], rule: 'side of the noun before' }
}

/** 婚姻登记 and 登记合格率 are 婚姻登记合格率. */
function joined(scope: string, noun: string): string {
  const shared = scope.endsWith(noun.slice(0, 2)) ? 2 : 0
  return `${scope}${noun.slice(shared)}`
}

/** 基本生活费标准为集中养育2300元: whose standard it is stands behind it. */
const STATED = /^(.{2,}标准)[为是:](.{2,8})$/

const KEPT = /^.{0,4}?(?:特困人员|特困|五保|孤儿|["“]?三无["”]?人员|["“]?三无["”]?对象)/

/** Grades of care that say nothing of whose it is. */
const GRADE = new RegExp(`^${CARE_GRADE}(?:的|人员)?(?:照料护理标准|照料标准|护理标准)?$`)

/** 五保对象8.8万人，集中和分散供养标准分别达到…: whose, where heads say the manner or the grade alone; else ''. */
export function keptBefore(heads: readonly Head[] | null, before: readonly string[]): string {
  if (!heads?.every(({ noun }) => (/^(?:集中|分散|机构|社会散居|散居)/.test(noun) || GRADE.test(noun)) && !KEPT.test(noun))) return ''
  return personsIn(before) ?? ''
}

/** Of a sentence the last words for persons kept. */
const saidOf = (sentence: string): string => [...sentence.matchAll(/(?:农村|城市|城镇)?(?:特困人员|五保|孤儿)/g)].at(-1)?.[0] ?? ''

/** The persons kept that the nouns before tell of, the nearest first: 农村五保 of 农村五保对象. */
const personsIn = (before: readonly string[]): string | undefined => before.map((noun) => KEPT.exec(noun)?.[0]).find((found) => found !== undefined)

function mannerOf(object: string, unit: string | null, before: () => readonly string[]): string | null {
  if (!MANNER.test(object)) return null
  const persons = personsIn(before())
  if (persons === undefined) return null
  if (!unit?.startsWith('元/')) return `${persons}${object.replace(/(?:对象|人员)$/, '')}`
  const kept = object.replace(/(?:对象|人员|(?:年|月)?(?:人均|平均)?标准)$/, '')
  const statistic = /[年月]?(?:人均|平均)?标准$/.exec(object)?.[0] ?? '标准'
  return persons === '孤儿' ? `${kept}孤儿基本生活费标准` : `${persons}${kept.replace(/^(集中|分散)$/, '$1供养')}${statistic}`
}

/** 人均月补差标准 says as little of what it is of as 补差标准. */
const isGeneric = (noun: string, { generic }: Grammar): boolean =>
  generalNouns(generic).has(noun) || (AVERAGE.test(noun) && generalNouns(generic).has(noun.replace(/^(?:年|月|人均|平均|户均)+/, '')))

const AVERAGE = /^[年月人平户]/
const generalNouns = once((generic: readonly string[]) => new Set(generic))

/** 民办非企业单位36万个，其中：教育类19万个: of the kind of what was told before. */
function kindOf(object: string, before: () => readonly string[]): string | null {
  if (!/^[\u4e00-\u9fff]{2,10}类$/.test(object)) return null
  const whole = before()
    .find((noun) => noun !== '')
    ?.replace(/^.*类(?=.{2})/, '')
  return whole && !whole.endsWith('类') ? `${object}${whole}` : null
}

/** 城乡低保城镇8779户: the side stands behind what it is of. */
const TRAILING = /^(.{3,}?)(城市|农村|城镇|乡村)$/
/** 设施覆盖率城市达到100%: a rate that says of what it is. */
const OWN_RATE = /^.{2,}[\u4e00-\u9fff]率$/

/** What a statistic said of money or persons is of: 低保 of 低保金 and 低保对象. */
function programmeOf(topic: string, statistic: string, grammar: Grammar): string {
  const noun = bare(topic, grammar)
  return PER_HEAD.test(statistic) ? noun.replace(/^(.{2,}?)(?:资金|金|款|支出|补助|补贴|对象|人员)+$/, '$1') : noun
}

const PER_HEAD = /均|标准|水平|补差|金额|人数|户数/

/** 分散供养标准 after 农村特困人员集中供养标准: the words before the contrast are shared. */
function oppositeOf(object: string, before: string, { contrasts }: Grammar): string | null {
  for (const [one, other] of longestContrasts(contrasts)) {
    const candidate = object.startsWith(other) && before.includes(one) ? before.replace(one, other) : ''
    if (candidate.length > object.length && (candidate.endsWith(object) || object === other)) return candidate
  }
  return null
}

/** 提高城乡低保标准: what was raised is the topic. */
const RAISED = /^\s*(?:进一步|继续|适时|全面)?(?:提高|调整|上调)(?=..)/

function topicOf(clauses: readonly string[], scope: Scope): string | undefined {
  return clauses.map((clause) => scope.reader.right(scope.reader.left(clause.replace(RAISED, ''), false).object).noun).find((noun) => noun.length >= 2)
}
