import { afterEach, expect, test, vi } from 'vitest'

import { createElement, markedNodes } from '../../src/search/createElement.ts'
import { stubDocument } from './stubDocument.ts'

afterEach(() => vi.unstubAllGlobals())

test('running text keeps a number and its unit in one line, and stays the same text', () => {
  stubDocument()
  const text = '每人每月750元，<b>2019-2020年</b>。'
  const paragraph = createElement('p', {}, text)
  expect(paragraph.textContent).toBe(text)
  expect([...paragraph.querySelectorAll('.whole')].map((kept) => kept.textContent)).toEqual(['0元', '2019-2020年'])
  expect(createElement('button', {}, '再看10条').querySelector('.whole')).toBeNull()
})

test('so does text of which parts are marked', () => {
  stubDocument()
  const nodes = markedNodes([
    { text: '大连市', marked: true },
    { text: '2020年有8个', marked: false },
  ])
  expect(createElement('p', {}, ...nodes).innerHTML).toBe('<mark>大连市</mark>202<span class="whole">0年</span><span class="whole">有8个</span>')
})
