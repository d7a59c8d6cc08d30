/** Phrases beside a number, taken apart into lead words, verb, object and what links them to the number. */
import type { Grammar } from '../../../src/domain/catalogue.ts'
import type { Measure } from '../../../src/domain/observation.ts'

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

export interface PhraseReader {
  /** Reads the text between a clause's beginning (or the number before) and a number. */
  readonly left: (text: string, isShare: boolean) => Phrase
  /** A verb of the grammar. */
  readonly verb: (word: string) => Verb | null
  /** Reads the text between a number and the end of its clause. */
  readonly right: (text: string) => { noun: string; predicate: string; verb: Verb | null }
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
const STATISTIC = /(?:封顶线|起付线|标准|率|比例|比重|占比|水平|面积|规模|时长|均人口|均收入|人口)$/

export function phraseReader(grammar: Grammar): PhraseReader {
  const verbs: readonly Verb[] = grammar.verbs.flatMap(({ words, measure, name, opening = false }) => words.map((word) => ({ word, measure, name, opening })))
  const verbOf = new Map(verbs.map((verb) => [verb.word, verb]))
  const verbPattern = new RegExp(longestFirst([...verbOf.keys()]), 'g')
  const firstVerb = new RegExp(verbPattern.source)
  const { up, down, to, moves } = grammar.changes
  const hedges = longestFirst([
    ...grammar.bounds.approx.before,
    ...grammar.bounds.min.before,
    ...grammar.bounds.max.before,
    '了',
    '分别',
    '依次',
    '各',
    '都',
    '均',
    '又',
    '再',
    '就',
    '已',
    '幅度',
    '率',
    '率为',
    '的',
    '达',
    '达到',
    '达到了',
    '为',
    '是',
  ])
  const changeEnd = new RegExp(`(?<![新核裁至最不降])(?<word>${longestFirst([...up, ...down])})(?:${hedges}|\\s)*$`)
  const reachedEnd = new RegExp(`(?:到|至|为|成|达到?|增至|升至|降至)(?:${hedges}|每人每月|每人每年|每月|每户每次|\\s)*$`)
  const ends = [...up, ...down, ...moves].flatMap((word) => to.map((reached) => word + reached))
  const tails = new RegExp(
    `(?:(?:${longestFirst([...grammar.copulas, ...ends, ...up, ...down, ...grammar.bounds.approx.before, ...grammar.bounds.min.before, ...grammar.bounds.max.before])})(?<!${longestFirst(grammar.keeps)})|[\\s'、:,(])$`,
  )
  const leads = new RegExp(`^(?:(?!${longestFirst(grammar.keeps)})(?:${longestFirst(grammar.leads)})|[\\s'、:,.)])`)
  const keeps = new RegExp(longestFirst(grammar.keeps), 'g')
  const acts = new RegExp(
    `^(?:${longestFirst(verbs.filter(({ opening, measure, name }) => !opening && measure === 'flow' && name === 'after').map(({ word }) => word))})(?!人|户|的|站|点|率|点|中心)`,
  )
  const isDown = new Set(down)
  const predicates = [...grammar.predicates, ...ends, ...up, ...down].filter((word) => word.length > 1 || grammar.predicates.includes(word))
  const predicateWords = new RegExp(longestFirst(predicates), 'g')

  const link = (text: string, isShare: boolean): Link => {
    const change = changeEnd.exec(text)?.groups?.['word']
    const toIsLevel = /(?:(?<!达)到|至)(?:了|每人每月|每人每年|每月|每户每次|约|近|超过|\s)*$/.test(text)
    const reached =
      change === undefined
        ? reachedEnd.test(text) &&
          new RegExp(`(?:${longestFirst([...up, ...down, '调整', '发展', '变', '统一'])})(?:${to.map(escape).join('|')})`).test(text.slice(-10))
        : toIsLevel
    const changed = change !== undefined && !toIsLevel && (isShare || !/(?:达到?|为)$/.test(text))
    return {
      change: changed ? (isDown.has(change) ? 'down' : 'up') : null,
      reached,
      origin: /(?:从|由|原先?|原来)(?:[^,;。]{0,12})$/.test(text) && !reached,
      respective: /分别|依次/.test(text),
    }
  }

  return {
    left(text, isShare) {
      const noun = trim(text, leads, tails)
      const linked = link(text, isShare)
      if (STATISTIC.test(noun) && !/(?:实现|提高|扩大)/.test(noun.slice(0, 2))) return { subject: '', verb: null, object: noun, link: linked }
      const split = lastVerb(noun, verbPattern, verbOf)
      if (!split) return { subject: '', verb: null, object: noun, link: linked }
      const subject = trim(split.subject, leads, tails)
      const object = trim(split.object, leads, tails)
      if (object.length >= 2) return { subject, verb: split.verb, object, link: linked }
      return { subject: '', verb: split.verb, object: ACTOR.test(subject) ? '' : subject, link: linked }
    },
    verb: (word) => verbOf.get(word) ?? null,
    right(text) {
      const phrase = text.replace(/^(?:的|以上的?|左右的?|以内的?|\s)+/, '')
      const cut = firstPredicate(phrase, predicateWords, keeps, acts)
      const noun = phrase
        .slice(0, cut)
        .replace(/[的、\s"]+$/, '')
        .replace(/的(?:基础上?|同时|情况下?|前提下?|目标|任务|计划|要求)$/, '')
      const predicate = phrase.slice(cut)
      return { noun: /^[一-鿿"“(（]/.test(noun) ? noun : '', predicate, verb: verbOf.get(firstVerb.exec(predicate)?.[0] ?? '') ?? null }
    },
  }
}

/** Takes lead words off the front and linking words off the end until nothing more goes. */
function trim(text: string, leads: RegExp, tails: RegExp): string {
  let phrase = text.trim()
  for (let before = ''; before !== phrase;) {
    before = phrase
    phrase = phrase.replace(tails, '').trim()
  }
  for (let before = ''; before !== phrase;) {
    before = phrase
    const shorter = phrase.replace(leads, '').trim()
    if (shorter.length >= 2 || shorter === '') phrase = shorter
  }
  return phrase
}

/** The last verb that stands after nothing or a noun and has something on either side. */
function lastVerb(phrase: string, pattern: RegExp, verbs: ReadonlyMap<string, Verb>): { subject: string; verb: Verb; object: string } | null {
  let found: { subject: string; verb: Verb; object: string } | null = null
  for (const match of phrase.matchAll(pattern)) {
    const verb = verbs.get(match[0])
    const subject = phrase.slice(0, match.index)
    const object = phrase.slice(match.index + match[0].length)
    if (
      !verb ||
      (verb.opening && subject !== '' && !/(?:累计|共|已|并|全年|全额|免费|直接|统一)$/.test(subject)) ||
      (verb.opening && NOMINAL.test(object)) ||
      (/^(?:补贴|补助)$/.test(verb.word) && object === '' && subject !== '') ||
      NOUN_TAIL.test(object) ||
      FUND.test(`${verb.word}${object}`) ||
      (verb.opening && verb.measure === 'level' && object.startsWith('的')) ||
      /(?:被|未)$/.test(subject)
    )
      continue
    found = { subject, verb, object: object.replace(/^(?:了|的)/, '') }
  }
  return found
}

/** After these a verb before them is part of a noun: 救助站, 登记率. */
const NOMINAL = /^(?:的(?:$|[^\u4e00-\u9fff])|率|标准|机构|站|队|中心|点|设施|制度|管理|体系|工作|政策|人员|对象|平台|人数|户数|人次|面$)/

/** 补助资金 is a noun, 支出资金 no. */
const FUND = /^(?:保障|救助|补助|补贴|服务|供养|培训|帮扶)(?:资金|金额|支出)/

/** 慰问金, 代养点: with one of these right behind it no word is a verb. */
const NOUN_TAIL = /^户中|^炉|^(?:金|款|费|品|物资|券|卡|证|点|站|率|员|户|人员|人数|户数|人次|对象|项目|工程)(?!.)|^(?:金|款物?|费)(?:额|支出)?$/

/** Where the predicate of the clause begins; 0 where no noun stands before it. */
function firstPredicate(phrase: string, predicate: RegExp, keeps: RegExp, acts: RegExp): number {
  predicate.lastIndex = 0
  if (predicate.exec(phrase)?.index === 0 || acts.test(phrase)) return 0
  const kept = [...phrase.matchAll(keeps)].map((match) => [match.index, match.index + match[0].length] as const)
  const division = /^[市县区镇乡村州人家]/.test(phrase)
  predicate.lastIndex = division ? 1 : 2
  for (let match = predicate.exec(phrase); match; match = predicate.exec(phrase)) {
    const at = match.index
    if ((division && at === 1) || !kept.some(([from, to]) => at >= from && at < to)) return at
    predicate.lastIndex = at + 1
  }
  return phrase.length
}
