import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readingsOf } from '../../scripts/search/readings.ts'
import { isLatin, lettersOf } from '../../src/search/letters.ts'
import { createReader, pinyinFit, soundsLike } from '../../src/search/pinyin.ts'

const NAMES = ['大连市', '重庆市', '广元市', '城市低保标准', '倒房重建竣工率', '重度残疾人护理补贴', '长者食堂', '百岁老人', '养老床位数', '孤儿数']
const read = createReader(readingsOf(NAMES, ['大连', '广元', '低保']))

test('a character is read as its neighbour asks', () => {
  expect(read('重庆').join(' ')).toBe('chong qing')
  expect(read('重度').join(' ')).toBe('zhong du')
  expect(read('倒房重建').join(' ')).toBe('dao fang chong jian')
  expect(read('竣工率').at(-1)).toBe('lv')
})

test('letters and signs stand for themselves, characters that are not known for nothing', () => {
  expect(read('GDP（龘）')).toEqual(['g', 'd', 'p', '（', '', '）'])
})

test.each([
  ['dalian', '大连市', 0, 2, true],
  ['dalians', '大连市', 0, 3, false],
  ['dal', '大连市', 0, 2, false],
  ['dl', '大连市', 0, 2, false],
  ['dibao', '城市低保标准', 2, 2, true],
  ['dbbz', '城市低保标准', 2, 4, false],
  ['csdb', '城市低保标准', 0, 4, false],
  ['chdb', '城市低保标准', -1, 0, false],
  ['zhd', '重度残疾人护理补贴', 0, 2, false],
  ['chongjian', '倒房重建竣工率', 2, 2, true],
])('%s in %s', (letters, name, start, length, whole) => {
  const fit = pinyinFit(letters, read(name))
  if (start < 0) expect(fit).toBeNull()
  else expect(fit).toEqual({ start, length, whole })
})

test('every name is found by its whole pinyin and by its initials', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), (name) => {
      const syllables = read(name)
      expect(pinyinFit(syllables.join(''), syllables)).toEqual({ start: 0, length: syllables.length, whole: true })
      expect(pinyinFit(syllables.map((syllable) => syllable.charAt(0)).join(''), syllables)).toMatchObject({ start: 0, length: syllables.length })
    }),
  )
})

test.each([
  ['大莲', '大连', true],
  ['广远', '广元', true],
  ['低宝', '低保', true],
  ['光元', '广元', true],
  ['大脸', '大连', true],
  ['大楼', '大连', false],
  ['龘连', '大连', false],
])('%s sounds like %s: %s', (one, other, alike) => {
  expect(soundsLike(read(one), read(other))).toBe(alike)
})

test('letters with marks between syllables are pinyin, words with digits or Han are not', () => {
  expect(["di'bao", 'da lian', 'lü', 'DL'].map((query) => isLatin(query) && lettersOf(query))).toEqual(['dibao', 'dalian', 'lv', 'dl'])
  expect(['12349', '大连', 'A级', "'", ''].filter(isLatin)).toEqual([])
})

test('the same names give the same readings', () => {
  expect(readingsOf(NAMES.toReversed(), ['广元', '大连', '低保'])).toEqual(readingsOf(NAMES, ['大连', '广元', '低保']))
})
