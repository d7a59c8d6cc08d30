import type { Postings } from '../../src/search/indexFiles.ts'

/** Where a word stands in texts that are words one after another. */
export function postingsOf(word: string, texts: readonly string[]): Postings {
  const [pages, ends, positions]: [number[], number[], number[]] = [[], [], []]
  texts.forEach((text, page) => {
    const own = Array.from(text).flatMap((other, position) => (other === word ? [position] : []))
    if (own.length === 0) return
    positions.push(...own)
    pages.push(page)
    ends.push(positions.length)
  })
  return { pages, ends, positions }
}

/** Where a phrase begins in a text, in characters. */
export const startsIn = (text: string, phrase: string): number[] => Array.from(text, (_, at) => at).filter((at) => text.startsWith(phrase, at))
