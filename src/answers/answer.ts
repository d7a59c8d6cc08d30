import { isChange } from '../domain/change.ts'
import type { Role } from '../domain/observation.ts'
import { periodMonths } from '../domain/period.ts'
import { keyOf, type AnswerWords, type Subject } from './answerIndex.ts'
import { kindFits } from './askedKind.ts'
import { answersPeriod } from './askedPeriod.ts'
import { unknownPlace, type AskedPlace } from './askedPlace.ts'
import { bestFigures } from './bestFigures.ts'
import type { Figure, FigureSource } from './figureSource.ts'
import { earlierFigures } from './earlier.ts'
import { createMatcher, isExact, isPart, type Match } from './match.ts'
import { nearestFigures, type NearFigure } from './nearest.ts'
import { partFigures } from './parts.ts'
import { plainWords } from './plainWords.ts'
import { rankedFigures } from './ranked.ts'
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
      /** They are not what was asked for, which no report gives: several kinds of it instead of the whole, or only what is meant to be reached. */
      readonly instead: 'parts' | 'targets' | undefined
      readonly understood: Understood
    }
  | {
      readonly kind: 'none'
      readonly understood: Understood
      /** What was asked for, where other places or times have it. */
      readonly subject: Subject | undefined
      readonly near: readonly NearFigure[]
    }

const MOST = 8
/** So much of a name behind a narrowing word shows that the sentence speaks of the same thing. */
const NAMED = 6
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
  const isOfKind = kindFits(words)

  async function answer(query: string): Promise<Answer | undefined> {
    const understood = understand(query)
    if (understood.asksOther || asksNothing(understood)) return undefined
    const matches = matchesOf(understood, await source.subjects(understood.rest))
    const exact = await ratesFirst(matches.filter(isExact))
    if (understood.rank) return ranked(rankedFigures(await figuresOf(exact, understood), understood.rank, saidIn(understood)), understood)
    const usual = await usualFigures(matches, exact, understood)
    if (usual.length > 0) return surest(usual, understood)
    if (isTopic(understood, words) || !asksForFigure(understood, matches, exact, words)) return undefined
    const figures = await figuresOf(exact, understood)
    if (figures.length > 0) return surest(figures, understood)
    const parts = await kindsOf(understood)
    if (parts.length > 0) return answered(parts, understood, 'parts')
    const aims = await figuresOf(exact, understood, 'target')
    if (aims.length > 0) return answered(aims, understood, 'targets')
    const elsewhere = withUnknownPlace(understood)
    return elsewhere ? unanswered(elsewhere, matchesOf(elsewhere, await source.subjects(elsewhere.rest))) : unanswered(understood, matches)
  }

  /** Several kinds of what is asked for, where one sentence tells them side by side. */
  async function kindsOf(understood: Understood): Promise<Figure[]> {
    const matches = matchesOf(understood, await source.subjects(understood.rest))
    return partFigures(await figuresOf(matches.filter(isPart).slice(0, MOST), understood), understood.rest, words.topics)
  }

  /** The figures, unless the first of them is read with little certainty and the kinds of it are surely read: 80至89岁老人高龄津贴标准. */
  async function surest(figures: readonly Figure[], understood: Understood): Promise<Answer> {
    if (figures[0]?.sure) return answered(figures, understood)
    const kinds = await kindsOf(understood.dimensions.length > 0 ? understood : { ...understood, dimensions: ['money-rate'] })
    const sure = kinds.filter((kind) => kind.sure)
    return sure.length > 1 ? answered(sure, understood, 'parts') : answered(figures, understood)
  }

  async function unanswered(understood: Understood, matches: readonly Match[]): Promise<Answer> {
    const fitting = matches.filter(isExact)
    const exact = await ratesFirst(fitting)
    const beside = fitting.filter((match) => !exact.includes(match))
    return { kind: 'none', understood, subject: exact[0]?.subject, near: await nearestFigures(source, words, understood, matches, beside) }
  }

  /**
   * What is mostly meant where a place and a thing are named and not what of it (大连低保): what one person gets, then what else goes by the
   * thing's name. A theme's word may go by the name of many things; where there is nothing to get, it asks for what is called so alone.
   */
  async function usualFigures(matches: readonly Match[], exact: readonly Match[], understood: Understood): Promise<Figure[]> {
    if (understood.places.length === 0 || understood.dimensions.length > 0) return []
    const rates = matches.filter(({ open, dimension }) => open && dimension === 'money-rate')
    const first = await figuresOf(rates, understood)
    const others = exact.filter((match) => !rates.includes(match))
    return first.length > 0 || isTopic(understood, words) ? [...first, ...(await figuresOf(others, understood))] : []
  }

  /**
   * The figures of subjects that a question asks for, the best first.
   * @param role what is taken though the question does not ask for it: targets where nothing was reached yet
   */
  async function figuresOf(subjects: readonly Match[], understood: Understood, role?: Role): Promise<Figure[]> {
    const all = await source.figures(subjects.map(({ subject }) => subject).filter((subject) => mayBeIn(subject, understood)))
    const told = understood.before ? earlierFigures(all, understood.before) : all
    const asked = told.filter((figure) => isAsked(figure, understood, subjects, role))
    return bestFigures(inPlaces(asked, understood), subjects, understood.periods.length > 0)
  }

  /** Whether a figure is of the kind, the time and the occasion asked for, wherever it is. */
  function isAsked(figure: Figure, { dimensions, periods, months }: Understood, subjects: readonly Match[], role?: Role): boolean {
    const match = subjects.find(({ subject }) => keyOf(subject) === keyOf(figure.subject))
    if (!match) return false
    const changes = isChange(figure)
    if (changes !== match.cover.asksChange || figure.role !== (role ?? (match.cover.asksTarget ? 'target' : 'metric'))) return false
    const kinds = dimensions.length > 0 ? dimensions : [dimensionOf(figure.subject.unit)]
    if (!changes && !isOfKind(kinds, figure.unit)) return false
    if (periods.length > 0 && !periods.some(({ period }) => answersPeriod(period, figure.period, figure.measure))) return false
    if (months !== undefined && monthsOf(figure) !== months) return false
    return isSaid(plain.form(figure.quote), match)
  }

  /** Whether a sentence says what the name does not: the occasion, and what narrows the thing (农村) right before it. */
  const isSaid = (sentence: string, { occasions, narrowing, cover }: Match): boolean =>
    occasions.every((word) => sentence.includes(word)) && narrowing.every((word) => sentence.includes(word + cover.form.slice(0, NAMED)))

  /** 多少钱 asks for what one person gets where anyone tells that, not for the sum of all. */
  async function ratesFirst(exact: readonly Match[]): Promise<Match[]> {
    const sums = exact.filter(({ dimension }) => dimension === 'money')
    const rates = exact.filter(({ dimension }) => dimension === 'money-rate').map(({ subject }) => subject)
    if (sums.length === 0 || rates.length === 0) return [...exact]
    const told = (await source.figures(rates)).some(({ unit }) => dimensionOf(unit) === 'money-rate')
    return exact.filter((match) => !told || !sums.includes(match))
  }

  return { understand, answer }
}

