/** How well reading is judged, on annotations of our own. */
import { expect, test } from 'vitest'

import { indicatorFinder } from '../../scripts/ingest/observe/naming/indicator.ts'
import { quantities } from '../../scripts/ingest/quantities.ts'
import type { Row } from '../../scripts/train/corpus.ts'
import { entriesOf } from '../../scripts/train/judge.ts'
import { catalogue, documentOf } from '../ingest/fixture.ts'

test('a figure is expected to get the entry that its annotated name leads to', () => {
  const text = '城市低保8200人，养老机构39家，采购图书300册。'
  const read = [...quantities(documentOf(`# 陕西省铜川市民政局2021年工作总结\n\n${text}\n`, 'md'), catalogue)]
  const rowOf = (number: string, indicator: string): Row => {
    const [found] = read.filter((one) => one.text === number)
    return {
      start: found?.start ?? 0,
      end: found?.end ?? 0,
      text: number,
      role: 'metric',
      indicator,
      unit: found?.unit ?? null,
      measure: found?.measure ?? null,
    }
  }
  const find = indicatorFinder(catalogue)
  expect(entriesOf([rowOf('8200人', '城市低保对象人数'), rowOf('39家', '民办养老机构数'), rowOf('300册', '采购图书册数')], read, find)).toEqual({
    known: 2,
    right: 1,
    other: 1,
  })
})
