/** Numbers that look drawn by lot and are the same on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, this one. */
  below(limit: number): number
  /** One of several, each as likely as the others. */
  oneOf<T>(choices: readonly T[]): T
  /** One of several, the n-th about 1/n as likely as the first: the way words are spread in a language (Zipf 1935). */
  oneByRank<T>(choices: readonly T[]): T
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
}

/** @param seed the same seed gives the same numbers (mulberry32 by T. Ettinger, public domain) */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(share() * limit)
  function at<T>(choices: readonly T[], index: number): T {
    const choice = choices[index]
    if (choice === undefined) throw new Error('There is nothing to choose from.')
    return choice
  }
  return {
    below,
    oneOf: (choices) => at(choices, below(choices.length)),
    oneByRank: (choices) => at(choices, Math.floor((choices.length + 1) ** share()) - 1),
    percent: (wanted) => share() * 100 < wanted,
  }
}
