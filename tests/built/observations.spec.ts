/** Every figure leads to its sentence: the pages and the data files name the same figures and the same places. */
import { HOME } from '../support/address.ts'
import type { Row } from '../support/builtSite.ts'
import { bare } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

const RETOLD = '据原文改写'
const PARAGRAPH = 'p, li, table, h2, h3, h4, h5, h6'

const key = ({ report, id }: Pick<Row, 'report' | 'id'>): string => `${report}#${id}`

test('every figure marked in a text is a row of the data, with the same value, unit and indicator', ({ site }) => {
  const byKey = new Map(site.rows.map((row) => [key(row), row]))
  const marked = site.pages.flatMap(({ file, document }) =>
    [...document.querySelectorAll('data[data-observation]')].map((element) => ({ file, element, id: element.getAttribute('data-observation') ?? '' })),
  )
  for (const { file, element, id } of marked) {
    const report = /^reports\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? file
    const row = byKey.get(key({ report, id }))
    expect(row, `${file}#${id}`).toBeDefined()
    expect(element.getAttribute('value'), `${file}#${id}`).toBe(String(row?.value ?? ''))
    expect(element.getAttribute('data-unit'), `${file}#${id}`).toBe(row?.unit ?? '')
    expect(element.getAttribute('data-indicator'), `${file}#${id}`).toBe(row?.indicator ?? '')
  }
  expect(marked.map(({ file, id }) => `${file}#${id}`).sort()).toEqual(site.rows.map((row) => `reports/${row.report}/index.html#${row.id}`).sort())
})

test('the address of every row is an anchor in the report, at the figure as it is printed', ({ site }) => {
  expect(site.rows.length).toBeGreaterThan(200)
  for (const row of site.rows) {
    expect(row.url).toBe(`${HOME}reports/${row.report}/#${row.id}`)
    const anchor = site.report(row.report).document.getElementById(row.id)
    const figure = anchor?.matches('a.figure') ? anchor : anchor?.parentElement?.querySelector(`a.figure:has([data-observation="${row.id}"])`)
    expect(bare(figure?.textContent), row.url).toContain(bare(row.text))
  }
})

test('the quote of every row stands in the paragraph of its figure', ({ site }) => {
  for (const row of site.rows) {
    const paragraph = site.report(row.report).document.getElementById(row.id)?.closest(PARAGRAPH)
    expect(paragraph?.id, row.url).toMatch(/^[ps]\d+$/)
    expect(bare(paragraph?.textContent), row.url).toContain(bare(row.quote))
  }
})

test('a marked figure leads to its indicator, or to its row in the table of the page', ({ site }) => {
  for (const row of site.rows) {
    const figure = site.report(row.report).document.querySelector(`a.figure:has([data-observation="${row.id}"])`)
    const targets = site.rows.filter(({ report, id }) => report === row.report && figure?.querySelector(`[data-observation="${id}"]`))
    const [first] = targets.filter(({ id }) => id === figure?.id)
    const target = first?.indicator ? `${new URL(HOME).pathname}indicators/${first.indicator}/` : `#row-${first?.id ?? ''}`
    expect(figure?.getAttribute('href'), row.url).toBe(target)
  }
})

test('what is retold says so in the report, in its citation and in every row', ({ site }) => {
  const reports = site.files('.json').filter((file) => file.startsWith('data/reports/'))
  const retold = reports.map((file) => JSON.parse(site.read(file)) as Retold).filter(({ origin }) => origin.source_kind === 'retold')
  expect(retold).toHaveLength(5)
  for (const { slug, origin, observations } of retold) {
    const { document } = site.report(slug)
    expect(document.querySelector('.provenance')?.textContent, slug).toContain(RETOLD)
    expect(document.querySelector('[data-citation]')?.textContent, slug).toContain(RETOLD)
    if (origin.url) expect(document.querySelector('.provenance a')?.getAttribute('href'), slug).toBe(origin.url)
    expect(new Set(observations.map(({ source_kind }) => source_kind)), slug).toEqual(new Set(['retold']))
  }
  expect(new Set(site.rows.map(({ source_kind }) => source_kind))).toEqual(new Set(['retold']))
})

test('what is retold says so beside sentences and in citations on other pages', ({ site }) => {
  const places = site.pages.flatMap(({ file, document }) => {
    const quotes = [...document.querySelectorAll('.quotes:not(.corrections)')].map((list) => list.closest('article, section'))
    const citations = [...document.querySelectorAll('[data-citation]')].filter(() => document.querySelector('main a[href*="/reports/"][href*="#"]'))
    return [...quotes, ...citations].map((element) => ({ file, text: element?.textContent }))
  })
  expect(places.length).toBeGreaterThan(100)
  for (const { file, text } of places) expect(text, file).toContain(RETOLD)
})

test('the sentences of an indicator stand in the order of its figures, each once a report, and lead to their first figure', ({ site }) => {
  const rows = new Map(site.rows.map((row) => [new URL(row.url).pathname + new URL(row.url).hash, row]))
  const pages = site.pages.filter(({ file, document }) => file.startsWith('indicators/') && document.querySelector('.quotes'))
  expect(pages.length).toBeGreaterThan(50)
  for (const { file, document } of pages) {
    const addresses = (selector: string): string[] => [...document.querySelectorAll(selector)].map((anchor) => anchor.getAttribute('href') ?? '')
    const bySentence = Map.groupBy(
      addresses('td[data-column=value] a[title="看原句"]'),
      (address) => `${rows.get(address)?.report ?? ''} ${rows.get(address)?.quote ?? ''}`,
    )
    expect(addresses('.quotes a'), file).toEqual([...bySentence.values()].flatMap(([first]) => first ?? []).slice(0, 50))
  }
})

interface Retold {
  readonly slug: string
  readonly origin: { readonly url?: string; readonly source_kind: string }
  readonly observations: readonly Row[]
}
