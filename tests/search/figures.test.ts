import { expect, test } from 'vitest'

import { collectFigures } from '../../scripts/search/figures.ts'
import { textsOf } from '../../scripts/search/searchTexts.ts'
import { indicatorsByName, indicatorsNamed } from '../../src/search/figures.ts'

const NAMES = [['城市低保标准', '城镇低保标准'], ['养老机构数', '养老机构'], ['Ａ级机构数']]

test.each([
  [['城镇低保标准'], [0]],
  [['大连', '养老机构'], [1]],
  [
    ['养老机构', '城市低保标准'],
    [1, 0],
  ],
  [['a级机构数'], [2]],
  [['低保标准'], []],
  [['城市低保标准是多少'], []],
  [[], []],
])('%j names %j', (terms, indicators) => {
  expect(indicatorsNamed(indicatorsByName(NAMES), terms)).toEqual(indicators)
})

test('only indicators with a figure are kept, each with the places of the texts that hold one', () => {
  const page = (meta: string, body: string): string => `<!doctype html><html><head>${meta}</head><body><main><h1>题</h1>${body}</main></body></html>`
  const texts = [
    ...textsOf(page('<meta name="atlas:kind" content="indicator"><meta name="atlas:indicator" content="homes">', ''), '/indicators/homes/'),
    ...textsOf(
      page(
        '<meta name="atlas:kind" content="report">',
        '<div data-report-body><h2 id="s1">一</h2><p><data data-indicator="homes">96家</data><data data-indicator="homes">97家</data></p></div>',
      ),
      '/reports/x/',
    ),
  ]
  const indicators = [
    { id: 'beds', name: '床位数', aliases: [] },
    { id: 'homes', name: '养老机构数', aliases: ['养老机构'] },
  ]
  expect(collectFigures(texts, indicators)).toEqual({ names: [['养老机构数', '养老机构']], places: [[0, 2]] })
})
