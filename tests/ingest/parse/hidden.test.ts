import { expect, test } from 'vitest'

import { visible, type Format } from '../../../scripts/ingest/document.ts'
import { draftOf } from '../fixture.ts'

const dropped = (text: string, format: Format): unknown =>
  draftOf(text, format).lines.flatMap(({ runs, drop }) => (drop === undefined ? [] : [[visible(runs), drop]]))

const HTML = '<p>全市救助1200人次。<img alt="图1 床位" src="a.png"></p><p style="color: red; DISPLAY: none">看不见。</p><p>另有12人。</p>'

test('what a style hides and what stands for a picture is dropped, not lost', () => {
  expect(dropped(`${HTML}<img alt=""><img src="b.png">`, 'html')).toEqual([
    ['图1 床位', 'page-picture'],
    ['看不见。', 'page-hidden'],
  ])
})

test('so it is in Markdown', () => {
  expect(dropped(`${HTML}\n`, 'md')).toEqual([
    ['<img alt="图1 床位" src="a.png">', 'page-picture'],
    ['看不见。', 'page-hidden'],
  ])
})
