/** The name of a figure, and the catalogue's indicator where it is one. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { deedOf, namesOf, nominalName, type Frame } from '../frame.ts'
import { DIVISION } from '../clause.ts'
import { AFTER, NARROWED, SIDES } from '../noun.ts'
import type { Told } from '../meaning.ts'
import { composeName } from '../name.ts'
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

/** The name a figure is told by. */
export function nameOf(frame: Frame, measure: Measure, told: Told): Named {
  const named = bestName(frame, measure, told)
  return isRunningTotal(named.name, frame, told) ? { ...named, name: `累计${named.name}`, indicator: null } : named
}

/** How many figures back a running total may stand behind the sum of its year. */
const LAST = 2

/** 募集善款3536万元，累计募集善款5.53亿元: what has been raised since is not the sum of the year. */
function isRunningTotal(name: string, frame: Frame, { text, discourse }: Told): boolean {
  const ahead = /[^,;:。]*$/.exec(text.slice(0, frame.fact.mention.from))?.[0] ?? ''
  return /^\s*(?:全[国省市县区])?累计/.test(ahead) && !name.startsWith('累计') && discourse.named.slice(-LAST).includes(name)
}

/** The unit's own name, else the best of what rules and composition offer. */
function bestName(frame: Frame, measure: Measure, told: Told): Named {
  const { tools } = told
  const { unit } = frame.fact.mention
  const ofUnit = tools.catalogue.units.find((candidate) => candidate.unit === unit)?.name
  if (ofUnit !== undefined) return { name: ofUnit, indicator: tools.findIndicator({ names: [ofUnit], unit, measure }), confidence: 1, considered: null }
  const ruled = namesOf(frame, measure).map((name) => restore(name, told))
  const [first = UNNAMED] = ruled
  const parting = partingOf(frame, measure, tools)
  const known = unlessLost(indicatorOf([...nominalName(frame, measure), ...ruled], frame, measure, told), parting)
  const twin = frame.twin ? told.discourse.named.at(-1) : undefined
  if (twin !== undefined) return twinOf(twin, known, frame, measure, told)
  const changed = frame.changed === null ? undefined : told.discourse.named.at(-frame.changed)
  if (changed !== undefined) return settled(changed, tools.catalogue.indicators.find(({ name }) => name === changed) ?? null)
  // A name of the catalogue, the headers of a cell and heads that are dealt out stand as the rules found them.
  if (known || told.cell || SETTLED.has(frame.rule) || isDivision(frame) || isStatistic(frame) || deedOf(frame) !== '')
    return settled(known?.name ?? first, known)
  const considered = consider(frame, measure, ruled, told)
  const choice = chooseName(considered.options, relevanceOf(considered.nearby, tools.naming.words), tools.naming.names)
  const chosen = choice ? restore(choice.name, told) : UNNAMED
  const indicator = unlessLost(indicatorOf([chosen], frame, measure, told), parting)
  return {
    name: indicator?.name ?? yearly(chosen, measure, told, frame.fact.mention.from),
    indicator,
    confidence: choice ? Number(confidenceOf(choice.probability, tools.naming.calibration).toFixed(2)) : 0,
    considered: tools.keepConsidered ? considered : null,
  }
}

/** Pairs of head and prefix that are made into names: the others are hardly ever chosen. */
const PAIRS = 8

const UNNAMED = '未写明'
/** Rules whose nouns need no choice. */
const SETTLED: ReadonlySet<string> = new Set([
  'dealt out',
  'who gets it',
  'manner of the noun before',
  'noun pointed at',
  'share of',
  'former and latter',
  NARROWED,
  'kind of the noun before',
  'grade of the standard',
])

/** 3个区新建…: divisions of a region are counted as such. */
const isDivision = ({ rule, noun, predicate }: Frame): boolean => rule === AFTER && predicate === '' && DIVISION.test(noun)

/** How often a name of the rules is right where it is in the catalogue, and where it is not (counted on tests/corpus). */
const SURE = { known: 0.8, composed: 0.6 }

const settled = (name: string, indicator: Indicator | null): Named => ({
  name,
  indicator,
  confidence: indicator ? SURE.known : SURE.composed,
  considered: null,
})

/** 临时救助标准提高1倍: a statistic with what it is of is a name as it stands. */
const isStatistic = ({ noun, rule }: Frame): boolean =>
  rule === 'noun before the number' && noun.length >= 6 && noun.length <= 14 && /(?:率|标准|水平|占比|比例|比重)$/.test(noun)

/** 城市低保户数 and, right behind it, so many 人: 城市低保人数. */
function twinOf(before: string, known: Indicator | null, frame: Frame, measure: Measure, told: Told): Named {
  const { unit } = frame.fact.mention
  const name = composeName(before.replace(/(?:户数|人数|户次|人次|间数|数)$/, ''), '', unit, measure)
  const indicator = indicatorOf([name], frame, measure, told) ?? known
  return settled(indicator?.name ?? name, indicator)
}

function consider(frame: Frame, measure: Measure, rules: readonly string[], told: Told): Considered {
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
  const { rule } = frame
  const pieces = frame.pieces()
  const { nouns } = pieces
  const parts = partsOf(nouns, rule, dimension, measure)
  const most = tools.keepConsidered ? Infinity : PAIRS
  const verb = partingOf(frame, measure, tools)
  // 新增城乡低保对象530户: whose they are the name does not lose either.
  const side = rule === 'noun before the number' ? (SIDES.exec(nouns.find(({ place }) => place === 'left')?.text ?? '')?.[0] ?? '') : ''
  const isWhole = (name: string): boolean => name.includes(verb) && name.includes(side)
  const candidates = candidatesOf({ pieces, unit, measure, bare: lexicon.bare, worth: pairWorth(parts, tools.naming.names), most })
  const choosing = {
    candidates: candidates.filter(({ name }) => isWhole(name)),
    parts,
    rules: rules.some(isWhole) ? rules.filter(isWhole) : rules,
    rule,
    nouns,
  }
  return { nearby, options: optionsOf(choosing, lexicon) }
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

/** 新建养老机构12家, 低保停发538户: the verb that no name may lose, or ''. */
const partingOf = ({ verb }: Frame, measure: Measure, { catalogue }: Tools): string =>
  verb && measure === 'flow' && (verb.name === 'before' || catalogue.grammar.parting.includes(verb.word)) ? verb.word : ''

/** A stock is no name for what was done. */
const unlessLost = (indicator: Indicator | null, parting: string): Indicator | null =>
  parting !== '' && indicator?.measure === 'level' && !indicator.name.includes(parting) ? null : indicator

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
