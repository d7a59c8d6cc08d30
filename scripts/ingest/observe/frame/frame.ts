/**
 * Clause frames: which noun each number of a sentence counts.
 * Numbers that stand in a row form a group; a group shares one noun (户, 人), is dealt out to as many heads (分别), or,
 * without a noun of its own, takes the heads of the group before it.
 */
import type { Measure } from '../../../../src/domain/observation.ts'
import { levelChanged, partShared } from './arithmetic.ts'
import { benefitBehind, BENEFITED, forBenefit } from './benefit.ts'
import { contextOf, DEALT_OUT, OF_EACH, rightOf, toldAfter, type Context, type Discourse, type Fact, type Head, type Noun, type Scope } from './clause.ts'
import { COMPLEMENT } from './complement.ts'
import { nounsOfEach } from './each.ts'
import { withLimits } from './limited.ts'
import { composeName } from './name.ts'
import { AFTER, nounOf } from './noun.ts'
import { keptBefore, NARROWED, SIDES } from './nounBefore.ts'
import { withObject, type Link } from './phrase.ts'
import { beforeDeeds, withDeeds } from './picked.ts'
import { piecesOf, type Pieces } from './pieces.ts'
import { ASIDE, family, headsOf, type RowTask } from './rowHeads.ts'
import { standardOf } from './standard.ts'
import { bare } from './statistic.ts'
import { betweenToldApart, qualified, qualifiersOf } from './toldApart.ts'
import { beforeBracket, beforeParts, BORROWED, changedBack, changedRow, goalBack, outgrownBy, TOTAL } from './whatChanged.ts'
import { lastTold, partedFrom, wholeOf } from './whole.ts'

export interface Frame extends Head {
  readonly fact: Fact
  readonly link: Link
  /** What the things counted did (完成“两站”建设), or ''. */
  readonly predicate: string
  /** Wider phrases that may name it better, the best first. */
  readonly wider: readonly string[]
  /** Which rule gave the noun. */
  readonly rule: string
  /** What was dealt out to the others of its row. */
  readonly others: readonly string[]
  /** What its name can be made of. */
  readonly pieces: () => Pieces
  /** It counts what the number before counts, in another unit (1776户2477人). */
  readonly twin: boolean
  /** How many figures back in its sentence that stands which changed (达472元，较上年提高28元), where it has no noun of its own. */
  readonly changed: number | null
}

/** Frames of a sentence's facts, in order; `discourse` goes on with them. */
export function framesOf(facts: readonly Fact[], scope: Scope, discourse: Discourse): Frame[] {
  const frames: Frame[] = []
  for (const group of groupsOf(facts, scope.text)) {
    const last = group.at(-1)
    const next = last && facts[facts.indexOf(last) + 1]
    const made = frameGroup({ group, next, scope, discourse, frames })
    frames.push(...made)
    // 其中农村12.1万人 narrows for itself alone: what comes later is of the whole again.
    remember(
      made.filter(({ rule }) => rule !== NARROWED),
      discourse,
    )
  }
  return withDeeds(withLimits(beforeDeeds(sharePredicates(frames, scope.text), scope.text), scope.text), scope.text, scope.grammar.picking)
}

/** How many heads back a word such as 前者 or 分别 may reach. */
const MEMORY = 12

function remember(made: readonly Head[], { recent }: Discourse): void {
  for (const { noun, verb } of made) if (noun !== '' && recent.at(-1)?.noun !== noun) recent.push({ noun, verb })
  recent.splice(0, recent.length - MEMORY)
}

/** Numbers in a row: 40056户、52821人; 750元和540元. */
export function groupsOf(facts: readonly Fact[], text: string): Fact[][] {
  const groups: Fact[][] = []
  for (const fact of facts) {
    const previous = groups.at(-1)?.at(-1)
    // 社会组织1200个，较上年-35个: how it changed is in no row with how many there are.
    const isLess = (fact.mention.value ?? 0) < 0 && (previous?.mention.value ?? 0) >= 0
    const behind = text.slice(fact.mention.to)
    // 养老机构214家,155家为公办: what they are is said of the second alone.
    const isTold = previous !== undefined && COMMA.test(text.slice(previous.mention.to, fact.mention.from)) && SAYS.test(behind)
    const stands = isLess || isTold || /^(?:达到|实现|完成|建有|配备)/.test(behind)
    if (previous && !stands && inRow(betweenToldApart(text, previous, fact), previous.mention.unit === fact.mention.unit)) groups.at(-1)?.push(fact)
    else groups.push([fact])
  }
  return groups
}

