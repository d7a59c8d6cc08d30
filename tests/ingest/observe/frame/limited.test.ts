/** Those that are counted with what limits them, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市2019年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
  )

describe('those that have only so many', () => {
  it('are not all of their kind, and what they have is no figure of the place', () => {
    expect(told('全市有23个乡镇只有1名民政干事。')).toEqual(['23 只有1名民政干事的乡镇数 -'])
    expect(told('仍有8家养老机构床位不足30张。')).toEqual([expect.stringMatching(/^8 (?=.*床位不足30张)(?=.*养老机构).*数 -$/)])
  })
  it('are told by a clause of their own', () => {
    expect(told('全市有养老机构58家，床位不足9000张。')).toEqual(['58 养老机构数 elderly-care-institutions', expect.stringMatching(/^9000 养老.*床位数/)])
    expect(told('全市58家养老机构床位不足9000张。')).toHaveLength(2)
  })
})

describe('a size that is not come up to', () => {
  it('keeps its number', () => expect(told('办公用房不足500平方米的社区还有19个。')).toEqual(['19 办公用房不足500平方米社区数 -']))
})
