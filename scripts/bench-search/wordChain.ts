/**
 * Text in the manner of other texts: each word is followed by one that follows it there (a Markov chain of first order). So the
 * characters, and which stands beside which, are spread as in real reports, though no sentence is one of theirs.
 */
import type { Random } from './random.ts'

export interface WordChain {
  /** A sentence with its full stop, of at most so many characters or a little more. */
  sentence(longest: number): string
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })
const STOP = '。'
const NUMBER = /\d+/g

const wordsOf = (sentence: string): string[] => Array.from(SEGMENTER.segment(sentence), ({ segment }) => segment)

/** Another number of the same length. */
const otherNumber = (digits: string, random: Random): string =>
  Array.from(digits, (_, index) => random.below(index === 0 ? 9 : 10) + (index === 0 ? 1 : 0)).join('')

/**
 * @param lines the texts to take after, with full stops in them
 * @throws Error where they hold no sentence
 */
export function createWordChain(lines: readonly string[], random: Random): WordChain {
  const followers = new Map<string, string[]>()
  const openings: string[] = []
  const note = (word: string, next: string): void => {
    const known = followers.get(word)
    if (known) known.push(next)
    else followers.set(word, [next])
  }
  for (const sentence of lines.flatMap((line) => line.split(STOP).slice(0, -1))) {
    const words = [...wordsOf(sentence), STOP]
    openings.push(words[0] ?? STOP)
    words.slice(1).forEach((next, index) => {
      note(words[index] ?? '', next)
    })
  }
  return {
    sentence(longest) {
      let [text, word] = ['', random.oneOf(openings)]
      while (word !== STOP && text.length < longest) {
        text += word.replace(NUMBER, (digits) => otherNumber(digits, random))
        word = random.oneOf(followers.get(word) ?? [STOP])
      }
      return text.replace(/[，、；：（]$/, '') + STOP
    },
  }
}
