/** Lines that say no more than a place or a time before their figure, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures below the title of a report as `text name`. */
const figures = (lines: readonly string[]): string[] =>
  observe(documentOf(`岳阳市民政局2021年工作总结\n\n${lines.join('\n\n')}\n`), catalogue).observations.map(({ text, name }) => `${text} ${name}`)

describe('a line that begins with a place or a time alone', () => {
  it('counts what the line before counted', () =>
    expect(figures(['平江县：农村低保对象2310户；', '湘阴县：1870户；', '汨罗市：1540户。'])).toEqual([
      '2310户 农村低保户数',
      '1870户 农村低保户数',
      '1540户 农村低保户数',
    ]))
  it('counts what the line above introduces', () => {
    expect(figures(['近三年养老机构数量：', '2019年31家', '2020年36家', '2021年42家'])).toEqual(['31家 养老机构数', '36家 养老机构数', '42家 养老机构数'])
    expect(figures(['社会组织登记情况如下。', '1. 平江县210家，其中社会团体86家。', '2. 湘阴县164家。'])).toEqual([
      '210家 社会组织数',
      '86家 社会团体数',
      '164家 社会组织数',
    ])
  })
  it('with a noun of its own counts that', () => expect(figures(['平江县：农村低保对象2310户；', '湘阴县：特困供养对象460户。']).at(-1)).toMatch(/^460户 特困/))
})
