/** What speaks for each period that is offered for a figure. */
import { codeOf, type Features } from '../learnt/features.ts'
import type { Told } from '../statement.ts'
import type { Term } from '../text/words.ts'
import { endOf, spansYears, YEAR } from '../time/periodEnds.ts'
import { RULED, TOLD, type PeriodOption } from './periodOptions.ts'
import { reportedOf, type PeriodQuestion } from './periodQuestion.ts'

/** The features of each option; `take` is told of them one after the other. */
export function eachPeriod(question: PeriodQuestion, options: readonly PeriodOption[], features: Features, take: (option: PeriodOption) => void): void {
  const reported = reportedOf(question)
  const figure = figureOf(question, reported)
  const said = saidOf(question)
  for (const option of options) {
    features.clear()
    const offered = offeredOf(option, question, reported)
    addOffer(features, offered, figure)
    addSaid(features, offered, said, figure)
    addOrder(features, offered, said, figure)
    addWords(features, offered, figure)
    take(option)
  }
}

/** What is the same for all options of a figure, as codes. */
interface Figure {
  readonly measure: number
  readonly isTarget: number
  /** How its name ends, and the words of it. */
  readonly ends: number
  readonly named: readonly Term[]
  /** The last words before the number. */
  readonly near: readonly Term[]
  readonly verb: number
  /** 累计, 共 or 总 before the number, and the character behind it. */
  readonly total: number
  readonly behind: number
  /** Whether it is what a change began with or led to, or itself a change. */
  readonly link: number
  readonly isCell: number
  readonly theme: number
  /** The form of the time that the document reports on, and whether it spans years. */
  readonly reported: number
  readonly isLong: number
  /** Which other times stand around, or were told before. */
  readonly others: number
  /** Whether the figure before is of the same measure, and whether it stands in the sentence and in the clause. */
  readonly again: number
  readonly tied: number
}

function figureOf(question: PeriodQuestion, reported: string | null): Figure {
  const { frame, measure, name, since, told } = question
  const { text, carried, tools, discourse } = told
  const { before, after, clause } = question.around
  const { mention, role } = frame.fact
  const begin = Math.max(since, clause)
  return {
    measure: codeOf(measure),
    isTarget: role === 'target' ? 1 : 0,
    ends: codeOf(name.slice(-2)),
    named: tools.lexicon.words(name).map(({ term }) => term),
    near: wordsBefore(told, begin, mention.from),
    verb: codeOf(frame.verb?.word ?? ''),
    total: codeOf(/累计|[共总]/.exec(text.slice(begin, mention.from))?.[0] ?? ''),
    behind: codeOf(text.slice(mention.to, mention.to + 1)),
    link: (frame.link.origin ? 1 : 0) + (frame.link.reached ? 2 : 0) + (frame.link.change === null ? 0 : 4),
    isCell: told.cell ? 1 : 0,
    theme: codeOf(discourse.theme),
    reported: formOf(reported),
    isLong: spansYears(reported) ? 1 : 0,
    others: (carried.time ? 1 : 0) + (carried.asOf ? 2 : 0) + (before ? 4 : 0) + (after ? 8 : 0),
    again: discourse.measure === measure ? 1 : 0,
    tied:
      (told.figures.some((figure) => figure.to <= mention.from) ? 2 : 0) +
      (told.figures.some((figure) => figure.to <= mention.from && figure.from >= clause) ? 1 : 0),
  }
}

/** How the time before the number is told, as codes; `place`: in the same phrase, in the clause, at the beginning of the sentence. */
interface Said {
  readonly form: number
  readonly phrase: number
  readonly place: number
  readonly kind: number
  readonly next: number
  /** How many figures stand between it and the number, and how many parts of the sentence. */
  readonly apart: number
  readonly parted: number
}

