import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { visible } from '../../scripts/ingest/document.ts'
import type { Format } from '../../scripts/ingest/document.ts'
import type { Line } from '../../scripts/ingest/draft.ts'
import { formatOf } from '../../scripts/ingest/parse.ts'
import { documentOf, draftOf, runsOf } from './fixture.ts'

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ runs }) => visible(runs))

/** The lines of a Markdown text that stay. */
const toldOf = (text: string): string[] => textsOf(draftOf(text, 'md').lines.filter(({ drop }) => drop === undefined))

/** The cells of the tables, row by row. */
const cellsOf = (lines: readonly Line[]): string[][] =>
  lines.flatMap(({ mark }) => (mark.kind === 'table' ? mark.rows.map((row) => row.map(({ runs }) => visible(runs))) : []))

const FORMATS: readonly Format[] = ['txt', 'md', 'html']
const MARKS = [
  '\n',
  '\r\n',
  '\n\n',
  '# ',
  '## ',
  '- ',
  '1. ',
  '    ',
  '**',
  '|',
  '\n|---|\n',
  '```\n',
  '> ',
  '[a](b)',
  '![图](c)',
  '&amp;',
  '\\*',
  '<p>',
  '</p>',
  '<br>',
  '<table><tr><td>',
  '<h1>',
  '<li>',
  '</li>',
  '<!--',
  '-->',
  '---\n',
  '[^1]: ',
  '\u3000\u3000',
  'www.a.cn',
  'x@y.cn',
  '。',
  '一、',
  '全市有养老机构131家，比上年多5家。',
]
const marked = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 25 })
  .map((parts) => `${parts.join('').replace(/[\u0000-\u0008\u000b-\u000c\u000e-\u001f]/g, '')}全市低保对象1.2万户。`)

describe.each(FORMATS)('parse %s', (format) => {
  test('a run as long as its slice is that slice, line ends apart', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const document = documentOf(text, format)
        for (const run of runsOf(document)) {
          expect(run.start).toBeGreaterThanOrEqual(0)
          expect(run.end).toBeLessThanOrEqual(document.text.length)
          expect(run.text).not.toMatch(/[\r\n]/)
          if (run.end - run.start === run.text.length && !/^ $/.test(run.text)) expect(document.text.slice(run.start, run.end)).toBe(run.text)
        }
      }),
    )
  })
})

