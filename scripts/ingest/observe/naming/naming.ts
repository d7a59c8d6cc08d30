/** The name of a figure, and the catalogue's indicator where it is one. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Catalogue, Grammar, Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { OF_EACH, OF_LINE } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Told } from '../statement.ts'
import type { Tools } from '../tools.ts'
import { agreementWith } from './agreement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { asMean } from './asMean.ts'
import { asPrinted, withWholeNoun } from './asPrinted.ts'
import { befallen } from './befallen.ts'
import { candidatesOf, nameAlone, SOURCE } from './candidates.ts'
import { chooseName } from './choice.ts'
import type { Choosing } from './choiceFeatures.ts'
import { DEALT } from './dealtTo.ts'
import { drawnIn } from './drawnIn.ts'
import { indicatorOf, unlessDeedLost } from './entry.ts'
import { divisionsBehind } from './countedBehind.ts'
import { fitter } from './fitting.ts'
import { namedBefore } from './namedBefore.ts'
import { withOneStatistic } from './oneStatistic.ts'
import { ratioBefore, wordsSince } from './ownWords.ts'
import { plainlyNamed, SIDES } from './plainly.ts'
import { nearbyWords, relevanceOf, type Nearby, type Relevance, type Surrounding } from './relevance.ts'
import { RECENT, UNNAMED, type Ruled } from './ruled.ts'
import { setApartBy } from './setApart.ts'
import { sideTold } from './sideTold.ts'
import { windowOf } from './wording.ts'

/** A name, and how it was come by. */
export interface Naming {
  /** As the text would have it; what the catalogue calls it is the indicator's name. */
  readonly name: string
  readonly indicator: Indicator | null
  /** The unit has a name of its own, the catalogue's holds all words that belong, or it was chosen among candidates. */
  readonly by: 'unit' | 'catalogue' | 'choice'
  /** How like the right name it is likely to be, 0–1. */
  readonly probability: number
  /** Where the name comes from (`SOURCE`), and how many candidates there were. */
  readonly sources: number
  readonly rivals: number
  /** What the choice turned on, where that is kept. */
  readonly considered: NameTask | null
}

/** What a name is chosen from. */
export interface NameTask {
  readonly surrounding: Surrounding
  readonly nearby: readonly Nearby[]
  readonly unit: string | null
  readonly rules: readonly string[]
  readonly known: boolean
  /** Names of the document's last figures, and how the number before leads on to this one. */
  readonly named: readonly string[]
  readonly tie: number
  readonly topics: readonly string[]
  /** The kind of beds that is spoken of (家庭养老床位), where the sentence itself names none; or ''. */
  readonly beds: string
  /** The document's title. */
  readonly title: string
  /** Whether no name fits of a programme that nothing around speaks of. */
  readonly isStrict: boolean
  /** The name that the words deal out to the number (分别, 前者, 其中农村), or '': of its side the name must be. */
  readonly dealt: string
  /** The noun that is dealt out to it, and those dealt to the others of its row. */
  readonly noun: string
  readonly others: readonly string[]
  /** The words that set the figure apart from the stock of its kind (退出, 停发), from the sum of its year (累计), or from what it would else be called like. */
  readonly parted: readonly string[]
  /** Sides that exclude each other. */
  readonly contrasts: Grammar['contrasts']
  /** Words that a name holds only where others are said around. */
  readonly borrowed: Grammar['borrowed']
  /** Verbs that set what they did apart from all there are. */
  readonly parting: Grammar['parting']
  readonly picking: Grammar['picking']
  /** Names that figures before in the sentence have, from which this one is set apart. */
  readonly taken: readonly string[]
}

/** How many of the names before are looked at. */
const NAMED = 4

/** The unit's own name, else the best of what rules, parts, words and precedents offer; of those whom something befell what the words beside the number say. */
export function nameOf(frame: Frame, measure: Measure, ruled: Ruled, taken: readonly string[], told: Told): Naming {
  const naming = likeliestNaming(frame, measure, ruled, taken, told)
  return told.tools.keepsConsidered ? naming : befallen(naming, frame.fact.mention, told.text, told.tools.catalogue)
}

