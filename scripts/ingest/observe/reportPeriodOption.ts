/** What a document's reporting period is chosen among: each option with its sources, and which of them the text does not bear out. */
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import { opening } from './ground.ts'
import type { Lexicon } from './naming/words.ts'
import { withoutIssue } from './reportPeriod.ts'
import { findTimes } from './time.ts'

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
