/** The theme of a figure: a weighted vote of its name, clause, section and document. */
import type { Theme } from '../../../src/domain/catalogue.ts'

/** Texts that speak for a theme, and how much each weighs. */
export interface ThemeEvidence {
  readonly name: string
  readonly clause: string
  readonly heading: string
  readonly paragraph: string
}

const WEIGHTS: Readonly<Record<keyof ThemeEvidence, number>> = { name: 4, clause: 1.5, heading: 2, paragraph: 0.5 }

/**
 * A reader of themes. Longer words speak louder, since they are more specific; without any word the theme is `other`.
 */
export function themeReader(themes: readonly Theme[]): (evidence: ThemeEvidence) => string {
  const words = themes.flatMap(({ id, words: own }) => own.map((word) => ({ id, word })))
  return (evidence) => {
    const votes = new Map<string, number>()
    for (const [place, weight] of Object.entries(WEIGHTS)) {
      const text = evidence[place as keyof ThemeEvidence]
      const heard = words.filter(({ word }) => text.includes(word))
      // A word inside a longer one that was heard too (社会组织 in 社会组织党组织) does not count twice.
      for (const { id, word } of heard) {
        if (!heard.some((other) => other.word.length > word.length && other.word.includes(word)))
          votes.set(id, (votes.get(id) ?? 0) + weight * Math.sqrt(word.length))
      }
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || order(themes, a[0]) - order(themes, b[0]))
    return best?.[0] ?? 'other'
  }
}

const order = (themes: readonly Theme[], id: string): number => themes.findIndex((theme) => theme.id === id)
