/** Which noun stands before a single number, or is left to it by the words and figures before. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import type { Context, Discourse, Head, Noun, Scope } from './clause.ts'
import { MANNER } from './complement.ts'
import { longestContrasts } from './heads.ts'
import { CARE_GRADE, GRADE_ALONE, GRADED, partNoun } from './part.ts'
import { withObject, type Verb } from './phrase.ts'
import { GOAL_OF_HEADING, goalOfHeading } from './runIn.ts'
import { bare } from './statistic.ts'

export const NARROWED = 'noun narrowed'

/** A number whose noun is looked for, and what the words around leave to it. */
interface Asked {
  readonly unit: string | null
  readonly context: Context
  readonly scope: Scope
  readonly discourse: Discourse
  /** What stands right before it. */
  readonly object: string
  /** What its clauses, the figure before or the heading tell of, and the verb, its own or the one that goes on. */
  readonly topic: string
  readonly verb: Verb | null
  /** The nouns before, the nearest first. */
  readonly earlier: () => string[]
}

/** Tells the noun; undefined where it has nothing to tell. */
type Rule = (asked: Asked) => Noun | undefined

/** The noun before a number. */
export function nounBefore(unit: string | null, context: Context, scope: Scope, discourse: Discourse): Noun {
  const asked = askedOf(unit, withoutLead(context), scope, discourse)
  for (const rule of RULES) {
    const noun = rule(asked)
    if (noun !== undefined) return noun
  }
  return ownNoun(asked)
}

function askedOf(unit: string | null, context: Context, scope: Scope, discourse: Discourse): Asked {
  const { left, clauses, previous } = context
  const told = previous && IN_ALL.test(scope.text.slice(0, context.at)) && previous.rule === NARROWED ? previous.noun.replace(NARROW, '') : previous?.noun
  return {
    unit,
    context,
    scope,
    discourse,
    object: left.object,
    topic: programmeOf(topicOf(clauses, scope) ?? told ?? discourse.recent.at(-1)?.noun ?? discourse.heading.noun, left.object, scope.grammar),
    verb: left.verb ?? verbGoingOn(unit, context, scope.text),
    earlier: () => [previous?.noun ?? '', ...discourse.recent.map(({ noun }) => noun).reverse()],
  }
}

/** 救助比例由医保报销后的65%: what a change began with is no part of the noun, nor is 其中 of 其中女. */
function withoutLead(context: Context): Context {
  const { left } = context
  if (left.link.origin && ORIGIN.test(left.object)) return withoutLead({ ...context, left: withObject(left, left.object.replace(ORIGIN, '')) })
  return /^其中[男女]$/.test(left.object) ? { ...context, left: withObject(left, left.object.slice(2)) } : context
}

const ORIGIN = /(?<=..)(?:由|从).*$/

/** The verb of the number before, where it is said of this one too. */
function verbGoingOn(unit: string | null, context: Context, text: string): Verb | null {
  const { left, previous, raw } = context
  if (!previous || isOfOtherMember(previous, context, text) || left.link.reached || /[达为有]/.test(raw.slice(-3))) return null
  const isListed = PART.test(raw) || raw.startsWith('、')
  const isAlike =
    isListed || (previous.fact.mention.unit === '元') === (unit === '元') || (previous.verb?.word === '发放' && /(?:金|补贴|津贴|补助)$/.test(left.object))
  return isAlike && (previous.verb?.name !== 'before' || isListed) ? previous.verb : null
}

/** 建成“两站”的社区: a noun that its deed tells apart. */
const withDeed: Rule = ({ unit, object, context: { left } }) =>
  left.verb && left.verb.name !== 'before' && unit !== '元' && RELATIVE.test(object)
    ? { noun: `${left.verb.word}${object}`, verb: { ...left.verb, name: 'none' }, wider: [], rule: 'noun with what it did' }
    : undefined

const ofKind: Rule = ({ object, earlier }) => {
  const noun = kindOf(object, earlier)
  return noun ? { noun, verb: null, wider: [object], rule: 'kind of the noun before' } : undefined
}

const ofPart: Rule = ({ unit, context, scope, verb }) => {
  const noun = partNoun(unit, context, scope.text.slice(0, context.at))
  return noun ? { noun, verb, wider: [], rule: NARROWED } : undefined
}

/** 城区保障标准 after 提高城乡低保标准: of the programme of both. */
const ofProgramme: Rule = ({ object, topic, scope, verb }) => {
  const [, side = '', statistic = ''] = /^(城市|农村|城镇|乡村|城区)(.{2,})$/.exec(object) ?? []
  const programme = isGeneric(statistic, scope.grammar) ? topic.replace(SIDES, '') : ''
  if (side === '' || programme.length < 2 || object.includes(programme)) return undefined
  return { noun: `${side}${programme}${statistic.replace(/^保障(?=标准)/, '')}`, verb, wider: [object], rule: 'side of the programme before' }
}

const ofGoal: Rule = ({ object, context: { left, previous }, discourse }) => {
  const noun = previous === undefined ? goalOfHeading(object, discourse) : undefined
  return noun === undefined ? undefined : { noun, verb: left.verb, wider: [], rule: GOAL_OF_HEADING }
}

const ofSideAlone: Rule = ({ object, context, scope, discourse }) => (SIDE.test(object) ? sideOf(object, context, scope, discourse) : undefined)

const ofStated: Rule = ({ object, verb }) => {
  const [, standard, whose = ''] = STATED.exec(object) ?? []
  return standard === undefined ? undefined : { noun: `${whose}${standard}`, verb, wider: [object], rule: 'standard of those named' }
}

