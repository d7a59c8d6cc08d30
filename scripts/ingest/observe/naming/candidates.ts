/** Candidate names of a figure: a head, what it is of, a verb and a statistic, each from the pieces around the number. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { composeName } from '../name.ts'
import type { Verb } from '../phrase.ts'
import type { NounPiece, NounPlace, Pieces, VerbPiece, VerbPlace } from './pieces.ts'

export interface Candidate {
  readonly name: string
  /** Where head, prefix and verb were taken from; a name of the rules has the place `rules`. */
  readonly head: NounPlace | 'rules'
  readonly prefix: NounPlace | 'none'
  readonly verb: VerbPlace | 'none'
  readonly headText: string
  readonly prefixText: string
}

const NO_HEADS: ReadonlySet<NounPlace> = new Set(['subject', 'clause3', 'actor2'])
const NO_PREFIXES: ReadonlySet<NounPlace> = new Set(['rule', 'deed', 'earlier3', 'recent2'])
const LONGEST_HEAD = 24
const LONGEST = 30

export interface CandidateTask {
  readonly pieces: Pieces
  readonly unit: string | null
  readonly measure: Measure
  /** Takes the statistic (覆盖率, 人数) off the noun a name is to begin with. */
  readonly bare: (noun: string) => string
  /** What a head and a prefix are worth together. */
  readonly worth: (head: string, prefix: string) => number
  /** How many pairs of head and prefix are tried, the worthiest first. */
  readonly most: number
}

/** The names that can be composed, without repetition, the plainest first. */
export function candidatesOf({ pieces, unit, measure, bare, worth, most }: CandidateTask): Candidate[] {
  const found = new Map<string, Candidate>()
  const heads = distinct(pieces.nouns.filter(({ place }) => !NO_HEADS.has(place)).map(({ place, text }) => ({ place, text: text.slice(0, LONGEST_HEAD) })))
  const prefixes = distinct(pieces.nouns.filter(({ place }) => !NO_PREFIXES.has(place)).map(({ place, text }) => ({ place, text: bare(text) })))
  const verbs = pieces.verbs.filter(({ verb }, index) => pieces.verbs.findIndex((other) => other.verb.word === verb.word) === index)
  const pairs = heads.flatMap((head) =>
    [null, ...prefixes.filter(({ place, text }) => isFarther(place, head.place) && text.length >= 2 && !head.text.includes(text))].map((prefix) => ({
      head,
      prefix,
      worth: worth(head.place, prefix?.place ?? 'none'),
    })),
  )
  const tried = pairs.length > most ? pairs.sort((a, b) => b.worth - a.worth).slice(0, most) : pairs
  for (const { head, prefix } of tried) {
    const stem = prefix ? join(prefix.text, head.text) : head.text
    if (stem.length > LONGEST) continue
    for (const { name, verb } of named(stem, verbs, unit, measure)) {
      if (name.length < 2 || name.length > LONGEST || found.has(name)) continue
      found.set(name, { name, head: head.place, prefix: prefix?.place ?? 'none', verb, headText: head.text, prefixText: prefix?.text ?? '' })
    }
  }
  return [...found.values()]
}

/** From the number outwards. */
const OUTWARDS: readonly NounPlace[] = [
  'deed',
  'right',
  'rule',
  'left',
  'subject',
  'clause',
  'actor',
  'clause2',
  'actor2',
  'clause3',
  'opening',
  'earlier',
  'earlier2',
  'earlier3',
  'recent',
  'recent2',
  'lead',
  'topic',
  'heading',
  'section',
]

/** What a name begins with was said before the rest of it: 医疗救助 … 人均救助水平. */
const isFarther = (prefix: NounPlace, head: NounPlace): boolean => OUTWARDS.indexOf(prefix) > OUTWARDS.indexOf(head)

/** Of pieces with one text the nearest. */
const distinct = (nouns: readonly NounPiece[]): NounPiece[] => nouns.filter(({ text }, index) => nouns.findIndex((other) => other.text === text) === index)

/** The name without a verb, and with each of the verbs around. */
function named(stem: string, verbs: readonly VerbPiece[], unit: string | null, measure: Measure): { name: string; verb: VerbPlace | 'none' }[] {
  const plain = { name: composeName(stem, '', unit, measure), verb: 'none' as const }
  return [plain, ...verbs.flatMap(({ place, verb }) => withVerb(stem, verb, unit, measure).map((name) => ({ name, verb: place })))]
}

function withVerb(stem: string, { word, name, measure: sense }: Verb, unit: string | null, measure: Measure): string[] {
  if (name === 'after') return [composeName(stem, word, unit, measure)]
  if (name === 'before') return stem.includes(word) ? [] : [composeName(`${word}${stem}`, '', unit, measure)]
  return sense === 'flow' ? [composeName(`${word}${stem}`, '', unit, measure)] : []
}

/** 婚姻登记 and 登记合格率 are 婚姻登记合格率. */
function join(prefix: string, head: string): string {
  for (let length = Math.min(prefix.length, head.length) - 1; length >= 2; length--) {
    if (prefix.endsWith(head.slice(0, length))) return prefix + head.slice(length)
  }
  return prefix + head
}
