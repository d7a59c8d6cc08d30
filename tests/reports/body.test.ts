import { describe, expect, test } from 'vitest'

import { joinBlocks, markFigures, splitBlocks } from '../../src/reports/body.ts'

describe('splitBlocks', () => {
  test('gives each block with the anchors in it', () => {
    const blocks = [
      '<h2 id="s1">一</h2>',
      '<p id="p2"><a class="figure" id="x-1">1\n人</a></p>',
      '<ul><li id="p3">甲<ul><li id="p4">乙</li></ul></li></ul>',
      '',
    ]
    expect(splitBlocks(joinBlocks(blocks))).toEqual([
      { html: blocks[0], anchors: ['s1'] },
      { html: blocks[1], anchors: ['p2'] },
      { html: blocks[2], anchors: ['p3', 'p4'] },
      { html: '', anchors: [] },
    ])
  })

  test('takes no anchor out of a text', () => {
    expect(splitBlocks('<p id="p1">&#x3C;p id="p9">&#x3C;!--block--></p>')).toEqual([
      { html: '<p id="p1">&#x3C;p id="p9">&#x3C;!--block--></p>', anchors: ['p1'] },
    ])
  })
})

describe('markFigures', () => {
  const figure = (id: string, ...ids: readonly string[]): string =>
    `<a class="figure" id="${id}" data-theme="aid">${[id, ...ids].map((one) => `<data value="1" data-observation="${one}">`).join('')}1${'</data>'.repeat(ids.length + 1)}</a>`

  test('marks the figure that an observation stands in', () => {
    const marked = markFigures(`<p>${figure('a')}和${figure('b', 'c')}</p>`, new Map([['c', '疑']]))
    expect(marked).toBe(`<p>${figure('a')}和${figure('b', 'c').replace('data-theme="aid"', 'data-theme="aid" data-mark="疑"')}</p>`)
  })
})
