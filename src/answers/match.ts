import { pairsOf, type AnswerWords, type Subject } from './answerIndex.ts'
import { kindFits } from './askedKind.ts'
import { createCover, type Cover, type CoverName } from './cover.ts'
import type { Understood } from './understand.ts'

/** A subject and how it fits the question. */
export interface Match {
  readonly subject: Subject
  readonly cover: Cover
  /** Its figures are of a kind the question asks for. */
  readonly fits: boolean
  /** Occasions left over of the question: the sentence has to name them. */
  readonly occasions: readonly string[]
  /** Narrowing words left over of the question: the sentence has to put them before the name. */
  readonly narrowing: readonly string[]
  /** What is asked for is related to it by the catalogue, and has no figures anywhere. */
  readonly named: boolean
  /** The question does not say what is counted or measured of the thing, and this may be meant: 低保多少 and 低保标准. */
  readonly open: boolean
  readonly dimension: string
}

/** A share may be named by its end alone, if that tells so much: 党组织组建率. What stands before 占 is what is counted, and has to be said. */
const TELLING = 6

/** Nothing of the question is left over but what the sentence has to say, nothing of the name is missing. */
export const isExact = ({ cover, fits, occasions, narrowing, dimension }: Match): boolean =>
  fits &&
  cover.left.length === occasions.length + narrowing.length &&
  (cover.whole || (dimension === 'share' && cover.narrower !== '' && cover.shared >= TELLING && !cover.narrower.includes('占')))

/** What is asked for or may be meant, whether its figures answer or not. */
export const isAlike = (match: Match): boolean => match.open || (isExact(match) && match.narrowing.length === 0)

/** Of these there are no parts: 每千名 narrows no bed. */
const RATIOS = ['share', 'density', 'multiple']

/** All of the question stands in the name, which narrows it: 公墓 in 经营性公墓数. */
export const isPart = ({ cover, fits, dimension }: Match): boolean => fits && !RATIOS.includes(dimension) && cover.left.length === 0 && cover.narrower !== ''

/** @returns the subjects that share a word with the question, each under the name that fits it best; the best first */
export type Matcher = (understood: Understood, subjects: readonly Subject[]) => Match[]

/** A question as far as names have to fit it. */
interface Question extends Understood {
  readonly coverName: CoverName
  /** A longer name has to have one of them. */
  readonly pairs: readonly string[]
}

export function createMatcher(words: AnswerWords): Matcher {
  const cover = createCover(words)
  const isOfKind = kindFits(words)
  const { occasions, narrowing } = words.questions

  function coverOf({ coverName, pairs, dimensions }: Question, { forms, unit }: Pick<Subject, 'forms' | 'unit'>): Cover | undefined {
    const of = words.dimensions[unit] ?? ''
    return forms
      .filter((form) => form.length < 3 || pairs.some((pair) => form.includes(pair)))
      .map((form) => coverName({ asked: dimensions, form, of }))
      .toSorted(better)[0]
  }

  function matchOf(question: Question, subject: Subject): Match[] {
    const best = coverOf(question, subject)
    const named = isNamed(question, subject)
    if (!best || (best.shared === 0 && !named)) return []
    const { dimensions } = question
    const dimension = words.dimensions[subject.unit] ?? ''
    const has = (list: readonly string[]): string[] => best.left.filter((word) => list.includes(word))
    return [
      {
        subject,
        cover: best,
        fits: best.asksChange || dimensions.length === 0 || isOfKind(dimensions, subject.unit),
        occasions: has(occasions),
        narrowing: has(narrowing),
        named,
        open: dimensions.length === 0 && best.left.length === 0 && isCovered(coverOf({ ...question, dimensions: [dimension] }, subject)),
        dimension,
      },
    ]
  }

  const isNamed = (question: Question, { near, unit }: Subject): boolean => near.some((form) => isCovered(coverOf(question, { forms: [form], unit })))

  return (understood, subjects) => {
    const { rest } = understood
    const question = { ...understood, coverName: cover(rest), pairs: rest.split('|').flatMap(pairsOf) }
    return subjects
      .flatMap((subject) => matchOf(question, subject))
      .toSorted((one, other) => Number(other.fits) - Number(one.fits) || better(one.cover, other.cover))
  }
}

const isCovered = (cover: Cover | undefined): boolean => cover !== undefined && cover.shared > 0 && cover.left.length === 0 && cover.whole

const better = (one: Cover, other: Cover): number =>
  one.left.join('').length - other.left.join('').length || Number(other.whole) - Number(one.whole) || other.shared - one.shared || one.unsaid - other.unsaid
