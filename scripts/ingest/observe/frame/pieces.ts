/** 词块: the noun phrases and verbs around a number of which its name can be made. */
import type { Context, Head, Scope, Topic } from './clause.ts'
import type { Verb } from './phrase.ts'

/** Where a noun phrase stands, seen from its number. */
export type NounPlace =
  | 'rule' // what the rules found
  | 'right' // after the number
  | 'deed' // the predicate after it
  | 'left' // before it, in its clause
  | 'subject' // before the verb of its clause
  | 'clause' // counted in the clause before, the second and third before
  | 'clause2'
  | 'clause3'
  | 'actor' // subject of the clause before, the second before
  | 'actor2'
  | 'opening' // of the sentence
  | 'earlier' // of the number before in the sentence, the second and third before
  | 'earlier2'
  | 'earlier3'
  | 'recent' // of the last numbers of earlier sentences
  | 'recent2'
  | 'lead' // of the paragraph's opening, and the term of the field in it
  | 'topic'
  | 'heading' // of the heading, and the term of the field in it
  | 'section'
export type VerbPlace = 'own' | 'deed' | 'clause' | 'earlier'

export interface NounPiece {
  readonly place: NounPlace
  readonly text: string
}

export interface VerbPiece {
  readonly place: VerbPlace
  readonly verb: Verb
}

export interface Pieces {
  readonly nouns: readonly NounPiece[]
  readonly verbs: readonly VerbPiece[]
}

export interface PieceTask {
  readonly context: Context
  /** The text after the number, to the end of its clause. */
  readonly right: string
  readonly scope: Scope
  /** Heads of earlier sentences, newest last. */
  readonly recent: readonly Head[]
  readonly lead: Topic
  readonly heading: Topic
  /** What the rules found. */
  readonly rule: Head
  /** Heads of the sentence's earlier numbers, in order. */
  readonly earlier: readonly Head[]
}

/** 与上年的37万个相比减少了…: how it changed is no part of what it is. */
const CHANGE = /^(?:相比|同比|环比|增|减|提高|提升|上升|下降|降低)/

/** How many clauses back a name may reach. */
const CLAUSES = 3

/** All pieces, the nearest first. */
export function piecesOf({ context, right, scope, recent, lead, heading, rule, earlier }: PieceTask): Pieces {
  const { reader } = scope
  const { left } = context
  const after = reader.right(right)
  const clauses = context.clauses.slice(0, CLAUSES).map((clause) => reader.left(clause, false))
  const counted = clauses.map(({ object }) => reader.right(object).noun || object)
  const [last, second, third] = earlier.toReversed()
  const [before, before2] = recent.toReversed()
  const nouns: readonly (readonly [NounPlace, string | undefined])[] = [
    ['rule', rule.noun],
    ['right', after.noun],
    ['deed', CHANGE.test(after.predicate) ? '' : after.predicate],
    ['left', left.object],
    ['subject', left.subject],
    ['clause', counted[0]],
    ['clause2', counted[1]],
    ['clause3', counted[2]],
    ['actor', clauses[0]?.subject],
    ['actor2', clauses[1]?.subject],
    ['opening', scope.opening],
    ['earlier', last?.noun],
    ['earlier2', second?.noun],
    ['earlier3', third?.noun],
    ['recent', before?.noun],
    ['recent2', before2?.noun],
    ['lead', lead.noun],
    ['topic', lead.term],
    ['heading', heading.noun],
    ['section', heading.term],
  ]
  const verbs: readonly (readonly [VerbPlace, Verb | null | undefined])[] = [
    ['own', left.verb],
    ['deed', after.verb],
    ['clause', clauses.find(({ verb }) => verb !== null)?.verb],
    ['earlier', rule.verb ?? last?.verb],
  ]
  return {
    nouns: nouns.flatMap(([place, text]) => (text === undefined || text.trim() === '' ? [] : [{ place, text: text.trim() }])),
    verbs: verbs.flatMap(([place, verb]) => (verb ? [{ place, verb }] : [])),
  }
}