function likeliestNaming(frame: Frame, measure: Measure, ruled: Ruled, taken: readonly string[], told: Told): Naming {
  const { tools } = told
  const { unit } = frame.fact.mention
  const ofUnit =
    unit === null
      ? undefined
      : ofInstitutions(namesOfUnits(tools.catalogue).get(unit), told.plain.slice(Math.max(0, frame.fact.mention.from - ROW_REACH), frame.fact.mention.from))
  if (ofUnit !== undefined) return { name: ofUnit, indicator: tools.findIndicator({ names: [ofUnit], unit, measure }), by: 'unit', ...SETTLED }
  const before = tools.keepsConsidered ? undefined : namedBefore(frame, measure, told)
  if (before !== undefined) return { name: before, indicator: indicatorOf([before], frame, measure, told), by: 'catalogue', ...SETTLED }
  const task = { ...taskOf(frame, measure, ruled, told), taken }
  const relevance = relevanceOf(task.nearby, task.surrounding, tools.learnt.words, tools.features)
  // A name of the catalogue that fits and holds all words that belong needs no choice; what a line counts as the one before did has the name given there.
  const known = frame.rule === OF_LINE || tools.keepsConsidered ? null : ruled.indicator
  const isSaid = known !== null && ratioBefore(told.text.slice(0, frame.fact.mention.from)) !== ''
  if (known && (frame.rule === OF_EACH || isSaid || (isSure(known.name, relevance) && fitter(task)(nameAlone(known.name)))))
    return {
      ...(sideOf(known.name, known, frame, measure, told) ??
        plainlyNamed({ name: ofChanged(ruled, measure, told) ?? known.name, indicator: known }, told, tools.catalogue)),
      by: 'catalogue',
      ...SETTLED,
    }
  const choose = (asked: NameTask): ReturnType<typeof chooseName> => chooseName(choosingOf(asked, relevance, tools), tools.learnt.names, tools.features)
  const likeliest = choose(task)
  // Names weigh in one another's company: only where one of another programme won they are weighed again without such.
  const choice = likeliest && drawnIn(task)(likeliest.name) ? choose({ ...task, isStrict: true }) : likeliest
  const printed = choice ? asPrinted(tools.precedents.given(choice.name) ? choice.name : withOneStatistic(choice.name), told, frame.fact.mention.from) : UNNAMED
  const whole = asMean(withWholeNoun(printed), measure, clauseAhead(told.text, frame.fact.mention.from))
  const ofWhole = indicatorOf([whole], frame, measure, told)
  const ofSide = ofWhole && sideOf(whole, ofWhole, frame, measure, told)
  const chosen = { name: ofSide?.name ?? whole, indicator: unlessDeedLost(ofSide ? ofSide.indicator : ofWhole, frame) }
  return {
    ...plainlyNamed(chosen, told, tools.catalogue),
    by: 'choice',
    probability: choice?.probability ?? 0,
    sources: choice?.sources ?? 0,
    rivals: choice?.rivals ?? 0,
    considered: tools.keepsConsidered ? task : null,
  }
}

/** A name that was not chosen. */
const SETTLED = { probability: 1, sources: SOURCE.rules, rivals: 1, considered: null } as const

/** A change is called as what changed was. */
const ofChanged = ({ names: [first] }: Ruled, measure: Measure, { discourse }: Told): string | undefined =>
  isOfChange(measure) ? discourse.named.slice(-RECENT).find((name) => name === first) : undefined

/** 每百名老年人拥有养老机构床位4.1张; 每千名老人拥有机构床位，越城区30.2张: of the beds of institutions, where the words before the number or its row say so. */
const ofInstitutions = (name: string | undefined, ahead: string): string | undefined =>
  /机构(?:养老)?床位[^,;。\d]{0,4}$|每[百千万][^,;。]{0,14}机构(?:养老)?床位[^;。每]*$/.test(ahead)
    ? name?.replace(/(?<=老年人)床位数$/, '养老机构床位数')
    : name

/** How far before a number, in characters, what its row is of may stand. */
const ROW_REACH = 120

/** The names that units give to what they count. */
const namesOfUnits = onceEach(({ units }: Catalogue) => new Map(units.map(({ unit, name }) => [unit, name])))

function taskOf(frame: Frame, measure: Measure, { names, indicator, kept }: Ruled, told: Told): Omit<NameTask, 'taken'> {
  const { tools, plain, words, figures, discourse } = told
  const { unit, from, to } = frame.fact.mention
  const surrounding: Surrounding = {
    text: plain,
    words,
    figures,
    from,
    to,
    heading: discourse.heading.words,
    lead: discourse.lead.words,
    named: discourse.named.slice(-2).reverse().map(tools.lexicon.words),
    dimension: tools.dimensionOf(unit),
    measure,
    rule: frame.rule,
    pieces: frame.pieces(),
  }
  return {
    surrounding,
    nearby: nearbyWords(surrounding),
    unit,
    rules: names,
    known: indicator !== null,
    named: discourse.named.slice(-NAMED),
    tie: tieOf(frame, told),
    topics: [discourse.heading.term, discourse.lead.term],
    beds: bedsSpokenOf(told),
    title: told.title,
    isStrict: false,
    dealt: DEALT.has(frame.rule) || frame.changed !== null ? (names[0] ?? '') : '',
    noun: frame.noun,
    others: frame.others,
    contrasts: tools.catalogue.grammar.contrasts,
    borrowed: tools.catalogue.grammar.borrowed,
    parting: tools.catalogue.grammar.parting,
    picking: tools.catalogue.grammar.picking,
    parted: kept.length > 0 ? kept : [setApartBy(frame, measure, names, told)],
  }
}

