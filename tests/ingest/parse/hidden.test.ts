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

/** The lines that are no part of the report, of a page with such a style sheet. */
const droppedBy = (sheet: string, body: string): unknown =>
  dropped(`<html><head><style>${sheet}</style></head><body><p>全市救助1200人次。</p><p>另有救助站12个。</p>${body}</body></html>`, 'html')

test.each([
  ['a class', '.old, .x { color: red; Display : none !important }', '<p class="a old">旧数8人。</p>'],
  ['an id', '@import "a.css"; /* } */ #old{visibility:hidden}', '<p id="old">旧数8人。</p>'],
  ['where it stands', 'div.old > p{display:none}', '<div class="old"><p>旧数8人。</p></div>'],
  ['the more particular of two rules', '.old{display:none} p{display:block}', '<p class="old">旧数8人。</p>'],
  ['the later of two rules', '.a{display:block} .old{display:none}', '<p class="a old">旧数8人。</p>'],
])('what the style sheet of the page hides by %s is dropped', (_, sheet, body) => {
  expect(droppedBy(sheet, body)).toEqual([['旧数8人。', 'page-hidden']])
})

test.each([
  ['it is hidden in print alone', '@media print { .old { display: none } }', '<p class="old">旧数8人。</p>'],
  ['a more particular rule shows it', '.old{display:none} .old.on{display:block}', '<p class="old on">旧数8人。</p>'],
  ['it says so itself', '.old{display:none}', '<p class="old" style="display:block">旧数8人。</p>'],
  ['it holds most of the text', '.old{display:none}', '<div class="old"><p>全市有养老机构131家，床位1.2万张，比上年多了2家，都在城区。</p></div>'],
  ['no selector is understood', '.old:hover, ..old, {display:none} }}{', '<p class="old">旧数8人。</p>'],
])('it stays where %s', (_, sheet, body) => expect(droppedBy(sheet, body)).toEqual([]))

test.each([
  ['the attribute hidden', '<div hidden>', '</div>', 'markdown-hidden'],
  ['a style', '<div style="display:none">', '</div>', 'page-hidden'],
])('Markdown in an element that %s hides is dropped, what follows is not', (_, open, close, rule) => {
  const text = `救助1200人次。\n\n${open}\n\n# 草稿\n\n- 旧数**8**人\n\n<div>\n\n再改\n\n</div>\n\n${close}\n\n另有12人。\n`
  const { lines } = draftOf(text, 'md')
  const told = (is: (drop: string | undefined) => boolean): string[] => lines.filter(({ drop }) => is(drop)).map(({ runs }) => visible(runs))
  expect(told((drop) => drop === undefined)).toEqual(['救助1200人次。', '另有12人。'])
  expect(told((drop) => drop === rule).join('')).toContain('旧数**8**人')
})

test('Markdown behind a hiding tag that nothing closes stays', () => {
  expect(dropped('<div hidden>\n\n救助1200人次。\n', 'md')).toEqual([])
})
