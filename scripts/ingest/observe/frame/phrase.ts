/** Phrases beside a number, taken apart into lead words, verb, object and what links them to the number. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { isSpace } from '../text/character.ts'
import { WordSet } from '../text/wordSet.ts'

export interface Verb {
  readonly word: string
  readonly measure: Measure
  /** Where the verb stands in the indicator's name: after its object (低保金发放额), before it (改造床位数), or nowhere (养老机构数). */
  readonly name: 'before' | 'after' | 'none'
  /** Whether it is a verb only where a phrase opens with it: elsewhere it is part of a noun (社会救助). */
  readonly opening: boolean
}

/** How the phrase before a number leads to it. */
export interface Link {
  /** 提高6.7% goes up, 减少8人 goes down, 提高到557元 is no change but a level. */
  readonly change: 'up' | 'down' | null
  /** 到, 至: what follows is where a change ended. */
  readonly reached: boolean
  /** 从, 由, 原来: what follows is where a change began. */
  readonly origin: boolean
  /** 分别, 依次: the numbers belong to as many heads. */
  readonly respective: boolean
}

export interface Phrase {
  readonly subject: string
  readonly verb: Verb | null
  /** The noun phrase the number counts; empty where it stands elsewhere. */
  readonly object: string
  readonly link: Link
}

/** What follows a number: the noun it counts, what is said of that, and the first verb in it. */
export interface PhraseAfter {
  readonly noun: string
  readonly predicate: string
  readonly verb: Verb | null
}

