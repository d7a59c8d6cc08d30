/** The files under /answers/, made from all figures of the site. The same figures give the same bytes. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Catalogue, Questions } from '../domain/catalogue.ts'
import { SURE } from '../domain/observation.ts'
import { quantityText } from '../domain/quantity.ts'
import { allRegions, COUNTRY, shortName, type Region } from '../domain/region.ts'
import { comparable } from '../findings/comparable.ts'
import { foldForMatch } from '../search/fold.ts'
import { bucketOf, keyOf, pairsOf, type AnswerWords, type FigureBucket, type FigureRow, type Replacement, type Subject } from './answerIndex.ts'
import { plainWords, type PlainWords } from './plainWords.ts'

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
function subjectsOf({ catalogue }: Atlas, bySubject: ReadonlyMap<string, readonly AtlasObservation[]>, plain: PlainWords): Subject[] {
  const order = new Map(catalogue.indicators.map(({ id }, index) => [id, index]))
  const place = (key: string): number => order.get(key) ?? order.size
  let [bucket, filled] = [0, 0]
  return [...bySubject]
    .toSorted(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1))
    .flatMap(([, figures]) => {
      if (filled >= FIGURES) [bucket, filled] = [bucket + 1, 0]
      filled += figures.length
      return figures.slice(0, 1).map((first) => subjectOf(first, bucket, plain))
    })
}

const everydayOf = ({ catalogue }: Atlas): Replacement[] => [
  ...catalogue.synonyms.filter(({ exact }) => exact).map(({ word, term }): Replacement => [foldForMatch(word), term]),
  ...catalogue.questions.everyday.filter(({ asked }) => !asked).map(({ word, term }): Replacement => [foldForMatch(word), term]),
]

function subjectOf({ entry, name, unit }: AtlasObservation, bucket: number, plain: PlainWords): Subject {
  const names = entry ? [entry.name, ...entry.aliases, ...(entry.official ? [entry.official.name] : [])] : [name]
  return { id: entry?.id ?? '', name: entry?.name ?? name, forms: [...new Set(names.map(plain.form))], unit: entry?.unit ?? unit ?? '', bucket }
}

function wordsOf(
  { catalogue, regions }: Atlas,
  everyday: readonly Replacement[],
  figures: readonly AtlasObservation[],
  buckets: AnswerWords['buckets'],
): AnswerWords {
  const units = new Set(figures.flatMap(({ unit, entry }) => [unit, entry?.unit]))
  const plain = plainWords(everyday)
  const topics = new Set(catalogue.themes.flatMap(({ words }) => words.flatMap((word) => [word, plain.form(word)])))
  return {
    questions: {
      ...catalogue.questions,
      everyday: catalogue.questions.everyday.filter(({ asked }) => asked),
      asks: [...catalogue.questions.asks, ...countAsks(catalogue)],
    },
    everyday,
    topics: [...topics].filter((word) => word.length > 1),
    places: placesOf({ catalogue, regions }),
    dimensions: Object.fromEntries(catalogue.units.filter(({ unit }) => units.has(unit)).map(({ unit, dimension }) => [unit, dimension])),
    buckets,
  }
}

/** 多少 and 几 with every unit that is one word: 几份 asks for a number of 份. */
function countAsks({ units, questions }: Catalogue): Questions['asks'] {
  const known = new Set(questions.asks.flatMap(({ words }) => words))
  const byDimension = Map.groupBy(units, ({ dimension }) => dimension)
  return [...byDimension].map(([dimension, of]) => ({
    words: of
      .flatMap(({ surfaces }) => surfaces.filter((surface) => /^\p{Script=Han}{1,2}$/u.test(surface)).flatMap((word) => [`多少${word}`, `几${word}`]))
      .filter((word) => !known.has(word)),
    dimensions: [dimension],
  }))
}

/** Every place with a page, and every province and city: a question may name one of which nothing is on record. Of places that share a name the one with a page, then the wider, then the one with the lower code has it. */
function placesOf({ catalogue, regions }: Pick<Atlas, 'catalogue' | 'regions'>): AnswerWords['places'] {
  const known = allRegions.filter(({ code, level }) => level !== 'county' || regions.has(code))
  const rank = ({ code, path }: Region): number => (regions.has(code) ? 0 : 10) + path.split('/').length
  const taken = new Set<string>()
  return known
    .toSorted((one, other) => rank(one) - rank(other) || (one.code < other.code ? -1 : 1))
    .map((region) => {
      const names = namesOf(region, catalogue.regions).filter((name) => !taken.has(name))
      for (const name of names) taken.add(name)
      return [region.path, regions.get(region.code)?.address ?? '', ...names] as const
    })
}

function namesOf({ code, name }: Region, { aliases, words }: Atlas['catalogue']['regions']): string[] {
  if (code === COUNTRY.code) return COUNTRY_NAMES
  const short = shortName(name)
  return [...new Set([name, ...(words.includes(short) ? [] : [short]), ...aliases.filter((alias) => alias.code === code).map((alias) => alias.name)])]
}

/** Each subject in the bucket of every pair of characters of its names. */
function nameBuckets(subjects: readonly Subject[], buckets: number): Subject[][] {
  const filled = Array.from({ length: buckets }, (): Subject[] => [])
  for (const subject of subjects) {
    for (const bucket of new Set(subject.forms.flatMap(pairsOf).map((pair) => bucketOf(pair, buckets)))) filled[bucket]?.push(subject)
  }
  return filled
}

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
      sure: observation.confidence >= SURE,
      ...(observation.doubt !== null && { doubt: observation.doubt }),
      ...(conversion !== undefined && { conversion }),
      quote: quotes.indexOf(observation.quote),
      report: reports.indexOf(observation.report),
    }
  })
  return { quotes, reports: reports.map(({ slug, title }) => [slug, title]), figures }
}
