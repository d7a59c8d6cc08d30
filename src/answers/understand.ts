import { foldForMatch } from '../search/fold.ts'
import type { AnswerWords, Replacement } from './answerIndex.ts'
import { findPeriods, type AskedPeriod } from './askedPeriod.ts'
import { placeFinder, type AskedPlace } from './askedPlace.ts'
import { plainWords } from './plainWords.ts'
import { unbroken, wordFinder, wordsIn, type WordFinder } from './wordFinder.ts'

/** A query, divided into what is known of it. */
export interface Understood {
  readonly places: readonly AskedPlace[]
  readonly periods: readonly AskedPeriod[]
  /** What is left, in the wording of the names, with | where something was taken out. */
  readonly rest: string
  /** Everyday words that were replaced. */
  readonly replaced: readonly Replacement[]
  /** It asks how many or how much. */
  readonly asks: boolean
  /** Dimensions a unit may have; empty where any will do. */
  readonly dimensions: readonly string[]
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
  const askWords = new Map(questions.asks.flatMap((entry) => entry.words.map((word) => [word, entry] as const)))
  const findTopic = wordFinder([...known.topics, ...known.everyday.flat(), ...questions.unsaid.flatMap(({ words }) => words.filter((word) => word.length > 1))])
  const findAsk = unbroken(wordFinder(askWords.keys()), findTopic)
  const findOther = wordFinder(questions.others)
  const findEmpty = unbroken(wordFinder([...questions.fillers, ...askWords.keys(), ...questions.others]), findTopic)

  return (query) => {
    const { periods, rest: timeless } = findPeriods(foldForMatch(query), questions.periods)
    const { places, rest: bare } = findPlaces(timeless)
    const typed = bare.replace(SIGNS, '|')
    const { text, used } = plain.replace(typed)
    const asked = wordsIn(text, findAsk)
    const dimensions = commonOf(asked.map((word) => askWords.get(word)?.dimensions ?? []))
    const rest = inView(text, dimensions)
    return {
      places,
      periods,
      rest,
      replaced: used,
      asks: asked.some((word) => !askWords.get(word)?.hint),
      dimensions,
      asksOther: wordsIn(rest, findOther).length > 0,
      stretches: contentOf(typed, findEmpty, findTopic),
    }
  }
}

/** What all of them allow; where they have nothing in common, what the last one says. */
function commonOf(dimensions: readonly (readonly string[])[]): readonly string[] {
  const named = dimensions.filter((list) => list.length > 0)
  const common = (named[0] ?? []).filter((dimension) => named.every((list) => list.includes(dimension)))
  return common.length > 0 ? common : (named.at(-1) ?? [])
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
