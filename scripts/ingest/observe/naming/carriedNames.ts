/**
 * 承前: what a name takes over from what was said before it. In a list each figure is of the scope of the one before, with a
 * noun of its own (“晨光”项目资助学生数, 走访户数); a number without a noun counts what was counted before, in its own unit;
 * and a share is one of the whole before.
 */
import type { Measure } from '../../../../src/domain/observation.ts'
import { composeName } from '../name.ts'
import { cuts, join } from './parts.ts'
import type { NounPiece, NounPlace, Pieces } from './pieces.ts'
import type { Relevance } from './relevance.ts'
import type { Lexicon } from './words.ts'

/** Where a scope was found: in the names before, in those of the paragraph's opening, in quotes, or as its first noun. */
export type ScopePlace = 'named' | 'opened' | 'quoted' | 'lead'

export interface Scoping {
  readonly place: ScopePlace
  readonly text: string
  /** How many names back it stands, or how many quotes. */
  readonly back: number
}

export interface Repeat {
  readonly name: string
  readonly way: 'again' | 'rest' | 'share'
  /** How many names back the one repeated stands. */
  readonly back: number
}

/** The statistic that a name ends in. */
const STATISTIC =
  /(?:平均|人均|户均)?(?:人数|户数|人次|户次|对数|间数|件数|次数|例数|场次|台次|份数|条数|套数|床数|宗数|起数|单数|时长|占比|比例|比重|总数|数量|总额|金额|数|额)$/

/** A name without its statistic: 医疗救助 of 医疗救助人次. */
export const stemOf = (name: string): string => {
  const stem = name.replace(STATISTIC, '')
  return stem.length >= 2 ? stem : name
}

const SHORTEST = 2
/** A scope longer than this leaves no room for a noun. */
const LONGEST = 22

const isPaired = (text: string): boolean => (text.match(/[“(（]/g) ?? []).length === (text.match(/[”)）]/g) ?? []).length

/** The beginnings of a name, word by word, that another noun may follow, the longest first. */
function beginningsOf(name: string, lexicon: Lexicon): string[] {
  const stem = stemOf(name)
  const ends = lexicon.words(stem).map(({ at, term }) => at + term.text.length)
  const quoted = [...stem.matchAll(/[”)）]/g)].map(({ index }) => index + 1)
  return [...new Set([...ends, ...quoted])]
    .sort((a, b) => b - a)
    .map((end) => stem.slice(0, end))
    .filter((text) => text.length >= SHORTEST && text.length <= LONGEST && isPaired(text))
}

/** The scopes that names before offer, of the latest name first. */
function scopesOfNames(named: readonly string[], opened: string, lexicon: Lexicon): Scoping[] {
  const before = named.toReversed().flatMap((name, back) => beginningsOf(name, lexicon).map((text) => ({ place: 'named' as const, text, back })))
  const first = named.includes(opened) ? [] : beginningsOf(opened, lexicon).map((text) => ({ place: 'opened' as const, text, back: 0 }))
  const all = [...before, ...first]
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
}

/** "微光计划": what is quoted, with the noun that says what it is. */
const QUOTED = /["「『]([^"「」『』\d]{2,14})["」』](项目|工程|行动|计划|活动)?/g

/** The programmes a text names in quotes, the latest first. */
export const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map(([, title = '', kind = '']) => `"${title}"${kind}`).reverse()

/** What stands in a row: 适配轮椅、助听器 are 适配轮椅 and 助听器. */
export const itemsOf = (noun: string): string[] => {
  const items = noun
    .replace(/(?:分别|依次|各).*$/, '')
    .split(/[、和与及]/)
    .filter((item) => item.length >= 2)
  return items.length > 1 ? items : []
}

/** The ends of a name, word by word, that may stand in another scope, the longest first. */
function endingsOf(name: string, lexicon: Lexicon): string[] {
  const stem = stemOf(name)
  return lexicon
    .words(stem)
    .map(({ at }) => stem.slice(at))
    .filter((text) => text.length >= SHORTEST && isPaired(text))
}

/** 其余18家, 另有3人: the rest of what was counted before. */
const REST = /(其余|余下|剩余|剩下|其他|其它|另有|另外)(?:的)?[^,;:。]{0,6}$/

/** Names before said again of this number: as they are, in its unit, with what was done, as the rest, or as a whole of which it is a share. */
function repeatsOf({ named, ahead, pieces, unit, measure }: CarriedTask): Repeat[] {
  const nouns = pieces.nouns.filter(({ place }) => place !== 'rule' && OWN.has(place)).map(({ text }) => text)
  const verbs = ownVerbs(pieces)
  const isRest = REST.test(ahead)
  const all = named.toReversed().flatMap((name, back): Repeat[] => {
    const stem = stemOf(name)
    const done = verbs.filter((word) => !stem.includes(word)).map((word) => composeName(stem, word, unit, measure))
    const shares = measure === 'share' ? nouns.filter((noun) => !stem.includes(noun)).flatMap((noun) => [`${stem}中${noun}占比`, `${noun}占${stem}比例`]) : []
    return [
      ...[name, composeName(stem, '', unit, measure), ...done].map((one) => ({ name: one, way: 'again' as const, back })),
      ...(isRest ? [{ name: composeName(`其他${stem}`, '', unit, measure), way: 'rest' as const, back }] : []),
      ...shares.map((one) => ({ name: one, way: 'share' as const, back })),
    ]
  })
  return unique(all, ({ name }) => name)
}

const OWN: ReadonlySet<NounPlace> = new Set(['deed', 'right', 'rule', 'left', 'subject'])

const ownVerbs = ({ verbs }: Pieces): string[] => [...new Set(verbs.filter(({ place }) => place === 'own' || place === 'deed').map(({ verb }) => verb.word))]

/** The first of each. */
const unique = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].reverse()

