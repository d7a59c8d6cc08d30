/** Chooses the time a document reports on among those its text, its date and the rules offer, by a learnt linear model. */
import { visible, type Document } from '../../document.ts'
import type { Features } from '../learnt/features.ts'
import { likeliest, sum, type Weights } from '../learnt/weights.ts'
import { fold } from '../text/fold.ts'
import { findTimes } from '../time/time.ts'
import { allText, opening } from './ground.ts'
import { withoutIssue } from './issue.ts'
import { eachReportPeriod } from './reportPeriodFeatures.ts'
import { EVENT_WORDS, SOURCE, type ReportPeriodOption, type ReportPeriodQuestion } from './reportPeriodOptions.ts'

/** The likeliest period, and the model's probability that it is the right one. */
export function chooseReportPeriod(question: ReportPeriodQuestion, weights: Weights, features: Features): { period: string | null; probability: number } {
  const scored: { value: string | null; score: number }[] = []
  eachReportPeriod(question, features, (option) => {
    if (!isOfSentence(option, question)) scored.push({ value: option.period, score: sum(weights, features.codes, 0, features.length) })
  })
  const { value, probability } = likeliest(scored)
  return { period: answeredIn(value ?? null, question), probability }
}

const SNOW = /[暴大]雪|雨雪|积雪|龙卷|抗震|余震|震后/

/** A part of one year: 2019-01/2019-06, 2018-07. */
const PART = /^(\d{4})-\d\d[-\d]*(?:\/\1-[-\d]*)?$/

/**
 * Whether nothing but a phrase of the text speaks for a part of a year (上半年检查12次): that is the time of its own sentence, unless the text
 * is of something that happened then. What the title says goes before the day a text was given or the name of its file.
 */
function isOfSentence({ period, sources }: ReportPeriodOption, { document, rule, ruled }: ReportPeriodQuestion): boolean {
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
function answeredIn(period: string | null, { document, spoken }: ReportPeriodQuestion): string | null {
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
