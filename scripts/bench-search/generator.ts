/**
 * Sections of reports that no one wrote, for measuring search at sizes no one has reports for: sentences after the bundled reports,
 * figures of the catalogue's indicators, and names of divisions, villages and homes, of which there are ever new ones.
 */
import type { Indicator, Theme } from '../../src/domain/catalogue.ts'
import type { Region } from '../../src/domain/region.ts'
import type { SearchText } from '../search/searchTexts.ts'
import { createRandom, type Random } from './random.ts'
import { createWordChain, type WordChain } from './wordChain.ts'

/** What the generator takes its words from. */
export interface Vocabulary {
  /** Lines of real reports. */
  readonly lines: readonly string[]
  readonly themes: readonly Pick<Theme, 'id' | 'name'>[]
  readonly indicators: readonly Pick<Indicator, 'name' | 'aliases' | 'unit' | 'theme'>[]
  readonly regions: readonly Pick<Region, 'path' | 'name'>[]
}

const YEARS = Array.from({ length: 20 }, (_, index) => String(2004 + index))
const VERBS = ['达到', '为', '共', '增至', '完成', '已有']
const CHANGES = ['比上年增长', '比上年下降', '同比提高', '较年初减少']
const PLACES = ['村', '社区', '街道', '镇', '敬老院', '养老服务中心', '福利院', '救助站', '幸福院', '慈善会', '公益园', '公墓']
const DEEDS = ['新建', '改造', '走访了', '设在', '扩建', '验收了', '移交', '表彰了']
const HEADINGS = ['', '工作', '情况', '进展', '保障', '水平提高', '存在的问题', '下一步打算']
/** Titles of sections in one report, and lines in one section, at most. */
const [SECTIONS, LINES] = [12, 5]

interface Setting {
  readonly region: Vocabulary['regions'][number]
  readonly year: string
  readonly slug: string
  readonly title: string
}

/** 6,318 or 12.4 or 83: figures of all lengths, small ones more often. */
function figure(random: Random): string {
  const whole = 1 + random.below(10 ** (1 + random.below(6)))
  if (random.percent(25)) return `${whole % 1000}.${random.below(100)}`
  return random.percent(15) ? whole.toLocaleString('en') : String(whole)
}

/** The characters of names, the commonest first. */
function nameCharacters(regions: Vocabulary['regions']): string[] {
  const counts = new Map<string, number>()
  for (const character of regions.flatMap(({ name }) => Array.from(name.slice(0, -1)))) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([character]) => character)
}

class Writer {
  readonly #vocabulary: Vocabulary
  readonly #random: Random
  readonly #chain: WordChain
  readonly #characters: readonly string[]
  readonly #indicators: Vocabulary['indicators']

  constructor(vocabulary: Vocabulary, seed: number) {
    this.#vocabulary = vocabulary
    this.#random = createRandom(seed)
    this.#chain = createWordChain(vocabulary.lines, this.#random)
    this.#characters = nameCharacters(vocabulary.regions)
    this.#indicators = vocabulary.indicators
  }

  /** The sections of one report. */
  report(number: number): SearchText[] {
    const random = this.#random
    const [region, year] = [random.oneOf(this.#vocabulary.regions), random.oneOf(YEARS)]
    const setting = { region, year, slug: `generated-${number}`, title: `${region.name}民政工作，${year}年` }
    return Array.from({ length: 1 + random.below(SECTIONS) }, (_, index) => this.#section(setting, index))
  }

  #section({ region, year, slug, title }: Setting, index: number): SearchText {
    const random = this.#random
    const theme = random.oneOf(this.#vocabulary.themes)
    const heading = random.percent(50) ? theme.name : random.oneOf(this.#termsOf(theme.id))
    const section = `s${index + 1}`
    const own = `${heading}${random.oneOf(HEADINGS)}`
    return {
      url: `/reports/${slug}/#${section}`,
      kind: 'report',
      title: own,
      report: title,
      section,
      lines: [own, ...Array.from({ length: 1 + random.below(LINES) }, () => this.#line(theme.id, region.name, year))],
      filters: { theme: [theme.id], region: levelsOf(region.path), year: [year] },
      indicators: [],
      region: region.path,
      year,
    }
  }

  #line(theme: string, region: string, year: string): string {
    const random = this.#random
    return Array.from({ length: 1 + random.below(4) }, () => {
      if (random.percent(30)) return this.#reading(theme, region, year)
      return random.percent(25) ? this.#deed() : this.#chain.sentence(90)
    }).join('')
  }

  /** A figure of an indicator. */
  #reading(theme: string, region: string, year: string): string {
    const random = this.#random
    const own = this.#indicators.filter((indicator) => indicator.theme === theme)
    const { name, aliases, unit } = random.oneByRank(own.length > 0 ? own : this.#indicators)
    const change = random.percent(60) ? `，${random.oneOf(CHANGES)}${random.below(40)}.${random.below(10)}%` : ''
    return `${random.percent(50) ? `${year}年` : ''}${random.percent(50) ? region : '全市'}${random.oneOf([name, ...aliases])}${random.oneOf(VERBS)}${figure(random)}${unit}${change}。`
  }

  /** What was done where: names no other text has. */
  #deed(): string {
    const random = this.#random
    const name = (): string => Array.from({ length: 2 + random.below(2) }, () => random.oneByRank(this.#characters)).join('') + random.oneOf(PLACES)
    return `${random.oneOf(this.#vocabulary.regions).name}${random.oneOf(DEEDS)}${name()}${random.percent(50) ? `、${name()}` : ''}等${figure(random)}处。`
  }

  #termsOf(theme: string): string[] {
    const own = this.#indicators.filter((indicator) => indicator.theme === theme).flatMap(({ name, aliases }) => [name, ...aliases])
    return own.length > 0 ? own : this.#vocabulary.themes.map(({ name }) => name)
  }
}

/** 辽宁省/大连市 → 辽宁省, 辽宁省/大连市. */
const levelsOf = (path: string): string[] => path.split('/').map((_, level, names) => names.slice(0, level + 1).join('/'))

/**
 * @param count how many sections
 * @returns the same sections for the same vocabulary and seed; those of a smaller count begin those of a larger one
 */
export function generateTexts(count: number, vocabulary: Vocabulary, seed = 1): SearchText[] {
  const writer = new Writer(vocabulary, seed)
  const texts: SearchText[] = []
  for (let number = 1; texts.length < count; number++) texts.push(...writer.report(number))
  return texts.slice(0, count)
}
