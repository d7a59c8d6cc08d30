import { expect, test } from 'vitest'

import { textsOf } from '../../scripts/search/searchTexts.ts'

const page = (meta: Record<string, string>, main: string): string => {
  const metas = Object.entries(meta).map(([name, content]) => `<meta name="atlas:${name}" content="${content}">`)
  return `<!doctype html><html lang="zh-CN"><head>${metas.join('')}</head><body><main>${main}</main></body></html>`
}

const REPORT = page(
  { kind: 'report', region: '辽宁省/大连市', year: '2020', theme: 'charity' },
  `<h1>标题<wbr>一句</h1><div data-report-body><p>开<b>头</b>。</p>
   <h2 id="s1">第一节</h2><p>甲<data data-theme="elderly-care" data-indicator="homes">96家</data>。</p><aside>旁注</aside><ul><li>乙</li><li>丙<br>丁</li></ul>
   <h3 id="s2">小<wbr>节</h3><figure>图</figure><table><tr><td>1</td><td>2</td></tr></table></div>`,
)

test('a report gives itself with its opening, then each of its sections', () => {
  const [whole, first, second, ...more] = textsOf(REPORT, '/reports/x/')
  expect(more).toEqual([])
  expect(whole).toMatchObject({ url: '/reports/x/', title: '标题一句', report: '', section: '', lines: ['标题一句', '开头。'] })
  expect(first).toMatchObject({ url: '/reports/x/#s1', title: '第一节', report: '标题一句', section: 's1', lines: ['第一节', '甲96家。', '乙', '丙', '丁'] })
  expect(second).toMatchObject({ url: '/reports/x/#s2', title: '小节', lines: ['小节', '1 2'] })
})

test('a section has the themes and indicators of its own figures, a report the themes of the page', () => {
  expect(textsOf(REPORT, '/reports/x/').map(({ filters }) => filters.theme)).toEqual([['charity'], ['elderly-care'], []])
  expect(textsOf(REPORT, '/reports/x/').map(({ indicators }) => indicators)).toEqual([[], ['homes'], []])
})

test('a region is found under every level above it', () => {
  expect(textsOf(REPORT, '/reports/x/')[1]?.filters).toEqual({ theme: ['elderly-care'], region: ['辽宁省', '辽宁省/大连市'], year: ['2020'] })
})

test('of other pages the main part counts, tables too, but neither drawings nor controls', () => {
  const html = page(
    { kind: 'indicator' },
    '<h1>低保标准</h1><p>释义。</p><svg><text>画</text></svg><table><tr><td>812</td></tr></table><nav>路径</nav><button>复制</button><p hidden>藏</p>',
  )
  expect(textsOf(html, '/indicators/x/').map(({ lines }) => lines)).toEqual([['低保标准', '释义。', '812']])
})

test('what leads elsewhere, labels, tells how to cite or download is not what the page is about', () => {
  const html = page(
    { kind: 'indicator' },
    `<h1>低保标准</h1><h2 data-pagefind-ignore>全部数据</h2><table><caption data-pagefind-ignore>题</caption><tr><th>大连市</th><td>750<b>元</b></td><td data-pagefind-ignore>存量</td></tr></table>
     <p>下<a href="x.csv" download>下载</a>句</p><details><summary>看数据表</summary><p>表里的话</p></details><p data-citation>引文 http://localhost:4321/</p>`,
  )
  expect(textsOf(html, '/indicators/x/')[0]?.lines).toEqual(['低保标准', '大连市 750元', '下句', '表里的话'])
})

test('in a report all of the source counts, whatever it looks like', () => {
  const html = page({ kind: 'report' }, '<h1>题</h1><div data-report-body><p data-citation>引文</p><details><summary>摘要</summary></details></div>')
  expect(textsOf(html, '/reports/x/')[0]?.lines).toEqual(['题', '引文', '摘要'])
})

test('a page says of which indicators it gives figures', () => {
  expect(textsOf(page({ kind: 'indicator', indicator: 'homes' }, '<h1>题</h1>'), '/x/')[0]?.indicators).toEqual(['homes'])
  expect(textsOf(page({ kind: 'theme' }, '<h1>题</h1>'), '/x/')[0]?.indicators).toEqual([])
})

test('a page may have another name than its heading; the heading then is text', () => {
  const html = page({ kind: 'theme', title: '养老服务' }, '<h1>一半床位能护理</h1><p>正文。</p>')
  expect(textsOf(html, '/themes/x/')).toMatchObject([{ title: '养老服务', lines: ['养老服务', '一半床位能护理', '正文。'] }])
})

test('characters that print nothing are left out, white space is one space', () => {
  const html = page({ kind: 'theme' }, '<h1>名</h1><p>2016\u2060—\u20602020年\u200B，\n  共\u3000 3 家\u00AD</p>')
  expect(textsOf(html, '/themes/x/')[0]?.lines[1]).toBe('2016—2020年， 共 3 家')
})

test('a page that does not say what it is is not searched', () => {
  expect(textsOf(page({}, '<h1>关于</h1>'), '/about/')).toEqual([])
})

test.each([
  [page({ kind: 'repot' }, '<h1>题</h1>'), /\/x\/: atlas:kind is 'repot'.+Use one of report, indicator, region, theme/],
  [page({ kind: 'region' }, '<p>没有题</p>'), /\/x\/: it has no title/],
  [page({ kind: 'report' }, '<h1>题</h1>'), /\/x\/: it has no \[data-report-body\]/],
])('a page that lacks what it needs is named with the remedy', (html, message) => {
  expect(() => textsOf(html, '/x/')).toThrow(message)
})