const COMMA = /^\s*,\s*$/
const SAYS = /^(?:[均都]?为|属于|由|在)/

const inRow = (between: string, sameUnit: boolean): boolean =>
  (/^\s*(?:、|和|与|及|以及|,)?\s*(?:每人每月|每人每年|每月|约|近|超过)?\s*$/.test(between) && (sameUnit || !between.includes(','))) ||
  /^\s*[、和与及]\s*(?:每户每[月年]|每年|[月年]人均)$/.test(between) ||
  (sameUnit && OTHERWISE.test(between))

/** 下降8.1%、上升2.3%: a row of changes, each in its own sense. */
const OTHERWISE = /^\s*[、和与]\s*(?:增长|增加|上升|提高|提升|下降|减少|降低|升|增|降|减)了?\s*$/
/** 增长5%和提高2个百分点, 增长5%和持平: a share that rose, or what did not change, is one of the row. */
const POINTS_TOO = /^\s*[、和与]\s*(?:增长|增加|上升|提高|提升|下降|减少|降低)了?\s*[\d.]+个?百分点/
const UNCHANGED = /^\s*[、和与,]\s*(?:基本)?持平/

interface GroupTask extends RowTask {
  /** The fact after the group. */
  readonly next: Fact | undefined
}

/** A frame before the pieces of its name are gathered. */
export type Bound = Omit<Frame, 'pieces' | 'twin' | 'changed'>

function frameGroup(task: GroupTask): Frame[] {
  const { group, next, scope, discourse, frames } = task
  const [first] = group
  if (!first) return []
  const context = {
    ...contextOf(scope, first, ofWhole(lastTold(frames, scope.text, first.mention.from), first)),
    whole: () => partedFrom(frames, scope.text, first.mention),
    shared: () => partShared(first.mention, frames, scope.text),
  }
  const pair = isPair(group)
  const known = frames.length
  return (wholeFrames(task, context) ?? eachFrames(task, context) ?? dealtFrames(task, context) ?? countedFrames(task, context, pair)).map((frame, index) => {
    const right = toldAfter(frame.fact.mention, scope, (group[index + 1] ?? next)?.mention)
    // Gathered where a name has to be chosen, from what was said up to here.
    const { lead, heading } = discourse
    const recent = [...discourse.recent]
    const count = dealtTo(group, scope)
    const isNet = isOfBoth(context.raw, frames)
    const reckoned = frame.link.change === null ? undefined : levelChanged(frame.fact.mention, frames, scope.text)
    const outside = beforeParts(beforeBracket(frames, scope.text, first.mention.from), scope.text, first.mention.from)
    const back = count > 1 ? changedRow(count, index, context, outside, frame.fact.mention, scope.text) : changedBack(frame, outside)
    const told = (back && back + frames.length - outside.length) ?? (count > 1 ? null : goalBack(frame.fact.mention, frames, scope.text))
    const changed = isNet ? null : reckoned === undefined ? told : frames.length - reckoned + index
    const outgrown = changed === null ? undefined : outgrownBy(frame, frames)
    // What is told of a change goes on with the noun of what changed.
    const noun = changed === null ? frame.noun : (frames[frames.length + index - changed]?.noun ?? frame.noun)
    return {
      ...frame,
      noun,
      others: outgrown === undefined ? frame.others : [outgrown.noun],
      verb: isNet ? null : frame.verb,
      twin: pair && index > 0,
      changed,
      pieces: () => piecesOf({ context, right, scope, recent, lead, heading, rule: frame, earlier: frames.slice(0, known) }),
    }
  })
}

