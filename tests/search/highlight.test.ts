import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'

import { textsOf } from '../../scripts/search/searchTexts.ts'
import { occurrencesOf } from '../../src/search/excerpt.ts'
import { phrasesAsPrinted } from '../../src/search/highlight/asPrinted.ts'
import { markPhrases, unmark } from '../../src/search/highlight/occurrences.ts'
import { readableLines, readableParts } from '../../src/search/highlight/readableLines.ts'
import { phrasesIn, withoutPhrases, withPhrases } from '../../src/search/phrases.ts'
import { stubDocument } from './stubDocument.ts'

afterAll(() => {
  vi.unstubAllGlobals()
})

const pageOf = (main: string): Document => stubDocument(`<main>${main}</main>`)
const fixture = (address: string): string => readFileSync(join(import.meta.dirname, 'fixtures', address, 'index.html'), 'utf8')

/** What is marked, a string an occurrence. */
const markedIn = (document: Document, phrases: readonly string[]): string[] =>
  markPhrases(document, phrases).map((marks) => marks.map(({ textContent }) => textContent).join('|'))

describe('phrases in the address', () => {
  test('stand before the anchor, one parameter each', () => {
    expect(withPhrases('/reports/x/#s3', ['低保', 'a&b'])).toBe(`/reports/x/?hl=${encodeURIComponent('低保')}&hl=a%26b#s3`)
    expect(withPhrases('/themes/x/', [])).toBe('/themes/x/')
  })
  test('are read again, each once', () => {
    expect(phrasesIn(new URL(withPhrases('/x/#s1', ['低保 标准', '+1%', '低保 标准']), 'https://atlas.example').search)).toEqual(['低保 标准', '+1%'])
    expect(phrasesIn('?hl=&q=低保')).toEqual([])
  })
  test('are taken out of it, and nothing else is', () => {
    expect(withoutPhrases({ pathname: '/x/', search: '?hl=a&b=1&hl=c', hash: '#s1' })).toBe('/x/?b=1#s1')
    expect(withoutPhrases({ pathname: '/x/', search: '?hl=a', hash: '' })).toBe('/x/')
  })
})

describe('what is marked', () => {
  test('a phrase that links and emphasis divide is one occurrence in several marks', () => {
    const document = pageOf('<p>城市低保<b>标准</b>为每月<a href="#r"><data value="750">750元</data></a>，农村的低保标准另定。</p>')
    expect(markedIn(document, ['低保标准为每月750元'])).toEqual(['低保|标准|为每月|750元'])
    expect(document.querySelector('a data mark')?.textContent).toBe('750元')
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#r')
  })
  test('every occurrence of every phrase, those that overlap as one', () => {
    expect(markedIn(pageOf('<p>低保标准。低保标</p><p>标准</p>'), ['低保标', '标准'])).toEqual(['低保标准', '低保标', '标准'])
  })
  test('full-width and half-width, capital and small letters alike', () => {
    expect(markedIn(pageOf('<p>自７月１日起(GDP)，</p>'), ['7月1日', '（gdp）,'])).toEqual(['７月１日', '(GDP)，'])
  })
  test('across line breaks of the source and characters that print nothing, never across blocks', () => {
    expect(markedIn(pageOf('<h1>低<wbr>保</h1><p>2016\u2060—2020年\n   的低保</p><p>标准</p>'), ['低保', '2016—2020年 的', '低保标准'])).toEqual([
      '低|保',
      '2016\u2060—2020年\n   的',
      '低保',
    ])
  })
  test('of a report its title and its text, without our notes and charts', () => {
    const document = pageOf(
      '<h1>低保</h1><p>低保</p><div data-report-body><p>低保</p><aside>低保</aside><figure>低保</figure></div><table><tr><td>低保</td></tr></table>',
    )
    expect(markedIn(document, ['低保'])).toHaveLength(2)
    expect(document.querySelectorAll('aside mark, figure mark, table mark')).toHaveLength(0)
  })
  test('no controls, no drawings, nothing hidden', () => {
    const main = '<p>低保</p><nav>低保</nav><button>低保</button><svg><text>低保</text></svg><p hidden>低保</p><p data-without-script>低保</p>'
    expect(markedIn(pageOf(main), ['低保'])).toHaveLength(1)
  })
  test('an empty phrase marks nothing', () => {
    expect(markedIn(pageOf('<p>低保</p>'), ['', ' '])).toEqual([])
  })
})

