/** The files under /answers/, made from all figures of the site. The same figures give the same bytes. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Catalogue, Questions } from '../domain/catalogue.ts'
import { quantityText } from '../domain/quantity.ts'
import { allRegions, COUNTRY, regionHolding, shortName, type Region } from '../domain/region.ts'
import { isSure } from '../domain/sure.ts'
import { comparable } from '../findings/comparable.ts'
import { cellQuotation, quotation } from '../findings/quotation.ts'
import { conflicts } from '../findings/sameIndicator.ts'
import { timeSource } from '../findings/timeSource.ts'
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
import { subjectKey, subjectsOf } from './answerSubjects.ts'
import { plainWords } from './plainWords.ts'

/** Up to so many names one file holds all; beyond, there is a file for so many of them. */
const NAMES = { whole: 1_000, each: 100 }

/** Counties nothing is on record of are known by name while they are so few: else they would outweigh all other words. */
const COUNTIES = 300

/** Names of the country. */
const COUNTRY_NAMES = ['全国', '我国', '中国']

/** Every file of the answers by its name. */
export function answerFiles(atlas: Atlas): ReadonlyMap<string, string> {
  const everyday = everydayOf(atlas)
  const plain = plainWords(everyday)
  const figures = atlas.observations.filter(({ value }) => value !== null)
  const subjects = subjectsOf(atlas.catalogue, figures, plain)
  const names = nameBuckets(subjects, subjects.length <= NAMES.whole ? 1 : Math.ceil(subjects.length / NAMES.each))
  const bucketFor = new Map(subjects.map((subject) => [keyOf(subject), subject.bucket]))
  const byBucket = Map.groupBy(figures, (figure) => bucketFor.get(subjectKey(figure)) ?? 0)
  const files: [string, unknown][] = [
    [
      'words.json',
      wordsOf(
        atlas,
        everyday,
        figures,
        names.map(({ length }) => length),
      ),
    ],
    ...names.map((bucket, number): [string, unknown] => [`names-${number}.json`, bucket]),
    ...[...byBucket].map(([number, bucket]): [string, unknown] => [`figures-${number}.json`, figureBucket(atlas, bucket)]),
  ]
  return new Map(files.map(([name, content]) => [name, JSON.stringify(content)]))
}

const everydayOf = ({ catalogue }: Atlas): Replacement[] => [
  ...catalogue.synonyms.filter(({ exact }) => exact).map(({ word, term }): Replacement => [foldForMatch(word), term]),
  ...catalogue.questions.everyday.filter(({ asked }) => !asked).map(({ word, term }): Replacement => [foldForMatch(word).replaceAll('的', ''), term]),
]

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
    places: [...placesOf({ catalogue, regions }), ...townsOf(figures)],
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
 * Every place with a page, every province and city, and the counties of cities with a page if they are few: a question may name one of which nothing is on record. Of places that share a name the one with a page, then the wider, then the one with the lower code has it;
 * a county without one goes by its whole name alone.
 */
function placesOf({ catalogue, regions }: Pick<Atlas, 'catalogue' | 'regions'>): AnswerWords['places'] {
  const isUnknown = ({ code, level }: Region): boolean => level === 'county' && !regions.has(code)
  const near = allRegions.filter((region) => isUnknown(region) && regions.has(`${region.code.slice(0, 4)}00`))
  const known = [...allRegions.filter((region) => !isUnknown(region)), ...(near.length <= COUNTIES ? near : [])]
  const rank = ({ code, path }: Region): number => (regions.has(code) ? 0 : 10) + path.split('/').length
  const taken = new Set<string>()
  return known
    .toSorted((one, other) => rank(one) - rank(other) || (one.code < other.code ? -1 : 1))
    .map((region) => {
      const all = isUnknown(region) ? [region.name] : namesOf(region, catalogue.regions)
      const names = all.filter((name) => !taken.has(name))
      for (const name of names) taken.add(name)
      return [region.path, regions.get(region.code)?.address ?? '', ...names] as const
    })
    .filter(([, , ...names]) => names.length > 0)
}

/** The towns that figures are of, which have no page: each by its name where no other town has it, and behind that of its county. */
function townsOf(figures: readonly AtlasObservation[]): AnswerWords['places'] {
  const paths = new Set(figures.flatMap(({ place, region }) => (place || region === null ? [] : region)))
  const towns = [...paths].sort().flatMap((path) => {
    const county = regionHolding(path)
    return county ? [{ path, county, name: path.slice(county.path.length + 1).replaceAll('/', '') }] : []
  })
  const alike = Map.groupBy(towns, ({ name }) => name)
  return towns.map(({ path, county, name }) => {
    const own = alike.get(name)?.length === 1 ? [name] : []
    return [path, '', ...own, `${county.name}${name}`, `${shortName(county.name)}${name}`] as const
  })
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

function figureBucket(atlas: Atlas, observations: readonly AtlasObservation[]): FigureBucket {
  const quotes = [...new Set(observations.map(quotation))]
  const reports = [...new Set(observations.map(({ report }) => report))]
  const figures = observations.map((observation): FigureRow => {
    const { conversion, value, unit } = comparable(observation, atlas.catalogue) ?? {}
    return {
      of: subjectKey(observation),
      id: observation.id,
      value: observation.value ?? 0,
      unit: observation.unit ?? '',
      text: quantityText(observation),
      ...(observation.entry && observation.entry.name !== observation.name && { name: observation.name }),
      measure: observation.measure,
      role: observation.role,
      region: observation.region ?? '',
      period: observation.period ?? '',
      ...(observation.base !== null && { base: observation.base }),
      sure: isSure(observation),
      ...(timeSource(observation) !== '' && { inferred: timeSource(observation) }),
      ...(observation.doubt !== null && { doubt: observation.doubt }),
      ...(conflicts(atlas, observation).length > 0 && { contradicted: true as const }),
      ...(conversion !== undefined && { conversion }),
      ...(conversion !== undefined && value !== undefined && unit !== undefined && { compared: [value, unit] as const }),
      quote: quotes.indexOf(quotation(observation)),
      ...(cellQuotation(observation) && { cell: true as const }),
      report: reports.indexOf(observation.report),
    }
  })
  return { quotes, reports: reports.map(({ slug, title }) => [slug, title]), figures }
}
