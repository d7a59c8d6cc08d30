import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readText, type Reading } from '../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../src/domain/catalogue.ts'
import { timeInProportion } from '../../support/processorTime.ts'

const tools = toolsOf(readCatalogue())
const read = (text: string): Reading[] => readText(text, { setting: { region: null, calendar: { period: '2020', now: 2021 } }, headings: [], title: '' }, tools)

/** Pieces such reports are made of, in any order, with any characters between them. */
const PIECES = [
  '2020年',
  '1.2万',
  '分别',
  '，',
  '。',
  '（',
  '）',
  '《',
  '》',
  '“',
  '”',
  '元',
  '人',
  '%',
  '养老机构',
  '提高',
  '到',
  '从',
  '和',
  '、',
  '占',
  '三分之一',
  '翻了一番',
  '大连市',
  ' ',
  '\n',
  '十余',
  '-',
  '1,234',
  '其中',
  '每人每月',
  '未发生一起',
  '・',
  '萬張',
  '均',
  '各',
  '达到',
  '沈阳市',
  '三市',
  '注销',
  '没有',
  '↓',
  '（10款）',
  '同期',
  '３５',
]
const reportLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

describe('any text', () => {
  it('is read without an error, each numeral once and in order', () => {
    fc.assert(
      fc.property(fc.oneof(reportLike, fc.string({ unit: 'binary' })), (text) => {
        const readings = read(text)
        readings.forEach(({ from, to, quote }, index) => {
          expect(from).toBeGreaterThanOrEqual(readings[index - 1]?.to ?? 0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(text).toContain(quote)
        })
        const covered = [...text.matchAll(/\d/g)].filter(({ index }) => !readings.some(({ from, to }) => from <= index && index < to))
        expect(covered.map(({ index }) => text.slice(index - 5, index + 5))).toEqual([])
      }),
    )
  })

  it('with a number of a thousand digits gives no value', () => expect(read(`共${'9'.repeat(1000)}家。`)[0]?.meaning?.value).toBeNull())

  it.each([
    ['a paragraph without a stop', '全市养老机构131家，床位12405张，', 2000],
    ['a million digits', '7', 1_000_000],
    ['brackets that never close', '（《“3家', 16_000],
  ])('takes time in proportion: %s', (_, piece, times) => {
    const { taken, allowed } = timeInProportion(times, (share) => read(piece.repeat(share)))
    expect(taken).toBeLessThan(allowed)
  })
})
