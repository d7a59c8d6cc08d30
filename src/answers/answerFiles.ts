/** The files under /answers/, made from all figures of the site. The same figures give the same bytes. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Catalogue, Indicator, Questions } from '../domain/catalogue.ts'
import { SURE } from '../domain/observation.ts'
import { quantityText } from '../domain/quantity.ts'
import { allRegions, COUNTRY, shortName, type Region } from '../domain/region.ts'
import { comparable } from '../findings/comparable.ts'
import { foldForMatch } from '../search/fold.ts'
import {
  bucketOf,
  keyOf,
  pairsOf,
  type AnswerWords,
  type FigureBucket,
  type FigureRow,
  type Replacement,
  type Subject,
  type SubjectRow,
} from './answerIndex.ts'
import { plainWords, type PlainWords } from './plainWords.ts'
import { countedThing } from './wholeCount.ts'

/** Up to so many names one file holds all; beyond, there is a file for so many of them. */
const NAMES = { whole: 1_000, each: 100 }
/** A file of figures is closed when it holds so many. */
const FIGURES = 300

/** Names of the country. */
const COUNTRY_NAMES = ['全国', '我国', '中国']

/** What a subject is called: the catalogue's entry, or the figure's own name. */
const subjectKey = ({ indicator, name }: AtlasObservation): string => indicator ?? name

/** Every file of the answers by its name. */
export function answerFiles(atlas: Atlas): ReadonlyMap<string, string> {
  const everyday = everydayOf(atlas)
  const plain = plainWords(everyday)
  const figures = atlas.observations.filter(({ value }) => value !== null)
  const subjects = subjectsOf(atlas, Map.groupBy(figures, subjectKey), plain)
  const buckets = subjects.length <= NAMES.whole ? 1 : Math.ceil(subjects.length / NAMES.each)
  const bucketFor = new Map(subjects.map((subject) => [keyOf(subject), subject.bucket]))
  const byBucket = Map.groupBy(figures, (figure) => bucketFor.get(subjectKey(figure)) ?? 0)
  const files: [string, unknown][] = [
    ['words.json', wordsOf(atlas, everyday, figures, buckets)],
    ...nameBuckets(subjects, buckets).map((bucket, number): [string, unknown] => [`names-${number}.json`, bucket]),
    ...[...byBucket].map(([number, bucket]): [string, unknown] => [`figures-${number}.json`, figureBucket(atlas, bucket)]),
  ]
  return new Map(files.map(([name, content]) => [name, JSON.stringify(content)]))
}

/**
 * In the catalogue's order, what it does not have by name: among figures that answer equally well this order decides, and subjects that
 * are asked for together stand in one file.
 */
function subjectsOf(atlas: Atlas, bySubject: ReadonlyMap<string, readonly AtlasObservation[]>, plain: PlainWords): Subject[] {
  const { catalogue } = atlas
  const relations = relationsOf(catalogue, bySubject, plain)
  const order = new Map(catalogue.indicators.map(({ id }, index) => [id, index]))
  const place = (key: string): number => order.get(key) ?? order.size
  let [bucket, filled] = [0, 0]
  return [...bySubject]
    .toSorted(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1))
    .flatMap(([, figures]) => {
      if (filled >= FIGURES) [bucket, filled] = [bucket + 1, 0]
      filled += figures.length
      return subjectOf(figures, bucket, plain, catalogue, relations)
    })
}

const everydayOf = ({ catalogue }: Atlas): Replacement[] => [
  ...catalogue.synonyms.filter(({ exact }) => exact).map(({ word, term }): Replacement => [foldForMatch(word), term]),
  ...catalogue.questions.everyday.filter(({ asked }) => !asked).map(({ word, term }): Replacement => [foldForMatch(word).replaceAll('的', ''), term]),
]