function saidOf({ around: { said, clause }, frame, since, told: { text, figures } }: PeriodQuestion): Said {
  if (!said) return { form: formOf(undefined), phrase: 0, place: 8, kind: 0, next: codeOf(text.slice(0, 1)), apart: 3, parted: 3 }
  const { from } = frame.fact.mention
  return {
    form: formOf(said.period),
    phrase: codeOf(text.slice(said.from, said.to).replace(/\d+/g, '#')),
    place: (said.from >= since ? 4 : 0) + (said.from >= clause ? 2 : 0) + (said.from === 0 ? 1 : 0),
    kind: codeOf(said.kind) + (said.closing ? 1 : 0) + (said.dated ? 2 : 0),
    next: codeOf(text.slice(said.to, said.to + 1)),
    apart: Math.min(3, figures.filter((figure) => figure.from >= said.to && figure.to <= from).length),
    // 2018年前全部达到；…: a time holds more for its own part of a sentence.
    parted: Math.min(2, text.slice(said.to, from).split(';').length - 1),
  }
}

/** An option, as codes: its form, how many years it lies behind the time reported on, whether it is that of the figure before. */
interface Offered {
  readonly sources: number
  readonly form: number
  readonly lag: number
  readonly isSame: number
}

function offeredOf({ period, sources }: PeriodOption, { told }: PeriodQuestion, reported: string | null): Offered {
  const year = period ? endOf(period).slice(0, YEAR) : ''
  const isFar = year === '' || !reported
  return {
    sources,
    form: formOf(period),
    lag: isFar ? UNKNOWN : Math.max(-FAR, Math.min(FAR, Number(year) - Number(endOf(reported).slice(0, YEAR)))),
    isSame: period === told.discourse.period ? 1 : 0,
  }
}

/** As many years as make a difference. */
const FAR = 4
const UNKNOWN = 9

/** Where the option comes from, and how it fits the document and the figure. */
function addOffer(features: Features, { sources, form, lag }: Offered, figure: Figure): void {
  const { measure, reported, isTarget, verb, ends, link, total, theme, isCell, behind } = figure
  features.add(501, sources)
  features.add(502, sources, measure)
  features.add(504, sources, reported, measure)
  features.add(507, form, measure, reported)
  features.add(508, form, reported)
  features.add(509, lag, measure)
  features.add(510, lag, isTarget, sources)
  features.add(511, sources & RULED, verb, form)
  features.add(512, sources & TOLD, ends, form)
  features.add(513, sources, link, measure)
  features.add(514, sources, total, measure)
  features.add(517, form, theme, reported)
  features.add(518, sources, theme, measure)
  features.add(519, sources, isCell, measure)
  features.add(521, sources, behind)
  features.add(525, sources, form, measure)
  features.add(529, sources, form, theme)
}

/** How the time before the number is told. */
function addSaid(features: Features, { sources, form }: Offered, said: Said, { measure, others }: Figure): void {
  features.add(503, sources, measure, said.place)
  features.add(505, sources, said.kind, said.place)
  features.add(506, sources, said.phrase)
  features.add(515, sources, said.next)
  features.add(516, sources, others, said.place)
  features.add(520, said.form, form, measure)
}

/** What stands between the time and the number, and whether the option is the time of the figure before. */
function addOrder(features: Features, { sources, form, isSame }: Offered, said: Said, { measure, again, tied, isLong }: Figure): void {
  features.add(522, isSame, again, said.place)
  features.add(523, isSame, form, measure)
  features.add(526, sources, said.apart, said.place)
  features.add(527, isSame, tied, measure)
  features.add(528, isSame, tied, sources)
  features.add(531, sources, said.parted, measure)
  features.add(532, sources, isLong, said.place)
  features.add(533, sources, isLong * 4 + said.apart, measure)
}

/** The words before the number, and those of its name. */
function addWords(features: Features, { sources, form }: Offered, { near, named }: Figure): void {
  for (const term of near) features.add(530, term.code, sources)
  for (const term of named) features.add(524, term.code, sources & TOLD, form)
}

/** The form of a period: a year, a month, a day, years, months, days; or none. */
const formOf = (period: string | null | undefined): number => (period ? (period.includes('/') ? 10 : 0) + (period.split('/')[0]?.length ?? 0) : 1)

const NEAR = 6

/** The last words between two places of a sentence. */
function wordsBefore({ words }: Told, from: number, to: number): Term[] {
  const near: Term[] = []
  let end = words.length
  while (end > 0 && (words[end - 1]?.at ?? 0) >= to) end--
  for (let index = Math.max(0, end - NEAR); index < end; index++) {
    const word = words[index]
    if (word && word.at >= from) near.push(word.term)
  }
  return near
}