export interface PhraseReader {
  /** Reads the text between a clause's beginning (or the number before) and a number. */
  readonly left: (text: string, isShare: boolean) => Phrase
  /** A verb of the grammar. */
  readonly verb: (word: string) => Verb | null
  /** Reads the text between a number and the end of its clause. */
  readonly right: (text: string) => PhraseAfter
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

/** Who acts is not what is counted. */
const ACTOR = /(?:部门|民政局|民政厅|政府|机关|省里|市里|县里|财政)$/

/** Nouns that end a phrase which is a name as it stands: verbs inside it are part of the noun. */
const STATISTICS = ['封顶线', '起付线', '标准', '率', '比例', '比重', '占比', '水平', '面积', '规模', '时长', '均人口', '均收入', '人口']

/** Verbs that set such a statistic. */
const SETTING: ReadonlySet<string> = new Set(['实现', '提高', '扩大'])

/** What may stand between a word of change and its number. */
const HEDGES = ['了', '分别', '依次', '各', '都', '均', '又', '再', '就', '已', '幅度', '率', '率为', '的', '达', '达到', '达到了', '为', '是']

/** What goes from the beginning and the end of a phrase: words, unless one that is kept stands there, and marks. */
interface Edges {
  readonly leads: WordSet
  readonly tails: WordSet
  readonly keptAtBeginning: WordSet
  readonly keptAtEnd: WordSet
}

/** What a predicate is found by. */
interface PredicateWords {
  readonly words: WordSet
  readonly keeps: WordSet
  readonly verbs: WordSet
  /** Verbs that tell what was done wherever they open a phrase. */
  readonly acts: RegExp
}

export function phraseReader(grammar: Grammar): PhraseReader {
  const verbs: readonly Verb[] = grammar.verbs.flatMap(({ words, measure, name, opening = false }) => words.map((word) => ({ word, measure, name, opening })))
  const verbOf = new Map(verbs.map((verb) => [verb.word, verb]))
  const verbWords = new WordSet(verbOf.keys())
  const { up, down, to, moves } = grammar.changes
  const { approx, min, max } = grammar.bounds
  const hedging = [...approx.before, ...min.before, ...max.before]
  const ends = [...up, ...down, ...moves].flatMap((word) => to.map((reached) => word + reached))
  const edges = {
    leads: new WordSet(grammar.leads),
    tails: new WordSet([...grammar.copulas, ...ends, ...up, ...down, ...hedging], 'backward'),
    keptAtBeginning: new WordSet(grammar.keeps),
    keptAtEnd: new WordSet(grammar.keeps, 'backward'),
  }
  const acts = longestFirst(verbs.filter(({ opening, measure, name }) => !opening && measure === 'flow' && name === 'after').map(({ word }) => word))
  const predicates = {
    words: new WordSet([...grammar.predicates, ...ends, ...up, ...down].filter((word) => word.length > 1 || grammar.predicates.includes(word))),
    keeps: edges.keptAtBeginning,
    verbs: verbWords,
    acts: new RegExp(`^(?:${acts})(?!人|户|的|站|点|率|点|中心)`),
  }
  const statistics = new WordSet(STATISTICS, 'backward')
  const link = linkReader(grammar.changes, longestFirst([...hedging, ...HEDGES]))

  return {
    left(text, isShare) {
      const noun = trim(text, edges)
      if (statistics.endingAt(noun, noun.length) !== undefined && !SETTING.has(noun.slice(0, 2)))
        return new LinkedPhrase('', null, noun, () => link(text, isShare))
      const split = lastVerb(noun, verbWords, verbOf)
      if (!split) return new LinkedPhrase('', null, noun, () => link(text, isShare))
      const subject = trim(split.subject, edges)
      const object = trim(split.object, edges)
      if (object.length >= 2) return new LinkedPhrase(subject, split.verb, object, () => link(text, isShare))
      return new LinkedPhrase('', split.verb, ACTOR.test(subject) ? '' : subject, () => link(text, isShare))
    },
    verb: (word) => verbOf.get(word) ?? null,
    right(text) {
      const phrase = BESIDE.test(text) ? text.replace(/^(?:的|以上的?|左右的?|以内的?|\s)+/, '') : text
      const cut = firstPredicate(phrase, predicates)
      let end = cut
      while (end > 0 && (NO_ENDS.includes(phrase.charAt(end - 1)) || isSpace(phrase.charCodeAt(end - 1)))) end--
      const ended = phrase.slice(0, end)
      const noun = ended.includes('的') ? ended.replace(/的(?:基础上?|同时|情况下?|前提下?|目标|任务|计划|要求)$/, '') : ended
      const predicate = phrase.slice(cut)
      return new NounWithPredicate(NOUN_BEGINS.test(noun) ? noun : '', predicate, () => {
        const at = verbWords.find(predicate)
        return at < 0 ? null : (verbOf.get(verbWords.at(predicate, at) ?? '') ?? null)
      })
    },
  }
}

/** 5A级居家养老服务中心 begins with its grade. */
const NOUN_BEGINS = /^(?:[1-5]A级?)?[一-鿿"“(（]/
/** What stands between a number and its noun begins so. */
const BESIDE = /^[的以左\s]/
/** No noun ends so. */
const NO_ENDS = '的、"'

/** A phrase whose link is read where it is asked for. */
class LinkedPhrase implements Phrase {
  readonly subject: string
  readonly verb: Verb | null
  readonly object: string
  readonly #read: () => Link
  #link: Link | undefined

  constructor(subject: string, verb: Verb | null, object: string, read: () => Link) {
    this.subject = subject
    this.verb = verb
    this.object = object
    this.#read = read
  }

  get link(): Link {
    return (this.#link ??= this.#read())
  }
}

/** A phrase that leads to its number like another, with another object. */
export const withObject = (phrase: Phrase, object: string): Phrase => new LinkedPhrase(phrase.subject, phrase.verb, object, () => phrase.link)

/** What follows a number, whose verb is looked for where it is asked for. */
class NounWithPredicate implements PhraseAfter {
  readonly noun: string
  readonly predicate: string
  readonly #find: () => Verb | null

  constructor(noun: string, predicate: string, find: () => Verb | null) {
    this.noun = noun
    this.predicate = predicate
    this.#find = find
  }

  get verb(): Verb | null {
    return this.#find()
  }
}

/** 由52%下降为47%: what it became, by the words since the number before. */
const BECOMES = /^(?:[上下调]?[升降增减]|缩小|扩大|提高|回落)(?:低|少|加|高)?为(?:了|约|近|\s)*$/

function linkReader({ up, down, to, moves }: Grammar['changes'], hedges: string): (text: string, isShare: boolean) => Link {
  const changeEnd = new RegExp(`(?<![新核裁至最不降])(?<!儿(?=少))(?<word>${longestFirst([...up, ...down])})(?:${hedges}|\\s)*$`)
  const reachedEnd = new RegExp(`(?:到|至|为|成|达到?|增至|升至|降至)(?:${hedges}|每人每月|每人每年|每月|每户每次|\\s)*$`)
  const reaching = new RegExp(`(?:${longestFirst([...up, ...down, ...moves, '调整'])})(?:${to.map(escape).join('|')})`)
  const isDown = new Set(down)
  return (text, isShare) => {
    const change = changeEnd.exec(text)?.groups?.['word']
    const toIsLevel = /(?:(?<!达)到|至)(?:了|每人每月|每人每年|每月|每户每次|约|近|超过|\s)*$/.test(text) || BECOMES.test(text)
    const reached = change === undefined ? reaching.test(text.slice(-10)) && reachedEnd.test(text) : toIsLevel
    const changed = change !== undefined && !toIsLevel && (isShare || !/(?:达到?|为)$/.test(text))
    return {
      change: changed ? (isDown.has(change) ? 'down' : 'up') : null,
      reached,
      // 吸纳从业人员2.9万人 comes from nowhere, and 固定资产原价 was none before.
      origin: !reached && /(?:上届|从(?!业|事|属|军|教|医|政|而|优|严|快|轻|重)|由|原(?![价值则籍料])先?|原来)(?:[^,;。]{0,12})$/.test(text),
      respective: text.includes('分别') || text.includes('依次'),
    }
  }
}

/** Takes lead words off the front and linking words off the end until nothing more goes. */
function trim(text: string, { leads, tails, keptAtBeginning, keptAtEnd }: Edges): string {
  let phrase = text.trim()
  for (;;) {
    const end = phrase.length
    const kept = keptAtEnd.endingAt(phrase, end) !== undefined
    const tail = (kept ? undefined : tails.endingAt(phrase, end)?.length) ?? (TAIL_MARKS.includes(phrase.charAt(end - 1)) ? 1 : 0)
    if (tail === 0 || end === 0) break
    phrase = phrase.slice(0, end - tail).trim()
  }
  for (;;) {
    const kept = keptAtBeginning.at(phrase, 0) !== undefined
    const lead = (kept ? undefined : leads.at(phrase, 0)?.length) ?? (LEAD_MARKS.includes(phrase.charAt(0)) ? 1 : 0)
    const shorter = phrase.slice(lead).trim()
    if (lead === 0 || phrase === '' || shorter.length === 1) return phrase
    phrase = shorter
  }
}

const TAIL_MARKS = "'、:,("
const LEAD_MARKS = "'、:,.)"

/** The last verb that stands after nothing or a noun and has something on either side. */
function lastVerb(phrase: string, words: WordSet, verbs: ReadonlyMap<string, Verb>): { subject: string; verb: Verb; object: string } | null {
  const spans = spansOf(words, phrase)
  for (let last = spans.length - 1; last >= 0; last--) {
    const [at = 0, to = 0] = spans[last] ?? []
    const verb = verbs.get(phrase.slice(at, to))
    if (!verb) continue
    const subject = phrase.slice(0, at)
    const object = phrase.slice(to)
    if (isVerb(verb, subject, object)) return { subject, verb, object: object.replace(/^(?:了|的|过(?![渡程半期境去度失世冬年]))/, '') }
  }
  return null
}

/** Whether a verb between these is one, and no part of a noun. */
const isVerb = (verb: Verb, subject: string, object: string): boolean =>
  !(
    (verb.opening && subject !== '' && !/(?:累计|共|已|并|全年|全额|免费|直接|统一)$/.test(subject)) ||
    (verb.opening && NOMINAL.test(object)) ||
    (object === '' && subject !== '' && (verb.word === '补贴' || verb.word === '补助')) ||
    NOUN_TAIL.test(object) ||
    FUND.test(`${verb.word}${object}`) ||
    (verb.opening && verb.measure === 'level' && object.startsWith('的')) ||
    /[被未]$/.test(subject)
  )

/** After these a verb before them is part of a noun: 救助站, 登记率. */
const NOMINAL = /^(?:的(?:$|[^\u4e00-\u9fff])|率|标准|机构|站|队|中心|点|设施|制度|管理|体系|工作|政策|人员|对象|平台|人数|户数|人次|面$)/

/** 补助资金 is a noun, 支出资金 no. */
const FUND = /^(?:保障|救助|补助|补贴|服务|供养|培训|帮扶)(?:资金|金额|支出)/

/** 慰问金, 代养点, 检查组: with one of these right behind it no word is a verb. */
const NOUN_TAIL = /^户中|^炉|^(?:金|款|费|品|物资|券|卡|证|点|站|组|队|室|团|率|员|户|人员|人数|户数|人次|对象|项目|工程)(?!.)|^(?:金|款物?|费)(?:额|支出)?$/

/** Where the predicate of the clause begins; 0 where no noun stands before it. */
function firstPredicate(phrase: string, { words, keeps, verbs, acts }: PredicateWords): number {
  if (words.at(phrase, 0) !== undefined || (verbs.at(phrase, 0) !== undefined && acts.test(phrase))) return 0
  const division = /^[市县区镇乡村州人家]/.test(phrase)
  let kept: (readonly [from: number, to: number])[] | undefined
  for (let at = words.find(phrase, division ? 1 : 2); at >= 0; at = words.find(phrase, at + 1)) {
    if (division && at === 1) return at
    kept ??= spansOf(keeps, phrase)
    if (!kept.some(([from, to]) => at >= from && at < to)) return at
  }
  return phrase.length
}

/** Where words stand in a text, without overlap. */
function spansOf(words: WordSet, text: string): (readonly [from: number, to: number])[] {
  const spans: (readonly [number, number])[] = []
  for (let at = words.find(text), to = 0; at >= 0; at = words.find(text, to)) {
    to = at + (words.at(text, at)?.length ?? 1)
    spans.push([at, to])
  }
  return spans
}