/** How long what a figure tells took: an amount as long as its period, a change from the time it is compared with on; 0 of what was counted at a point. */
function monthsOf({ measure, months, base, period }: Figure): number {
  if (measure === 'flow') return months
  return base === undefined || period === '' ? 0 : periodMonths(`${base.slice(-4)}/${period.slice(0, 4)}`) - 12
}

/** What was said besides place and time. */
const saidIn = ({ rest }: Understood): string => rest.replaceAll('|', '')

const isMeasured = (said: string, { questions }: AnswerWords): boolean => questions.measured.some((word) => said.endsWith(word))

/** A place alone asks for nothing. */
const asksNothing = (understood: Understood): boolean => saidIn(understood) === ''

/** The word of a theme (养老, 大连 养老) is no question, unless with a time: that there is no such figure would be no answer to it. */
function isTopic(understood: Understood, words: AnswerWords): boolean {
  const said = saidIn(understood)
  return words.topics.includes(said) && !isMeasured(said, words) && understood.periods.length === 0 && !understood.asks
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

/** A question that begins with an unknown place asks for the rest of it there; undefined where none begins with one. */
function withUnknownPlace(understood: Understood): Understood | undefined {
  const place = unknownPlace(understood.rest)
  // 城市社区 only ends like one: known words are no part of a name.
  if (!place || !understood.stretches[0]?.[0]?.startsWith(place.typed)) return undefined
  const without = (text: string): string => text.replace(place.typed, '')
  const [first = [], ...others] = understood.stretches
  const stretches = [first.map(without).filter((word) => word !== ''), ...others]
  return { ...understood, places: [place, ...understood.places], rest: without(understood.rest), stretches }
}

/** Whether what is told of one place alone is told of one that is asked for. */
const mayBeIn = ({ region }: Subject, understood: Understood): boolean => region === undefined || isIn(region, understood)

/** Whether a place is one that is asked for; where a question asks which place of one has most (江西哪个市), one that lies in it. */
const isIn = (region: string, { places, rank }: Understood): boolean =>
  places.length === 0 || places.some(({ path }) => (rank && places.length === 1 ? region.startsWith(`${path}/`) : path === region))

const inPlaces = (figures: readonly Figure[], understood: Understood): Figure[] => figures.filter(({ region }) => isIn(region, understood))

const ranked = (figures: readonly Figure[], understood: Understood): Answer | undefined =>
  figures.length > 0 ? { ...answered(figures, understood), missing: [] } : undefined

function answered(figures: readonly Figure[], understood: Understood, instead?: 'parts' | 'targets'): Extract<Answer, { kind: 'figures' }> {
  return {
    kind: 'figures',
    figures: figures.slice(0, MOST),
    total: figures.length,
    instead,
    missing: understood.places.filter(({ path }) => figures.every(({ region }) => region !== path)),
    understood,
  }
}
