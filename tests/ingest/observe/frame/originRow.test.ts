/** Rows that a change began with, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its unit, indicator and period. */
const told = (line: string): string[] =>
  observe(documentOf(`# 昌吉州民政局2022年社会事务工作情况\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, unit, indicator, period }) => `${value} ${unit ?? ''} ${indicator ?? '-'} ${period ?? '?'}`,
  )

describe('a row that a change began with', () => {
  it('was so before it, in all its members', () =>
    expect(told('全州由12个镇、8个乡、3个街道调整为13个镇、5个乡、4个街道。')).toEqual([
      '12 个 towns ?',
      '8 个 townships ?',
      '3 个 subdistricts ?',
      '13 个 towns 2022',
      '5 个 townships 2022',
      '4 个 subdistricts 2022',
    ]))
  it('may go without words that count', () =>
    expect(told('全州由4街道、75乡镇调整为7街道、74乡镇。')).toEqual([
      '4 个 subdistricts ?',
      '75 个 towns-and-townships ?',
      '7 个 subdistricts 2022',
      '74 个 towns-and-townships 2022',
    ]))
  it('ends where nothing became of it', () => expect(told('全州由4个街道、75个乡镇组成。').at(-1)).toBe('75 个 towns-and-townships 2022'))
})