describe('phrases in other writing', () => {
  const writing = { characters: '標标準准國国著着', shared: '著', kept: ['著作'], printed: '國' }
  const asPrinted = (main: string, phrases: readonly string[], load = () => Promise.resolve(writing)): Promise<string[]> =>
    phrasesAsPrinted(pageOf(main), phrases, load)

  test('Traditional characters find Simplified text, and themselves first', async () => {
    expect(await asPrinted('<p>低保标准，著作</p>', ['低保標準', '著作'])).toEqual(['低保标准', '著作'])
    expect(await asPrinted('<p>國字照印，标准</p>', ['國字照印', '標準'])).toEqual(['國字照印', '标准'])
    expect(await asPrinted('<p>国字</p>', ['國字'])).toEqual(['国字'])
  })
  test('together with full-width forms', async () => {
    const [phrase = ''] = await asPrinted('<p>标准750元（GDP）</p>', ['標準７５０元（ｇｄｐ）'])
    expect(markedIn(pageOf('<p>标准750元（GDP）</p>'), [phrase])).toEqual(['标准750元（GDP）'])
  })
  test('the table is asked for only where a phrase does not stand as it is', async () => {
    const load = vi.fn(() => Promise.resolve(writing))
    expect(await asPrinted('<p>低保</p>', ['低保', 'ABC'], load)).toEqual(['低保', 'ABC'])
    expect(load).not.toHaveBeenCalled()
    expect(await asPrinted('<p>低保</p>', ['孤兒'], load)).toEqual(['孤兒'])
  })
})

describe('cells of a table', () => {
  test('stand in one line, a space between them that is in no text', () => {
    const document = pageOf('<table><tr><th>大连市</th><td>750元</td></tr></table>')
    expect(markedIn(document, ['大连市 750元'])).toEqual(['大连市|750元'])
    expect(document.querySelector('tr')?.textContent).toBe('大连市750元')
  })
})

describe('the page itself', () => {
  const piece = fc.constantFrom(
    '低保',
    '标准',
    '<b>低</b>',
    '<a href="#x">保标</a>',
    '<p>准</p>',
    ' ',
    '\n',
    '<data value="7">7元</data>',
    '７',
    '<wbr>',
    '<aside>低保</aside>',
  )
  const main = fc.array(piece, { maxLength: 12 }).map((pieces) => `<h1>题</h1><div data-report-body>${pieces.join('')}</div>`)
  const phrases = fc.array(fc.constantFrom('低保', '保标', '标准', '7元', '准', '低保标准7'), { maxLength: 3 })

  test('has the same text with marks as without, and the same elements after they are taken away', () => {
    fc.assert(
      fc.property(main, phrases, (html, sought) => {
        const document = pageOf(html)
        const [text, markup] = [document.body.textContent, document.body.innerHTML]
        const occurrences = markPhrases(document, sought)
        expect(document.body.textContent).toBe(text)
        unmark(occurrences)
        expect(document.body.innerHTML).toBe(markup)
      }),
    )
  })
  test.each(['reports/linhe-2021', 'indicators/urban-standard', 'themes/elderly-care', 'regions/liaoning/dalian'])(
    '%s has the lines the index has',
    (address) => {
      const html = fixture(address)
      const lines = readableParts(stubDocument(html)).flatMap(({ root, unread }) => readableLines(root, unread))
      const indexed = textsOf(html, `/${address}/`).flatMap((text) => text.lines)
      const texts = lines.map(({ text }) => text)
      expect(indexed.filter((line) => !texts.includes(line))).toEqual(address.startsWith('themes') ? ['养老服务'] : [])
      expect(texts.filter((line) => !indexed.includes(line))).toEqual([])
      for (const { text, places } of lines) expect(places).toHaveLength(text.length)
    },
  )
  test('is marked as often as the lines of the index hold the phrase', () => {
    const html = fixture('reports/linhe-2021')
    const lines = textsOf(html, '/x/').flatMap((text) => text.lines)
    for (const phrase of ['低保', '元', '1', '，', '标准', '12', '低保标准'])
      expect(markPhrases(stubDocument(html), [phrase]), phrase).toHaveLength(lines.reduce((sum, line) => sum + occurrencesOf(line, phrase).length, 0))
  })
})