/** 签约家庭养老床位3.9万张。…胶州市从1500张增加到2300张: the kind of beds that figures not long before were of, where its sentence names none. */
function bedsSpokenOf({ plain, discourse }: Told): string {
  if (HOMES_OR_BEDS.test(plain)) return ''
  const last = discourse.named.slice(-RECENT_BEDS).findLast((name) => KINDS_OF_BEDS.test(name))
  return last === undefined ? '' : (AT_HOME.exec(last)?.[0] ?? '')
}
const HOMES_OR_BEDS = /床|机构|中心|[院站所]/
const AT_HOME = /家庭(?:养老|照护)床位/
const KINDS_OF_BEDS = new RegExp(`${AT_HOME.source}|(?:机构|型|日间照料|公办|民办)床位`)
const RECENT_BEDS = 12

/** What stands between the number before and this one: nothing, a stop, 其中, words; or a sentence's end. */
function tieOf({ fact: { mention } }: Frame, { text, figures, discourse }: Told): number {
  const before = figures.findLast(({ to }) => to <= mention.from)
  const sameUnit = discourse.unitBefore === (mention.unit ?? '') ? 1 : 0
  if (!before) return 2 + sameUnit
  const between = text.slice(before.to, mention.from)
  const stop = between.includes(';') ? 1 : between.includes(',') ? 2 : between.includes('、') ? 3 : /[(（:]/.test(between) ? 4 : 5
  const part = between.includes('其中') ? 1 : 0
  const size = between.length <= 2 ? 0 : between.length <= 6 ? 1 : 2
  return ((stop * 3 + size) * 2 + part) * 2 + sameUnit + 10
}

const ENOUGH = 0.7

function isSure(name: string, relevance: Relevance): boolean {
  const { overlap, missing } = agreementWith(relevance)(name)
  return overlap >= ENOUGH && missing === 0
}

/** 残疾人补贴…。共排查重病重残家庭9925户: whether the words since the figure before tell enough of one, so that no word is needed that only the names before hold. */
function tellsEnough(surrounding: Surrounding): boolean {
  const words = wordsSince(surrounding)
  const own = NOUN_BEHIND.test(surrounding.text.slice(surrounding.to)) ? words.replace(/^.*[、,;:]/, '') : words
  return !own.includes('岁') && own.replace(/[^\u4e00-\u9fff]/g, '').length >= OWN
}

/** 4215名重度残疾人 */
const NOUN_BEHIND = /^[\u4e00-\u9fff]{3}/
/** So many characters tell enough. */
const OWN = 4

/** The candidates of a task and all that speaks for them. */
export function choosingOf(task: NameTask, relevance: Relevance, { lexicon, precedents }: Pick<Tools, 'lexicon' | 'precedents'>): Choosing {
  const { surrounding, nearby, unit, rules, known, named } = task
  const { dimension, measure, rule, pieces } = surrounding
  const unnamed = [surrounding.text, task.title, ...task.topics].join(' ')
  const said = [unnamed, ...named].join(' ')
  const beside = tellsEnough(surrounding) ? nearby.filter(({ side, term }) => side !== 'N' || unnamed.includes(term.text)) : nearby
  const all = candidatesOf({ pieces, unit, dimension, measure, rules, said, nearby, beside, relevance, lexicon, precedents })
  const fitting = all.filter(fitter(task))
  // 3个区合在一起: where no name fits, that of the divisions counted does.
  const divisions = fitting.length > 0 ? undefined : divisionsBehind(surrounding)
  const candidates = fitting.length > 0 ? fitting : divisions === undefined ? all : [nameAlone(`${divisions}数`)]
  const window = windowOf(surrounding.text, surrounding.from, surrounding.to)
  return { candidates, nouns: pieces.nouns, nearby, relevance, precedents, rule, known, dimension, measure, named, tie: task.tie, topics: task.topics, window }
}

/** What an entry of both sides is called, and which it is, where the words around tell of one; else null. */
function sideOf(name: string, whole: Indicator, frame: Frame, measure: Measure, told: Told): Pick<Naming, 'name' | 'indicator'> | null {
  const side = SIDES.test(name) ? null : sideTold(name, frame.fact.mention, told)
  if (side === null) return null
  const indicator = indicatorOf([`${side}${name}`], frame, measure, told)
  // 新增低保2745人, of the countryside: where its side has no entry it is none of both.
  if (indicator === null && name.includes('低保') && !name.includes('之比')) return { name: `${side}${name}`, indicator }
  return indicator && indicator.id !== whole.id ? { name: `${side}${name}`, indicator } : null
}
