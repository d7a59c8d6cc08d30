import type { AnswerWords } from './answerIndex.ts'

/** Which end of the places a question asks for: 哪里养老床位最多, 火化率最低的地方. */
export type Rank = 'highest' | 'lowest'

type Ranks = AnswerWords['questions']['ranks']

const oneOf = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|')

/**
 * @returns what finds whether a question asks where most or least of something is, and what is left of it. 最多 alone is none: 最多能领多少 asks
 * for an upper limit.
 */
export function rankFinder({ highest, lowest, where, places }: Ranks): (text: string) => { readonly rank?: Rank; readonly rest: string } {
  if (where.length === 0) return (text) => ({ rest: text })
  const ends = `(${oneOf([...highest, ...lowest])})`
  const behind = `(?:的|是|的是)?(?:${oneOf([...where, ...places])})`
  const asked = [new RegExp(`(?:${oneOf(where)})[的]?(.*?)${ends}(?:${behind})?`, 'u'), new RegExp(`^(.*?)${ends}(?:${behind}|\\|*$)`, 'u')]
  return (text) => {
    const [whole, thing, end] = asked.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? []
    if (whole === undefined || thing === undefined || end === undefined) return { rest: text }
    return { rank: lowest.includes(end) ? 'lowest' : 'highest', rest: text.replace(whole, `|${thing}|`) }
  }
}
