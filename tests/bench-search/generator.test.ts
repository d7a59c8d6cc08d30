import { describe, expect, test } from 'vitest'

import { generateTexts, type Vocabulary } from '../../scripts/bench-search/generator.ts'

const VOCABULARY: Vocabulary = {
  lines: [
    '全市共有养老机构83家，床位1.2万张。城乡低保标准分别提高到每月750元和600元。',
    '社区服务设施覆盖全部城市社区。全年救助流浪乞讨人员3,217人次，发放临时救助金48万元。',
    '社会组织依法登记，慈善捐赠用于乡村。志愿者走访了独居老人。',
  ],
  themes: [
    { id: 'elderly-care', name: '养老服务' },
    { id: 'charity', name: '慈善社工志愿' },
  ],
  indicators: [
    { name: '养老机构数', aliases: ['养老机构', '养老院数'], unit: '家', theme: 'elderly-care' },
    { name: '养老床位数', aliases: ['养老床位'], unit: '张', theme: 'elderly-care' },
  ],
  regions: [
    { path: '辽宁省', name: '辽宁省' },
    { path: '辽宁省/大连市', name: '大连市' },
    { path: '四川省/广元市', name: '广元市' },
    { path: '四川省/广元市/剑阁县', name: '剑阁县' },
  ],
}
const texts = generateTexts(600, VOCABULARY)
const text = texts.flatMap(({ lines }) => lines).join('')

/** Share of the characters that the commonest so many make up. */
function shareOfCommonest(count: number): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  const descending = [...counts.values()].toSorted((a, b) => b - a)
  return descending.slice(0, count).reduce((sum, one) => sum + one, 0) / Array.from(text).length
}

describe('sections no one wrote', () => {
  test('are the same each time, another seed gives others, and fewer are the beginning of more', () => {
    expect(generateTexts(600, VOCABULARY)).toEqual(texts)
    expect(generateTexts(50, VOCABULARY)).toEqual(texts.slice(0, 50))
    expect(generateTexts(50, VOCABULARY, 2)).not.toEqual(texts.slice(0, 50))
  })
  test('have addresses of their own, a title as the first line, and the filters of a report', () => {
    expect(new Set(texts.map(({ url }) => url)).size).toBe(600)
    expect(texts.every(({ title, lines }) => lines[0] === title && lines.length > 1 && lines.every((line) => line !== ''))).toBe(true)
    const inCounty = texts.find(({ region }) => region.endsWith('剑阁县'))
    expect(inCounty?.filters.region).toEqual(['四川省', '四川省/广元市', '四川省/广元市/剑阁县'])
    expect(inCounty?.kind).toBe('report')
  })
  test('are as long as sections of reports are', () => {
    const mean = text.length / texts.length
    expect(mean).toBeGreaterThan(100)
    expect(mean).toBeLessThan(500)
  })
  test('hold figures, names and words of the catalogue, a few characters often and many seldom', () => {
    expect(text).toMatch(/\d[\d,.]*(家|张)/)
    expect(text).toMatch(/\d,\d{3}/)
    for (const word of ['养老院数', '剑阁县', '比上年增长']) expect(text).toContain(word)
    expect(shareOfCommonest(20)).toBeGreaterThan(0.3)
    expect(shareOfCommonest(20)).toBeLessThan(0.7)
  })
})
