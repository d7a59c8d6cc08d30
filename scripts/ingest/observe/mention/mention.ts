/**
 * Quantity mentions: every numeral of a text with its unit, bound and kind.
 * A mention is not yet a fact: `role/role.ts` tells facts from dates, rules and names.
 */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import type { Bound } from '../../../../src/domain/observation.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { findNumerals, readHan, type Numeral } from '../text/numeral.ts'
import { WordSet } from '../text/wordSet.ts'
import type { TimeExpression } from '../time/time.ts'
import { meantUnit } from './meantUnit.ts'
import { joinRanges } from './range.ts'
import { carryRates, fillUnits, shareRates } from './rowUnit.ts'
import type { UnitReader } from './unit.ts'

export interface Mention {
  /** Offsets in the folded text: number, scale and unit. */
  readonly from: number
  readonly to: number
  /** Where the number itself ends and the unit begins. */
  readonly numberTo: number
  readonly value: number | null
  readonly unit: string | null
  /** The rule that gave the unit. */
  readonly unitRule: string
  readonly bound: Bound
  /** The rule that gave the bound. */
  readonly boundRule: string
  readonly script: Numeral['script']
  /** A time expression covers it. */
  readonly time: boolean
  /** 翻一番: the words carry number and sense at once. */
  readonly doubling: boolean
}

/** What a mention is. `unread` is a number nobody could make out: it is listed for an editor. */
export type MentionRole = 'metric' | 'target' | 'threshold' | 'date' | 'duration' | 'label' | 'boilerplate' | 'unread'

/**
 * All mentions of a folded text, in order.
 * @param times the text's time expressions; numerals inside one are dates
 */
export function findMentions(text: string, times: readonly TimeExpression[], units: UnitReader, grammar: Grammar): Mention[] {
  const found = findNumerals(text).flatMap((numeral) => {
    const time = times.find((expression) => numeral.from >= expression.from && numeral.from < expression.to)
    if (time && /\d/.test(text.slice(numeral.from, numeral.to))) return [dateMention(text, numeral)]
    // 连续四年 is a length of time; the numerals of “十三五” are part of a name.
    if (time && !/^(?:年|个月)/.test(text.slice(numeral.to))) return []
    return [quantity(text, numeral, units, grammar)]
  })
  return joinRanges(text, shareBounds(text, carryRates(text, shareRates(text, fillUnits(text, apart([...found, ...doublings(text)])), units))))
}

/** Of mentions that overlap the first and longest stays. */
function apart(mentions: readonly Mention[]): Mention[] {
  let end = 0
  return [...mentions]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const free = from >= end
      if (free) end = to
      return free
    })
}

/** The rules of a number that has neither unit nor bound. */
const UNTOLD = { unitRule: 'no unit told', boundRule: 'no bound told' } as const

/** A date's span: 2020年, 2020年7月1日, 2016-2020年. */
function dateMention(text: string, numeral: Numeral): Mention {
  const rest =
    /^-{1,2}(?:19|20)\d{2}\.\d{1,2}|^(?:[./-]\d{1,2}){1,2}(?!\d)|^(?:\s*[-~至]\s*\d{2,4})?\s*(?:年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|月(?:\s?\d{1,2}\s?日)?|日)?/.exec(
      text.slice(numeral.to),
    )?.[0] ?? ''
  const to = numeral.to + rest.length
  const { script } = numeral
  return { from: numeral.from, to, numberTo: numeral.to, value: null, unit: null, ...UNTOLD, bound: 'exact', script, time: true, doubling: false }
}

/** 两倍半, 3袋半. */
const HALF = /^半(?:[,;。、)的]|$)/
/** 1200元整 */
const WHOLE = /^整(?:[,;。、()]|$)/

/** 46.8个亿: what so many are of is money. */
const SPOKEN_SUM = /个多?亿$/

