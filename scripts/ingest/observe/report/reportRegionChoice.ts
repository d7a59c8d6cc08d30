/** Chooses the region a document reports on among those its text and the rules offer, by a learnt linear model. */
import { COUNTRY, isWithin, regionLineage, shortName, type Region } from '../../../../src/domain/region.ts'
import { visible, type Document } from '../../document.ts'
import { codeOf, step, type Features } from '../learnt/features.ts'
import { likeliest, sum, type Weights } from '../learnt/weights.ts'
import type { Place, PlaceFinder } from '../region/place.ts'
import { fold } from '../text/fold.ts'
import type { RegionsNamed } from './fileName.ts'
import { allText, opening } from './ground.ts'

/** What the choice is made from. */
export interface ReportRegionQuestion {
  readonly document: Document
  /** What the rules say, and on which ground. */
  readonly ruled: Region | null
  readonly ground: string
  readonly findPlaces: PlaceFinder
  readonly regionsNamed: RegionsNamed
}

export interface ReportRegionOption {
  readonly region: Region | null
  sources: number
}

const SOURCE = { rule: 1, title: 2, publisher: 4, opening: 8, body: 16, above: 32, first: 64, signed: 128, file: 256 } as const
/** How many of the places that a text names most are looked at, and of the last lines. */
const MOST = 5
const SIGNATURE = 3
const BUCKETS = [0, 1, 2, 4, 8, 16]

interface Looked {
  readonly text: string
  readonly title: string
  readonly named: readonly (readonly [source: number, places: readonly Place[]])[]
  readonly counts: ReadonlyMap<string, { readonly region: Region; count: number }>
  /** How often the text calls a whole its own: 全国, 全省, 全市, 全县 or 全区, 全镇. */
  readonly own: readonly number[]
  readonly masked: number
  readonly dateline: ReadonlySet<string>
  /** The regions the file may be named after. */
  readonly file: readonly Region[]
}

const OWN_WORDS = [/全国|我国/g, /[全我本]省|[全我本]自治区/g, /[全我本]市|全州|我州/g, /[全我本][县区旗]/g, /[全我本][镇乡街村]/g]
/** 全市18个县（市、区）中，居全市第3, 低于全市平均水平: the view of one that lies in it, where the whole is not its own. */
const AMONG = /(?:居|列|排|占|于|比|较|离)?全[省市州](?:\d+个[县区市]|[各其]他?[县区市]|平均|第\d|第[一二三四五六七八九十]|前[列\d]|排名|最[高低])/g
const DATELINE = /^(?:\s*\d{1,2}月\d{1,2}日)?(?:讯|电|消息|记者)/

function look({ document, findPlaces, regionsNamed }: ReportRegionQuestion): Looked {
  const [title = '', publisher = '', ...lines] = opening(document)
  const text = allText(document)
  const signed = document.blocks.slice(-SIGNATURE).flatMap((block) => (block.kind === 'table' ? [] : [fold(visible(block.runs))]))
  const named = [
    [SOURCE.title, findPlaces(title, null)],
    [SOURCE.publisher, findPlaces(publisher, null)],
    ...lines.map((line, index) => [index === 0 ? SOURCE.first : SOURCE.opening, findPlaces(line, null)] as const),
    ...signed.filter((line) => line.length < 40).map((line) => [SOURCE.signed, findPlaces(line, null)] as const),
  ] as const
  const counts = new Map<string, { region: Region; count: number }>()
  for (const { region } of findPlaces(`${title}\n${text}`, null)) {
    const known = counts.get(region.path) ?? { region, count: 0 }
    known.count++
    counts.set(region.path, known)
  }
  const dateline = new Set(
    lines.flatMap((line) =>
      findPlaces(line, null)
        .filter(({ from, to }) => from < 8 && DATELINE.test(line.slice(to)))
        .map(({ region }) => region.path),
    ),
  )
  return {
    text,
    title,
    named,
    counts,
    own: OWN_WORDS.map((words) => [...text.replaceAll(AMONG, '').matchAll(words)].length),
    masked: [...`${title}\n${lines.join('\n')}`.matchAll(/(?:[Xx×]{1,3}|某某?)[省市县区州旗镇乡]/g)].length,
    dateline,
    file: regionsNamed(document.file),
  }
}

/** The regions to choose from, each once. */
export function reportRegionOptions(question: ReportRegionQuestion, looked = look(question)): ReportRegionOption[] {
  const options = new Map<string, ReportRegionOption>()
  const add = (region: Region | null, source: number): void => {
    const path = region?.path ?? ''
    const known = options.get(path)
    if (known) known.sources |= source
    else options.set(path, { region, sources: source })
  }
  const addAll = (region: Region, source: number): void => {
    add(region, source)
    for (const above of regionLineage(region)) if (above.path !== region.path) add(above, SOURCE.above)
  }
  if (question.ruled) addAll(question.ruled, SOURCE.rule)
  else add(null, SOURCE.rule)
  for (const [source, places] of looked.named) for (const { region } of places) addAll(region, source)
  for (const { region } of [...looked.counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST)) addAll(region, SOURCE.body)
  for (const region of looked.file.slice(0, MOST)) addAll(region, SOURCE.file)
  add(COUNTRY, 0)
  add(null, 0)
  return [...options.values()]
}

