import { expect, test } from 'vitest'

import { generateTexts } from '../../scripts/bench-search/generator.ts'
import { drawQueries, sample } from '../../scripts/bench-search/queries.ts'
import { createRandom } from '../../scripts/bench-search/random.ts'
import { createTruth } from '../../scripts/bench-search/truth.ts'

const texts = generateTexts(40, {
  lines: ['全市有养老机构83家，床位1.2万张。'],
  themes: [{ id: 'elderly-care', name: '养老服务' }],
  indicators: [{ name: '养老机构数', aliases: [], unit: '家', theme: 'elderly-care' }],
  regions: [{ path: '辽宁省/大连市', name: '大连市' }],
})
const queries = drawQueries(100, texts, ['低保', '养老'], createRandom(1))

test('there are queries of every kind, the same each time', () => {
  expect(drawQueries(100, texts, ['低保', '养老'], createRandom(1))).toEqual(queries)
  const ofKind = (kind: string): number => queries.filter((query) => query.kind === kind).length
  expect([ofKind('substring'), ofKind('mix'), ofKind('domain'), ofKind('several')]).toEqual([100, 20, 2, 20])
})

test('pieces stand in the texts, have one to eight characters and no quotation mark', () => {
  const pieces = queries.filter(({ kind }) => kind === 'substring' || kind === 'mix').flatMap(({ terms }) => terms)
  const truth = createTruth(texts)
  expect(pieces.filter((piece) => truth.find([piece]).size === 0)).toEqual([])
  expect(pieces.every((piece) => Array.from(piece).length <= 8 && !/["＂]/.test(piece))).toBe(true)
})

test('a sample has the share of each kind', () => {
  expect(sample([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5])
  expect(sample([1, 2], 5)).toEqual([1, 2])
  expect(sample([1, 2], 0)).toEqual([])
})
