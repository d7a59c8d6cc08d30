/** What speaks for the measure of a figure. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { codeOf, type Features } from '../learnt/features.ts'
import type { Ruled } from '../naming/ruled.ts'
import type { Told } from '../statement.ts'
import type { Kind, Term, Word } from '../text/words.ts'
import { MEASURES } from './measure.ts'

export interface MeasureEvidence {
  readonly frame: Frame
  /** What the rules say. */
  readonly said: Measure
  /** Where the number before ends. */
  readonly since: number
  readonly told: Told
  readonly ruled: Ruled
}

/** The features of a figure that speak for its measure. */
export function measureFeatures(features: Features, { frame, said, since, told, ruled }: MeasureEvidence): void {
  const { text, tools, discourse } = told
  const { unit, from } = frame.fact.mention
  const figure: Figure = {
    frame,
    told,
    since,
    name: ruled.names[0] ?? '',
    clause: Math.max(since, ...STOPS.map((stop) => text.lastIndexOf(stop, from - 1) + 1)),
    dimension: codeOf(tools.dimensionOf(unit)),
    rule: MEASURES.indexOf(said),
  }
  features.clear()
  addRuled(features, figure, ruled)
  addWordsBefore(features, figure)
  addWordsBehind(features, figure)
  addBeside(features, figure)
  addSeries(features, figure)
  for (const { term } of tools.lexicon.words(figure.name)) features.add(229, term.code, figure.dimension)
  for (const { term } of discourse.heading.words.slice(0, HEADING)) features.add(230, term.code)
}

/** A figure with where its clause begins, behind the number before, and the codes that many features share. */
interface Figure {
  readonly frame: Frame
  readonly told: Told
  readonly since: number
  readonly clause: number
  /** The name by the rules, or none. */
  readonly name: string
  readonly dimension: number
  /** What the rules say. */
  readonly rule: number
}

const STOPS = [',', ';', ':', '。']
const LEFT = 8
const RIGHT = 6
const HEADING = 6

/** What the rules say of verb, unit, change and name. */
function addRuled(features: Features, { frame, name, dimension, rule }: Figure, { indicator }: Ruled): void {
  const { change, reached, origin } = frame.link
  const link = (change === null ? 0 : change === 'up' ? 1 : 2) * 4 + (reached ? 2 : 0) + (origin ? 1 : 0)
  const verb = codeOf(frame.verb?.word ?? '')
  const by = codeOf(frame.rule)
  features.add(201, rule)
  features.add(202, rule, codeOf(indicator?.measure ?? ''))
  features.add(203, rule, dimension)
  features.add(204, codeOf(frame.fact.mention.unit ?? ''))
  features.add(205, rule, link, dimension)
  features.add(206, verb, dimension)
  features.add(207, verb, by)
  features.add(208, rule, verb)
  features.add(209, codeOf(indicator?.id ?? ''))
  features.add(210, codeOf(name.slice(-2)), dimension)
  features.add(211, codeOf(name.slice(-3)), dimension)
  features.add(212, codeOf(name.slice(0, 2)), dimension)
  features.add(227, by, rule)
}

/** The words before the number: those of its clause, and those between it and the number before. */
function addWordsBefore(features: Features, { frame, told: { words }, since, clause, dimension }: Figure): void {
  const { from } = frame.fact.mention
  let [near, far] = [0, 0]
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]
    if (!word || word.at >= from) continue
    if (word.at < since) break
    if (word.at >= clause && near < LEFT) {
      if (near === 0) features.add(213, word.term.code, dimension)
      features.add(214, word.term.code, dimension)
      near++
    } else if (word.at < clause && far < LEFT) {
      features.add(215, word.term.code, dimension)
      far++
    }
  }
}

/** The words behind the number, up to the end of the clause. */
function addWordsBehind(features: Features, { frame, told: { words, text }, dimension }: Figure): void {
  const { to } = frame.fact.mention
  const first = firstFrom(words, to)
  let until = to
  for (const [index, word] of words.slice(first, first + RIGHT).entries()) {
    if (STOP.test(text.slice(until, word.at))) return
    until = word.at
    if (index === 0) features.add(216, word.term.code)
    features.add(217, word.term.code, dimension)
  }
}

const STOP = /[,;:。]/

/** The time before the number, and the characters right beside it. */
function addBeside(features: Features, { frame, told: { text, times, cell }, clause, dimension }: Figure): void {
  const { from, to, bound } = frame.fact.mention
  const time = times.findLast((one) => one.to <= from)
  features.add(218, codeOf(time?.kind ?? ''), (time?.closing ? 1 : 0) + (time && time.from >= clause ? 2 : 0), dimension)
  features.add(219, codeOf(time ? text.slice(time.from, time.to).replace(/\d+/g, '#') : ''), dimension)
  const ahead = text.slice(clause, from)
  if (ahead.includes('累计')) features.add(220, dimension)
  if (/[共总][^,]{0,3}$/.test(ahead)) features.add(221, dimension)
  features.add(222, codeOf(ahead.slice(-2)), dimension)
  features.add(223, codeOf(ahead.slice(-1)), dimension)
  features.add(224, codeOf(text.slice(to, to + 1)), dimension)
  features.add(225, codeOf(bound))
  features.add(226, cell ? 1 : 0, dimension)
}

/** 排查甲类家庭4498户、乙类家庭9925户: what holds of the first of several holds of the others. */
function addSeries(features: Features, { frame, told: { text, words, discourse }, since, dimension }: Figure): void {
  const { from, unit } = frame.fact.mention
  const before = codeOf(discourse.measure)
  const [first, end] = [firstFrom(words, since), firstFrom(words, from)]
  const ownVerb = lastVerb(words, first, end)
  const led = lastVerb(words, 0, first)
  const between = text.slice(since, from)
  const tie = since === 0 ? 0 : between.includes(';') ? 1 : between.includes(',') ? 2 : 3
  features.add(228, before, dimension)
  features.add(231, before, tie, ownVerb ? 1 : 0)
  features.add(232, before, tie * 4 + Math.min(3, end - first), discourse.unitBefore === (unit ?? '') ? 1 : 0)
  features.add(233, codeOf(ownVerb?.kind ?? ''), dimension, tie)
  features.add(234, ownVerb ? 0 : (led?.code ?? 1), dimension, tie)
}

/** The index of the first word from a place on. */
function firstFrom(words: readonly Word[], place: number): number {
  let index = words.length
  while (index > 0 && (words[index - 1]?.at ?? 0) >= place) index--
  return index
}

/** The last word that may be a verb, from an index up to another. */
function lastVerb(words: readonly Word[], from: number, to: number): Term | undefined {
  for (let index = to - 1; index >= from; index--) {
    const term = words[index]?.term
    if (term && VERBS.has(term.kind)) return term
  }
  return undefined
}

const VERBS: ReadonlySet<Kind> = new Set(['after-flow', 'before-flow'])
