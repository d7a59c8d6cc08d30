/** Every chart has its table, and both say the same. */
import { bare } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

/** Columns that say what a row is about, not how much. */
const NAMES = new Set(['地区', '时期', '年份'])

const NUMBER = /\d[\d,.]*/g

const textsOf = (elements: Iterable<Element>): string[] => [...elements].map((element) => bare(element.textContent))

/** The cells of a chart's table that hold values: neither the first of a row nor one that names. */
function valuesOf(table: Element): string[] {
  const heads = textsOf(table.querySelectorAll('thead th'))
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row.children))
  return rows.flatMap((row) => row.filter((_, index) => index > 0 && !NAMES.has(heads[index] ?? '')))
}

test('every chart holds one table with rows, and at least one drawing', ({ site }) => {
  const charts = site.pages.flatMap(({ file, document }) => [...document.querySelectorAll('[data-chart]')].map((chart) => ({ file, chart })))
  expect(charts.length).toBeGreaterThan(10)
  for (const { file, chart } of charts) {
    expect(chart.nodeName, file).toBe('FIGURE')
    expect(chart.querySelectorAll('table[data-chart-table]').length, file).toBe(1)
    expect(chart.querySelectorAll('tbody tr > *').length, file).toBeGreaterThan(2)
    expect(chart.querySelectorAll('.drawing > svg').length, file).toBeGreaterThan(0)
  }
})

test('every chart is described by sentences of its own, with a number', ({ site }) => {
  for (const { file, document } of site.pages)
    for (const chart of document.querySelectorAll('[data-chart]')) {
      const summary = chart.querySelector(`#${chart.getAttribute('aria-describedby') ?? ''}`)
      expect(bare(summary?.textContent), file).toMatch(/\d.*。$/)
    }
})

test('every chart tells as many points as its drawings mark, each with a value of its table', ({ site }) => {
  for (const { file, document } of site.pages)
    for (const chart of document.querySelectorAll('[data-chart]')) {
      const points = JSON.parse(chart.getAttribute('data-points') ?? '[]') as string[]
      const table = chart.querySelector('table[data-chart-table]')
      for (const drawing of chart.querySelectorAll('.drawing > svg'))
        expect(drawing.querySelectorAll('.bar, .dot, .hollow, .part, .aim').length, file).toBe(points.length)
      for (const point of points) {
        const number = point.match(NUMBER)?.at(-1) ?? ''
        expect(textsOf(table?.querySelectorAll('td') ?? []).join(' '), `${file}: ${point}`).toContain(number)
      }
    }
})

test('every value that a drawing marks stands in the table, and every value of the table in each drawing', ({ site }) => {
  let count = 0
  const faults = site.pages.flatMap(({ file, document }) =>
    [...document.querySelectorAll('[data-chart]')].flatMap((chart) => {
      const table = chart.querySelector('table[data-chart-table]')
      const values = table ? valuesOf(table) : []
      return [...chart.querySelectorAll('.drawing > svg')].flatMap((drawing) => {
        const drawn = textsOf(drawing.querySelectorAll('text'))
        const marked = textsOf(drawing.querySelectorAll('text.value'))
        count += marked.length
        const unlisted = marked.filter((text) => !values.some((value) => value.includes(text)))
        const numbers = values.flatMap((value) => value.match(NUMBER) ?? [])
        const undrawn = numbers.filter((number) => !drawn.some((text) => text.match(NUMBER)?.includes(number)))
        return [...unlisted.map((text) => `${file}: the table lacks ${text}`), ...undrawn.map((text) => `${file}: the drawing lacks ${text}`)]
      })
    }),
  )
  expect(faults).toEqual([])
  expect(count).toBeGreaterThan(100)
})
