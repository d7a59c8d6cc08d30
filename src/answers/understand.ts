import { foldForMatch } from '../search/fold.ts'
import type { AnswerWords, Replacement } from './answerIndex.ts'
import { kindFinder, type AskedKind } from './askedKind.ts'
import { findPeriods, type AskedPeriod } from './askedPeriod.ts'
import { placeFinder, type AskedPlace } from './askedPlace.ts'
import { rankFinder, type Rank } from './askedRank.ts'
import { findSpan, stateFinder, type Before } from './askedTime.ts'
import { plainWords } from './plainWords.ts'
import { unbroken, wordFinder, wordsIn, type WordFinder } from './wordFinder.ts'

/** A query, divided into what is known of it. */
export interface Understood extends AskedKind {
  readonly places: readonly AskedPlace[]
  readonly periods: readonly AskedPeriod[]
  /** It asks for what happened in so many months, whichever they are. */
  readonly months: number | undefined
  /** It asks for what was before a change. */
  readonly before: Before | undefined
  /** It asks where most or least of it is. */
  readonly rank: Rank | undefined
  /** What is left, in the wording of the names, with | where something was taken out. */
  readonly rest: string
  /** Everyday words that were replaced. */
  readonly replaced: readonly Replacement[]
  /** It asks for something else than a figure: how, why, where. */
  readonly asksOther: boolean
  /** The rest as typed, without question words and politeness: stretches of words, each divided where a known word stands in it. */
  readonly stretches: readonly (readonly string[])[]
}

export type Understand = (query: string) => Understood

/** Everything that is neither letter nor digit divides; what signs mean, names do not say. */
const SIGNS = /[^\p{L}\p{N}|%.]+/gu

/** @returns what breaks a query into what is known of it. Spelling (full-width, traditional characters) is one before it comes here. */
export function createUnderstanding(known: AnswerWords): Understand {
  const { questions } = known
  const findPlaces = placeFinder(
    known.places,
    known.everyday.map(([word]) => word),
  )
  const plain = plainWords(known.everyday)
  /** 低保户 is 低保 where money is asked for, not where they are counted. */
  const inView = (text: string, dimensions: readonly string[]): string =>
    plainWords(
      questions.everyday.filter(({ asked = [] }) => asked.some((dimension) => dimensions.includes(dimension))).map(({ word, term }) => [word, term] as const),
    ).replace(text).text
  const findTopic = wordFinder([...known.topics, ...known.everyday.flat(), ...questions.unsaid.flatMap(({ words }) => words.filter((word) => word.length > 1))])
  const kindOf = kindFinder(known, findTopic)
  const findState = stateFinder(questions.states)
  const findRank = rankFinder(questions.ranks)
  const findOther = wordFinder(questions.others)
  const findEmpty = unbroken(wordFinder([...questions.fillers, ...questions.asks.flatMap(({ words }) => words), ...questions.others]), findTopic)

  return (query) => {
    const { periods, rest: undated } = findPeriods(foldForMatch(query), questions.periods)
    const { months, rest: timeless } = findSpan(undated)
    const { places, rest: bare } = findPlaces(timeless)
    const { rank, rest: typed } = findRank(bare.replace(SIGNS, '|'))
    const { before, rest: said } = periods.length > 0 ? { rest: typed } : findState(typed)
    const { text, used } = plain.replace(said.replaceAll('的', ''))
    const { asks, dimensions } = kindOf(text)
    const rest = inView(text, dimensions)
    return {
      places,
      periods,
      months,
      before,
      rank,
      rest,
      replaced: used,
      asks: asks || rank !== undefined,
      dimensions,
      asksOther: wordsIn(rest, findOther).length > 0,
      stretches: contentOf(typed, findEmpty, findTopic),
    }
  }
}

/** The stretches of a text without its empty words, each as the words it consists of. */
function contentOf(text: string, findEmpty: WordFinder, findTopic: WordFinder): string[][] {
  const stretches: string[][] = [[]]
  let unknown = ''
  const close = (): void => {
    if (unknown !== '') stretches.at(-1)?.push(unknown)
    unknown = ''
  }
  for (let at = 0; at < text.length;) {
    const [topic = ''] = findTopic(text, at)
    const [empty = ''] = text.charAt(at) === '|' ? ['|'] : findEmpty(text, at)
    if (topic.length > 0 && topic.length >= empty.length) {
      close()
      stretches.at(-1)?.push(topic)
      at += topic.length
    } else if (empty === '') {
      unknown += text.charAt(at)
      at += 1
    } else {
      close()
      stretches.push([])
      at += empty.length
    }
  }
  close()
  return stretches.filter((words) => words.length > 0)
}
