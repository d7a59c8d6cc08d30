import fc from 'fast-check'

import { readText } from '../ingest/observe/reader.ts'
import type { Tools } from '../ingest/observe/tools.ts'

const RUNS = 10_000
const WORDS = [
  '全市',
  '低保',
  '发放',
  '万元',
  '人',
  '其中',
  '分别',
  '和',
  '、',
  '，',
  '。',
  '（',
  '）',
  '“',
  '《',
  '%',
  '亿',
  '2020年',
  '月',
  '由',
  '到',
  '占',
  '比',
  '翻一番',
  '城市',
  '农村',
  '均',
  '各',
  '达到',
  '低保标准',
  '大连市',
  '沈阳市',
  '三市',
  '合计',
  '增速',
  '注销',
  '没有',
  '↓',
  '（10款）',
  '同期',
]

/** Whether any text at all is survived: strings of the words that rules ask for, numbers and other characters. */
export function printAnyText(tools: Tools): void {
  console.log(`\nAny text at all: ${RUNS.toLocaleString('en')} runs`)
  const text = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 8 }), fc.nat().map(String), fc.double().map(String)), { maxLength: 60 })
    .map((parts) => parts.join(''))
  const setting = { region: null, calendar: { period: '2020', now: 2021 } }
  fc.assert(
    fc.property(text, (one) => {
      for (const { from, to } of readText(one, { setting, headings: [], title: '' }, tools))
        if (from < 0 || to > one.length || from >= to) throw new Error('a reading lies outside the text')
    }),
    { numRuns: RUNS },
  )
  console.log('  no exception, no reading outside its text')
}
