/** The files that readers and programs take away: whole, alike, and safe to open in a spreadsheet. */
import type { Row } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'
import { BOM, columnsOf, dataPackage, formulaCells } from '../support/faults.ts'
import { readCsv } from '../support/readCsv.ts'

/** Rows of a data file: a list, or the observations of a report, region or indicator. */
function rowsIn(text: string): readonly Row[] {
  const data = JSON.parse(text) as readonly Row[] | { readonly observations: readonly Row[] }
  return 'observations' in data ? data.observations : data
}

test('every CSV has a byte order mark, the columns as described, and the rows of the JSON beside it', ({ site }) => {
  const names = columnsOf(site).map(({ name }) => name)
  const files = site.files('.csv')
  expect(files.length).toBeGreaterThan(100)
  for (const file of files) {
    const text = site.read(file)
    expect(text.startsWith(BOM), file).toBe(true)
    const [head, ...rows] = readCsv(text.slice(BOM.length))
    expect(head, file).toEqual(names)
    const expected = rowsIn(site.read(file.replace(/csv$/, 'json'))) as unknown as readonly Readonly<Record<string, string | number | boolean | null>>[]
    const cells = expected.map((row) => names.map((name) => String(row[name] ?? '')))
    expect(
      rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))),
      file,
    ).toEqual(cells)
  }
})

test('no text of a CSV can be taken for a formula', ({ site }) => {
  expect(columnsOf(site).filter(({ type }) => type === 'string').length).toBeGreaterThan(5)
  expect(formulaCells(site)).toEqual([])
})

test('every file holds the rows of all that belong to it, each of them as in the whole', ({ site }) => {
  const whole = new Map(site.rows.map((row) => [row.url, row]))
  for (const file of site.files('.json').filter((name) => /^data\/(?:indicators|reports|regions)\//.test(name))) {
    const [, kind, name] = /^data\/(\w+)\/(.+)\.json$/.exec(file) ?? []
    const rows = rowsIn(site.read(file))
    for (const row of rows) expect(row, file).toEqual(whole.get(row.url))
    if (kind === 'indicators') expect(rows.length, file).toBe(site.rows.filter(({ indicator }) => indicator === name).length)
    if (kind === 'reports') expect(rows.length, file).toBe(site.rows.filter(({ report }) => report === name).length)
  }
})

test('the description of the data names files that are there', ({ site }) => {
  for (const { path } of dataPackage(site).resources) expect(site.has(`data/${path}`), path).toBe(true)
})
