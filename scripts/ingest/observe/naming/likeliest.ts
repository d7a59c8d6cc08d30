/** Which of several names, each with a score, is likeliest to be taken for the right one. */
import { likenessBetween, numbersIn, profileOf } from './likeness.ts'

/** A name without a rival was found where words are few; it is right so often. */
const ALONE = 0.25
/**
 * Scores are told apart so much more sharply than they were learnt. On parts of the training corpora that were not learnt from 2 is
 * best, on texts of other writers more; 3 lies between.
 */
const SHARPNESS = 3
/** A name less probable than this is not looked at. */
const IMPROBABLE = 0.02

/** A name is the neater the fewer 的 it has, and then the more else. */
const neatness = (name: string): number => name.length - MANY * (name.match(/的/g)?.length ?? 0)
const MANY = 100

/**
 * The name that is likely to be most like the right one (the least expected loss), and how like: of names that say much the same,
 * one is chosen even where a single other is a little more probable than each of them. -1 where there are none.
 */
export function likeliestName(names: readonly string[], scores: readonly number[]): { readonly index: number; readonly probability: number } {
  if (scores.length <= 1) return { index: scores.length - 1, probability: ALONE }
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(SHARPNESS * (score - best)))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const probable = [...powers.keys()].filter((index) => (powers[index] ?? 0) > IMPROBABLE * total)
  const profiles = probable.map((index) => profileOf(names[index] ?? ''))
  // 80岁以上 and 100岁以上 are not alike, whatever else they share.
  const numbers = probable.map((index) => numbersIn(names[index] ?? '').join())
  let [chosen, most] = [-1, -1]
  for (const [at, profile] of profiles.entries()) {
    let expected = 0
    for (const [other, index] of probable.entries()) {
      const like = other === at ? 1 : numbers[other] === numbers[at] ? likenessBetween(profile, profiles[other] ?? profile) : 0
      expected += (like * (powers[index] ?? 0)) / total
    }
    // Of names that differ in 的 or their statistic alone: 公墓数 rather than 公墓 or 公墓的数.
    const isNeater = expected === most && neatness(names[probable[at] ?? 0] ?? '') > neatness(names[chosen] ?? '')
    if (expected > most || isNeater) [chosen, most] = [probable[at] ?? -1, expected]
  }
  return { index: chosen, probability: most }
}
