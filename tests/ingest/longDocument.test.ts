/** A document takes time in proportion to its length, whatever it consists of. */
import { expect, it } from 'vitest'

import { doubtsOf, type Checked } from '../../scripts/ingest/doubts.ts'
import { timeInProportion } from '../support/processorTime.ts'
import { checked, documentOf, draftOf } from './fixture.ts'

const lines = (times: number, line: (index: number) => string): string => Array.from({ length: times }, (_, index) => line(index)).join('\n')

/** Figures of one indicator with one value, each in a sentence of its own. */
const figures = (times: number): Checked[] =>
  Array.from({ length: times }, (_, index) => checked('131家', 131, { indicator: 'elderly-care-institutions', quote: `${index}镇有养老机构131家。` }))

it.each([
  ['names, one a line', 8_000, (times: number) => documentOf(lines(times, () => '王小云'))],
  ['names, two a line', 8_000, (times: number) => documentOf(lines(times, () => '王小云 李大海'))],
  ['rows without figures', 8_000, (times: number) => documentOf(lines(times, (index) => (index % 9 === 0 ? '指标名称 单位 数量' : '低保对象')))],
  ['rows of dashes', 8_000, (times: number) => documentOf(lines(times, () => '石桥\t—\t—'))],
  ['a paragraph of many lines', 8_000, (times: number) => documentOf(`标题\n\n${lines(times, () => '全市困难家庭，老年人、孤儿和残疾人都有了')}`)],
  [
    'a paragraph of Markdown of many lines',
    8_000,
    (times: number) =>
      documentOf(
        lines(times, () => '全市困难家庭，老年人、孤儿和残疾人都有了'),
        'md',
      ),
  ],
  ['a paragraph of a page with commas alone', 32_000, (times: number) => draftOf(`<p>${'低保，'.repeat(times)}</p>`, 'html')],
  ['much that is struck through', 8_000, (times: number) => draftOf('<p><del>1</del>低保对象2户。</p>'.repeat(times), 'html')],
  ['spaces before a figure', 32_000, (times: number) => documentOf(`全市有${' '.repeat(times)}3家。`)],
  ['wide spaces before a figure', 32_000, (times: number) => documentOf(`全市有${'\u3000'.repeat(times)}3家。`)],
  ['spaces before the figure of a row', 32_000, (times: number) => documentOf(`养老机构${' '.repeat(times)}3家`)],
  ['wide spaces of a page', 128_000, (times: number) => draftOf(`<p>低保${'\u3000'.repeat(times)}户</p>`, 'html')],
  ['comments', 8_000, (times: number) => draftOf('<!--1-->低保\n\n'.repeat(times), 'md')],
  ['tags that stand for nothing', 8_000, (times: number) => draftOf(`<div>${'<b>低保<td '.repeat(times)}`, 'md')],
  ['elements hidden and not closed', 8_000, (times: number) => draftOf('<div hidden>低保<script>'.repeat(times), 'md')],
  ['attributes that nothing closes', 8_000, (times: number) => draftOf(`<div>${'<b a="1" b=\'2\' c="'.repeat(times)}`, 'md')],
  ['one figure told again and again', 32_000, (times: number) => doubtsOf(figures(times))],
])('%s', (_, times, run) => {
  const { taken, allowed } = timeInProportion(times, run)
  expect(taken).toBeLessThan(allowed)
})