/** 生活补贴和护理补贴均为90元: one number is that of each. */
function eachFrames({ group, scope, frames }: GroupTask, { left, raw }: Context): Bound[] | null {
  const [fact] = group
  if (fact === undefined || group.length > 1 || !CLOSED.test(rightOf(fact.mention, scope, undefined))) return null
  // 均由70元提高到80元: what each reached, too.
  const begun = left.link.reached && left.object === '' ? frames.filter((before) => before.rule === OF_EACH && before.fact === frames.at(-1)?.fact) : []
  const nouns = begun.length > 0 ? begun.map(({ noun }) => noun) : nounsOfEach(raw, fact.mention.unit, scope)
  if (nouns.length === 0) return null
  return nouns.map((noun) => {
    const others = nouns.filter((other) => other !== noun)
    return { fact, link: left.link, predicate: '', others, noun, verb: left.verb, wider: [], rule: OF_EACH }
  })
}

/** Nothing that is counted stands behind the number. */
const CLOSED = /^\s*(?:(?:的?标准)?(?:执行|发放|计发|落实|起步|起(?=,)|以[上内])|(?:提高|上调|调整|增加|上升|统一)?[到至]\d|$)/

/** 总数比上年净增8家: a total, behind its parts, is of the whole. */
function wholeFrames({ group, scope, frames }: GroupTask, context: Context): Bound[] | null {
  if (group.length > 1 && !isPair(group)) return null
  const bound = group.flatMap((fact): Bound[] => {
    const whole = wholeOf(fact, context, frames, scope)
    return whole ? [{ fact, link: context.left.link, predicate: '', others: whole.parts, noun: whole.noun, verb: whole.verb, wider: [], rule: TOTAL }] : []
  })
  return bound.length === group.length ? bound : null
}

/** 男822人，占71.9%；女321人: a count after a share is of what was counted, not of the share. */
const ofWhole = (previous: Frame | undefined, { mention }: Fact): Frame | undefined =>
  previous && mention.unit !== '%' && previous.fact.mention.unit === '%'
    ? { ...previous, noun: previous.noun.replace(/(?<=..)占(?:比|.*比[例重])$/, '') }
    : previous

/** 新成立86个，注销103个，净减少17个: by how much there are more or less is of the things alone, and of neither deed before. */
function isOfBoth(raw: string, frames: readonly Frame[]): boolean {
  const [one, other] = frames.slice(-2)
  return /净[增减]/.test(raw) && other?.verb?.measure === 'flow' && one?.verb?.word !== other.verb.word && one?.noun === other.noun
}

/** 1047户2244人: counts of one thing in several units. */
const isPair = (group: readonly Fact[]): boolean =>
  group.length > 1 && new Set(group.map(({ mention }) => mention.unit)).size === group.length && group.every(({ mention }) => COUNTS.has(mention.unit ?? ''))

/** 城市低保16.4万户23.1万人，…；农村低保74.2万户127.6万人，同比分别减少1.2%、2.4%: two changes of the pair right before them. */
function isOfPairBefore({ group, frames }: GroupTask, { left }: Context): boolean {
  const pair = frames.slice(-2).map(({ fact }) => fact)
  const [one, other] = pair
  const isNext = one !== undefined && other !== undefined && other.mention.from - one.mention.to <= 1
  return group.length === 2 && left.link.change !== null && left.object === '' && isNext && isPair(pair)
}

/** 解决率、满意率: of what, the words before say. */
const RATE = /^.{1,3}率$/

