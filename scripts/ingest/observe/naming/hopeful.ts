/** Which candidates for a figure's name are looked at closely, and how far the best of all got. */
import { mayHold, type Term } from '../text/words.ts'
import { agreementWith, type Agreement } from './agreement.ts'
import { SOURCE, type Candidate } from './candidates.ts'
import type { Fluent } from './fluency.ts'
import { plain, type Given, type Precedents } from './precedents.ts'
import type { Nearby, Relevance } from './relevance.ts'

/** A candidate that is looked at closely. */
export interface Hopeful {
  readonly candidate: Candidate
  readonly agreement: Agreement
  /** The name in its plain form, and as it was given before. */
  readonly form: string
  readonly given: Given | undefined
  readonly fluency: Fluent
}

/** The hopeful candidates in their order, and what all of them are measured by. */
export interface Hopefuls {
  readonly hopefuls: readonly Hopeful[]
  /** The most that any candidate has, hopeful or not. */
  readonly overlap: number
  readonly support: number
  /** How fluent the most fluent hopeful one is. */
  readonly fluency: number
  /** How strongly the words around call for a word: `SAID` where it stands among them. */
  readonly callFor: (term: Term) => number
}

/** What candidates are looked at with. */
export interface Around {
  readonly candidates: readonly Candidate[]
  readonly nearby: readonly Nearby[]
  readonly relevance: Relevance
  readonly precedents: Precedents
}

/** A name that agrees so much less than the best is looked at no further. */
const HOPELESS = 0.1
/** How much the words around must call for each word that stands nowhere among them. */
const CALLED = 0.7
/** A word that is said needs no call. */
export const SAID = Infinity

export function hopefulsOf({ candidates, nearby, relevance, precedents }: Around): Hopefuls {
  const callFor = calledOrSaid(precedents.calling(callers(nearby)), saidAround(relevance))
  const agreements = candidates.map(agreementOf(relevance))
  let [overlap, support, fluency] = [0, -Infinity, -Infinity]
  for (const agreement of agreements) {
    overlap = Math.max(overlap, agreement.overlap)
    support = Math.max(support, agreement.support)
  }
  const hopefuls: Hopeful[] = []
  candidates.forEach((candidate, index) => {
    const agreement = agreements[index]
    if (!agreement || !(isBacked(candidate) || agreement.overlap >= overlap - HOPELESS)) return
    const form = candidate.given?.form ?? plain(candidate.name)
    const given = candidate.given ?? precedents.given(form)
    if (isGivenOnly(candidate) && given?.words.some((term) => callFor(term) < CALLED)) return
    const own = precedents.fluency.of(form)
    fluency = Math.max(fluency, own.mean)
    hopefuls.push({ candidate, agreement, form, given, fluency: own })
  })
  return { hopefuls, overlap, support, fluency, callFor }
}

const agreementOf = (relevance: Relevance): ((candidate: Candidate) => Agreement) => {
  const agree = agreementWith(relevance)
  return ({ name }) => agree(name)
}

/** A name that only precedents offer must be called for in all its words. */
const isGivenOnly = ({ sources }: Candidate): boolean => sources >= SOURCE.given

/** Whether rules or precedents found it, so that it needs no agreement. */
const isBacked = (candidate: Candidate): boolean => isGivenOnly(candidate) || candidate.rank >= 0 || candidate.byWords !== null || candidate.byContext !== null

/** How strongly a word is called for, told once for all candidates. */
function calledOrSaid(callFor: (term: Term) => number, isSaid: (term: Term) => boolean): (term: Term) => number {
  const calls = new Map<Term, number>()
  return (term) => {
    let call = calls.get(term)
    if (call === undefined) calls.set(term, (call = isSaid(term) ? SAID : callFor(term)))
    return call
  }
}

/** The words that may call for others: those of heading, opening and names before, and of this clause and the one next to it. */
function callers(nearby: readonly Nearby[]): Term[] {
  const terms = new Set<Term>()
  for (const { term, side, clauses } of nearby) if (clauses <= 1 || (side !== 'L' && side !== 'R')) terms.add(term)
  return [...terms]
}

/** Tells of a word whether it stands around the figure, by itself or within another, or says nothing but what is counted. */
function saidAround(relevance: Relevance): (term: Term) => boolean {
  const words = [...relevance.keys()]
  const isPart = ({ text, signs }: Term): boolean => {
    for (const { text: word, signs: own } of words)
      if ((mayHold(own, signs) && word.includes(text)) || (word.length > 1 && mayHold(signs, own) && text.includes(word))) return true
    return false
  }
  return (term) => relevance.has(term) || STATISTICS.has(term.text) || isPart(term)
}

const STATISTICS: ReadonlySet<string> = new Set(['数', '人数', '户数', '额', '金额', '总额', '资金', '面积', '间数', '次数', '件数', '占比', '比例', '标准'])
