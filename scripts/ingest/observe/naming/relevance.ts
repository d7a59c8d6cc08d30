/** Which words around a number belong in its name: a learnt linear model over where a word stands and what it is. */
import { bucket, type Lexicon, type Word } from './words.ts'
import type { Relevance } from './choice.ts'
import { sum, type Weights } from './weights.ts'

/** What stands around a number. Offsets are those of the sentence. */
export interface Surrounding {
  /** The sentence, with times and the document's regions blanked out, and its words. */
  readonly text: string
  readonly words: readonly Word[]
  /** Spans of the sentence's figures. */
  readonly figures: readonly { readonly from: number; readonly to: number }[]
  readonly from: number
  readonly to: number
  /** Words of the heading, of the paragraph's opening, and of the last two names, the latest first. */
  readonly heading: readonly Word[]
  readonly lead: readonly Word[]
  readonly named: readonly (readonly Word[])[]
  /** The dimension of the number's unit. */
  readonly dimension: string
}

/** A word around a number, and its features. */
export interface Nearby {
  readonly word: string
  readonly features: readonly string[]
}

/** How many words to each side are looked at. */
const BEFORE = 20
const AFTER = 12
const HEADING = 10
const DISTANCES = [0, 1, 2, 3, 5, 8, 12]

interface Placed {
  readonly word: string
  /** Side, clauses and figures between: L1n2 is to the left, one clause back, past two figures. */
  readonly zone: string
  readonly distance: number
}

/** The words around a number with their features, for reading and for training alike. */
export function nearbyWords(surrounding: Surrounding, lexicon: Lexicon): Nearby[] {
  const placed = [...before(surrounding), ...after(surrounding), ...around(surrounding)]
  const sides = new Map<string, string>()
  for (const { word, zone } of placed)
    if (!sides.get(word)?.includes(zone.charAt(0))) sides.set(word, [...(sides.get(word) ?? ''), zone.charAt(0)].sort().join(''))
  const open = /^\s*[的余多]*[一-鿿]/.test(surrounding.text.slice(surrounding.to)) ? 'open' : 'shut'
  return placed.map(({ word, zone, distance }) => {
    const kind = lexicon.kind(word)
    return {
      word,
      features: [
        `w=${word}`,
        `z=${zone} d=${bucket(distance, DISTANCES)}`,
        `z=${zone} k=${kind}`,
        `z=${zone} ${open} u=${surrounding.dimension}`,
        `f=${lexicon.frequency(word)} k=${kind}`,
        `in=${sides.get(word) ?? ''}`,
      ],
    }
  })
}

/** How likely each word belongs in the name, 0–1. */
export function relevanceOf(nearby: readonly Nearby[], weights: Weights): Relevance {
  const relevance = new Map<string, number>()
  for (const { word, features } of nearby) relevance.set(word, Math.max(relevance.get(word) ?? 0, 1 / (1 + Math.exp(-sum(weights, features)))))
  return [...relevance].map(([word, likely]) => ({ word, likely }))
}

const count = (text: string): number => (text.match(/[,;:。]/g) ?? []).length

function before({ text, words, figures, from }: Surrounding): Placed[] {
  const near = words.filter(({ at }) => at < from).slice(-BEFORE)
  return near.toReversed().map(({ text: word, at }, distance) => {
    const clauses = Math.min(3, count(text.slice(at + word.length, from)))
    const passed = figures.filter((figure) => figure.from > at && figure.from < from).length
    return { word, zone: passed === 0 ? `L${clauses}` : `L${clauses}n${Math.min(passed, 3)}`, distance }
  })
}

function after({ text, words, figures, to }: Surrounding): Placed[] {
  const placed: Placed[] = []
  for (const { text: word, at } of words.filter((candidate) => candidate.at >= to).slice(0, AFTER)) {
    const clauses = count(text.slice(to, at))
    const passed = figures.filter((figure) => figure.from >= to && figure.from < at).length
    if (clauses > 1 || passed > 1) break
    placed.push({ word, zone: passed === 0 ? `R${clauses}` : `R${clauses}n${passed}`, distance: placed.length })
  }
  return placed
}

const around = ({ heading, lead, named }: Surrounding): Placed[] => [
  ...heading.slice(0, HEADING).map(({ text: word }, distance) => ({ word, zone: 'H', distance })),
  ...lead.slice(0, AFTER).map(({ text: word }, distance) => ({ word, zone: 'P', distance })),
  ...named.flatMap((words, back) => words.map(({ text: word }, distance) => ({ word, zone: `N${back}`, distance }))),
]
