import type { AnswerWords } from './answerIndex.ts'
import { unbroken, wordFinder, wordsIn, type WordFinder } from './wordFinder.ts'

type Known = Pick<AnswerWords, 'questions' | 'dimensions'>

/** What a question asks to have counted or measured. */
export interface AskedKind {
  /** It asks how many or how much. */
  readonly asks: boolean
  /** Dimensions a unit may have; empty where any will do. */
  readonly dimensions: readonly string[]
}

/**
 * @param findTopic known words: no word that asks begins within one (每千名老人有多少张床 does not ask 人有多少)
 * @returns what reads from a text which kind of figure it asks for
 */
export function kindFinder({ questions }: Pick<Known, 'questions'>, findTopic: WordFinder): (text: string) => AskedKind {
  const askWords = new Map(questions.asks.flatMap((entry) => entry.words.map((word) => [word, entry] as const)))
  const findAsk = unbroken(wordFinder(askWords.keys()), findTopic)
  const { nouns, visits } = questions.people
  const many = '(?:多少|几)(?:万)?(?:个|名|位)?'
  const countsPeople = new RegExp(`${many}(?:${nouns.join('|')})|(?:${nouns.join('|')})(?:一共|总共|共)?有${many}(?:人|\\||$)`)
  const countsVisits = new RegExp(`(?:${visits.join('|')})(?:过|了)?${many}人`)

  return (text) => {
    const asked = wordsIn(text, findAsk, findTopic)
    const dimensions = commonOf(asked.map((word) => askWords.get(word)?.dimensions ?? []))
    return {
      asks: asked.some((word) => !askWords.get(word)?.hint),
      dimensions: [
        ...(dimensions.length === 0 && nouns.length > 0 && countsPeople.test(text) ? ['people'] : dimensions),
        ...(visits.length > 0 && countsVisits.test(text) ? ['people-times'] : []),
      ],
    }
  }
}

/** What all of them allow; where they have nothing in common, what the last one says. */
function commonOf(dimensions: readonly (readonly string[])[]): readonly string[] {
  const named = dimensions.filter((list) => list.length > 0)
  const common = (named[0] ?? []).filter((dimension) => named.every((list) => list.includes(dimension)))
  return common.length > 0 ? common : (named.at(-1) ?? [])
}

/** @returns whether figures of a unit are of a kind a question asks for: who asks for people has those counted as 具 counted too */
export function kindFits({ questions, dimensions: known }: Known): (asked: readonly string[], unit: string) => boolean {
  const ofPeople = new Set(questions.people.units)
  return (asked, unit) => asked.includes(known[unit] ?? '') || (asked.includes('people') && ofPeople.has(unit))
}
