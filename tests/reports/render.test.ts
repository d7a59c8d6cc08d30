import { describe, expect, test } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { readMdx } from '../../src/reports/mdx.ts'
import { renderReport } from '../../src/reports/render.ts'

const observation: Observation = {
  id: 'urban-standard',
  indicator: 'urban-dibao-standard',
  name: '城市低保标准',
  value: 557,
  unit: '元/月',
  bound: 'approx',
  measure: 'level',
  role: 'metric',
  region_code: '210000',
  region: '辽宁省',
  period: '2017',
  period_inferred: false,
  base: null,
  theme: 'social-assistance',
  text: '557元/月',
  quote: '标准约557元/月。',
  anchor: 'p1',
  section: null,
  start: 0,
  end: 6,
  confidence: 1,
  doubt: null,
}
const nameless: Observation = { ...observation, id: 'other', indicator: null, value: null, unit: null }

const blocks = (body: string, base = '/atlas/'): string[] =>
  renderReport(readMdx(`---\nslug: "a"\n---\n\n${body}\n`, 'a.mdx').root, [observation, nameless], base)

const SHARE_LINK = /<a class="here" id="(t-[0-9a-f-]+)" href="#\1" aria-label="本段地址"><\/a>/g

/** The blocks without the links to paragraphs, which have tests of their own. */
const render = (body: string, base?: string): string => blocks(body, base).join('\n').replaceAll(SHARE_LINK, '')

describe('renderReport', () => {
  test('numbers headings and blocks, list items among them', () => {
    expect(render('首段\n\n## 一\n\n* 甲\n  * 乙\n\n### （一）\n\n<Caption>\n  图1\n</Caption>')).toBe(
      [
        '<p id="p1">首段</p>',
        '<h2 id="s1">一</h2>',
        '<ul><li id="p3">甲<ul><li id="p4">乙</li></ul></li></ul>',
        '<h3 id="s2">（一）</h3>',
        '<p id="p6" class="caption">图1</p>',
      ].join('\n'),
    )
  })

  test('leads a figure to its indicator below the base', () => {
    expect(render('标准约<Figure id="urban-standard">557元/月</Figure>。')).toBe(
      '<p id="p1">标准约<a class="figure" id="urban-standard" href="/atlas/indicators/urban-dibao-standard/" data-theme="social-assistance" data-bound="approx"><data value="557" data-observation="urban-standard" data-unit="元/月" data-indicator="urban-dibao-standard">557元/月</data></a>。</p>',
    )
  })

  test('leads a figure without indicator to its row, and gives each observation of a span its anchor and its data', () => {
    const html = render('<Figure id="other urban-standard">几十万</Figure>人')
    expect(html).toContain('<span id="urban-standard"></span><a class="figure" id="other" href="#row-other"')
    expect(html).toContain('<data value="" data-observation="other" data-unit="" data-indicator=""><data value="557" data-observation="urban-standard"')
  })

  test('leaves items their own numbers', () => {
    expect(render('* 1、甲\n* 2、乙')).toContain('<ul class="labelled">')
    expect(render('1. 甲\n2. 乙')).toContain('<ol>')
  })

  test('keeps heads and spans of a table', () => {
    const table =
      '<table>\n  <tr>\n    <th rowSpan="2">\n      区\n    </th>\n\n    <th>\n      床位\n    </th>\n  </tr>\n\n  <tr>\n    <td />\n\n    <td>\n      12\n    </td>\n  </tr>\n</table>'
    expect(render(table)).toBe(
      '<div class="table-frame" role="group" aria-label="表格，放不下时可以左右滚动" tabindex="0"><table id="p1"><thead><tr><th scope="col" rowspan="2" class="short">区</th><th scope="col" class="short">床位</th></tr></thead><tbody><tr><td class="short"></td><td class="number">12</td></tr></tbody></table></div>',
    )
  })

  test('tells numbers of a table and the heads above them from words', () => {
    const cell = (name: string, text: string) => `<${name}>\n${text}\n</${name}>`
    const row = (name: string, ...texts: string[]) => `<tr>\n${texts.map((text) => cell(name, text)).join('\n\n')}\n</tr>`
    const html = render(`<table>\n${row('th', '指标', '2021年')}\n\n${row('td', '城市低保人数', '3,412')}\n\n${row('td', '增长', '-6.1')}\n</table>`)
    expect(html).toContain('<th scope="col" class="short">指标</th><th scope="col" class="number">2021年</th>')
    expect(html).toContain('<td class="short">城市低保人数</td><td class="number">3,412</td>')
  })

  test('shows markup in a text as text', () => {
    expect(render('\\<script>alert(1)\\</script> &amp; \\{x}')).toBe('<p id="p1">&#x3C;script>alert(1)&#x3C;/script> &#x26; {x}</p>')
  })

  test('gives paragraphs and items lasting addresses, each its own', () => {
    const anchors = (body: string): (string | undefined)[] => [...blocks(body).join('').matchAll(SHARE_LINK)].map(([, anchor]) => anchor)
    const [first, heading, item, inner] = anchors('首段\n\n## 一\n\n次段\n\n* 甲\n  * 乙')
    expect(new Set([first, heading, item, inner]).size).toBe(4)
    expect(anchors('新的一段\n\n## 新的一节\n\n次 段')).toContain(heading)
    expect(anchors('同样\n\n同样')).toEqual([expect.stringMatching(/^t-[0-9a-f]{6}$/), expect.stringMatching(/^t-[0-9a-f]{6}-2$/)])
    expect(blocks('首段')[0]).toMatch(/^<p id="p1"><a class="here" id="(t-[0-9a-f]{6})" href="#\1" aria-label="本段地址"><\/a>首段<\/p>$/)
  })

  test('names a figure without observation', () => {
    expect(() => render('<Figure id="gone">1</Figure>')).toThrow(/'gone' has no observation.*npm run ingest/)
  })
})
