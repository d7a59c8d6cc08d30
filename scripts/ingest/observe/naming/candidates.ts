/**
 * Candidate names of a figure: those of the rules; a head with what it is of, a verb and a statistic, from the phrases around
 * the number; the likely words in a row; and names given before, in like words or made of them.
 */
import type { Measure } from '../../../../src/domain/observation.ts'
import { composeName } from '../frame/name.ts'
import type { Verb } from '../frame/phrase.ts'
import type { NounPlace, Pieces, VerbPlace } from '../frame/pieces.ts'
import { mayHold, signsOf, type Lexicon, type Term } from '../text/words.ts'
import { LIKELY, ofWords, VERY_LIKELY } from './ofWords.ts'
import type { Found, Given, Precedents } from './precedents.ts'
import type { Nearby, Relevance } from './relevance.ts'

/** How a phrase was cut: not at all, from its first likely word on, to its likely words, to its very likely ones. */
export type Cut = 'whole' | 'led' | 'likely' | 'sure'

export interface Part {
  readonly place: NounPlace
  readonly text: string
  readonly cut: Cut
}

/** Where names come from; one may come from several. */
export const SOURCE = { rules: 1, parts: 2, words: 4, given: 8, context: 16 } as const

export interface Candidate {
  readonly name: string
  sources: number
  /** Its place among the names of the rules, or -1. */
  readonly rank: number
  readonly head: Part | null
  readonly prefix: Part | null
  readonly verb: { readonly place: VerbPlace; readonly verb: Verb; readonly before: boolean } | null
  /** The name given before that it is, where it was found as one. */
  given: Given | null
  /** As a name given before: its rank and score among those made of the words, and among those of like words. */
  byWords: Ranked | null
  byContext: Ranked | null
}

/** A candidate that nothing is known of but its name. */
export const nameAlone = (name: string): Candidate => ({ name, sources: SOURCE.rules, rank: 0, ...WHOLE, given: null, byWords: null, byContext: null })

export interface Ranked {
  readonly rank: number
  readonly score: number
}

export interface CandidateTask {
  readonly pieces: Pieces
  readonly unit: string | null
  readonly dimension: string
  readonly measure: Measure
  /** The names the rules found, the best first. */
  readonly rules: readonly string[]
  /** What is said around the figure. */
  readonly said: string
  readonly nearby: readonly Nearby[]
  /** Those of them that names are made of. */
  readonly beside: readonly Nearby[]
  readonly relevance: Relevance
  readonly lexicon: Lexicon
  readonly precedents: Precedents
}

const NO_HEADS: ReadonlySet<NounPlace> = new Set(['subject', 'clause3', 'actor2'])
const NO_PREFIXES: ReadonlySet<NounPlace> = new Set(['rule', 'deed', 'earlier3', 'recent2'])
/** 100 names nothing. */
const NAMING = /\p{L}/u
const LONGEST_HEAD = 26
const LONGEST_STEM = 32
const LONGEST_NAME = 34
/** How many names are made of parts, the ones that agree best with the words that belong. */
const MOST_OF_PARTS = 16
/** How likely a word is that nothing is known of. */
const UNKNOWN = { one: 0.3, more: 0.2 }
/** All candidates, those of the rules first, each name once. */
export function candidatesOf(task: CandidateTask): Candidate[] {
  const { unit, dimension, measure, rules, said, nearby, beside, relevance, precedents } = task
  const found = new Map<string, Candidate>()
  const add = (name: string, source: number, made: Omit<Made, 'name'> = WHOLE, rank = -1): Candidate | undefined => {
    const form = withoutRecipients(withoutStray(name), unit)
    if (form.length < 2 || form.length > LONGEST_NAME || !NAMING.test(form)) return undefined
    const known = found.get(form)
    if (known) {
      known.sources |= source
      return known
    }
    const { head, prefix, verb } = made
    const candidate = { ...nameAlone(form), sources: source, rank, head, prefix, verb }
    found.set(form, candidate)
    return candidate
  }
  rules.forEach((name, rank) => add(name, SOURCE.rules, WHOLE, Math.min(rank, 4)))
  for (const made of ofParts(task)) add(made.name, SOURCE.parts, made)
  for (const name of ofWords(beside, relevance, unit, measure, said)) add(name, SOURCE.words)
  precedents.byWords(relevance, dimension, measure === 'change_pct').forEach(({ given, score }: Found, rank) => {
    const candidate = add(given.name, SOURCE.given)
    if (!candidate) return
    candidate.byWords = { rank, score }
    if (candidate.name === given.name) candidate.given = given
  })
  precedents.byContext(nearby, dimension, measure).forEach(({ given, score }, rank) => {
    const candidate = add(given.name, SOURCE.context)
    if (!candidate) return
    candidate.byContext = { rank, score }
    if (candidate.name === given.name) candidate.given = given
  })
  const all = [...found.values()]
  const fitting = measure === 'share' || unit === '百分点' ? all.filter(({ name }) => !COUNT.test(name)) : all
  return fitting.length > 0 ? fitting : all
}

