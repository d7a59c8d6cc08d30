/** Reports, figures and a small catalogue for the tests of the site's model. Places and figures are made up. */
import type { Atlas } from '../../src/atlas/buildAtlas.ts'
import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import type { Catalogue, Indicator, Theme } from '../../src/domain/catalogue.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { regionByCode } from '../../src/domain/region.ts'
import type { Report } from '../../src/domain/report.ts'

const theme = (id: string, name: string): Theme => ({
  id,
  name,
  description: `${name}是测试用的专题。`,
  main: true,
  icon: 'M0 0h24',
  accent: { light: '#111111', dark: '#eeeeee', elder: '#000000' },
  words: [name],
})

const indicator = (id: string, name: string, unit: string, of: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name,
  unit,
  theme: of,
  definition: `${name}是多少。`,
  aliases: [],
  measure: 'level',
  direction: 'neutral',
  ...more,
})

const NOTHING = { step: 1, steps: '' }
/** A network that knows no feature. */
const NO_NETWORK = { features: '', rows: '', steps: [], begin: [], second: [], secondBegin: [], out: [] }

export const catalogue: Catalogue = {
  themes: [theme('aid', '救助'), theme('care', '养老')],
  indicators: [
    // Not in the order of the themes: the site has to bring them into it.
    indicator('beds', '养老床位数', '张', 'care'),
    indicator('coverage', '服务覆盖率', '%', 'care'),
    indicator('share-of-beds', '护理型床位占比', '%', 'care', { measure: 'share' }),
    indicator('share-of-homes', '养老机构入住率', '%', 'care', { measure: 'share' }),
    indicator('urban', '城市低保标准', '元/月', 'aid'),
    indicator('rural', '农村低保标准', '元/月', 'aid'),
    indicator('urban-average', '城市低保平均标准', '元/月', 'aid'),
    indicator('rural-average', '农村低保平均标准', '元/年', 'aid'),
    indicator('density', '每千名老年人床位数', '张/千名老人', 'care'),
    indicator('ratio', '城乡低保标准之比', '', 'aid', { measure: 'ratio' }),
    indicator('urban-people', '城市低保人数', '人', 'aid'),
    indicator('rural-people', '农村低保人数', '人', 'aid'),
    indicator('spending', '救助支出', '元', 'aid', { measure: 'flow' }),
  ],
  units: [
    { unit: '元', dimension: 'money', surfaces: ['元'] },
    { unit: '%', dimension: 'share', surfaces: ['%'] },
    { unit: '张', dimension: 'beds', surfaces: ['张'] },
    ...['个', '家', '处'].map((unit) => ({ unit, dimension: 'count', surfaces: [unit] })),
    { unit: '人', dimension: 'people', surfaces: ['人'] },
    { unit: '人次', dimension: 'people-times', surfaces: ['人次'] },
    { unit: '张/千名老人', dimension: 'density', surfaces: ['张/千名老人'] },
    { unit: '元/月', dimension: 'money-rate', surfaces: ['元/月'] },
    { unit: '元/年', dimension: 'money-rate', surfaces: ['元/年'], factor: [1, 12], base: '元/月' },
  ],
  regions: { pinyin: {}, aliases: [], words: [] },
  synonyms: [],
  searchSynonyms: [],
  cleaning: [],
  grammar: {} as Catalogue['grammar'],
  sentences: readCatalogue().sentences,
  tiles: readCatalogue().tiles,
  questions: {
    fillers: [],
    asks: [],
    others: [],
    measured: [],
    occasions: [],
    narrowing: [],
    states: { before: [], events: [] },
    ranks: { highest: [], lowest: [], where: [], places: [] },
    people: { nouns: [], units: [], visits: [] },
    counted: [],
    unsaid: [],
    aside: [],
    changes: [],
    targets: [],
    everyday: [],
    periods: [],
  },
  learnt: {
    words: NO_NETWORK,
    names: NO_NETWORK,
    measure: NOTHING,
    theme: NOTHING,
    rate: NOTHING,
    role: NOTHING,
    plan: NOTHING,
    period: NOTHING,
    reportPeriod: NOTHING,
    reportRegion: NOTHING,
    confidence: NOTHING,
  },
  precedents: [],
  listed: [],
}

let made = 0

/** A figure with its commonest fields; the name follows the indicator, the path of the region its code. */
export function observation(fields: Partial<Observation>): Observation {
  made += 1
  const entry = catalogue.indicators.find(({ id }) => id === fields.indicator)
  const code = fields.region_code === undefined ? '210200' : fields.region_code
  return {
    id: `figure-${made}`,
    indicator: null,
    name: entry?.name ?? '数',
    value: 1,
    unit: entry?.unit ?? '个',
    bound: 'exact',
    measure: entry?.measure ?? 'level',
    role: 'metric',
    region_code: code,
    region: code === null ? null : (regionByCode(code)?.path ?? null),
    period: '2020',
    period_inferred: false,
    base: null,
    theme: entry?.theme ?? 'aid',
    text: `${fields.value ?? 1}${entry?.unit ?? '个'}`,
    quote: '一句话。',
    anchor: 'p1',
    section: 's1',
    start: made,
    end: made + 1,
    confidence: 0.9,
    doubt: null,
    ...fields,
  }
}

export function report(slug: string, observations: readonly Observation[], fields: Partial<Report> = {}): Report {
  const code = fields.region_code === undefined ? '210200' : fields.region_code
  return {
    slug,
    title: `报告${slug}`,
    origin: { source_kind: 'original' },
    source: `${slug}.txt`,
    digest: '0',
    region_code: code,
    region: code === null ? null : (regionByCode(code)?.path ?? null),
    period: '2020',
    evidence: { region: { ground: 'origin', quote: '', confidence: 1 }, period: { ground: 'origin', quote: '', confidence: 1 } },
    sections: [{ anchor: 's1', title: '第一节', level: 2 }],
    observations: [...observations],
    dropped: [],
    numerals: {},
    corrections: [],
    unread: [],
    ...fields,
  }
}

/** The model of one report with these figures. */
export const atlasOf = (...observations: readonly Observation[]): Atlas => buildAtlas([report('a', observations)], catalogue)