function subjectOf(figures: readonly AtlasObservation[], bucket: number, plain: PlainWords, catalogue: Catalogue, relations: Relations): Subject[] {
  const [{ entry, name, unit } = {}] = figures
  if (name === undefined) return []
  const names = (entry ? namesOfEntry(entry) : [name]).flatMap((each) => [each, each.replace(/[(（][^)）]*[)）]/g, '')])
  const forms = [...names, ...(entry ? [] : thingsCounted(figures, catalogue.questions))].map(plain.form)
  const { related = [], near = [] } = relations.get(entry?.id ?? '') ?? {}
  return [{ id: entry?.id ?? '', name: entry?.name ?? name, forms: [...new Set(forms)], related, near, unit: entry?.unit ?? unit ?? '', bucket }]
}

type Relations = ReadonlyMap<string, Pick<Subject, 'related' | 'near'>>

/** Of each catalogue entry with figures what it is related to, in either direction. */
function relationsOf({ indicators }: Catalogue, bySubject: ReadonlyMap<string, unknown>, plain: PlainWords): Relations {
  const names = new Map(indicators.map(({ id, name }) => [id, name]))
  const pairs = indicators.flatMap(({ id, related = [] }) => related.flatMap((other) => [[id, other] as const, [other, id] as const]))
  const byId = Map.groupBy(
    pairs.filter(([id]) => bySubject.has(id)),
    ([id]) => id,
  )
  return new Map(
    [...byId].map(([id, of]) => {
      const others = [...new Set(of.map(([, other]) => other))].toSorted()
      const without = others.filter((other) => !bySubject.has(other))
      return [id, { related: others.filter((other) => bySubject.has(other)), near: without.map((other) => plain.form(names.get(other) ?? '')) }]
    }),
  )
}

const namesOfEntry = ({ name, aliases, official }: Indicator): string[] => [name, ...aliases, ...(official ? [official.name] : [])]

/** 城市社区数, 社区数 of figures that count all there is. Where a sentence tells of two things that go by one of the names, neither has it. */
function thingsCounted(figures: readonly AtlasObservation[], { counted }: Questions): string[] {
  const things = new Set(figures.map(countedThing))
  const [thing] = things
  if (things.size !== 1 || thing === undefined) return []
  const others = counted.filter(({ word, term }) => word === thing && figures.every(({ quote }) => !quote.replaceAll(word, '').includes(term)))
  return [thing, ...others.map(({ term }) => term)].map((each) => `${each}数`)
}

function wordsOf(
  { catalogue, regions }: Atlas,
  everyday: readonly Replacement[],
  figures: readonly AtlasObservation[],
  buckets: AnswerWords['buckets'],
): AnswerWords {
  const units = new Set(figures.flatMap(({ unit, entry }) => [unit, entry?.unit]))
  const counted = catalogue.units.filter(({ unit }) => units.has(unit))
  const plain = plainWords(everyday)
  const topics = new Set(catalogue.themes.flatMap(({ words }) => words.flatMap((word) => [word, plain.form(word)])))
  return {
    questions: {
      ...catalogue.questions,
      counted: [],
      everyday: catalogue.questions.everyday.filter(({ asked }) => asked),
      asks: [...catalogue.questions.asks, ...countAsks(catalogue, new Set(counted.map(({ dimension }) => dimension)))],
    },
    everyday,
    topics: [...topics].filter((word) => word.length > 1),
    places: placesOf({ catalogue, regions }),
    dimensions: Object.fromEntries(counted.map(({ unit, dimension }) => [unit, dimension])),
    buckets,
  }
}

/** 多少 and 几 with every unit of these dimensions that is one word: 几份 asks for a number of 份. */
function countAsks({ units, questions }: Catalogue, dimensions: ReadonlySet<string>): Questions['asks'] {
  const known = new Set(questions.asks.flatMap(({ words }) => words))
  const byDimension = Map.groupBy(
    units.filter(({ dimension }) => dimensions.has(dimension)),
    ({ dimension }) => dimension,
  )
  return [...byDimension]
    .map(([dimension, of]) => ({
      words: of
        .flatMap(({ surfaces }) => surfaces.filter((surface) => /^\p{Script=Han}{1,2}$/u.test(surface)).flatMap((word) => [`多少${word}`, `几${word}`]))
        .filter((word) => !known.has(word)),
      dimensions: [dimension],
    }))
    .filter(({ words }) => words.length > 0)
}

