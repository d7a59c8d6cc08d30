import { pairsOf, type AnswerWords, type Subject } from './answerIndex.ts'
import { createCover, type Cover } from './cover.ts'
import type { Understood } from './understand.ts'

/** A subject and how it fits the question. */
export interface Match {
  readonly subject: Subject
  readonly cover: Cover
  /** Its figures are of a kind the question asks for. */
  readonly fits: boolean
  /** What is left over of the question and its sentence has to say. */
  readonly occasions: readonly string[]
}

/** Nothing of the question is left over but an occasion, nothing of the name is missing. */
export const isExact = ({ cover, fits, occasions }: Match): boolean => fits && cover.whole && cover.left.length === occasions.length

/** @returns the subjects that share a word with the question, each under the name that fits it best; the best first */
export type Matcher = (understood: Understood, subjects: readonly Subject[]) => Match[]

export function createMatcher(words: AnswerWords): Matcher {
  const coverName = createCover(words)

  function coverOf({ rest, dimensions }: Understood, { forms, unit }: Subject): Cover | undefined {
    const pairs = rest.split('|').flatMap(pairsOf)
    const of = words.dimensions[unit] ?? ''
    return forms
      .filter((form) => form.length < 3 || pairs.some((pair) => form.includes(pair)))
      .map((form) => coverName({ rest, asked: dimensions, form, of }))
      .toSorted(better)[0]
  }

  function matchOf(understood: Understood, subject: Subject): Match[] {
    const cover = coverOf(understood, subject)
    if (!cover || cover.shared === 0) return []
    const { dimensions } = understood
    const fits = cover.asksChange || dimensions.length === 0 || dimensions.includes(words.dimensions[subject.unit] ?? '')
    return [{ subject, cover, fits, occasions: cover.left.filter((word) => words.questions.occasions.includes(word)) }]
  }

  return (understood, subjects) =>
    subjects
      .flatMap((subject) => matchOf(understood, subject))
      .toSorted((one, other) => Number(other.fits) - Number(one.fits) || better(one.cover, other.cover))
}

const better = (one: Cover, other: Cover): number =>
  one.left.join('').length - other.left.join('').length || Number(other.whole) - Number(one.whole) || other.shared - one.shared || one.unsaid - other.unsaid
