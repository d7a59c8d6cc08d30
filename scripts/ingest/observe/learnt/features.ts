/**
 * Features of a decision, as numbers: what kind of thing is looked at, and what is seen there, hashed together. The weights
 * of a model stand in one table by these numbers, so that no text is put together while reading. Two features may fall on one
 * number; a table is so large that this hardly matters (feature hashing, Weinberger et al. 2009).
 */

/** The bits of a feature's number. */
export const BITS = 20
const MASK = (1 << BITS) - 1

/** A number for a text (FNV-1a); `code` is that of a text before it. */
export function codeOf(text: string, before = 0x811c9dc5): number {
  let code = before
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193)
  return code
}

/** The number of a part of a text, as `codeOf` gives it. */
export function codeBetween(text: string, from: number, to: number): number {
  let code = 0x811c9dc5
  for (let at = from; at < to; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193)
  return code
}

/** One number for two. */
export const pairOf = (one: number, two: number): number => Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)

/** The number of a feature: a kind, and up to three things seen. */
export function featureOf(kind: number, one = 0, two = 0, three = 0): number {
  let code = Math.imul(kind + 0x9e37, 0x85ebca6b) ^ Math.imul(one, 0xc2b2ae35)
  code = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d) ^ Math.imul(two, 0x297a2d39)
  code = Math.imul(code ^ (code >>> 13), 0x165667b1) ^ Math.imul(three, 0x27d4eb2f)
  code = Math.imul(code ^ (code >>> 16), 0x7feb352d)
  return ((code ^ (code >>> 15)) >>> 0) & MASK
}

/** A list of features: the first `length` of the codes. */
export interface FeatureList {
  readonly codes: Int32Array
  readonly length: number
}

/** A growing list of features that is used again and again. */
export class Features implements FeatureList {
  codes = new Int32Array(256)
  length = 0

  clear(): void {
    this.length = 0
  }

  add(kind: number, one = 0, two = 0, three = 0): void {
    if (this.length === this.codes.length) {
      const larger = new Int32Array(this.codes.length * 2)
      larger.set(this.codes)
      this.codes = larger
    }
    this.codes[this.length++] = featureOf(kind, one, two, three)
  }

  /** The features from a mark on, for keeping. */
  since(mark: number): Int32Array {
    return this.codes.slice(mark, this.length)
  }
}

/** The first step a value does not exceed, or the number of steps. */
export function step(value: number, steps: readonly number[]): number {
  for (let at = 0; at < steps.length; at++) if (value <= (steps[at] ?? 0)) return at
  return steps.length
}

/** The number of a feature as it speaks for one of several classes. */
export const ofClass = (feature: number, kind: number): number => {
  const code = Math.imul(feature ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b)
  return ((code ^ (code >>> 13)) >>> 0) & MASK
}