const ofSideBehind: Rule = ({ object, topic, context: { left }, scope }) => {
  const [, noun, side = ''] = TRAILING.exec(object) ?? []
  const told = { verb: left.verb, wider: [object], rule: 'side behind its noun' }
  if (noun === undefined) return undefined
  if (isGeneric(noun, scope.grammar) && topic.length >= 2) return { noun: `${side}${topic.replace(SIDES, '')}${noun}`, ...told }
  return SIDES.test(noun) || OWN_RATE.test(noun) ? { noun: withSide(side, noun), ...told } : undefined
}

const ofOpposite: Rule = ({ object, discourse, scope, verb }) => {
  const noun = oppositeOf(object, discourse.recent.at(-1)?.noun ?? '', scope.grammar)
  return noun ? { noun, verb, wider: [object], rule: 'opposite of the noun before' } : undefined
}

/** 生活补贴标准提高到一级200元: the grade is of the standard, of the one before where it stands alone. */
const ofGrade: Rule = ({ object, context: { previous } }) => {
  const [, standard, grade = ''] = /^(.{2,}?(?:标准|补贴|津贴))(?:提高|调整|上调|统一)?(?:到|至|为)?([一二三四]{1,2}[级类档])$/.exec(object) ?? []
  const graded = standard ?? (GRADE_ALONE.test(object) ? (previous?.noun ?? '').replace(GRADED, '') : '')
  return graded === '' ? undefined : { noun: `${standard === undefined ? object : grade}${graded}`, verb: null, wider: [], rule: 'grade of the standard' }
}

const ofManner: Rule = ({ object, unit, earlier, discourse }) => {
  const noun = mannerOf(object, unit, () => [...earlier(), saidOf(discourse.before)])
  return noun ? { noun, verb: null, wider: [object], rule: 'manner of the noun before' } : undefined
}

const ofSideBefore: Rule = ({ object, context: { clauses }, verb }) => {
  const side = /^\s*在?(.+?)\s*$/.exec(clauses[0] ?? '')?.[1] ?? ''
  return SIDE.test(side) && !object.includes(side) ? { noun: `${side}${object}`, verb, wider: [], rule: 'noun of the side named before' } : undefined
}

/** So long is no noun: it ends where its predicate begins. */
const LONGEST = 14

const cutShort: Rule = ({ object, context: { left }, scope, verb }) => {
  const noun = object.length > LONGEST && left.verb === null ? scope.reader.right(object).noun : ''
  return noun.length >= 4 ? { noun, verb, wider: [object], rule: 'noun before its predicate' } : undefined
}

/** The first that has something to tell decides. */
const RULES: readonly Rule[] = [
  withDeed,
  ofKind,
  ofPart,
  ofProgramme,
  ofGoal,
  ofSideAlone,
  ofStated,
  ofSideBehind,
  ofOpposite,
  ofGrade,
  ofManner,
  ofSideBefore,
  cutShort,
]

/** The noun as it stands there, with its topic where it says little by itself. */
function ownNoun({ object, topic, verb, context: { left, previous }, scope }: Asked): Noun {
  const generic = isGeneric(object, scope.grammar) || /^[\u4e00-\u9fff]{1,3}率$/.test(object)
  const acted = left.subject.length >= 2 && (generic || object.length <= 3)
  const scoped = acted ? left.subject.replace(/(?<=..)(?:建设)?(?:任务|目标|工作)(?:是|为)?$/, '') : topic
  const narrows = previous !== undefined && object.length <= 3 && NARROW.test(object)
  const noun = (generic || acted) && !scoped.includes(object) ? joined(scoped, object) : narrows ? `${object}${topic.replace(NARROW, '')}` : object
  // 在志愿服务信息系统里注册的志愿者: where it is kept is no part of what is counted.
  const suffix = /^.*(?:系统|平台)[里中上]?(.{3,})$/.exec(object)?.[1]
  return {
    noun: sidedLike(noun, previous?.noun ?? ''),
    verb,
    wider: [
      ...(suffix === undefined ? [] : [suffix]),
      object,
      `${left.subject}${object}`,
      `${scoped}${object}`,
      `${topic}${object}`,
      ...(AVERAGED.test(object) ? [] : [`${object}${topic}`]),
    ],
    rule: generic ? 'generic noun with its topic' : narrows ? NARROWED : 'noun before the number',
  }
}

/** Words that narrow the noun told before. */
export const NARROW = /^(?:城市|农村|城镇|国家级|市级|县级|省级|街道级|社区级|乡镇级|[镇乡村]级|[市县区省]?本级|公办|民办|公建|民营|国有|[男女]性?|其他|乡镇)/

/** 公办4家、民办12家；共有床位2810张: of both. */
const IN_ALL = /[;；]\s*(?:共有?|合计有?|总计|一共有?)(?!产|青)[^,;。\d]{2,10}$/

/** 其中: what follows is a part of what was counted before. */
const PART = /^[,\s]*其中/

/** 建成“两站”的社区: a verb, its object and 的 before a noun say which ones are meant. */
const RELATIVE = /^[^的]{2,}的[^的]+$/

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
const generalNouns = onceEach((generic: readonly string[]) => new Set(generic))

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

export function topicOf(clauses: readonly string[], scope: Scope): string | undefined {
  return clauses.map((clause) => scope.reader.right(scope.reader.left(clause.replace(RAISED, ''), false).object).noun).find((noun) => noun.length >= 2)
}
