/** What a document's reporting period is chosen among: each option with its sources, and which of them the text does not bear out. */
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import type { Lexicon } from '../text/words.ts'
import { findTimes } from '../time/time.ts'
import { allText, opening } from './ground.ts'
import { withoutIssue } from './issue.ts'

/** What the choice is made from. */
export interface ReportPeriodQuestion {
  readonly document: Document
  /** The day or month the document was given or published, or null. */
  readonly spoken: string | null
  /** What the rules say, and which of them. */
  readonly ruled: string | null
  readonly rule: string
  readonly lexicon: Lexicon
}

export interface ReportPeriodOption {
  readonly period: string | null
  sources: number
  /** How often the text names it. */
  named: number
}

/** Where an option comes from; one may come from several. */
export const SOURCE = {
  rule: 1,
  title: 2,
  opening: 4,
  body: 8,
  spoken: 16,
  before: 32,
  month: 64,
  toDate: 128,
  none: 256,
  until: 512,
  half: 1024,
  spokenMonth: 2048,
  span: 4096,
  file: 8192,
  event: 16384,
  day: 32768,
} as const

/** What happens on a day or in a month: a disaster, a festival, a day on which many marry. */
export const EVENT_WORDS = [
  /地震|洪|暴雨|强降雨|台风|风暴|雪灾|降雪|冰[冻雹]|低温|干旱|旱[情灾]|泥石流|滑坡|灾情|火灾/,
  /清明|七夕|情人节|重阳|春节|(?<!\d)520(?!\d)|5·20|当[天日]/,
]

const SNOW = /[暴大]雪|雨雪|积雪|龙卷|抗震|余震|震后/

/** A part of one year: 2019-01/2019-06, 2018-07. */
const PART = /^(\d{4})-\d\d[-\d]*(?:\/\1-[-\d]*)?$/

/**
 * Whether nothing but a phrase of the text speaks for a part of a year (上半年检查12次): that is the time of its own sentence, unless the text
 * is of something that happened then. What the title says goes before the day a text was given or the name of its file.
 */
export function isOfSentence({ period, sources }: ReportPeriodOption, { document, rule, ruled }: ReportPeriodQuestion): boolean {
  const isWhole = rule === 'title' && /^\d{4}$/.test(ruled ?? '')
  const telling = isWhole ? [withoutIssue(fold(visible(document.title)))] : opening(document)
  if (period === inspected(document, period)) return false
  if ([...EVENT_WORDS, SNOW].some((words) => telling.some((text) => words.test(text)))) return false
  const trusted = SOURCE.rule | SOURCE.title | (isWhole ? 0 : SOURCE.spoken | SOURCE.spokenMonth | SOURCE.file)
  return PART.test(period ?? '') && (sources & trusted) === 0
}

/** 供养机构督查通报 that begins with 11月中旬: the month of which an inspection tells, or undefined. */
function inspected(document: Document, period: string | null): string | undefined {
  const [title = '', , first = ''] = opening(document)
  if (!/督查|检查|巡查|暗访/.test(title) || !/^\s*(?:(?:19|20)\d{2}年|今年)?\d{1,2}月/.test(first)) return undefined
  return findTimes(first, { period: period?.slice(0, 4) ?? null, now: null })[0]?.period ?? undefined
}

/**
 * The time of an answer that was given on a day: 截至5月底，全市有床位1.2万张 in it says when there were so many, and not of what time the whole is. An
 * answer of the first months of a year tells of them again and again (1—5月, 前5个月, 上半年).
 */
export function answeredIn(period: string | null, { document, spoken }: ReportPeriodQuestion): string | null {
  const [, year, month] = TO_DATE.exec(period ?? '') ?? []
  if (year === undefined || spoken === null || !isAnswer(document)) return period
  return timesTold(Number(month), document) < OFTEN ? year : period
}

/** The months of a year up to one. */
const TO_DATE = /^(\d{4})-01\/\1-(\d\d)$/

/** A reply to deputies, or questions with their answers. */
const isAnswer = (document: Document): boolean => opening(document).some((text) => ANSWER.test(text.slice(0, FIRST_WORDS)))

const ANSWER = /答复|复函|问答|答[\u4e00-\u9fff]{0,4}问|访谈|专访|——访|嘉宾|网友/
const FIRST_WORDS = 60

/** How often a text tells of the months of a year up to one. */
function timesTold(month: number, document: Document): number {
  const words = [`(?<!\\d)1\\s?月?\\s?[-~至到]\\s?${month}\\s?月`, `[前头]${month}个月`, ...(PARTS[month] ?? [])]
  return allText(document).match(new RegExp(words.join('|'), 'g'))?.length ?? 0
}

const PARTS: Readonly<Record<number, readonly string[]>> = { 3: ['一季度'], 6: ['上半年'], 9: ['前三季度', '三季度'] }
const OFTEN = 2
