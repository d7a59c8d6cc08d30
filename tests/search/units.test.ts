import { expect, test } from 'vitest'

import { unitsOf } from '../../scripts/search/units.ts'

const page = (meta: Record<string, string>, main: string): string => {
  const metas = Object.entries(meta).map(([name, content]) => `<meta name="atlas:${name}" content="${content}">`)
  return `<!doctype html><html lang="zh-CN"><head>${metas.join('')}</head><body><main>${main}</main></body></html>`
}

const REPORT = page(
  { kind: 'report', region: '辽宁省/大连市', year: '2020', theme: 'charity' },
  `<h1>标题<wbr>一句</h1><div data-report-body><p>开<b>头</b>。</p>
   <h2 id="s1">第一节</h2><p>甲<data data-theme="elderly-care">96家</data>。</p><aside>旁注</aside><ul><li>乙</li><li>丙<br>丁</li></ul>
   <h3 id="s2">小<wbr>节</h3><figure>图</figure><table><tr><td>1</td><td>2</td></tr></table></div>`,
)

test('a report gives itself with its opening, then each of its sections', () => {
  const [whole, first, second, ...more] = unitsOf(REPORT, '/reports/x/')
  expect(more).toEqual([])
  expect(whole).toMatchObject({ url: '/reports/x/', title: '标题一句', report: '', section: '', lines: ['标题一句', '开头。'] })
  expect(first).toMatchObject({ url: '/reports/x/#s1', title: '第一节', report: '标题一句', section: 's1', lines: ['第一节', '甲96家。', '乙', '丙', '丁'] })
  expect(second).toMatchObject({ url: '/reports/x/#s2', title: '小节', lines: ['小节', '1', '2'] })
})

test('a section has the themes of its own figures, a report those of the page', () => {
  expect(unitsOf(REPORT, '/reports/x/').map(({ filters }) => filters.theme)).toEqual([['charity'], ['elderly-care'], []])
})

test('a region is found under every level above it', () => {
  expect(unitsOf(REPORT, '/reports/x/')[1]?.filters).toMatchObject({ kind: ['report'], region: ['辽宁省', '辽宁省/大连市'], year: ['2020'] })
})

test('of other pages the main part counts, tables too, but neither drawings nor controls', () => {
  const html = page(
    { kind: 'indicator' },
    '<h1>低保标准</h1><p>释义。</p><svg><text>画</text></svg><table><tr><td>812</td></tr></table><nav>路径</nav><button>复制</button><p hidden>藏</p>',
  )
  expect(unitsOf(html, '/indicators/x/').map(({ lines }) => lines)).toEqual([['低保标准', '释义。', '812']])
})

test('an indicator page that names neither region nor year has no figures, other pages repeat those of reports', () => {
  const figuresOf = (meta: Record<string, string>): unknown => unitsOf(page(meta, '<h1>题</h1>'), '/x/')[0]?.filters.figures
  expect(figuresOf({ kind: 'indicator' })).toEqual(['none'])
  expect(figuresOf({ kind: 'indicator', year: '2020' })).toEqual(['repeated'])
  expect(figuresOf({ kind: 'theme' })).toEqual(['repeated'])
  expect(unitsOf(REPORT, '/x/').map(({ filters }) => filters.figures)).toEqual([[], [], []])
})

test('a page may have another name than its heading; the heading then is text', () => {
  const html = page({ kind: 'theme', title: '养老服务' }, '<h1>一半床位能护理</h1><p>正文。</p>')
  expect(unitsOf(html, '/themes/x/')).toMatchObject([{ title: '养老服务', lines: ['养老服务', '一半床位能护理', '正文。'] }])
})

test('characters that print nothing are left out, white space is one space', () => {
  const html = page({ kind: 'theme' }, '<h1>名</h1><p>2016\u2060—\u20602020年\u200B，\n  共\u3000 3 家\u00AD</p>')
  expect(unitsOf(html, '/themes/x/')[0]?.lines[1]).toBe('2016—2020年， 共 3 家')
})

test('a page that does not say what it is is not searched', () => {
  expect(unitsOf(page({}, '<h1>关于</h1>'), '/about/')).toEqual([])
})

test.each([
  [page({ kind: 'repot' }, '<h1>题</h1>'), /\/x\/: atlas:kind is 'repot'.+Use one of report, indicator, region, theme/],
  [page({ kind: 'region' }, '<p>没有题</p>'), /\/x\/: it has no title/],
  [page({ kind: 'report' }, '<h1>题</h1>'), /\/x\/: it has no \[data-report-body\]/],
])('a page that lacks what it needs is named with the remedy', (html, message) => {
  expect(() => unitsOf(html, '/x/')).toThrow(message)
})
