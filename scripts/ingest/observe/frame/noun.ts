/** Which noun a single number counts: the noun after it, before it, or one that earlier words leave to it. */
import { ATTRIBUTE, attributeOf, builtWith, MONEY_BUILT } from './attribute.ts'
import { BENEFITED } from './benefit.ts'
import { distinct, type Context, type Discourse, type Fact, type Head, type Noun, type Scope } from './clause.ts'
import { asPart, COMPLEMENT, complementOf } from './complement.ts'
import { inherited } from './inherited.ts'
import { nounBefore, topicOf } from './nounBefore.ts'
import { DIVIDED } from './part.ts'
import { pointedAt } from './pointed.ts'
import { borneBy, shareOf } from './share.ts'
import { standardOf } from './standard.ts'
import { standingOf, STANDS_TO } from './standing.ts'

/** 前者 and 后者 are said of the last two nouns; once 前者 is used, the other is 后者. */
const REFERRED = 'former and latter'

/** 前者同比下降8.3%，降幅扩大2.1个百分点，后者同比上升3.5%: the noun that the word points to; both are settled where 前者 is said. */
function referredTo(pronoun: string | undefined, at: number, { text }: Scope, discourse: Discourse): Head | undefined {
  if (pronoun === undefined) return undefined
  const [first, last] = distinct(discourse.recent).slice(-2)
  if (pronoun.startsWith('前')) {
    discourse.pair = first && last && [first, last]
    return last && first
  }
  return FORMER.test(text.slice(0, at)) ? discourse.pair?.[1] : (last ?? first)
}

const FORMER = /前者|前一[类项种]/
/** 前者, 后一类: words that point to one of two nouns. */
export const POINTS_TO_ONE = /[前后](?:者|一[类项种])/

/**
 * The noun of a number.
 * @param right the text after it, to the end of its clause
 * @param inGroup whether it is not the first of a row: then the text after it belongs to the row
 */
export function nounOf(fact: Fact, context: Context, right: string, scope: Scope, discourse: Discourse, inGroup: boolean, shared: string = right): Noun {
  const { left, raw, previous } = context
  const referred = referredTo(POINTS_TO_ONE.exec(left.object)?.[0], fact.mention.from, scope, discourse)
  // 孤儿、事实无人抚养儿童月补1000、700元，后一类89人: those who get it.
  const isOfPersons = fact.mention.unit === '人' || fact.mention.unit === '户'
  if (referred) return { ...referred, noun: isOfPersons ? referred.noun.replace(MONEY, '') : referred.noun, wider: [], rule: REFERRED }
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

const MONEY = /(?<=..)(?:基本生活|人均|月均?)?(?:补[助贴差]|津贴|月补|保障金|费)?(?:标准|水平)?$/

/** The nouns of one character that reports count. */
const DIVISION = /^[市县区镇乡村]$/

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
