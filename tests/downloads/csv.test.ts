import fc from 'fast-check'
import { expect, test } from 'vitest'

import { csv } from '../../src/downloads/csv.ts'
import { COLUMNS, rows } from '../../src/downloads/rows.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const ADDRESS = 'https://example.org/reports/a/#figure'
const published = (...fields: Parameters<typeof observation>) => csv(rows(atlasOf(observation(...fields)).observations, () => ADDRESS))

/** The cells of one line of CSV. */
function parse(text: string): string[] {
  const cells = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

const cell = (text: string, column: string): string | undefined =>
  parse(text.slice(1).split('\r\n').slice(1).join('\r\n').replace(/\r\n$/, ''))[COLUMNS.findIndex(({ name }) => name === column)]

test('the file opens in Excel: byte order mark, one head line, CRLF', () => {
  const text = published({ value: 3 })
  expect(
    text.startsWith(
      '\uFEFFid,report,source_kind,indicator,name,value,unit,bound,measure,role,region_code,region,period,period_inferred,base,theme,text,quote,confidence,doubt,url\r\n',
    ),
  ).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
})

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx'])('the text %j cannot run as a formula', (quote) => {
  expect(cell(published({ quote }), 'quote')).toBe(`'${quote}`)
})

test('a negative value stays a number', () => {
  expect(cell(published({ value: -40.6 }), 'value')).toBe('-40.6')
})

test('any sentence comes out of the file as it went in', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r]/.test(text)),
      (quote) => {
        expect(cell(published({ quote }), 'quote')).toBe(quote)
      },
    ),
  )
})
