/** The theme of a figure: a weighted vote of its name, clause, section and document. */
import type { Theme } from '../../../src/domain/catalogue.ts'

/** Texts that speak for a theme, and how much each weighs. */
export interface ThemeEvidence {
  readonly name: string
  /** The figure's own clause, the sentence before the figure, and the whole of it. */
  readonly clause: string
  readonly before: string
  readonly sentence: string
  /** The opening of the paragraph, the heading above it. */
  readonly lead: string
  readonly heading: string
  readonly paragraph: string
  readonly title: string
}

const WEIGHTS: Readonly<Record<keyof ThemeEvidence, number>> = { name: 6, clause: 1, before: 3, sentence: 0.5, lead: 2, heading: 4, paragraph: 0.5, title: 3 }

/**
 * A reader of themes. Longer words speak louder, since they are more specific; without any word the theme is `other`.
 */
export function themeReader(themes: readonly Theme[]): (evidence: Partial<ThemeEvidence>) => string {
  const words = themes.flatMap(({ id, words: own }) => own.map((word) => ({ id, word })))
  // Headings and titles are heard again and again.
  const memory = new Map<string, ReadonlyMap<string, number>>()
  const heardIn = (text: string): ReadonlyMap<string, number> => {
    const known = memory.get(text)
    if (known) return known
    const heard = new Map<string, number>()
    const found = words.filter(({ word }) => text.includes(word))
    // A word inside a longer one that was heard too (社会组织 in 社会组织党组织) does not count twice.
    const loud = found.filter(({ word }) => !found.some((other) => other.word.length > word.length && other.word.includes(word)))
    for (const { id, word } of loud) heard.set(id, (heard.get(id) ?? 0) + Math.sqrt(word.length))
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(text, heard)
    return heard
  }
  return (evidence) => {
    const votes = new Map<string, number>()
    for (const [place, weight] of Object.entries(WEIGHTS)) {
      const text = evidence[place as keyof ThemeEvidence] ?? ''
      for (const [id, voice] of heardIn(text)) votes.set(id, (votes.get(id) ?? 0) + weight * voice)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || order(themes, a[0]) - order(themes, b[0]))
    return best?.[0] ?? 'other'
  }
}

const REMEMBERED = 2000

const order = (themes: readonly Theme[], id: string): number => themes.findIndex((theme) => theme.id === id)