/**
 * Every place with a page, every province and city, and the counties of a city with a page: a question may name one of which nothing is on record. Of places that share a name the one with a page, then the wider, then the one with the lower code has it;
 * a county without one goes by its whole name alone.
 */
function placesOf({ catalogue, regions }: Pick<Atlas, 'catalogue' | 'regions'>): AnswerWords['places'] {
  const known = allRegions.filter(({ code, level }) => level !== 'county' || regions.has(code) || regions.has(`${code.slice(0, 4)}00`))
  const rank = ({ code, path }: Region): number => (regions.has(code) ? 0 : 10) + path.split('/').length
  const taken = new Set<string>()
  return known
    .toSorted((one, other) => rank(one) - rank(other) || (one.code < other.code ? -1 : 1))
    .map((region) => {
      const all = region.level === 'county' && !regions.has(region.code) ? [region.name] : namesOf(region, catalogue.regions)
      const names = all.filter((name) => !taken.has(name))
      for (const name of names) taken.add(name)
      return [region.path, regions.get(region.code)?.address ?? '', ...names] as const
    })
    .filter(([, , ...names]) => names.length > 0)
}

function namesOf({ code, name }: Region, { aliases, words }: Atlas['catalogue']['regions']): string[] {
  if (code === COUNTRY.code) return COUNTRY_NAMES
  const short = shortName(name)
  return [...new Set([name, ...(words.includes(short) ? [] : [short]), ...aliases.filter((alias) => alias.code === code).map((alias) => alias.name)])]
}

/** Each subject in the bucket of every pair of characters of its names, and of names it is near to. */
function nameBuckets(subjects: readonly Subject[], buckets: number): SubjectRow[][] {
  const filled = Array.from({ length: buckets }, (): SubjectRow[] => [])
  for (const subject of subjects) {
    const pairs = [...subject.forms, ...subject.near].flatMap(pairsOf)
    for (const bucket of new Set(pairs.map((pair) => bucketOf(pair, buckets)))) filled[bucket]?.push(rowOf(subject))
  }
  return filled
}

const rowOf = ({ forms: [, ...forms], related, near, ...subject }: Subject): SubjectRow => ({
  ...subject,
  ...(forms.length > 0 && { forms }),
  ...(related.length > 0 && { related }),
  ...(near.length > 0 && { near }),
})

function figureBucket({ catalogue }: Atlas, observations: readonly AtlasObservation[]): FigureBucket {
  const quotes = [...new Set(observations.map(({ quote }) => quote))]
  const reports = [...new Set(observations.map(({ report }) => report))]
  const figures = observations.map((observation): FigureRow => {
    const conversion = comparable(observation, catalogue)?.conversion
    return {
      of: subjectKey(observation),
      id: observation.id,
      value: observation.value ?? 0,
      unit: observation.unit ?? '',
      text: quantityText(observation),
      measure: observation.measure,
      role: observation.role,
      region: observation.region ?? '',
      period: observation.period ?? '',
      ...(observation.base !== null && { base: observation.base }),
      sure: observation.confidence >= SURE,
      ...(observation.period_inferred && observation.period !== null && { inferred: true as const }),
      ...(observation.doubt !== null && { doubt: observation.doubt }),
      ...(conversion !== undefined && { conversion }),
      quote: quotes.indexOf(observation.quote),
      report: reports.indexOf(observation.report),
    }
  })
  return { quotes, reports: reports.map(({ slug, title }) => [slug, title]), figures }
}
