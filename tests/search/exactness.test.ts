import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { pagesIn } from '../../scripts/search/pagesIn.ts'
import { textsOf, type SearchText } from '../../scripts/search/searchTexts.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { foldForMatch } from '../../src/search/fold.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { parseQuery } from '../../src/search/query.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'

const THEMES = [
  { id: 'elderly-care', name: '养老服务' },
  { id: 'social-assistance', name: '社会救助' },
]
const CATALOGUE = {
  searchSynonyms: [],
  themes: THEMES,
  indicators: [
    { id: 'urban-standard', name: '城市低保标准', aliases: ['城镇低保标准'] },
    { id: 'coverage', name: '县级救助站覆盖率', aliases: [] },
  ],
}
const fixtures = join(import.meta.dirname, 'fixtures')
const folder = temporaryFolder()
const texts: readonly SearchText[] = pagesIn(fixtures).flatMap(({ file, path }) => textsOf(readFileSync(file, 'utf8'), path))
let index: SearchIndex

beforeAll(async () => {
  cpSync(fixtures, folder, { recursive: true })
  await indexSite(folder, CATALOGUE)
  index = await openIndex(folder)
})

/** What must be found, by the definition: every term stands in a line of the text. */
const truth = (terms: readonly string[]): string[] =>
  texts.filter(({ lines }) => terms.every((term) => lines.some((line) => foldForMatch(line).includes(foldForMatch(term))))).map(({ url }) => url)

async function search(query: string, choice = NO_CHOICE): Promise<string[]> {
  const hits = await index.engine.find(parseQuery(query), choice)
  const found = await hits.read(0, hits.total)
  return found.map(({ url }) => url)
}