export interface CarriedTask {
  readonly pieces: Pieces
  readonly unit: string | null
  readonly measure: Measure
  readonly relevance: Relevance
  readonly lexicon: Lexicon
  /** Names of the last figures, newest last, and of the first of the paragraph, or ''. */
  readonly named: readonly string[]
  readonly opened: string
  /** The text before the number. */
  readonly ahead: string
}

export interface Carried {
  readonly name: string
  readonly kind: 'repeated' | 'parallel' | 'project'
  readonly scope: Scoping | null
  readonly repeat: Repeat | null
}

/** How many names are made in each way, those that agree best with the words that belong. */
const MOST = { repeated: 4, parallel: 6, project: 6, ends: 3, items: 3 }
/** How many quotes are looked at. */
const QUOTES = 3
/** No name is made of more. */
const LONGEST_STEM = 32

/** All names that are carried on. */
export function carriedNames(task: CarriedTask): Carried[] {
  const { pieces, relevance, lexicon, named, opened } = task
  const agreement = agreementWith(relevance)
  const nounsAt = (places: ReadonlySet<NounPlace>): NounPiece[] => pieces.nouns.filter(({ place }) => places.has(place))
  const heads = nounsAt(OWN).flatMap(({ place, text }) => cuts(place, text, text, relevance, lexicon).map((part) => part.text))
  const quoted = pieces.projects.slice(0, QUOTES).map((text, back): Scoping => ({ place: 'quoted', text, back }))
  const lead = nounsAt(OPENING).map(({ text }): Scoping => ({ place: 'lead', text, back: 0 }))
  const last = named.slice(-1)
  const scoped = (kind: Carried['kind'], scopes: readonly Scoping[], nouns: readonly string[], most: number): Carried[] =>
    inScopes(scopes, [...new Set(nouns)], most, task, agreement).map(([name, scope]) => ({ name, kind, scope, repeat: null }))
  return [
    ...scoped('parallel', scopesOfNames(named, opened, lexicon), [...heads, ''], MOST.parallel),
    ...scoped('project', [...quoted, ...lead], [...heads, ''], MOST.project),
    // “晨光”项目: 培训人数 of a longer name before goes on in it.
    ...scoped(
      'project',
      quoted,
      named.slice(-2).flatMap((name) => endingsOf(name, lexicon)),
      MOST.ends,
    ),
    ...scoped(
      'parallel',
      [...quoted, ...scopesOfNames(last, '', lexicon), NO_SCOPE],
      nounsAt(BESIDE).flatMap(({ text }) => itemsOf(text)),
      MOST.items,
    ),
    ...repeatsOf(task)
      .map((repeat) => ({ repeat, agrees: agreement(repeat.name) }))
      .sort((a, b) => b.agrees - a.agrees)
      .filter(({ repeat }, rank) => rank < MOST.repeated || named.includes(repeat.name))
      .map(({ repeat }): Carried => ({ name: repeat.name, kind: 'repeated', scope: null, repeat })),
  ]
}

const OPENING: ReadonlySet<NounPlace> = new Set(['lead', 'opening'])
const BESIDE: ReadonlySet<NounPlace> = new Set(['left', 'right'])
const NO_SCOPE: Scoping = { place: 'named', text: '', back: 0 }

/** Names of nouns in scopes, alone and with what was done. */
function inScopes(
  scopes: readonly Scoping[],
  nouns: readonly string[],
  most: number,
  { pieces, unit, measure }: CarriedTask,
  agreement: (text: string) => number,
): [name: string, scope: Scoping][] {
  const verbs = ownVerbs(pieces)
  const pairs = scopes.flatMap((scope) =>
    nouns.flatMap((noun) => {
      const stem = join(scope.text, noun)
      const isSaid = noun !== '' && scope.text !== '' && (scope.text.includes(noun) || noun.includes(scope.text))
      return isSaid || stem.length > LONGEST_STEM ? [] : [{ scope, noun, stem, agrees: agreement(stem) }]
    }),
  )
  pairs.sort((a, b) => b.agrees - a.agrees)
  const made = new Map<string, Scoping>()
  for (const { scope, noun, stem } of pairs) {
    if (made.size >= most) break
    const done = verbs.filter((word) => !stem.includes(word)).map((word) => composeName(stem, word, unit, measure))
    for (const name of [...(noun === '' ? [] : [composeName(stem, '', unit, measure)]), ...done]) if (!made.has(name)) made.set(name, scope)
  }
  return [...made]
}

/** A word less likely than this is not expected in the name. */
const EXPECTED = 0.08

/** How well a text agrees with the words that belong. */
function agreementWith(relevance: Relevance): (text: string) => number {
  const belonging = [...relevance].filter(([, likely]) => likely > EXPECTED)
  const expected = belonging.reduce((total, [{ text }, likely]) => total + text.length * likely, 0)
  return (text) => {
    let covered = 0
    for (const [term, likely] of belonging) if (text.includes(term.text)) covered += term.text.length * likely
    return (2 * covered) / (text.length + expected || 1)
  }
}
