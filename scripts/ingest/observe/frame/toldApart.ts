/**
 * What tells the numbers of a row apart in brackets or between strokes: 680元（城市）和520元（农村）, 640元/1000元（散居/集中）,
 * 城市/农村低保标准760/620元.
 */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { CLAUSE, isBehindStroke, LISTED_AHEAD, LISTED_BEHIND } from '../mention/stroke.ts'
import { clauseAhead } from '../text/sentence.ts'
import { type Fact } from './clause.ts'
import { SIDE, withSide } from './nounBefore.ts'

/** 1822元（集中）: a word in brackets right behind a number. */
const BEHIND = /^\s*[(（]([\u4e00-\u9fff]{1,8})[)）]/
/** （含补贴）、（下同）: said beside a number, which sets it apart from no other. */
const ASIDE = /[含约注]|其中|[下以]同|同上|不变|持平|折合|预计|左右/

/** The word in brackets right behind a number that tells which one is meant, or undefined. */
function qualifierBehind(text: string, to: number): string | undefined {
  const word = BEHIND.exec(text.slice(to, to + LONGEST))?.[1]
  return word === undefined || ASIDE.test(word) ? undefined : word
}

/** How much behind a number is looked at. */
const LONGEST = 30

/** What stands between two numbers, without the brackets that tell each of them apart; a stroke is as good as a mark of enumeration. */
export function betweenToldApart(text: string, { mention: one }: Fact, { mention: other }: Fact): string {
  const between = text.slice(one.to, other.from)
  if (between === '/' && isBehindStroke(text, other.from)) return '、'
  if (qualifierBehind(text, one.to) === undefined || qualifierBehind(text, other.to) === undefined) return between
  return between.replace(BEHIND, '')
}

/** The words that tell the numbers of a row apart, one for each: behind each of them, behind them all, or before them all; else null. */
export function qualifiersOf(group: readonly Fact[], text: string): readonly string[] | null {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last || first === last) return null
  const each = group.flatMap(({ mention }) => qualifierBehind(text, mention.to) ?? [])
  const ahead = text.slice(Math.max(0, first.mention.from - CLAUSE), first.mention.from)
  const all = (LISTED_BEHIND.exec(text.slice(last.mention.to, last.mention.to + LONGEST)) ?? LISTED_AHEAD.exec(clauseAhead(ahead, ahead.length)))?.[1]
  const words = each.length === group.length ? each : (all?.split(/[/、]/) ?? [])
  return words.length === group.length && new Set(words).size === words.length && !words.some((word) => ASIDE.test(word)) ? words : null
}

/** The noun of a row, told apart by a word: 农村低保标准 of 城乡低保标准, 结婚登记 of 婚姻登记, 特困人员集中供养标准 of 特困人员供养标准. */
export function qualified(word: string, noun: string, { both }: Pick<Grammar, 'both'>): string {
  if (noun.includes(word)) return noun
  if (SIDE.test(word)) return withSide(word, noun)
  const whole = Object.entries(both).find(([said, parts]) => noun.includes(said) && parts.includes(word))?.[0]
  if (whole !== undefined) return noun.replace(whole, word)
  if (MANNER.test(word) && noun.includes('供养')) return noun.replace('供养', `${word}供养`)
  return MANNER.test(word) && KEPT.test(noun) ? noun.replace(KEPT, `$&${word}供养`) : `${word}${noun}`
}

const MANNER = /^(?:集中|分散|散居)$/
const KEPT = /特困(?:人员)?|五保(?:对象|人员)?/
