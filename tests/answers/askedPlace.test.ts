import { expect, test } from 'vitest'

import { placeFinder } from '../../src/answers/askedPlace.ts'

const find = placeFinder([
  ['辽宁省', 'liaoning', '辽宁省', '辽宁'],
  ['辽宁省/大连市', 'liaoning/dalian', '大连市', '大连'],
  ['四川省', 'sichuan', '四川省', '四川'],
  ['四川省/广元市', 'sichuan/guangyuan', '广元市', '广元'],
  ['广东省/中山市', '', '中山市', '中山'],
])

test.each([
  ['大连低保', ['辽宁省/大连市'], '|低保'],
  ['低保标准，大连市', ['辽宁省/大连市'], '低保标准，|'],
  ['辽宁省大连市低保', ['辽宁省/大连市'], '||低保'],
  ['辽宁和大连低保', ['辽宁省', '辽宁省/大连市'], '|和|低保'],
  ['大连 广元', ['辽宁省/大连市', '四川省/广元市'], '| |'],
  ['大连市区低保', ['辽宁省/大连市'], '|市区低保'],
  ['中山低保', ['广东省/中山市'], '|低保'],
  ['平海市低保', [], '平海市低保'],
])('%s names %j', (text, paths, rest) => {
  const found = find(text)
  expect(found.places.map(({ path }) => path)).toEqual(paths)
  expect(found.rest).toBe(rest)
})

test('a longer word that begins like a place is none', () => {
  const places = placeFinder([['山东省/日照市', '', '日照市', '日照']], ['日照中心'])
  expect(places('日照中心多少个').places).toEqual([])
  expect(places('日照低保').places).toMatchObject([{ typed: '日照' }])
})

test('a place right behind one it does not lie in is one below that nobody knows', () => {
  expect(find('大连中山低保')).toMatchObject({ places: [{ path: '辽宁省/大连市' }], rest: '|中山低保' })
})