function quantity(text: string, numeral: Numeral, units: UnitReader, grammar: Grammar): Mention {
  const match = numeral.share ? undefined : meantUnit(units.at(text, numeral.to), text, numeral)
  // 最低标准为886/月: of 元.
  const perTime = match ? undefined : /^\/(?:人[·.]?)?([月年])(?!\d)/.exec(text.slice(numeral.to))
  const years = match ? '' : (/^(?:年代|年|个月|周年|学期|学年)/.exec(text.slice(numeral.to))?.[0] ?? '')
  const unitTo = numeral.to + (match?.length ?? perTime?.[0].length ?? years.length)
  const half = match !== undefined && HALF.test(text.slice(unitTo, unitTo + 2))
  const whole = match?.unit === '元' && WHOLE.test(text.slice(unitTo, unitTo + 2))
  const to = half || whole ? unitTo + 1 : unitTo
  const value = half && numeral.value !== null ? numeral.value + 0.5 : numeral.value
  // 每月225元/人: so much a month.
  const perHead = match?.unit === '元/人' ? /每(?:人每)?([月年])\s?$/.exec(text.slice(Math.max(0, numeral.from - 6), numeral.from))?.[1] : undefined
  const rate = perHead ? `元/${perHead}` : match && units.rate(text, numeral.from, match.unit, numeral.value ?? 0)
  // 提到每人每月1450: so much a month is of 元.
  const implied =
    !match && !numeral.share && (numeral.value ?? 0) >= 50 && /每人每[月年]\s?$/.test(text.slice(Math.max(0, numeral.from - 6), numeral.from))
      ? units.rate(text, numeral.from, '元', numeral.value ?? 0)
      : !match && SPOKEN_SUM.test(text.slice(numeral.from, numeral.to))
        ? '元'
        : null
  const said = numeral.share ? '%' : (rate ?? (perTime ? `元/${perTime[1] ?? '月'}` : implied))
  const currency = said === null || said === '元' ? currencyOf(text, numeral.from) : undefined
  const unit = currency ?? said
  const unitRule = currency && currency !== said ? 'currency before the number' : unitRuleOf(unit, match?.unit, implied)
  const { script } = numeral
  return { from: numeral.from, to, numberTo: numeral.to, value, unit, unitRule, ...boundOf(text, numeral, to, grammar), script, time: false, doubling: false }
}

/** Where the unit of a number stands, which may be in another rate than the one printed behind it. */
function unitRuleOf(unit: string | null, printed: string | undefined, implied: string | null): string {
  if (unit === null) return UNTOLD.unitRule
  if (implied !== null) return 'rate before the number'
  return printed === undefined || printed === unit ? 'unit behind the number' : 'unit behind the number, rate beside it'
}

/** HK$300万元, 美元15万: the currency stands before the sum. */
const currencyOf = (text: string, from: number): string | undefined => {
  const ahead = text.slice(Math.max(0, from - CURRENCY_REACH), from)
  return CURRENCIES.find(([sign]) => sign.test(ahead))?.[1]
}

const CURRENCY_REACH = 6
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/(?:港币|港元|HK\$|HKD)\s*$/, '港元'],
  [/(?:澳门币|澳门元|澳币|MOP\$?)\s*$/, '澳门元'],
  [/(?:美元|美金|US\$|USD)\s*$/, '美元'],
  [/(?:人民币|RMB|CNY|￥|¥)\s*$/, '元'],
]

const BOUNDS = ['max', 'min', 'approx'] as const

/** The words of bounds before and after a number. */
const boundWords = onceEach(({ bounds }: Grammar) =>
  BOUNDS.map((bound) => ({ bound, heads: new WordSet(bounds[bound].before, 'backward'), tails: new WordSet(bounds[bound].after) })),
)

/** How exactly a number is meant, and the rule that says so. */
type ToldBound = Pick<Mention, 'bound' | 'boundRule'>

const toldBound = (bound: Bound, boundRule: string): ToldBound => ({ bound, boundRule })

