/** The theme of a figure: a weighted vote of its name, clause, section and document. */
import type { Indicator, Theme } from '../../../src/domain/catalogue.ts'
import { codeOf, type Features } from './learnt/features.ts'
import type { Told } from './meaning.ts'

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

const PLACES = Object.keys(WEIGHTS) as readonly (keyof ThemeEvidence)[]

/**
 * A reader of themes. Longer words speak louder, since they are more specific; without any word the theme is `other`.
 */
export function themeReader(themes: readonly Theme[]): (evidence: Partial<ThemeEvidence>) => string {
  const byHead = new Map<number, { readonly id: string; readonly word: string }[]>()
  for (const { id, words } of themes)
    for (const word of words) {
      const others = byHead.get(headAt(word, 0))
      if (others) others.push({ id, word })
      else byHead.set(headAt(word, 0), [{ id, word }])
    }
  // Title, headings and the sentence are heard for each of their figures; what is further back is not needed again.
  const memory = new Map<string, ReadonlyMap<string, number>>()
  const heardIn = (text: string): ReadonlyMap<string, number> => {
    const known = memory.get(text)
    if (known) return known
    const found = new Map<string, string>()
    for (let at = 0; at < text.length; at++)
      for (const head of [headAt(text, at), headOfOne(text, at)])
        for (const { id, word } of byHead.get(head) ?? []) if (text.startsWith(word, at)) found.set(word, id)
    const heard = new Map<string, number>()
    // A word inside a longer one that was heard too (社会组织 in 社会组织党组织) does not count twice.
    const words = [...found.keys()]
    for (const [word, id] of found)
      if (!words.some((other) => other.length > word.length && other.includes(word))) heard.set(id, (heard.get(id) ?? 0) + Math.sqrt(word.length))
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(text, heard)
    return heard
  }
  return (evidence) => {
    const votes = new Map<string, number>()
    for (const place of PLACES) {
      const [text, weight] = [evidence[place] ?? '', WEIGHTS[place]]
      if (text !== '') for (const [id, voice] of heardIn(text)) votes.set(id, (votes.get(id) ?? 0) + weight * voice)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || order(themes, a[0]) - order(themes, b[0]))
    return best?.[0] ?? 'other'
  }
}

const REMEMBERED = 64

/** The two characters at a place as one number of 32 bits (larger ones are slow as keys); a word of one character has none behind it. */
const headAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

const headOfOne = (text: string, at: number): number => text.charCodeAt(at) << 16

const order = (themes: readonly Theme[], id: string): number => themes.findIndex((theme) => theme.id === id)

export interface ThemeQuestion {
  readonly name: string
  /** The theme of the name's indicator, else the one with most votes. */
  readonly voted: string
  readonly indicator: Indicator | null
  readonly evidence: ThemeEvidence
  /** The theme of the figure before, or ''. */
  readonly before: string
  readonly told: Told
}

const NEAREST = 10
const OPENING = 8
const TITLE = 12

/** What speaks for the theme of a figure. */
export function themeFeatures(features: Features, { name, voted, indicator, evidence, before, told }: ThemeQuestion): void {
  const { tools, words, discourse, headings } = told
  const of = (part: Partial<ThemeEvidence>): number => codeOf(tools.themeOf(part))
  const vote = codeOf(voted)
  const own = codeOf(indicator?.theme ?? '')
  const [called, heading, clause] = [of({ name }), of({ heading: evidence.heading }), of({ clause: evidence.clause })]
  const [lead, ahead, title] = [of({ lead: evidence.lead }), of({ before: evidence.before }), of({ title: evidence.title })]
  const previous = codeOf(before)
  features.clear()
  features.add(301, vote)
  features.add(302, own)
  features.add(303, codeOf(indicator?.id ?? ''))
  features.add(304, called)
  features.add(305, heading)
  features.add(306, clause)
  features.add(307, lead)
  features.add(308, ahead)
  features.add(309, title)
  features.add(310, previous)
  features.add(311, called, heading)
  features.add(312, called, title)
  features.add(313, called, clause)
  features.add(314, vote, called)
  features.add(315, vote, heading)
  features.add(316, called, previous)
  features.add(317, heading, title)
  features.add(318, vote, own)
  features.add(319, called, lead)
  features.add(320, codeOf(name))
  for (const { term } of tools.lexicon.words(name)) features.add(321, term.code)
  for (const { term } of words.filter(({ at }) => at < evidence.before.length).slice(-NEAREST)) features.add(322, term.code)
  for (const { term } of tools.lexicon.words(headings.at(-1) ?? '').slice(0, OPENING)) features.add(323, term.code)
  for (const { term } of tools.lexicon.words(evidence.title).slice(0, TITLE)) features.add(324, term.code)
  for (const { term } of discourse.lead.words.slice(0, OPENING)) features.add(325, term.code)
}
