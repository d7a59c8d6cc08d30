import { describe, expect, test } from 'vitest'

import { byCount, byCountAndLength, countIn, createTruth } from '../../scripts/bench-search/truth.ts'
import type { SearchText } from '../../scripts/search/searchTexts.ts'

const text = (url: string, ...lines: string[]): SearchText => ({
  url,
  kind: 'report',
  title: lines[0] ?? '',
  report: '',
  section: '',
  lines,
  filters: { theme: [], region: [], year: [] },
  indicators: [],
  region: '',
  year: '',
})
const truth = createTruth([
  text('/titled/', '低保', '标准每月750元。'),
  text('/twice/', '救助', '低保和ＧＤＰ。', '低保。'),
  text('/none/', '其他', '低', '保'),
])
const placed = createTruth([{ ...text('/placed/', '低保', '标准'), filters: { theme: [], region: ['辽宁省', '辽宁省/大连市'], year: [] } }])
const valueOf = (url: string, relevance: typeof byCount): number => {
  const text = truth.texts.get(url)
  if (!text) throw new Error(`There is no text ${url}.`)
  return relevance(text, ['低保'])
}

describe('what should be found', () => {
  test('stands in one line, spelled with full or half width, large or small', () => {
    expect([...truth.find(['低保'])]).toEqual(['/titled/', '/twice/'])
    expect([...truth.find(['低保', 'gdp'])]).toEqual(['/twice/'])
    expect([...truth.find(['７５０元'])]).toEqual(['/titled/'])
  })
  test('of several terms may name the place of a report', () => {
    expect([...placed.find(['大连', '标准'])]).toEqual(['/placed/'])
    expect([...placed.find(['大连'])]).toEqual([])
    expect([...placed.find(['大连', '辽宁省'])]).toEqual([])
  })
  test('is counted where hits overlap too', () => {
    expect(countIn('老老老', '老老')).toBe(2)
  })
})

describe('how much it is worth', () => {
  test.each([byCount, byCountAndLength(truth.meanLength)])('a title more than two hits in the text, none nothing', (relevance) => {
    expect(valueOf('/titled/', relevance)).toBeGreaterThan(valueOf('/twice/', relevance))
    expect(valueOf('/none/', relevance)).toBe(0)
  })
})
