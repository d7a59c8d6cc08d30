/** The name of a figure, and the catalogue's indicator where it is one. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { namesOf, nominalName, type Frame } from '../frame.ts'
import type { Told } from '../meaning.ts'
import { simplify } from '../simplify.ts'
import type { Tools } from '../tools.ts'
import { candidatesOf } from './candidates.ts'
import { chooseName, confidenceOf, optionsOf, pairWorth, partsOf, type Option } from './choice.ts'
import { nearbyWords, relevanceOf, type Nearby } from './relevance.ts'

export interface Named {
  readonly name: string
  readonly indicator: Indicator | null
  /** How sure the choice of the name is, 0–1. */
  readonly confidence: number
  readonly considered: Considered | null
}

/** What the choice of a name turned on: made known to whoever trains the model. */
export interface Considered {
  readonly options: readonly Option[]
  readonly nearby: readonly Nearby[]
}

/** The name a figure is told by: the unit's own, else the best of what rules and composition offer. */
export function nameOf(frame: Frame, measure: Measure, told: Told): Named {
  const { tools } = told
  const { unit } = frame.fact.mention
  const ofUnit = tools.catalogue.units.find((candidate) => candidate.unit === unit)?.name
  if (ofUnit !== undefined) return { name: ofUnit, indicator: tools.findIndicator({ names: [ofUnit], unit, measure }), confidence: 1, considered: null }
  const ruled = namesOf(frame, measure).map((name) => restore(name, told))
  const known = indicatorOf([...nominalName(frame, measure), ...ruled], frame, measure, told)
  // The headers of a cell name its figure as they stand.
  if (told.cell) return { name: known?.name ?? ruled[0] ?? '未写明', indicator: known, confidence: known ? 0.9 : 0.6, considered: null }
  const considered = consider(frame, measure, [...(known ? [known.name] : []), ...ruled], known !== null, told)
  const choice = chooseName(considered.options, relevanceOf(considered.nearby, tools.naming.words), tools.naming.names)
  const chosen = choice ? restore(choice.name, told) : '未写明'
  const indicator = known?.name === chosen ? known : indicatorOf([chosen], frame, measure, told)
  return {
    name: indicator?.name ?? yearly(chosen, measure, told, frame.fact.mention.from),
    indicator,
    confidence: choice ? Number(confidenceOf(choice.probability, tools.naming.calibration).toFixed(2)) : 0,
    considered: tools.keepConsidered ? considered : null,
  }
}

/** Pairs of head and prefix that are made into names: the others are hardly ever chosen. */
const PAIRS = 10

function consider(frame: Frame, measure: Measure, rules: readonly string[], known: boolean, told: Told): Considered {
  const { tools, plain, words, figures, discourse } = told
  const { unit, from, to } = frame.fact.mention
  const { lexicon } = tools
  const dimension = dimensionOf(unit, tools)
  const nearby = nearbyWords(
    {
      text: plain,
      words,
      figures,
      from,
      to,
      heading: discourse.heading.words,
      lead: discourse.lead.words,
      named: discourse.named.slice(-2).reverse().map(lexicon.words),
      dimension,
    },
    lexicon,
  )
  const { rule, pieces } = frame
  const { nouns } = pieces
  const parts = partsOf(nouns, rule, dimension, measure)
  const most = tools.keepConsidered ? Infinity : PAIRS
  const candidates = candidatesOf({ pieces, unit, measure, bare: lexicon.bare, worth: pairWorth(parts, tools.naming.names), most })
  return { nearby, options: optionsOf({ candidates, parts, rules, rule, known, nouns }, lexicon) }
}

const dimensionOf = (unit: string | null, { catalogue }: Tools): string =>
  unit === null || unit === '%' || unit === '倍' ? (unit ?? 'none') : (catalogue.units.find((candidate) => candidate.unit === unit)?.dimension ?? 'none')

/** How far before a number the words stand that make it an average. */
const REACH = 40

function indicatorOf(names: readonly string[], frame: Frame, measure: Measure, { text, tools }: Told): Indicator | null {
  const { unit, from } = frame.fact.mention
  const ahead = text.slice(Math.max(0, from - REACH), from)
  const averages = YEARLY.test(ahead) ? names.map((name) => `年均${name}`) : []
  return unlessNarrowed(ahead, unit, tools.findIndicator({ names: [...averages, ...names], unit, measure }))
}

const YEARLY = /年均|平均每年|每年平均/

/** 年均救助18万人次 is no count of one year. */
function yearly(name: string, measure: Measure, { text }: Told, from: number): string {
  const clause = /[^,;:。]*$/.exec(text.slice(0, from))?.[0] ?? ''
  return (measure === 'flow' || measure === 'level') && YEARLY.test(clause) && !name.includes('年均') ? `年均${name}` : name
}

/**
 * No indicator where the words before the number narrow it: 每个社区平均10家 is no count of all (only an indicator that is
 * itself an average may be meant), and 润河、慎城等10个乡镇 counts those named.
 */
function unlessNarrowed(clause: string, unit: string | null, indicator: Indicator | null): Indicator | null {
  const average = /(?:每[个村社县乡镇街百千万]|平均每[^年月]|(?<!月)人均|户均)[^,;。]{0,16}$/.test(clause) && !unit?.includes('/')
  if (/等\s*$/.test(clause)) return null
  return average && indicator && !/每|均/.test(indicator.name) ? null : indicator
}

/** Names keep the text's own quotes and brackets, which folding had made plain. */
function restore(name: string, { text, original }: Told): string {
  const at = text.indexOf(name)
  const printed = simplify(at >= 0 ? original.slice(at, at + name.length) : name)
  return printed
    .replace(/\s+/g, '')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}