/** Numbers of one kind that are dealt out to as many heads, or null. */
function dealtFrames(task: GroupTask, context: Context): Bound[] | null {
  const { group, scope, discourse } = task
  const [fact] = group
  if (!fact || group.length < 2 || !areOfOneKind(group) || isOfPairBefore(task, context)) return null
  const words = qualifiersOf(group, scope.text)
  const dealtOut = headsOf(dealtTo(group, scope), task, context)?.slice(0, group.length) ?? null
  // 城市低保和农村低保分别为680元（城市）和520元（农村）: the brackets say once more what was dealt out.
  const isSaidAgain = words?.every((word, index) => dealtOut?.[index]?.noun.includes(word)) === true
  const heads = words && !isSaidAgain ? toldApart(words, fact, context, scope, discourse) : dealtOut
  const whole = heads?.every(({ noun }) => RATE.test(noun)) ? bare(context.previous?.noun ?? discourse.recent.at(-1)?.noun ?? '', scope.grammar) : ''
  const goal = fact.mention.unit === '%' ? OF_TASK.exec(context.raw)?.[1] : undefined
  const benefit = benefitBehind(group, scope.text)
  const persons = keptBefore(heads, [context.previous?.noun ?? '', ...discourse.recent.map(({ noun }) => noun).reverse()])
  return (
    heads?.map((head, index) => ({
      fact: group[index] ?? fact,
      link: linkWithin(group, index, scope, context),
      predicate: '',
      others: heads.filter((other) => other !== head).map(({ noun }) => noun),
      ...(goal === undefined
        ? standardOf(group[index] ?? fact, dealt({ ...head, noun: `${whole}${persons}${forBenefit(head.noun, benefit)}` }), context, discourse)
        : dealt({ noun: `${head.noun.replace(SHARE_OF_TASK, '')}${goal}完成率`, verb: null })),
    })) ?? null
  )
}

/** 分别完成年度任务的55%、70%, 分别为计划的116.7%和100%: how much of what was to be done. */
const OF_TASK = /分别(?:完成|占|为|达到?|是)了?((?:全年|年度|规划|[省市县]定|既定)?(?:任务|计划|目标)(?:任务)?)[数量]?的$/

/** 占任务量比例 */
const SHARE_OF_TASK = /占(?:年度|全年)?(?:目标)?任务[数量]?(?:比例|占比|比重)?$/

/** 680元（城市）和520元（农村）: the noun of the row, told apart by words in brackets; null where the row has no noun that tells what it is of. */
function toldApart(words: readonly string[], fact: Fact, context: Context, scope: Scope, discourse: Discourse): Head[] | null {
  const { previous, left } = context
  const { noun, verb, rule } = nounOf(fact, { ...context, left: withObject(left, left.object.replace(ASIDE, '')) }, '', scope, discourse, false)
  const isOfOther = BORROWED.has(rule) && previous !== undefined && previous.fact.mention.unit !== fact.mention.unit
  if (isOfOther || scope.grammar.generic.includes(noun.replace(SIDES, ''))) return null
  return words.map((word) => ({ noun: qualified(word, noun, scope.grammar), verb }))
}

/** To how many a row is dealt out: 持平 is one of them, and so is 和提高2个百分点 behind changes in percent. */
function dealtTo(group: readonly Fact[], scope: Scope): number {
  const behind = scope.text.slice(group.at(-1)?.mention.to)
  return group.length + (UNCHANGED.test(behind) || (group[0]?.mention.unit === '%' && POINTS_TOO.test(behind)) ? 1 : 0)
}

/** How a number of a row is led to: by what leads to the row, or by a change of its own. */
function linkWithin(group: readonly Fact[], index: number, { text, reader }: Scope, { left }: Context): Link {
  const between = index === 0 ? '' : text.slice(group[index - 1]?.mention.to, group[index]?.mention.from)
  return OTHERWISE.test(between) ? reader.left(between, true).link : left.link
}

function countedFrames({ group, next, scope, discourse, frames }: GroupTask, context: Context, pair: boolean): Bound[] {
  const last = group.at(-1)
  const shared = last ? rightOf(last.mention, scope, next?.mention) : ''
  return group.map((fact, index) => {
    const link = linkWithin(group, index, scope, context)
    const right = toldAfter(fact.mention, scope, (group[index + 1] ?? next)?.mention)
    const own = right === '' && index < group.length - 1 ? shared : right
    const counted = nounOf(fact, context, own, scope, discourse, index > 0 && !pair, shared)
    // 其中142家单独建立党组织: the noun is that of before, what these did sets them apart.
    const deed = counted.rule.startsWith('noun of') ? scope.reader.right(right) : null
    if (deed && BENEFITED.test(deed.predicate)) return { fact, link, predicate: '', others: NONE, ...counted, verb: scope.reader.verb('惠及') }
    // 其中8000对为结婚登记，4000对为离婚登记: what one part is, no other is.
    const others = counted.rule === COMPLEMENT ? frames.flatMap(({ rule, noun }) => (rule === COMPLEMENT ? noun : [])) : NONE
    return { fact, link, predicate: deed?.noun === '' ? deed.predicate.trim() : '', others, ...counted }
  })
}