/** The same numbers on every machine: linear congruential generator of Numerical Recipes. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Substrings as they stand in the texts: of one to eight characters, without quotation marks of the query's own. */
function substrings(count: number, wanted: RegExp): string[] {
  const next = sequence(count)
  const lines = texts.flatMap((text) => text.lines)
  const taken: string[] = []
  while (taken.length < count) {
    const characters = Array.from(lines[next(lines.length)] ?? '')
    const start = next(characters.length)
    const piece = characters
      .slice(start, start + 1 + next(8))
      .join('')
      .trim()
    if (piece !== '' && !/["＂]/.test(piece) && wanted.test(piece)) taken.push(piece)
  }
  return taken
}

async function expectExact(pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    const found = await search(`"${piece}"`)
    expect(found.toSorted(), `query ${piece}`).toEqual(truth([piece]).toSorted())
  }
}

describe('every substring finds all and only the texts that contain it', () => {
  test('one to eight characters', async () => {
    await expectExact(substrings(300, /./u))
  })
  test('mixes of digits and Han characters', async () => {
    await expectExact(substrings(100, /\d.*\p{Script=Han}|\p{Script=Han}.*\d/u))
  })
  test('punctuation and units inside', async () => {
    await expectExact(substrings(100, /[^\p{L}\p{N}\s]/u))
  })
  test('every single character', async () => {
    const characters = new Set(texts.flatMap(({ lines }) => Array.from(lines.join(''))))
    await expectExact([...characters].filter((character) => !/["＂\s]/.test(character)))
  })
  test('strings that stand nowhere', async () => {
    await expectExact(['18042', '低保准标', '11两', '保标准与救济', '救助站1个未成年', '标准♥', '低‥保', '城市‖低保标准', '81２元，农', '人；热线12349，网站'])
  })
})

describe('how a query is read', () => {
  test('several terms must all stand in the text', async () => {
    for (const terms of [
      ['低保', '标准'],
      ['临河', '养老'],
      ['捐赠', '2019', '万元'],
      ['低保', '公墓'],
    ]) {
      expect((await search(terms.join(' '))).toSorted()).toEqual(truth(terms).toSorted())
    }
  })
  test('without quotation marks white space divides, inside them it does not', async () => {
    expect(await search('"临时救助3 217人次"')).toEqual(['/reports/linhe-2021/#s2'])
    expect(await search('"217 临时"')).toEqual([])
    expect(await search('217 临时')).toEqual(['/reports/linhe-2021/#s2'])
  })
  test('full-width and half-width are one, and so are capital and small letters', async () => {
    expect(await search('7月1日起')).toEqual(['/reports/linhe-2021/#s1'])
    expect(await search('１２，０６８户')).toEqual(['/reports/linhe-2021/'])
    expect(await search('gdp口径')).toEqual(['/reports/linhe-2021/#s3'])
    expect(await search('(文号:临民发')).toEqual(['/reports/linhe-2021/#s1'])
  })
  test('two numbers with a space between are not one number', async () => {
    expect(await search('11')).toEqual(truth(['11']))
    expect(await search('3217')).toEqual([])
  })
  test('text around the report is not the report', async () => {
    for (const outside of ['页首的说明', '旁注里的话', '图里的话', '图表单元', '页脚词', '首页导航词', '只在图里的字', '面包屑', '不在查找范围'])
      expect(await search(outside)).toEqual([])
  })
})

describe('the place a report speaks for', () => {
  const inDalian = ['/reports/linhe-2021/#s1', '/reports/linhe-2021/#s2', '/reports/linhe-2021/#s3']
  test('counts for all of its sections, which need not name it again', async () => {
    expect(truth(['大连', '床位'])).not.toContain(inDalian[2])
    expect(await search('大连 床位')).toContain(inDalian[2])
    expect(await search('床位 大连市')).toContain(inDalian[2])
    expect(await search('辽宁 床位')).toContain(inDalian[2])
    expect(await index.engine.count(['大连', '床位'], NO_CHOICE)).toBe((await search('大连 床位')).length)
  })
  test('is a place of that report alone', async () => {
    expect(await search('广元 床位')).not.toContain(inDalian[2])
    expect(await search('沈阳 床位')).toEqual([])
  })
  test('says nothing by itself: one term of a query has to stand in the text', async () => {
    expect((await search('大连')).toSorted()).toEqual(truth(['大连']).toSorted())
    expect(await search('大连 辽宁')).not.toEqual(expect.arrayContaining(inDalian))
  })
  test('is not taken for words in quotation marks', async () => {
    const literal = await index.engine.find(parseQuery('"大连" "床位"'), NO_CHOICE, 'relevance', true)
    expect(literal.total).toBe(truth(['大连', '床位']).length)
  })
  test('counts with other words for a term too', async () => {
    const { places } = await index.engine.findByAny([['大连'], ['床位数', '床位']], NO_CHOICE)
    expect(places.map((place) => texts[place]?.url)).toContain(inDalian[2])
  })
})

describe('filters', () => {
  test('a province holds its cities', async () => {
    const inProvince = await search('低保', { ...NO_CHOICE, region: '辽宁省' })
    expect(inProvince).toContain('/regions/liaoning/dalian/')
    expect(inProvince.some((url) => url.startsWith('/reports/qingping-plan/'))).toBe(false)
  })
  test('the theme is that of the figures in the section', async () => {
    expect(await search('养老', { ...NO_CHOICE, theme: 'elderly-care' })).toEqual(expect.arrayContaining(['/reports/linhe-2021/#s3', '/themes/elderly-care/']))
    expect(await search('执行', { ...NO_CHOICE, theme: 'elderly-care' })).toEqual([])
  })
  test('a year, without a word', async () => {
    const inYear = texts.filter(({ filters }) => filters.year.includes('2016')).map(({ url }) => url)
    expect((await search('', { ...NO_CHOICE, year: '2016' })).toSorted()).toEqual(inYear.toSorted())
  })
  test('what can be chosen stands in order', () => {
    expect(index.facets.themes).toEqual(THEMES)
    expect(index.facets.regions).toEqual(['辽宁省', '辽宁省/大连市', '四川省', '四川省/广元市'])
    expect(index.facets.years).toEqual(['2021', '2020', '2016'])
    expect(index.facets).toMatchObject({ total: texts.length, reports: 2 })
  })
})

describe('the order of results', () => {
  test('what is titled with the words comes before what mentions them', async () => {
    expect((await search('城市低保标准'))[0]).toBe('/indicators/urban-standard/')
    expect((await search('临时救助'))[0]).toBe('/reports/linhe-2021/#s2')
  })
  test('an indicator without figures comes behind what was reported, though its title has the word', async () => {
    expect(await search('救助站')).toEqual(['/reports/linhe-2021/#s2', '/indicators/coverage/'])
  })
})

describe('what a result says', () => {
  test('the text as printed, though the index holds it folded', async () => {
    const hits = await index.engine.find(['〔2021〕'], NO_CHOICE)
    const [found] = await hits.read(0, 1)
    expect(found).toMatchObject({
      title: '低保标准与救助',
      report: '临河市民政工作，2021年',
      section: 's1',
      region: '辽宁省/大连市',
      year: '2021',
      kind: 'report',
    })
    expect(found?.lines[1]).toContain('７月１日起执行（文号：临民发〔2021〕7号）；热线12349，网址 www.example.cn 另行公布。')
  })
  test('every text comes back as it was taken in', async () => {
    const hits = await index.engine.find([], NO_CHOICE)
    const found = await hits.read(0, hits.total)
    const taken = found.map(({ url, title, lines }) => [url, [title, ...lines]])
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(texts.map(({ url, lines }) => [url, lines])))
  })
})

test('the bundle holds the index and no program of Pagefind’s', () => {
  const names = readdirSync(join(folder, 'pagefind'))
  expect(names.toSorted()).toEqual(['contents.json', 'facets.json', 'figures', 'figures.json', 'fragment', 'index', 'suggestions.json', 'words.json'])
})

test('the same pages give the same bytes', async () => {
  const again = temporaryFolder()
  cpSync(fixtures, again, { recursive: true })
  await indexSite(again, CATALOGUE)
  const filesOf = (dist: string): string[] =>
    readdirSync(join(dist, 'pagefind'), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'base64')}`)
      .toSorted()
  const [first, second] = [filesOf(folder), filesOf(again)]
  expect(first.length).toBeGreaterThan(texts.length)
  expect(second).toEqual(first)
})

test('the index numbers the texts in the order in which they were given', async () => {
  const everything = await index.engine.find([], NO_CHOICE)
  const found = await everything.read(0, everything.total)
  expect(everything.places.map((place) => texts[place]?.url)).toEqual(found.map(({ url }) => url))
})
