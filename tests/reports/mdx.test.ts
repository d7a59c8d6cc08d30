import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { formatMatter, MatterError, parseMatter } from '../../src/reports/matter.ts'
import { readMdx, ReportError } from '../../src/reports/mdx.ts'

const report = (body: string): string => `---\nslug: "a"\n---\n\n${body}\n`

describe('a report read as data', () => {
  test.each([
    ['an import', 'import fs from "node:fs"', 5],
    ['an export', 'export const a = 1', 5],
    ['an expression', '文字\n\n{process.exit()}', 7],
    ['an expression in a line', '文字 {1 + 1}', 5],
    ['an unknown element', '<script>alert(1)</script>', 5],
    ['an element of another page', '文字\n\n<iframe src="x" />', 7],
    ['an event handler', '<Figure id="a" onClick="x()">1</Figure>', 5],
    ['an attribute that is code', '<Figure id={a}>1</Figure>', 5],
    ['a spread attribute', '<Figure {...a}>1</Figure>', 5],
    ['a fragment', '<>1</>', 5],
    ['a link', '[1](javascript:alert(1))', 5],
    ['a name that every object has', '<constructor>1</constructor>', 5],
    ['an element left open', '文字<strong>', 5],
  ])('refuses %s, naming file and line', (_what, body, line) => {
    expect(() => readMdx(report(body), 'content/reports/a.mdx')).toThrow(ReportError)
    expect(() => readMdx(report(body), 'content/reports/a.mdx')).toThrow(new RegExp(`^content/reports/a\\.mdx:${line}: .*npm run ingest`, 's'))
  })

  test('refuses a file without front matter, or with one of another form', () => {
    expect(() => readMdx('文字', 'a.mdx')).toThrow(/^a\.mdx:1: the front matter is missing/)
    expect(() => readMdx('---\nslug: a\n---\n\n文字', 'a.mdx')).toThrow(/^a\.mdx:2: /)
  })
})

describe('front matter', () => {
  test('comes back as it was', () => {
    const field = fc.stringMatching(/^[a-z_]{1,12}$/).filter((name) => name !== '__proto__')
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 }))
    fc.assert(
      fc.property(fc.dictionary(field, value, { noNullPrototype: true }), (fields) => {
        expect(parseMatter(formatMatter(fields))).toEqual(JSON.parse(JSON.stringify(fields)))
      }),
    )
  })

  test('names the line that is of another form', () => {
    expect(() => parseMatter('slug: "a"\n???\n')).toThrow(MatterError)
    expect(() => parseMatter('slug: "a"\n???\n')).toThrow(expect.objectContaining({ line: 2 }))
  })
})