const NONE: readonly string[] = []
const COUNTS = new Set(['户', '人', '户次', '人次', '间'])

const dealt = (head: Head | undefined): Noun => ({ noun: head?.noun ?? '', verb: head?.verb ?? null, wider: [], rule: DEALT_OUT })

/** 月人均补差分别为423元和245元: where the first is an amount a month, the others of its row are, too. */
function areOfOneKind(group: readonly Fact[]): boolean {
  const [first = '', ...rest] = group.map(({ mention }) => family(mention.unit))
  return rest.every((unit) => unit === first || (first === '元/' && unit === '元'))
}

/** 14个市和91个县建立了机制: what the last did, all in the row did. */
function sharePredicates(frames: readonly Frame[], text: string): Frame[] {
  const shared = [...frames]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [frame, next] = [shared[index], shared[index + 1]]
    if (!frame || !next || frame.rule !== AFTER || next.predicate === '' || frame.predicate !== '') continue
    const between = text.slice(frame.fact.mention.to, next.fact.mention.from)
    if (
      between
        .replace(/[(（][^()（）]*[)）]/g, '')
        .trim()
        .replace(/^[^、和与及]*/, '').length <= 2
    )
      shared[index] = { ...frame, predicate: next.predicate }
  }
  return shared
}

/** Who did it: bodies and places are named by what they did, persons by what befell them. */
const BODIES = new Set(['个', '家', '所', '处', '项', '支'])

/** 注册志愿者909万人: at the opening of a phrase it may be a verb or part of the noun. */
export function nominalName({ verb, noun, fact }: Frame, measure: Measure): string[] {
  const opens = verb?.opening && verb.measure === 'level' && !noun.startsWith(verb.word)
  return opens ? [composeName(`${verb.word}${noun}`, '', fact.mention.unit, measure)] : []
}

/** A phrase cut out of the middle of a bracket names something else. */
const isWhole = (phrase: string): boolean => !/[()（）]/.test(phrase) || (phrase.match(/[(（]/g) ?? []).length === (phrase.match(/[)）]/g) ?? []).length

/** What is said of things after their number (100个乡镇已全部建成…), without adverbs and titles. */
const said = (predicate: string): string =>
  predicate === ''
    ? ''
    : predicate
        .replace(/《[^》]*》?.*$/, '')
        .replace(/(?:共计|合计|总计|共|达|为|总额)+$/, '')
        .replace(/^(?:全面|全部|基本|均|都|已经?|可|共|先后|及时|率先|也)+/, '')
        .replace(/[,;。].*$/, '')

/** What some bodies did, which sets them apart from the rest of their kind, or ''. */
export function deedOf({ predicate, fact }: Frame): string {
  const deed = said(predicate)
  return deed.length >= 2 && BODIES.has(fact.mention.unit ?? '') ? deed : ''
}

/** All names a frame may have, the composed one first. */
export function namesOf(frame: Frame, measure: Measure): string[] {
  const { unit } = frame.fact.mention
  const after = frame.verb?.name === 'after' ? frame.verb.word : ''
  const before = frame.verb?.name === 'before' && measure === 'flow' && !frame.noun.startsWith(frame.verb.word) ? frame.verb.word : ''
  // What some bodies did sets them apart: they are not all bodies of the kind.
  const deed = deedOf(frame)
  if (deed !== '') return [composeName(`${deed.slice(0, 24)}的${frame.noun}`, '', unit, measure)]
  const names = [frame.noun, ...frame.wider.filter(isWhole)].map((phrase) => composeName(`${before}${phrase}`, after, unit, measure))
  const done = said(frame.predicate)
  if (done.length >= 2 && unit === '人') names.unshift(composeName(`${frame.noun}${done.slice(0, 10)}`, '', unit, measure))
  return names.filter((candidate) => candidate.length >= 2)
}
