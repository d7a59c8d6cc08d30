import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dataCitation, figureReference, originalReference, pageReference } from '../../src/domain/citation.ts'
import { cite, type Reference } from '../../src/domain/citationStyles.ts'
import { report } from '../site/fixture.ts'

const SITE = '云溪民政'
const ADDRESS = 'https://example.org/reports/a/'
const ORIGIN = { title: '某年的工作', publisher: '某报', date: '2021-06-24', url: 'https://example.com/1', source_kind: 'retold' } as const
const CORRECTION = { observation: null, text: '1', fields: [], reason: '读错了', date: '2026-11-20' }
const retold = report('a', [], { origin: ORIGIN, corrections: [CORRECTION] })
const original = originalReference(retold)

describe('after GB/T 7714—2025', () => {
  test('a page has the day it was updated and that of reading, and says that it is retold', () => {
    expect(cite(pageReference(SITE, retold, ADDRESS), 'gbt', '2026-11-26')).toBe(
      '云溪民政. 报告a：据原文改写[EB/OL]. (2026-11-20)[2026-11-26]. https://example.org/reports/a/.',
    )
    expect(cite(pageReference(SITE, report('a', []), ADDRESS), 'gbt')).toBe('云溪民政. 报告a[EB/OL]. [引用日期]. https://example.org/reports/a/.')
  })

  test('an original is a report: its date stands bare, and there is no day of reading', () => {
    expect(original && cite(original, 'gbt', '2026-11-26')).toBe('某报. 某年的工作[R/OL]. 2021-06-24. https://example.com/1.')
  })

  test('an article stands in its newspaper, which is not its author', () => {
    const article = originalReference(report('a', [], { origin: { ...ORIGIN, published_as: 'newspaper' } }))
    const signed = originalReference(report('a', [], { origin: { ...ORIGIN, published_as: 'newspaper', author: '张三', url: undefined } }))
    expect(article && cite(article, 'gbt', '2026-11-26')).toBe('某年的工作[N/OL]. 某报, 2021-06-24. https://example.com/1.')
    expect(signed && cite(signed, 'gbt')).toBe('张三. 某年的工作[N]. 某报, 2021-06-24.')
    expect(signed && cite(signed, 'plain')).toBe('张三：《某年的工作》，某报，2021-06-24')
    expect(article && cite(article, 'bibtex')).toContain('@article{a-original,\n  title = {某年的工作},\n  journal = {某报},\n  year = {2021},\n')
    expect(article && cite(article, 'ris')).toBe(
      'TY  - NEWS\r\nTI  - 某年的工作\r\nT2  - 某报\r\nPY  - 2021\r\nDA  - 2021/06/24\r\nUR  - https://example.com/1\r\nLA  - zh\r\nER  - \r\n',
    )
  })

  test('a page that was the original has the day of reading', () => {
    const page = originalReference(report('a', [], { origin: { ...ORIGIN, published_as: 'webpage' } }))
    expect(page && cite(page, 'gbt', '2026-11-26')).toBe('某报. 某年的工作[EB/OL]. (2021-06-24)[2026-11-26]. https://example.com/1.')
  })

  test('what is not known is left out', () => {
    const offline = originalReference(report('a', [], { origin: { title: '某年的工作', source_kind: 'retold' } }))
    expect(offline && cite(offline, 'gbt')).toBe('某年的工作[R].')
    expect(originalReference(report('a', []))).toBeUndefined()
  })

  test('a figure is a data set', () => {
    const figure = figureReference(SITE, retold, 'x-1', '大连市2020年城市低保标准', '750元/月', `${ADDRESS}#x-1`)
    expect(cite(figure, 'gbt', '2026-11-26')).toBe(
      '云溪民政. 大连市2020年城市低保标准：750元/月，据原文改写[DS/OL]. (2026-11-20)[2026-11-26]. https://example.org/reports/a/#x-1.',
    )
  })

  test('figures of retold reports say so', () => {
    expect(dataCitation(SITE, '低保标准', [retold], ADDRESS)).toBe(
      '云溪民政. 低保标准：数字据原文改写本照录[DS/OL]. (2026-11-20)[引用日期]. https://example.org/reports/a/.',
    )
    expect(dataCitation(SITE, '低保标准', [report('a', [])], ADDRESS)).not.toContain('改写')
    expect(dataCitation(SITE, '低保标准', [retold, report('b', [])], ADDRESS)).toContain('：部分数字据原文改写本照录')
  })
})