/** A share, or what changed by points, is called no count or sum: 老年食堂数 and 养老机构收费 are nothing of which there are 33 %. */
const COUNT = /[^系指]数$|(?:收费|金额|资金)$/

/** 城市低保对象户数 is 城市低保户数; 低保对象户数, which says nothing else, keeps its word. */
const withoutRecipients = (name: string, unit: string | null): string =>
  (unit === '人' || unit === '户') && (name.endsWith('户数') || name.endsWith('人数'))
    ? name.replace(/(?<=.)(低保|五保|特困供养|医疗救助|临时救助)(?:对象|人员|家庭|户)(?=户数$|人数$)/, '$1')
    : name

/** 通过平台派单: the word that says by what means something is done, which no name begins with. */
const BY_MEANS = /^(?:通过|依托|借助|利用)(?=[^的]{0,8}?(?:平台|系统|热线|网站|渠道))/

/** 有过呼叫记录: what was left of a verb. */
const CUT_WORD = /^过(?![渡程半期境去度失世冬年滤敏道路户继])/
/** 对口帮扶, cut within its first word. */
const CUT_PARTNER = /(?<!对)口(?=帮扶|支援|协作|援助)/

/** 养老服务站级3A级数: what was left of the grade of another. */
const CUT_GRADE = /(?<=[站所院馆家点])级(?=[1-5]A)/g

/** 结婚登记对占全市比例: the unit of the number before. */
const CUT_UNIT = /(?<=登记)对(?=占)/
/** 占全市占比 */
const SHARE_TWICE = /(?<=占全[国省市州县区])占比$/

/** No name begins with a statistic or a number's unit that words before it ended in, or holds a full stop. */
const withoutStray = (full: string): string => {
  const name = full
    .replace(BY_MEANS, '')
    .replace(CUT_WORD, '')
    .replace(CUT_PARTNER, '对口')
    .replace(CUT_GRADE, '')
    .replace(SHARE_TWICE, '比例')
    .replace(CUT_UNIT, '')
  const whole = '人户金总数额标比占'.includes(name.charAt(0))
    ? name.replace(/^(?:人数|户数|人(?=留守|困境|困难|特困|低保|老年|残疾)|金额|总数|[数额]|标准(?!化|地名)|比例|占比)+(?=[\u4e00-\u9fff]{3})(?!据|字)/, '')
    : name
  return whole.includes('.') ? whole.replace(/\.(?!\d)/g, '') : whole
}

const OUTWARDS = [
  'deed',
  'right',
  'rule',
  'left',
  'subject',
  'clause',
  'actor',
  'clause2',
  'actor2',
  'clause3',
  'opening',
  'earlier',
  'earlier2',
  'earlier3',
  'recent',
  'recent2',
  'lead',
  'topic',
  'heading',
  'section',
] as const satisfies readonly NounPlace[]
/** How far each place is from the number. */
const DISTANCES = Object.fromEntries(OUTWARDS.map((place, order) => [place, order])) as Readonly<Record<NounPlace, number>>

interface Weighed extends Part {
  /** Which of the words that belong it holds, a bit each. */
  readonly holds: number
  readonly signs: number
  readonly order: number
}

type Made = Pick<Candidate, 'name' | 'head' | 'prefix' | 'verb'>

/** A name that is not made of parts. */
const WHOLE: Omit<Made, 'name'> = { head: null, prefix: null, verb: null }

/** The words that belong, the likeliest first, as many as there are bits. */
function belongingWords(relevance: Relevance): Belonging {
  const entries = [...relevance].filter(([, likely]) => likely > LEAST_LIKELY)
  entries.sort((a, b) => b[1] - a[1])
  if (entries.length > BITS) entries.length = BITS
  const worth = entries.map(([{ text }, likely]) => text.length * likely)
  return { terms: entries.map(([term]) => term), worth, expected: worth.reduce((total, one) => total + one, 0) }
}

interface Belonging {
  readonly terms: readonly Term[]
  /** How much it is worth that a name holds a word, and all of them. */
  readonly worth: readonly number[]
  readonly expected: number
}

const LEAST_LIKELY = 0.08
const BITS = 31

function weighed(part: Part, { terms }: Belonging): Weighed {
  const { place, text, cut } = part
  const signs = signsOf(text)
  let holds = 0
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]
    if (term && mayHold(signs, term.signs) && text.includes(term.text)) holds |= 1 << at
  }
  return { place, text, cut, holds, signs, order: DISTANCES[place] }
}

/** How well a name of so many characters agrees with the words that belong, where it holds these. */
function agreementOf(holds: number, length: number, { worth, expected }: Belonging): number {
  let covered = 0
  for (let rest = holds; rest !== 0; rest &= rest - 1) covered += worth[31 - Math.clz32(rest & -rest)] ?? 0
  return (2 * covered) / (length + expected || 1)
}

