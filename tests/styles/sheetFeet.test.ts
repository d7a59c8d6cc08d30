import { parse } from 'postcss'
import { expect, test } from 'vitest'

import { sheetFeet } from '../../src/styles/sheetFeet.ts'

/** The texts of the feet, as a browser reads them. */
function feet(css: string): string[] {
  const texts: string[] = []
  parse(css).walkDecls('content', ({ value }) => {
    texts.push(value.slice(1, -1).replaceAll(/\\([\da-f]+) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))))
  })
  return texts
}

test('the site’s name stands on every sheet, and that a report is told in other words', () =>
  expect(feet(sheetFeet('云溪民政'))).toEqual(['云溪民政', '云溪民政 · 据原文改写，引用请以原文为准']))

test('no name can end its string', () => {
  const name = 'a\'} * { color: red } \\ "b\nc'
  expect(feet(sheetFeet(name))[0]).toBe(name)
  expect(parse(sheetFeet(name)).nodes).toHaveLength(2)
})