test('in a sentence', () => {
  expect(cite(pageReference(SITE, retold, ADDRESS), 'plain', '2026-11-26')).toBe(
    '云溪民政：《报告a》（据原文改写），2026-11-20更新，2026-11-26阅读，https://example.org/reports/a/',
  )
  expect(original && cite(original, 'plain')).toBe('某报：《某年的工作》，2021-06-24，https://example.com/1')
})

const odd: Reference = {
  kind: 'report',
  key: 'a',
  author: '甲 & 乙',
  title: '50%的_{#1}\nTY  - BOOK ~^\\$',
  date: '2021-06',
  url: 'https://example.com/?q=1&r={2}#p_1',
}

describe('BibTeX', () => {
  test('has a field a line', () => {
    expect(cite(pageReference(SITE, retold, ADDRESS), 'bibtex', '2026-11-26')).toBe(
      [
        '@misc{a,',
        '  author = {{云溪民政}},',
        '  title = {报告a},',
        '  year = {2026},',
        '  date = {2026-11-20},',
        '  url = {https://example.org/reports/a/},',
        '  urldate = {2026-11-26},',
        '  note = {据原文改写},',
        '  langid = {chinese},',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('escapes what TeX would take for its own, and leaves addresses as they are', () => {
    const entry = cite(odd, 'bibtex')
    expect(entry).toContain('@techreport{a,')
    expect(entry).toContain('author = {{甲 \\& 乙}}')
    expect(entry).toContain('title = {50\\%的\\_\\{\\#1\\} TY - BOOK \\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\$}')
    expect(entry).toContain('url = {https://example.com/?q=1&r=%7B2%7D#p_1}')
    expect(entry).toContain('year = {2021},\n  date = {2021-06}')
  })

  test('of a report names who wrote it and who published it', () => {
    const both = originalReference(report('a', [], { origin: { ...ORIGIN, author: '张三' } }))
    expect(both && cite(both, 'bibtex')).toContain('  author = {{张三}},\n  title = {某年的工作},\n  institution = {某报},\n')
    expect(original && cite(original, 'bibtex')).toContain('  institution = {某报},\n')
  })

  test('no title can end its field', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const entry = cite({ kind: 'webpage', key: 'a', title }, 'bibtex').replaceAll(/\\[{}]/g, '')
        expect(entry.replaceAll(/[^{]/g, '').length).toBe(entry.replaceAll(/[^}]/g, '').length)
        expect(entry.split('\n')).toHaveLength(5)
      }),
    )
  })
})

describe('RIS', () => {
  test('has a field a line, ended as the format asks', () => {
    expect(cite(pageReference(SITE, retold, ADDRESS), 'ris', '2026-11-26')).toBe(
      'TY  - ELEC\r\nAU  - 云溪民政\r\nTI  - 报告a\r\nPY  - 2026\r\nDA  - 2026/11/20\r\nUR  - https://example.org/reports/a/\r\nY2  - 2026/11/26\r\nN1  - 据原文改写\r\nLA  - zh\r\nER  - \r\n',
    )
    expect(original && cite(original, 'ris')).toContain('PB  - 某报\r\nPY  - 2021\r\nDA  - 2021/06/24\r\n')
  })

  test('no value opens a line', () => {
    expect(cite(odd, 'ris').split('\r\n')).toHaveLength(9)
    expect(cite(odd, 'ris')).toContain('TI  - 50%的_{#1} TY - BOOK ~^\\$\r\n')
  })
})