const LEVELS = ['country', 'province', 'city', 'county'] as const
const relation = (region: Region | null, ruled: Region | null): number => {
  if (region === null || ruled === null) return region === ruled ? 1 : 2
  if (region.path === ruled.path) return 3
  return isWithin(region.code, ruled.code) ? 4 : isWithin(ruled.code, region.code) ? 5 : 6
}

/** How a region relates to those a file may be named after: it is one, lies in one, holds one, or none of these. */
function relationToFile(region: Region | null, file: readonly Region[]): number {
  if (region === null) return 0
  if (file.some(({ path }) => path === region.path)) return 1
  if (file.some(({ code }) => isWithin(region.code, code))) return 2
  return file.some(({ code }) => isWithin(code, region.code)) ? 3 : 4
}

/** The features of each option; `take` is told of them one after the other. */
export function eachReportRegion(question: ReportRegionQuestion, features: Features, take: (option: ReportRegionOption) => void): void {
  const looked = look(question)
  const options = reportRegionOptions(question, looked)
  const { text, title, counts, own, masked, dateline, named, file } = looked
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(0, ...[...counts.values()].map(({ count }) => count))
  const provinces = new Set([...counts.values()].map(({ region }) => regionLineage(region)[0]?.code)).size
  const owned = own.map((count) => step(count, BUCKETS))
  const loudest = own.indexOf(Math.max(...own)) * (Math.max(...own) > 0 ? 1 : 0) + (Math.max(...own) > 0 ? 1 : 0)
  const hasTitle = (named[0]?.[1].length ?? 0) > 0 ? 1 : 0
  const ground = codeOf(question.ground)
  const bureau = codeOf(/(?:省|市|县|区|州|旗)(?=民政[厅局]|政府|人民政府|委|慈善)/.exec(`${title}\n${text.slice(0, 400)}`)?.[0] ?? '')
  const firstOf = (path: string): number => named.findIndex(([, places]) => places.some(({ region }) => region.path === path))
  for (const option of options) {
    const { region, sources } = option
    const level = region ? LEVELS.indexOf(region.level) : 4
    const count = region ? (counts.get(region.path)?.count ?? 0) : 0
    const within = region ? [...counts.values()].filter(({ region: other }) => other.path !== region.path && isWithin(other.code, region.code)) : []
    const inside = within.reduce((sum, one) => sum + one.count, 0)
    const related = relation(region, question.ruled)
    features.clear()
    features.add(651, sources, level)
    for (let bit = 1; bit <= SOURCE.file; bit *= 2) if (sources & bit) features.add(652, bit, level)
    features.add(653, related, level, ground)
    features.add(654, level, loudest)
    owned.forEach((bucket, index) => features.add(655, level, index * 8 + bucket))
    features.add(656, level, step(count, BUCKETS))
    features.add(657, count === most && count > 0 ? 1 : 0, level, hasTitle)
    features.add(658, level, step(within.length, BUCKETS))
    features.add(659, level, Math.floor((10 * (count + inside)) / Math.max(1, total)))
    features.add(660, level, Math.min(4, provinces), loudest)
    features.add(661, level, Math.min(2, masked), sources & SOURCE.title)
    features.add(662, region && dateline.has(region.path) ? 1 : 0, level)
    features.add(663, region && title.includes(shortName(region.name)) ? 1 : 0, level, loudest)
    features.add(664, region ? Math.min(5, firstOf(region.path)) : 6, level)
    features.add(665, level, bureau)
    features.add(666, related, loudest, level)
    features.add(667, level, hasTitle, step(total, BUCKETS))
    features.add(668, level, /[市县区]长|我[市县区]|市委|县委|区委/.test(text) ? 1 : 0, sources & (SOURCE.title | SOURCE.rule))
    if (file.length > 0) {
      const named = relationToFile(region, file)
      features.add(669, named, level, Math.min(3, file.length))
      features.add(670, named, level, loudest)
      features.add(671, named, level, total > 0 ? 1 : 0)
    }
    take(option)
  }
}

/** The likeliest region, and the model's probability that it is the right one. */
export function chooseReportRegion(question: ReportRegionQuestion, weights: Weights, features: Features): { region: Region | null; probability: number } {
  const scored: { value: Region | null; score: number }[] = []
  eachReportRegion(question, features, ({ region }) => scored.push({ value: region, score: sum(weights, features.codes, 0, features.length) }))
  const { value, probability } = likeliest(scored)
  return { region: value ?? null, probability }
}