function boundOf(text: string, numeral: Numeral, to: number, grammar: Grammar): ToldBound {
  const before = text.slice(Math.max(0, numeral.from - 12), numeral.from).replace(/(?:每人每月|每人每年|每月|每年|人均|的?比[例重]|人民币|达到?|了|\s)+$/, '')
  const after = text.slice(to, to + 4)
  // 签约3.2万张, 节约120万元: a word that ends like a bound.
  if (/(?:[签预节违合条公续解邀履失]|规民)约$/.test(before)) return toldBound('exact', 'word that ends like a bound')
  // 存在不足8个未换届村: a heading that ends in a noun.
  if (/(?:存在|问题和|差距和|困难和)的?不足$/.test(before)) return toldBound('exact', 'heading that ends in a noun')
  // 至少配备3名
  if (AT_LEAST.test(before)) return toldBound('min', 'bound before the verb')
  // 四成不到
  if (/^(?:还)?不到(?:$|[,;。、)])/.test(after)) return toldBound('max', 'bound behind the number')
  if (text.startsWith('过半', numeral.from)) return toldBound('min', 'number that is a bound')
  const ofWhat = boundBeforeWhole(text, numeral, to)
  if (ofWhat !== undefined) return toldBound(ofWhat, 'bound before what the share is of')
  // 四成 is so much, 四成多 about so much.
  const isRound = numeral.round && (!numeral.share || numeral.value === null || /[多余来]$/.test(text.slice(numeral.from, to)))
  let said = isRound ? toldBound('approx', 'number of about so much') : toldBound('exact', UNTOLD.boundRule)
  let longest = 0
  // 不低于 ends in 低于: the longest word decides.
  for (const { bound, heads, tails } of boundWords(grammar)) {
    const length = Math.max(heads.endingAt(before, before.length)?.length ?? 0, tails.at(after, 0)?.length ?? 0)
    if (length > longest) [longest, said] = [length, toldBound(bound, 'bound beside the number')]
  }
  return said
}

/** 不低于当地人均收入的60%, 不到全省平均的七成: what bounds a share stands before what it is a share of; or undefined. */
function boundBeforeWhole(text: string, { from }: Numeral, to: number): Bound | undefined {
  if (!IS_SHARE.test(text.slice(from, to))) return undefined
  const [, word] = BEFORE_WHOLE.exec(text.slice(Math.max(0, from - FAR_AHEAD), from)) ?? []
  return word === undefined ? undefined : BOUND_OF_SHARE[word]
}

const IS_SHARE = /[%成]$|分之/
const BEFORE_WHOLE = /(不低于|不少于|不到|不足|不超过|接近|将近)[^,;。\d%成]{2,24}的\s*$/
const BOUND_OF_SHARE: Readonly<Record<string, Bound>> = {
  不低于: 'min',
  不少于: 'min',
  不到: 'max',
  不足: 'max',
  不超过: 'max',
  接近: 'approx',
  将近: 'approx',
}
/** How far before a share, in characters, its bound may stand. */
const FAR_AHEAD = 32

/** 至少, a verb between it and the number. */
const AT_LEAST = /至少[\u4e00-\u9fff]{1,4}$/

/** 分别不低于590元/月、4800元/年: a bound said before a row that is dealt out is of each of its numbers. */
function shareBounds(text: string, mentions: readonly Mention[]): Mention[] {
  let isShared = false
  const shared: Mention[] = []
  for (const mention of mentions) {
    const last = shared.at(-1)
    const inRow = last !== undefined && mention.bound === 'exact' && /^[、和与及]$/.test(text.slice(last.to, mention.from))
    isShared = inRow ? isShared : (mention.bound === 'min' || mention.bound === 'max') && /(?:分别|依次|各)[^,;。\d]{1,12}$/.test(text.slice(0, mention.from))
    shared.push(inRow && isShared ? { ...mention, ...toldBound(last.bound, 'bound of its row') } : mention)
  }
  return shared
}

const MULTIPLE: Readonly<Record<string, number>> = { 一: 1, 两: 3, 二: 3, 三: 7, 四: 15 }

/** 翻番 and 翻一番 are +100 %, 翻两番 +300 %. */
function doublings(text: string): Mention[] {
  return [...text.matchAll(/翻(?:了?(近|将近|约|不止)?([一两二三四])[番倍]|番)(还多|多|以上)?/g)].map((match) => {
    const [whole, near, times, more] = match
    const to = match.index + whole.length - (more?.length ?? 0)
    return {
      from: match.index,
      to,
      numberTo: to,
      value: whole.includes('倍') ? readHan(times ?? '') : (MULTIPLE[times ?? '一'] ?? null),
      unit: '倍',
      unitRule: 'number that is a multiple',
      ...(more || near ? toldBound(more || near === '不止' ? 'min' : 'approx', 'bound beside the number') : toldBound('exact', UNTOLD.boundRule)),
      script: 'han',
      time: false,
      doubling: true,
    }
  })
}
