import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { buildAtlas, type AtlasRegion } from '../../src/atlas/buildAtlas.ts'
import { siteSchema } from '../../src/site/siteFile.ts'
import type { StructuredPage } from '../../src/site/structuredData.ts'
import { scriptSafe, structuredData } from '../../src/site/structuredData.ts'
import { catalogue, observation, report } from './fixture.ts'

describe('scriptSafe', () => {
  const hostile = fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028', '\u2029', '&lt;', '"', '\\')

  test('any text is the same when read, and holds no character by which HTML or script could be entered', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('')
        const json = scriptSafe({ text })
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual({ text })
      }),
    )
  })
  test('ends no script element', () => {
    const text = '</script><script>alert(1)</script><!--'
    const { document } = parseHTML(`<html><body><script type="application/ld+json">${scriptSafe({ text })}</script><p>end</p></body></html>`)
    expect(document.querySelectorAll('script, p')).toHaveLength(2)
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ text })
  })
})

const retold = report('a', [observation({ indicator: 'urban' })], {
  title: '标题</script><script>alert(1)</script>',
  origin: { source_kind: 'retold', title: '原题', publisher: '云溪日报', date: '2020-12-25', url: 'https://paper.example/1' },
})
const atlas = buildAtlas([retold], catalogue)
const page: StructuredPage = { title: retold.title, description: '说明', subject: undefined, column: undefined, path: '/x/', image: '/share/site.png' }

function graph(more: Partial<StructuredPage>, site = siteSchema.parse({}), of = atlas): Record<string, unknown>[] {
  const json = structuredData({ ...page, ...more }, { atlas: of, site, origin: new URL('https://a.example') })
  return (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph']
}

describe('structuredData', () => {
  test('a retold report is based on its original, whose publisher is not the page’s', () => {
    const [thing, crumbs] = graph({ subject: { kind: 'report', report: retold }, column: '报告', path: '/reports/a/' })
    expect(thing).toMatchObject({
      '@type': 'Report',
      headline: retold.title,
      url: 'https://a.example/reports/a/',
      image: 'https://a.example/share/site.png',
      temporalCoverage: '2020',
      spatialCoverage: { name: '辽宁省大连市' },
      isBasedOn: { name: '原题', url: 'https://paper.example/1', publisher: { name: '云溪日报' }, datePublished: '2020-12-25' },
    })
    expect(thing).not.toHaveProperty('publisher')
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' })
    expect((crumbs?.['itemListElement'] as { name: string }[]).map(({ name }) => name)).toEqual(['民政图志', '报告', '辽宁省', '大连市', retold.title])
  })
  test('a town’s report lies under its county', () => {
    const region = '浙江省/台州市/仙居县/广度乡'
    const town = report('town', [], { region, region_code: null })
    const more: Partial<StructuredPage> = { title: town.title, subject: { kind: 'report', report: town }, column: '报告', path: '/reports/town/' }
    const [, crumbs] = graph(more, siteSchema.parse({}), buildAtlas([town], catalogue))
    expect((crumbs?.['itemListElement'] as { name: string }[]).map(({ name }) => name)).toEqual(['民政图志', '报告', '浙江省', '台州市', '仙居县', '报告town'])
  })

  test('an article of a newspaper is named as one', () => {
    const article = { ...retold, origin: { ...retold.origin, published_as: 'newspaper' as const } }
    expect(graph({ subject: { kind: 'report', report: article } })[0]).toMatchObject({ isBasedOn: { '@type': 'NewsArticle' } })
    expect(graph({ subject: { kind: 'report', report: retold } })[0]).toMatchObject({ isBasedOn: { '@type': 'Report' } })
  })

  test('an original is published by its publisher', () => {
    const original = { ...retold, origin: { ...retold.origin, source_kind: 'original' as const } }
    expect(graph({ subject: { kind: 'report', report: original } })[0]).toMatchObject({ publisher: { name: '云溪日报' }, datePublished: '2020-12-25' })
  })

  test('an indicator is a data set with its files, of the organiser, under the licence', () => {
    const entry = atlas.indicators.get('urban')
    if (!entry) throw new Error('The fixture has no such indicator.')
    const site = siteSchema.parse({ organiser: { name: '云溪市民政局' }, licence: { name: 'CC BY', url: 'https://cc.example/' } })
    const [thing] = graph({ subject: { kind: 'indicator', entry }, column: '指标' }, site)
    expect(thing).toMatchObject({
      '@type': 'Dataset',
      creator: { name: '云溪市民政局' },
      license: 'https://cc.example/',
      temporalCoverage: '2020',
      dateModified: '2020-12-25',
    })
    expect((thing?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl)).toEqual([
      'https://a.example/data/indicators/urban.csv',
      'https://a.example/data/indicators/urban.json',
    ])
  })

  test('an indicator without figures is no data set', () => {
    const entry = atlas.indicators.get('beds')
    if (!entry) throw new Error('The fixture has no such indicator.')
    expect(graph({ subject: { kind: 'indicator', entry } }).map((thing) => thing['@type'])).toEqual(['BreadcrumbList'])
  })

  test('a place is a data set with its files only where there are figures of it', () => {
    const entry = atlas.regions.get('210200')
    if (!entry) throw new Error('The fixture has no such place.')
    const typesOf = (of: AtlasRegion): unknown[] => graph({ subject: { kind: 'region', entry: of }, column: '地区' }).map((thing) => thing['@type'])
    expect(typesOf(entry)).toEqual(['Dataset', 'BreadcrumbList'])
    expect(typesOf({ ...entry, own: [], within: [] })).toEqual(['BreadcrumbList'])
  })

  test('the home page is the site', () => {
    const [site, crumbs] = graph({ subject: { kind: 'home' }, path: '/', title: '民政图志' })
    expect(site).toMatchObject({ '@type': 'WebSite', url: 'https://a.example/' })
    expect(crumbs?.['itemListElement']).toHaveLength(1)
  })
})
