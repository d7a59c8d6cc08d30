/** The theme of a figure: a weighted vote of its name, clause, section and document. */
import type { Indicator, Theme } from '../../../src/domain/catalogue.ts'
import { codeOf, type Features } from './learnt/features.ts'
import type { Told } from './statement.ts'
import type { Word } from './text/words.ts'

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

/** Tells the theme that some texts of the evidence, or all, speak for; each is heard once. */
export type ThemeHearing = (places?: readonly (keyof ThemeEvidence)[]) => string

/** Texts that are heard for many figures; the others are of one. */
const SHARED: ReadonlySet<keyof ThemeEvidence> = new Set(['sentence', 'lead', 'heading', 'title'])

/**
 * A reader of themes. Longer words speak louder, since they are more specific; without any word the theme is `other`.
 */
export function themeReader(themes: readonly Theme[]): (evidence: Partial<ThemeEvidence>) => ThemeHearing {
  const byHead = new Map<number, ThemeWord[]>()
  const begins = new Uint8Array(0x10000)
  themes.forEach(({ words }, theme) => {
    for (const word of words) {
      const others = byHead.get(headAt(word, 0))
      if (others) others.push({ theme, word })
      else byHead.set(headAt(word, 0), [{ theme, word }])
      begins[word.charCodeAt(0)] = 1
    }
  })
  const heardIn = (text: string): Heard => {
    const found = new Map<string, number>()
    for (let at = 0; at < text.length; at++) {
      if (begins[text.charCodeAt(at)] === 0) continue
      for (const { theme, word } of byHead.get(headAt(text, at)) ?? NONE) if (text.startsWith(word, at)) found.set(word, theme)
      for (const { theme, word } of byHead.get(headOfOne(text, at)) ?? NONE) if (text.startsWith(word, at)) found.set(word, theme)
    }
    return voicesOf(found)
  }
  // What is further back is not needed again.
  const memory = new Map<string, Heard>()
  const remembered = (text: string): Heard => {
    const known = memory.get(text)
    if (known) return known
    const heard = heardIn(text)
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(text, heard)
    return heard
  }
  const votes = new Float64Array(themes.length)
  return (evidence) => {
    const heard: Partial<Record<keyof ThemeEvidence, Heard>> = {}
    const heardAt = (place: keyof ThemeEvidence): Heard => {
      const text = evidence[place] ?? ''
      return (heard[place] ??= text === '' ? SILENCE : SHARED.has(place) ? remembered(text) : heardIn(text))
    }
    return (places = PLACES) => {
      votes.fill(0)
      for (const place of places) for (const { theme, voice } of heardAt(place)) votes[theme] = (votes[theme] ?? 0) + WEIGHTS[place] * voice
      let best = 0
      for (let theme = 1; theme < votes.length; theme++) if ((votes[theme] ?? 0) > (votes[best] ?? 0)) best = theme
      return votes[best] === 0 ? 'other' : (themes[best]?.id ?? 'other')
    }
  }
}

const SILENCE: Heard = []

/** A word of a theme, the theme by its place among all. */
interface ThemeWord {
  readonly theme: number
  readonly word: string
}

const NONE: readonly ThemeWord[] = []

/** The themes that a text speaks for, and how loudly for each. */
type Heard = readonly { readonly theme: number; readonly voice: number }[]

/** How loudly the words found speak; a word inside a longer one that was heard too (社会组织 in 社会组织党组织) does not count twice. */
function voicesOf(found: ReadonlyMap<string, number>): Heard {
  const words = [...found.keys()]
  const heard: { theme: number; voice: number }[] = []
  for (const [word, theme] of found) {
    if (words.some((other) => other.length > word.length && other.includes(word))) continue
    const voice = Math.sqrt(word.length)
    const known = heard.find((one) => one.theme === theme)
    if (known) known.voice += voice
    else heard.push({ theme, voice })
  }
  return heard
}

const REMEMBERED = 64

/** The two characters at a place as one number of 32 bits (larger ones are slow as keys); a word of one character has none behind it. */
const headAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

const headOfOne = (text: string, at: number): number => text.charCodeAt(at) << 16

export interface ThemeQuestion {
  readonly name: string
  /** The theme of the name's indicator, else the one with most votes. */
  readonly voted: string
  readonly indicator: Indicator | null
  readonly evidence: ThemeEvidence
  readonly hearing: ThemeHearing
  /** The theme of the figure before, or ''. */
  readonly before: string
  readonly told: Told
}

const NEAREST = 10
const OPENING = 8
const TITLE = 12

/** What speaks for the theme of a figure. */
export function themeFeatures(features: Features, { name, voted, indicator, evidence, hearing, before, told }: ThemeQuestion): void {
  const { tools, words, discourse, headings } = told
  const of = (place: keyof ThemeEvidence): number => codeOf(hearing([place]))
  const vote = codeOf(voted)
  const own = codeOf(indicator?.theme ?? '')
  const [called, heading, clause] = [of('name'), of('heading'), of('clause')]
  const [lead, ahead, title] = [of('lead'), of('before'), of('title')]
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
  let end = words.length
  while (end > 0 && (words[end - 1]?.at ?? 0) >= evidence.before.length) end--
  addWords(features, 322, words, Math.max(0, end - NEAREST), end)
  addWords(features, 323, tools.lexicon.words(headings.at(-1) ?? ''), 0, OPENING)
  addWords(features, 324, tools.lexicon.words(evidence.title), 0, TITLE)
  addWords(features, 325, discourse.lead.words, 0, OPENING)
}

function addWords(features: Features, kind: number, words: readonly Word[], from: number, to: number): void {
  for (let at = from; at < Math.min(to, words.length); at++) features.add(kind, words[at]?.term.code)
}
