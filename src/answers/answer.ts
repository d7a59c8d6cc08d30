import { keyOf, type AnswerWords, type Subject } from './answerIndex.ts'
import { answersPeriod } from './askedPeriod.ts'
import type { AskedPlace } from './askedPlace.ts'
import { bestFigures } from './bestFigures.ts'
import type { Figure, FigureSource } from './figureSource.ts'
import { createMatcher, isExact, type Match } from './match.ts'
import { nearestFigures } from './nearest.ts'
import { plainWords } from './plainWords.ts'
import { createUnderstanding, type Understand, type Understood } from './understand.ts'

/** What stands above the results. */
export type Answer =
  | {
      readonly kind: 'figures'
      /** The best first, at most `MOST`. */
      readonly figures: readonly Figure[]
      /** So many answer the question, those not shown included. */
      readonly total: number
      /** Places that were asked for and have no such figure. */
      readonly missing: readonly AskedPlace[]
      readonly understood: Understood
    }
  | {
      readonly kind: 'none'
      readonly understood: Understood
      /** What was asked for, where other places or times have it. */
      readonly subject: Subject | undefined
      readonly near: readonly Figure[]
    }

const MOST = 8
/** A longer text that names no figure is more likely a sentence than a question. */
const SHORT = 12

export interface Answers {
  readonly understand: Understand
  /** @returns undefined where the query asks for no figure */
  answer(query: string): Promise<Answer | undefined>
}

/** Answers questions from the figures of the site. */
export function createAnswers(words: AnswerWords, source: FigureSource): Answers {
  const understand = createUnderstanding(words)
  const matchesOf = createMatcher(words)
  const plain = plainWords(words.everyday)

  const dimensionOf = (unit: string): string => words.dimensions[unit] ?? ''

  async function answer(query: string): Promise<Answer | undefined> {
    const understood = understand(query)
    if (understood.asksOther || asksNothing(understood, words)) return undefined
    const matches = matchesOf(understood, await source.subjects(understood.rest))
    const exact = ratesFirst(matches.filter(isExact))
    if (!asksForFigure(understood, matches, exact, words)) return undefined
    const known = (await source.figures(exact.map(({ subject }) => subject))).filter((figure) => isAsked(figure, understood, exact))
    const figures = bestFigures(inPlaces(known, understood), exact, understood.periods.length > 0)
    if (figures.length > 0) return answered(figures, understood)
    return { kind: 'none', understood, subject: exact[0]?.subject, near: await nearestFigures(source, understood, matches) }
  }

  /** Whether a figure is of the kind, the time and the occasion asked for, wherever it is. */
  function isAsked(figure: Figure, { dimensions, periods }: Understood, exact: readonly Match[]): boolean {
    const match = exact.find(({ subject }) => keyOf(subject) === keyOf(figure.subject))
    if (!match) return false
    const changes = figure.measure === 'change_pct' || figure.measure === 'change_abs'
    if (changes !== match.cover.asksChange || (figure.role === 'target') !== match.cover.asksTarget) return false
    const kinds = dimensions.length > 0 ? dimensions : [dimensionOf(figure.subject.unit)]
    if (!changes && !kinds.includes(dimensionOf(figure.unit))) return false
    if (periods.length > 0 && !periods.some(({ period }) => answersPeriod(period, figure.period, figure.measure))) return false
    return match.occasions.every((word) => plain.form(figure.quote).includes(word))
  }

  /** 多少钱 asks for what one person gets where names of both kinds fit, not for the sum of all. */
  function ratesFirst(exact: readonly Match[]): Match[] {
    const rates = exact.filter(({ subject }) => dimensionOf(subject.unit) === 'money-rate')
    return rates.length > 0 ? exact.filter(({ subject }) => dimensionOf(subject.unit) !== 'money') : [...exact]
  }

  return { understand, answer }
}

/** What was said besides place and time. */
const saidIn = ({ rest }: Understood): string => rest.replaceAll('|', '')

const isMeasured = (said: string, { questions }: AnswerWords): boolean => questions.measured.some((word) => said.endsWith(word))

/** A place or the word of a theme (养老, 大连 养老) asks for nothing, unless with a time. */
function asksNothing(understood: Understood, words: AnswerWords): boolean {
  const said = saidIn(understood)
  const named = words.topics.includes(said) && !isMeasured(said, words) && understood.periods.length === 0
  return said === '' || (named && !understood.asks)
}

/** A query asks by its words, or by naming what is counted: 大连低保标准. A sentence that only happens to hold such a name does not. */
function asksForFigure(understood: Understood, matches: readonly Match[], exact: readonly Match[], words: AnswerWords): boolean {
  if (understood.asks) return true
  const said = saidIn(understood)
  const measured = isMeasured(said, words)
  if (exact.length > 0) return measured || understood.periods.length > 0 || exact.some(({ cover }) => cover.unsaid === 0)
  if (measured && understood.places.length > 0 && said.length <= SHORT) return true
  const [closest] = matches
  const narrower = closest?.cover.left.join('').length ?? 0
  return measured && closest !== undefined && narrower > 0 && narrower < closest.cover.shared && !/\d/.test(said)
}

const inPlaces = (figures: readonly Figure[], { places }: Understood): Figure[] =>
  figures.filter(({ region }) => places.length === 0 || places.some(({ path }) => path === region))

function answered(figures: readonly Figure[], understood: Understood): Answer {
  return {
    kind: 'figures',
    figures: figures.slice(0, MOST),
    total: figures.length,
    missing: understood.places.filter(({ path }) => figures.every(({ region }) => region !== path)),
    understood,
  }
}
