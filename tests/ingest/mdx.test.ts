import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import type { Block, Document, Run } from '../../scripts/ingest/document.ts'
import { visible } from '../../scripts/ingest/document.ts'
import { toMdx } from '../../scripts/ingest/mdx.ts'
import type { Observed, Placed } from '../../scripts/ingest/observed.ts'
import { reportOf } from '../../scripts/ingest/report.ts'
import { reportSchema } from '../../src/domain/report.ts'
import { anchorsOf } from '../../src/reports/anchors.ts'
import { readMdx } from '../../src/reports/mdx.ts'
import { renderReport } from '../../src/reports/render.ts'
import { documentOf, textsOf } from './fixture.ts'

const NOTHING: Observed = {
  observations: [],
  numerals: {},
  unread: [],
  region: { code: null, path: null },
  period: null,
  evidence: { region: { ground: 'none', quote: '', confidence: 0 }, period: { ground: 'none', quote: '', confidence: 0 } },
}

const withBlocks = (blocks: readonly Block[]): Document => ({ ...documentOf('标题\n\n正文一句话，用来凑数。'), blocks })

function write(blocks: readonly Block[], observations: readonly Placed[] = []): string {
  const document = withBlocks(blocks)
  return toMdx(reportOf(document, { ...NOTHING, observations }, [], 'digest'), document, observations)
}

function readBack(mdx: string): string[] {
  return textsIn(readMdx(mdx, 'report.mdx').root)
}

/** The text of every block and cell of a body. */
function textsIn(node: Nodes): string[] {
  if (node.type === 'heading' || node.type === 'paragraph') return [textOf(node)]
  if (node.type === 'mdxJsxFlowElement' && (node.name === 'td' || node.name === 'th') && node.children.length === 0) return ['']
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

const textOf = (node: Nodes): string => (node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '')

function textsOfHtml(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return [...document.querySelectorAll('p, h2, h3, h4, h5, h6, li, th, td')].map((element) =>
    [...element.childNodes]
      .filter((node) => !/^[OU]L$/.test(node.nodeName))
      .map((node) => node.textContent)
      .join(''),
  )
}

/** Text that means something to Markdown, MDX, YAML or HTML, among any other. */
const HARD = [
  '{',
  '}',
  '<',
  '>',
  '</p>',
  '<script>',
  '<!--',
  '-->',
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '~',
  '~~',
  '#',
  '## ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '---',
  '***',
  '===',
  '|',
  '[',
  ']',
  '](',
  '![',
  '[^1]',
  '\\',
  '&amp;',
  '&',
  '&#x41;',
  '"',
  "'",
  ':',
  '://',
  'https://a.cn/b_c',
  'www.a.cn',
  'a@b.cn',
  'import ',
  'export ',
  'import a from "b"',
  'export default {}',
  '    ',
  '\t',
  ' ',
  '  ',
  '。',
  '，',
  '增长4.1%',
  '“低保”',
  '民政',
  '１２',
  '$',
  '$$',
  ':::',
  '{/* */}',
  '\u3000',
  '\u00a0',
  '<Figure id="x">',
  '🏠',
  '%',
]
const words = fc.array(fc.oneof(fc.constantFrom(...HARD), fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 })), {
  minLength: 1,
  maxLength: 12,
})
const text = words
  .map((parts) =>
    parts
      .join('')
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]|\r?\n/g, '')
      .trim(),
  )
  .filter((value) => value !== '')

const run = (value: string, strong: boolean): Run => ({ text: value, start: 0, end: value.length, ...(strong ? { strong } : {}) })
const runs = fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 3 }).map((parts) => parts.map(([value, strong]) => run(value, strong)))
const cell = fc.record({
  runs: fc.oneof(runs, fc.constant([])),
  header: fc.boolean(),
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('caption' as const), runs }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 2, max: 6 }), runs }),
  fc.record({ kind: fc.constant('item' as const), ordered: fc.boolean(), depth: fc.integer({ min: 0, max: 2 }), runs }),
  fc.record({ kind: fc.constant('table' as const), rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }) }),
)

describe('a report as MDX', () => {
  test('any text comes back as it was, in MDX and in HTML', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const mdx = write(blocks)
        expect(readBack(mdx)).toEqual(textsOf(blocks))
        expect(textsOfHtml(renderReport(readMdx(mdx, 'report.mdx').root, [], '/').join('\n'))).toEqual(textsOf(blocks))
      }),
    )
  })

  test('the page gives each block the anchor that observing gave it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const html = renderReport(readMdx(write(blocks), 'report.mdx').root, [], '/').join('\n')
        const ids = [...html.matchAll(/<(?:p|h[2-6]|li|table)[^>]* id="(?<id>[^"]*)"/g)].map(({ groups }) => groups?.['id'])
        expect(ids).toEqual(anchorsOf(blocks.map(({ kind }) => kind)).map((anchors) => anchors.block))
      }),
    )
  })

  test('the text of a figure stays where it was, alone on a line too', () => {
    const spans = fc.tuple(runs, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }))
    fc.assert(
      fc.property(spans, ([content, ends]) => {
        const length = visible(content).length
        const observations = ends.map(([a, b], index) => placed(`figure-${index}`, Math.min(a % length, b % length), Math.max(a % length, b % length) + 1))
        const blocks: Block[] = [{ kind: 'paragraph', runs: content }]
        const mdx = write(blocks, observations)
        expect(readBack(mdx)).toEqual(textsOf(blocks))
        const html = renderReport(readMdx(mdx, 'report.mdx').root, observations, '/').join('\n')
        expect(textsOfHtml(html)).toEqual(textsOf(blocks))
        const { document } = parseHTML(`<html><body>${html}</body></html>`)
        const ids = [...document.querySelectorAll('[data-observation]')].map((element) => element.getAttribute('data-observation'))
        expect(ids.sort()).toEqual(observations.map(({ id }) => id).sort())
      }),
    )
  })

  test('front matter fits the schema and is YAML to any reader', () => {
    const mdx = write([{ kind: 'paragraph', runs: [run('低保标准557元/月：“{x}”', false)] }], [placed('a', 4, 10)])
    const { matter } = readMdx(mdx, 'report.mdx')
    expect(reportSchema.parse(matter)).toEqual(matter)
    expect(parse(mdx.slice(4, mdx.indexOf('\n---\n') + 1))).toEqual(matter)
  })

  test('the same document gives the same bytes', () => {
    const blocks: Block[] = [{ kind: 'paragraph', runs: [run('全市有养老机构131家。', false)] }]
    expect(write(blocks, [placed('a', 7, 11)])).toBe(write(blocks, [placed('a', 7, 11)]))
  })

  test('two observations of one span share a figure', () => {
    const mdx = write([{ kind: 'paragraph', runs: [run('标准为740元。', false)] }], [placed('urban', 3, 7), placed('rural', 3, 7)])
    expect(mdx).toContain('标准为<Figure id="urban rural">740元</Figure>。')
  })
})

function placed(id: string, from: number, to: number): Placed {
  return {
    id,
    indicator: null,
    name: '低保标准',
    value: 557,
    unit: '元/月',
    bound: 'exact',
    measure: 'level',
    role: 'metric',
    region_code: '210000',
    region: '辽宁省',
    period: '2017',
    period_inferred: false,
    base: null,
    theme: 'social-assistance',
    text: '557元/月',
    quote: '低保标准557元/月',
    anchor: 'p1',
    section: null,
    start: from,
    end: to,
    confidence: 1,
    doubt: null,
    block: 0,
    from,
    to,
  }
}