/** Phrases and what is cut of them, as heads and as prefixes of names. */
function partsOf({ pieces: { nouns }, relevance, lexicon }: CandidateTask, belonging: Belonging): { heads: Weighed[]; prefixes: Weighed[] } {
  const [heads, prefixes]: [Weighed[], Weighed[]] = [[], []]
  const seen: string[] = []
  for (const { place, text } of nouns) {
    if (seen.includes(text)) continue
    seen.push(text)
    const [isHead, isPrefix] = [!NO_HEADS.has(place), !NO_PREFIXES.has(place)]
    const likely = likelyWords(text, relevance, lexicon)
    const own = isHead ? cuts(place, text, likely).map((part) => weighed(part, belonging)) : []
    heads.push(...own)
    if (!isPrefix) continue
    const bare = lexicon.bare(text)
    const parts = isHead && bare === text ? own : cuts(place, bare, likely).map((part) => weighed(part, belonging))
    for (const part of parts) if (part.text.length >= 2) prefixes.push(part)
  }
  return { heads, prefixes }
}

/** Names of a head and a prefix, the pairs first that agree best with the words that belong. */
function ofParts(task: CandidateTask): Iterable<Made> {
  const { pieces, unit, measure, relevance } = task
  const belonging = belongingWords(relevance)
  const { heads, prefixes } = partsOf(task, belonging)
  // There are some fifty pairs, of which a few are taken.
  const pairs: { readonly head: Weighed; readonly prefix: Weighed | null }[] = []
  const agrees: number[] = []
  for (const head of heads) {
    const { text, holds, signs, order } = head
    pairs.push({ head, prefix: null })
    agrees.push(agreementOf(holds, text.length, belonging))
    for (const prefix of prefixes) {
      if (prefix.order <= order || (mayHold(signs, prefix.signs) && text.includes(prefix.text))) continue
      pairs.push({ head, prefix })
      agrees.push(agreementOf(holds | prefix.holds, text.length + prefix.text.length, belonging))
    }
  }
  const verbs = pieces.verbs.filter(({ verb }, index) => pieces.verbs.findIndex((other) => other.verb.word === verb.word) === index)
  const made = new Map<string, Made>()
  while (made.size < MOST_OF_PARTS) {
    const pair = pairs[takeMost(agrees)]
    if (!pair) break
    const { head, prefix } = pair
    const stem = prefix ? join(prefix.text, head.text) : head.text
    if (stem.length > LONGEST_STEM) continue
    const keep = (name: string, verb: Candidate['verb']): void => {
      if (!made.has(name)) made.set(name, { name, head, prefix, verb })
    }
    keep(composeName(stem, '', unit, measure), null)
    for (const { place, verb } of verbs) {
      if (verb.name === 'after') keep(composeName(stem, verb.word, unit, measure), { place, verb, before: false })
      if (!stem.includes(verb.word)) keep(composeName(`${verb.word}${stem}`, '', unit, measure), { place, verb, before: true })
    }
  }
  return made.values()
}

/** The place of the largest number, the first of equals, which is then out of the way; -1 where none is left. */
function takeMost(numbers: number[]): number {
  let [best, most] = [-1, -1]
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1
    if (number > most) [best, most] = [at, number]
  }
  if (best >= 0) numbers[best] = -1
  return best
}

/** What is likely of a phrase to belong in a name. */
interface LikelyWords {
  /** The word from which on it may be cut, unless it is the first. */
  readonly led: string
  /** Its likely words in a row, and its very likely ones. */
  readonly likely: string
  readonly sure: string
}

function likelyWords(phrase: string, relevance: Relevance, lexicon: Lexicon): LikelyWords {
  const words = lexicon.words(phrase)
  let [first, likely, sure] = [-1, '', '']
  for (let at = 0; at < words.length; at++) {
    const term = words[at]?.term
    if (!term) continue
    const { text } = term
    const chance = relevance.get(term) ?? (text.length === 1 ? UNKNOWN.one : UNKNOWN.more)
    if (chance >= LIKELY) {
      if (first < 0 && at < words.length - 1) first = at
      likely += text
    }
    if (chance >= VERY_LIKELY) sure += text
  }
  const leader = first >= 0 ? first : words.length - 1
  return { led: leader > 0 ? (words[leader]?.term.text ?? '') : '', likely, sure }
}

/** A phrase whole, and cut to its likely words. */
function cuts(place: NounPlace, phrase: string, { led, likely, sure }: LikelyWords): Part[] {
  const text = phrase.slice(0, LONGEST_HEAD)
  const parts: Part[] = [{ place, text, cut: 'whole' }]
  const add = (kept: string, cut: Cut): void => {
    if (kept.length >= 2 && !parts.some((part) => part.text === kept)) parts.push({ place, text: kept, cut })
  }
  const from = led === '' ? 0 : text.indexOf(led)
  if (from > 0) parts.push({ place, text: text.slice(from), cut: 'led' })
  add(likely, 'likely')
  add(sure, 'sure')
  return parts
}

/** 婚姻登记 and 登记合格率 are 婚姻登记合格率. */
function join(prefix: string, head: string): string {
  for (let length = Math.min(prefix.length, head.length) - 1; length >= 2; length--) {
    if (prefix.endsWith(head.slice(0, length))) return prefix + head.slice(length)
  }
  return prefix + head
}