describe('parse', () => {
  test('knows formats by extension, whatever its case', () => {
    expect(['a.txt', 'a.MD', 'a.html', 'a.htm', 'a.xlsx', 'a'].map(formatOf)).toEqual(['txt', 'md', 'html', 'html', undefined, undefined])
  })

  test('txt: white space at the ends of a line is layout', () => {
    const { lines } = draftOf('标题\r\n\r\n　　第一段。\r\n第二段。')
    expect(textsOf(lines)).toEqual(['标题', '第一段。', '第二段。'])
    expect(lines.map(({ apart }) => apart)).toEqual([true, true, false])
  })

  test.each([
    ['txt', '对象12\u200b345人\r\n\u200b\r\n孤儿5\u00ad6名'],
    ['md', '对象12\u200b345人\n\n\u200b\n\n孤儿**5\u00ad6**名'],
    ['html', '<article><p>对象12&#8203;345人</p><p>&#8203;</p><p>孤儿<b>5&shy;6</b>名</p></article>'],
  ] as const)('%s: what shows nothing parts no number', (format, text) => expect(textsOf(draftOf(text, format).lines)).toEqual(['对象12345人', '孤儿56名']))

  test.each([
    ['txt', '民政\u202e结总\n\n养老院\u202e123家\u202c，\u2067床位\u2069\u200e45张。'],
    ['md', '# 民政\u202e结总\n\n养老院\u202e**123**家\u202c，\u2067床位\u2069\u200e45张。'],
    ['html', '<title>民政&#8238;结总</title><article><p>养老院&#8238;123家&#8236;，&#8295;床位&#8297;&lrm;45张。</p></article>'],
  ] as const)('%s: no mark turns a number round', (format, text) =>
    expect(textsOf(draftOf(text, format).lines)).toEqual(['民政结总', '养老院123家，床位45张。']),
  )

  test('md: marks are hidden, and offsets still count in the file', () => {
    const text = '# 标题\n\n救助**1.2万人**，见[年报](https://a.cn/b)。\n\n1. 第一条\n2. 第二条\n   - 附带'
    const { lines } = draftOf(text, 'md')
    expect(textsOf(lines)).toEqual(['标题', '救助1.2万人，见年报。', '1. 第一条', '2. 第二条', '附带'])
    const strong = lines[1]?.runs.find((run) => run.strong)
    expect(text.slice(strong?.start, strong?.end)).toBe('1.2万人')
    expect(lines[4]?.mark).toEqual({ kind: 'item', ordered: false, depth: 1 })
  })

  test('md: entities and escapes stand for what they mean', () => {
    const { lines } = draftOf('A&amp;B 60\\~70岁 &lt;script&gt;', 'md')
    expect(textsOf(lines)).toEqual(['A&B 60~70岁 <script>'])
  })

  test('md: bare addresses and ranges with ~ stay text', () => {
    const { lines } = draftOf('80~89岁每月50元，90~99岁每月100元，见 www.a.cn 或写信至 mz@a.cn。', 'md')
    expect(textsOf(lines)).toEqual(['80~89岁每月50元，90~99岁每月100元，见 www.a.cn 或写信至 mz@a.cn。'])
  })

  test('md: what is struck through is dropped, ranges with ~~ stay', () => {
    const { lines } = draftOf('助餐点~~86~~91个，<s>床位300张。</s>床位**320~~310~~**张。\n\n80~~89岁每月50元，90~~99岁每月100元。', 'md')
    expect(lines.map(({ runs, drop }) => [visible(runs), drop])).toEqual([
      ['助餐点91个，床位320张。', undefined],
      ['86', 'markdown-struck'],
      ['床位300张。', 'markdown-struck'],
      ['310', 'markdown-struck'],
      ['80~~89岁每月50元，90~~99岁每月100元。', undefined],
    ])
  })

  test('md: tags of a pair say how text is set, one alone is text', () => {
    const { lines } = draftOf('孤儿<u>320</u>名<sup>2</sup>，面积900m<sup>2</sup>，<b>社工</b>61<名>，</u>完。', 'md')
    expect(textsOf(lines)).toEqual(['孤儿320名²，面积900m²，社工61<名>，</u>完。'])
    expect(lines[0]?.runs.find((run) => run.strong)?.text).toBe('社工')
  })

  test.each([
    ['that is closed', '```text\n床位120张\n\n  孤儿8名\n```\n完。', ['床位120张', '孤儿8名', '完。']],
    ['that nothing closes', '~~~\n床位120张\n孤儿8名', ['床位120张', '孤儿8名']],
    ['in a quotation', '> ```\n> 床位120张\n> 孤儿8名\n> ```', ['床位120张', '孤儿8名']],
    ['that is an indentation', '　\n\n    床位120张\n    孤儿8名', ['床位120张', '孤儿8名']],
  ])('md: a block of code %s keeps its lines', (_, text, kept) => expect(toldOf(text)).toEqual(kept))

  test('md: the word behind the mark of a fence is dropped', () => {
    expect(draftOf('``` 表3\n床位120张\n```', 'md').lines.map(({ runs, drop }) => [visible(runs), drop])).toEqual([
      ['表3', 'markdown-fence'],
      ['床位120张', undefined],
    ])
  })

  test('md: comments are dropped, what stands beside them stays', () => {
    const { lines } = draftOf('<!-- 注1 -->全市有低保对象100人。\n\n其中城市<!-- 注2\n注3 -->40人。\n\n<script>\nlet 甲 = 1\n</script>完。', 'md')
    expect(lines.map(({ runs, drop }) => [visible(runs), drop])).toEqual([
      ['<!-- 注1 -->', 'markdown-comment'],
      ['全市有低保对象100人。', undefined],
      ['其中城市40人。', undefined],
      ['<!-- 注2', 'markdown-comment'],
      ['注3 -->', 'markdown-comment'],
      ['let 甲 = 1', 'markdown-hidden'],
      ['完。', undefined],
    ])
  })

  test('md: HTML is read, its tags are no text', () => {
    const table =
      '<table>\n<caption>表1</caption>\n<tr><th colspan="2">区</th><th>床位</th></tr>\n\n<tr><td>东</td><td>城<br>乡</td><td><p>120</p><p><del>9</del><b>130</b></p></td></tr>\n</table>'
    const text = `<div align="center"><h2>养老&amp;助餐</h2>\n全市有养老机构<b>131</b>家，\n床位1.2万张。<ul><li>孤儿8名</li></ul></div>\n\n${table}\n\n完。`
    const { lines } = draftOf(text, 'md')
    expect(lines.map(({ mark, runs, drop }) => [mark.kind, visible(runs), ...(drop === undefined ? [] : [drop])])).toEqual([
      ['heading', '养老&助餐'],
      ['line', '全市有养老机构131家，'],
      ['line', '床位1.2万张。'],
      ['item', '孤儿8名'],
      ['caption', '表1'],
      ['line', '9', 'markdown-struck'],
      ['table', ''],
      ['line', '完。'],
    ])
    expect(cellsOf(lines)).toEqual([
      ['区', '床位'],
      ['东', '城乡', '120\u2003130'],
    ])
    for (const { runs } of lines) for (const run of runs) if (run.text !== '&') expect(text.slice(run.start, run.end)).toBe(run.text)
  })

  test('md: the number of an item stays, whatever the item holds', () => {
    expect(toldOf('1. ## 救助\n2. - 低保\n3.\n4. ```\n   床位\n   ```\n5. | 区 |\n   |---|\n   | 东 |')).toEqual([
      '1. 救助',
      '2. 低保',
      '3.',
      '4. 床位',
      '5.',
      '',
    ])
  })

  test('md: numbers below each other in a cell stay two', () => {
    expect(cellsOf(draftOf('|区|床位|\n|---|---|\n|东|120<br>130|', 'md').lines)[1]).toEqual(['东', '120\u2003130'])
  })

  test('md: emphasis closes beside Chinese punctuation', () => {
    const { lines } = draftOf('**增长4.1%。**第二', 'md')
    expect(textsOf(lines)).toEqual(['增长4.1%。第二'])
  })

  test('html: white space collapses, and two Han parted by a source line stay together', () => {
    const { lines, text } = draftOf('<article><p>全市养老\n  机构  131家，\n床位1.2万张。</p></article>', 'html')
    expect(textsOf(lines)).toEqual(['全市养老机构 131家，床位1.2万张。'])
    expect(text).toBe('全市养老机构 131家，床位1.2万张。')
  })

  test('html: raised digits are no part of the number before them', () => {
    const { lines, text } = draftOf('<article><p>养老机构131家<sup>2</sup>，面积900m<sup>2</sup>。</p></article>', 'html')
    expect(textsOf(lines)).toEqual(['养老机构131家²，面积900m²。'])
    expect(text).toContain('131家²')
  })
  test('html: what is struck through is dropped, in tables too', () => {
    const { lines } = draftOf(
      '<article><p>助餐点<del>86</del><ins>91</ins>个，<span style="text-decoration: line-through">床位300张</span>床位320张。</p><table><tr><td>项目</td><td>数量</td></tr><tr><td>社工站</td><td><s>55</s>58</td></tr></table></article>',
      'html',
    )
    const told = lines.map(({ mark, runs, drop }) => [
      mark.kind === 'table' ? mark.rows.map((row) => row.map((cell) => visible(cell.runs)).join('|')).join('/') : visible(runs),
      drop,
    ])
    expect(told).toEqual([
      ['86', 'page-struck'],
      ['床位300张', 'page-struck'],
      ['助餐点91个，床位320张。', undefined],
      ['项目|数量/社工站|58', undefined],
      ['55', 'page-struck'],
    ])
  })
  test('html: a term heads what is told of it, as an item those nested in it; a list that lays out a page is none', () => {
    const marks = (html: string): unknown[] => draftOf(`<article>${html}</article>`, 'html').lines.map(({ mark }) => ('depth' in mark ? mark.depth : mark.kind))
    expect(marks('<dl><dt>食堂</dt><dd>12个</dd><dd>比上年多3个</dd></dl>')).toEqual([0, 1, 1])
    expect(marks('<dl><dt>食堂</dt><dd><p>全县食堂办到了社区。</p></dd></dl>')).toEqual(['line', 'line'])
  })

  test('html: tables keep their spans', () => {
    const { lines } = draftOf(
      '<p>各区情况如下，单位为张。</p><table><tr><th rowspan="2">区</th><th colspan="2">床位</th></tr><tr><th>城</th><th>乡</th></tr><tr><td>东</td><td>12</td><td>8</td></tr></table>',
      'html',
    )
    const table = lines.find(({ mark }) => mark.kind === 'table')?.mark
    const rows =
      table?.kind === 'table'
        ? table.rows.map((row) => row.map((cell) => `${visible(cell.runs)} ${cell.colspan}x${cell.rowspan}${cell.header ? ' head' : ''}`))
        : []
    expect(rows).toEqual([
      ['区 1x2 head', '床位 2x1 head'],
      ['城 1x1 head', '乡 1x1 head'],
      ['东 1x1', '12 1x1', '8 1x1'],
    ])
  })

  test('html: numbers below each other in a cell stay two, hidden ones stay out', () => {
    const cells = ['<p>120</p><p>130</p>', '<ul><li>12</li><li>34</li></ul>', '120<br>130', '<span hidden>999</span>120', '<p>低保</p><p>对象</p>']
    const html = `<article><h1>床位</h1><table><tr><td>项目</td><td>数量</td></tr>${cells.map((cell) => `<tr><td>床位</td><td>${cell}</td></tr>`).join('')}</table></article>`
    expect(cellsOf(draftOf(html, 'html').lines).map(([, cell]) => cell)).toEqual(['数量', '120\u2003130', '12\u200334', '120\u2003130', '120', '低保对象'])
  })

  test('html: what stands in a table but in no cell stands before it, a form in it parts no row', () => {
    const { lines } = draftOf(
      '<article><p>情况如下。</p><table><caption>表1</caption>表外共30人。<tr><td>区</td><td>床位</td></tr><form><tr><td>东</td><td>12</td></tr></form><tr><form><td>西</td><td>8</td></form></tr></table></article>',
      'html',
    )
    expect(textsOf(lines)).toEqual(['情况如下。', '表外共30人。', '表1', ''])
    expect(cellsOf(lines)).toEqual([
      ['区', '床位'],
      ['东', '12'],
      ['西', '8'],
    ])
  })

  test('html: text of fields and drawings is dropped, in tables too', () => {
    const field = '<textarea>100</textarea><select><option>12</option><option>34</option></select><svg><text>56</text></svg><noscript>请开启脚本</noscript>'
    const { lines } = draftOf(
      `<article><p>全市救助1200人次${field}。</p><table><tr><td>区</td><td>床位</td></tr><tr><td>东</td><td>12<select><option>78</option></select></td></tr></table></article>`,
      'html',
    )
    expect(lines.flatMap(({ runs, drop }) => (drop === undefined ? [] : [[drop, visible(runs)]]))).toEqual(
      ['100', '12\u200334', '56', '请开启脚本', '78'].map((text) => ['page-unread', text]),
    )
    expect(cellsOf(lines)[1]).toEqual(['东', '12'])
  })

  test('html: the title is the h1 of the article, else what the head says without the site', () => {
    const page = (head: string, body: string): string => visible(draftOf(`<html><head><title>${head}</title></head><body>${body}</body></html>`, 'html').title)
    const article = '<article><h1>床位有多少</h1><p>全市有床位1.2万张。</p></article>'
    expect(page('床位有多少_云溪网', `<header><h1>云溪市民政局</h1></header>${article}`)).toBe('床位有多少')
    expect(page('床位——2021年有多少_云溪网', '<p>全市有床位1.2万张。</p>')).toBe('床位——2021年有多少')
    expect(page('床位有多少-云溪政府网', '<h2>床位有多少</h2><p>全市有床位1.2万张。</p>')).toBe('床位有多少')
  })

  test('html: the name of the site is taken off the title, and dropped', () => {
    const { title, lines } = draftOf('<html><head><title>床位有多少_云溪网</title></head><body><p>全市有床位1.2万张。</p></body></html>', 'html')
    expect(visible(title)).toBe('床位有多少')
    expect(lines.map(({ runs, drop }) => [visible(runs), drop])).toEqual([
      ['_云溪网', 'page-title'],
      ['全市有床位1.2万张。', undefined],
    ])
  })

  test('html: figures outside the prose are not lost, links outside it are dropped', () => {
    const { lines } = draftOf(
      '<div><ul><li><a href="/">首页</a></li></ul></div><div><div><p>主要结果如下。</p></div><div><ul><li>护理型床位320张</li></ul></div></div>',
      'html',
    )
    expect(lines.map(({ runs, drop }) => [visible(runs), drop])).toEqual([
      ['首页', 'outside-article'],
      ['主要结果如下。', undefined],
      ['护理型床位320张', undefined],
    ])
  })

  test('html: no script, style or hidden text comes in', () => {
    const { text } = draftOf('<style>p{}</style><script>alert(1)</script><p hidden>看不见。</p><p>全市救助1200人次。</p>', 'html')
    expect(text).toBe('全市救助1200人次。')
  })
})
