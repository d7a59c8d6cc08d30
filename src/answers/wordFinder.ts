/** @returns the words that stand in a text at a place, the longest first */
export type WordFinder = (text: string, at: number) => readonly string[]

export function wordFinder(words: Iterable<string>): WordFinder {
  const byFirst = new Map<string, string[]>()
  for (const word of [...new Set(words)].toSorted((a, b) => b.length - a.length)) {
    byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word])
  }
  return (text, at) => byFirst.get(text.charAt(at))?.filter((word) => text.startsWith(word, at)) ?? []
}

/** @returns a finder without the words in which another one begins that runs on behind them: 多少注 is none of 多少注册志愿者 */
export const unbroken =
  (find: WordFinder, others: WordFinder): WordFinder =>
  (text, at) =>
    find(text, at).filter((word) => {
      for (let from = at + 1; from < at + word.length; from++) if (others(text, from).some((other) => from + other.length > at + word.length)) return false
      return true
    })

/**
 * The words a text holds, read from its beginning, the longest of those that begin in one place.
 * @param skip words in which none of them begins
 */
export function wordsIn(text: string, find: WordFinder, skip: WordFinder = () => []): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    const [word] = find(text, at)
    if (word !== undefined) words.push(word)
    at += Math.max((word ?? skip(text, at)[0] ?? '').length - 1, 0)
  }
  return words
}
