/** Nothing lost: every Han character and digit of a source stands once in the title, in a block or in what a rule of the catalogue dropped. */
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { visible, type Format } from '../../scripts/ingest/document.ts'
import { catalogue, documentOf, runsOf } from './fixture.ts'

const PROSE = [
  '全市有低保对象130人，比上年多5人。',
  '其中，困难家庭',
  '户均补助1.2万元',
  '守住底线',
  '一、救助',
  '（二）养老',
  '1、床位200张',
  '— 3 —',
  '来源：云溪日报',
  '2021年',
]

/** Lines of tables, by the way they are drawn. */
const TABLES = [
  ['指标名称 单位 数量', '指标 单位 本月 累计', '低保人数 万人 7.1 6.9', '孤儿 人 MZ00012 30', '孤儿 人 30', '特困人数万人7.1', '1 2 3 4', '一、救助'],
  ['指标名称 单位 代码 数量', '项目 指标 单位 数量', '低保人数 万人 MZ00012 7.1', '孤儿 人 30', '残疾人 2.5 3'],
  ['年份 床位 增幅', '年份 2019 2020', '2019 120 —', '床位 120 135', '一、救助 城 乡', '一、救助', '二、养老 3'],
  ['孤儿  人  21,388', '救助（万人次）：临时救助0.3流浪乞讨0.2', '优抚对象 630.2万人', '人数(万人)', '12.5', '其中'],
  ['区县\t户\t人', '石桥\t12\t34', '\t城市\t\t农村', '东渡\t95\t—', '合计\t215\t400\t9'],
  ['区县  户数(户)  人数(人)', '石桥  120  1 240', '合  计  215  400', '  其中：女性        60', '一、城区', '      户数      人数'],
  ['区 | 床位', '石桥 | 120', '| 统计表2020 | ||', '| 东 | 12 | 34 |', '|---|---|', '四、|救助'],
  ['指标', '2020年', '接收捐款', '（万元）', '132.8', '—', '1 204'],
]

/** What people paste into a plain text. */
const PASTED = ['# 总结2020', '### **小结3** #', '**数字背后9**', '救助**12人**，**养老**34家', '20**年5人，20**年6人', '**市8', '中***1***间']

const MARKDOWN = [
  ...['```', '````text', '~~~', '``` 表3', '---', 'title: 总结2020', 'note: *重要9*', '===', '***', '    缩进12人', '> 引文7', '> ```', '>'],
  ...['# 标题2020', '## 小结3', '- 孤儿8名', '1. 救助', '2) # 标题4', '3.', '4. ```', '5. - 附带6', '- [ ] 完成3项', '  1. <div>'],
  ...[
    '|区|床位|',
    '|---|---|',
    '|东|12|34|',
    '|西<br>3|4|',
    '[注]: b',
    '见[年报3](b)，![图4](c)',
    '[^1]: 注释9',
    '[^2]:',
    '说明[^1]',
    '~~120~~**125**家',
    '\\*3 &lt;4&gt; `5`',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr><td>区</td><td>12</td></tr>',
    '    <tr><td>乡</td><td>9</td></tr>',
    '<td>34',
    '<th>户',
    '<caption>表一',
    '<p>全市<del>12</del>34人</p>',
    '<div>',
    '</div>',
    '<li>孤儿8名',
    '<b>12</i>',
  ],
  ...[
    '<!-- 注12 -->低保34人',
    '中<!-- 注 -->间',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<?x 3 ?>',
    '<!x 4>',
    '<pre>',
    '</pre>',
    '<textarea>',
    '社工61<名>',
    '<br>',
    '<a href="b">报5</a>',
    '<img src="a">6',
    '<div title="5>3">',
    '<p hidden>',
    '</p>',
    '<td data-v="<1">8',
    '中<span hidden>9</span>间',
    '</textarea>',
    '<select>',
    '</select>7',
    '<svg>',
    '</svg>',
  ],
]

const HTML = [
  ...'p div article ul ol li dl dt dd h1 h2 table tr td th tbody caption form nav del s b sup span select option textarea svg noscript button figure figcaption pre section aside footer a'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...[
    '<table><tr><td>',
    '</td><td>',
    '</td></tr><tr><td>',
    '</td></tr></table>',
    '<br>',
    '<td rowspan=2>',
    '<div class="share">',
    '<title>云溪总结3_云溪网</title>',
    '&nbsp;',
    '&lt;',
  ],
]

const number = fc.nat(999).map(String)
const some = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string[]> => fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 20 })
const table = fc.constantFrom(...TABLES).chain((lines) => fc.array(fc.constantFrom(...lines), { minLength: 2, maxLength: 7 }).map((rows) => rows.join('\n')))
const prose = fc.constantFrom(...PROSE, '')

const TEXTS: Readonly<Record<Format, fc.Arbitrary<string>>> = {
  txt: some(prose, number, table, fc.constantFrom(...PASTED)).map((lines) => lines.join('\n')),
  md: some(prose, number, table, fc.constantFrom(...MARKDOWN), fc.constantFrom(...MARKDOWN)).map((lines) => lines.join('\n')),
  html: some(prose, number, fc.constantFrom(...HTML), fc.constantFrom(...HTML), fc.constantFrom(...HTML)).map((parts) => parts.join('')),
}

/** Tags are no text, also where they are shown as they stand. */
const TAG = /<\/?[a-z][\w-]*(?:[\s/](?:"[^"\n]*"|[^<>"])*)?>/gi

/** The Han characters and digits of a text, in the order of their codes; raised digits are digits. */
const charactersOf = (text: string): string =>
  [
    ...text
      .replace(TAG, '')
      .normalize('NFKC')
      .matchAll(/[\p{Script=Han}\d]/gu),
  ]
    .join('')
    .split('')
    .sort()
    .join('')

const RULES = catalogue.cleaning.map(({ name }) => name)

test.each(['txt', 'md', 'html'] as const)('no character of a source is lost: %s', (format) => {
  fc.assert(
    fc.property(TEXTS[format], (text) => {
      const source = format === 'html' ? `<html><head><title>民政总结_云溪网3</title></head><body>${text}</body></html>` : `民政总结\n${text}`
      const document = documentOf(source, format)
      expect(charactersOf(visible(runsOf(document)))).toBe(charactersOf(source))
      for (const { rule } of document.dropped) expect(RULES).toContain(rule)
    }),
  )
})
