/** Names made of the words around a figure, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const names = (line: string): string[] => observe(documentOf(`# 江苏省扬州市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(({ name }) => name)

describe('a figure beside another of its list', () => {
  it('is not called by what that one is counted in', () =>
    expect(names('救助站接受求助4860次、车票资助2217人次、送医120例、寻亲成功31人、核查来电9起、情绪疏导1940例。')[4]).toMatch(/^(?!.*例).*核查来电/))
})

describe('a single character', () => {
  it('belongs to a name where it stands beside the same in the text', () => {
    const [days] = names('救助站每日接待6批。')
    expect(days).not.toMatch(/例|宗/)
    expect(names('市社会福利中心占地面积90亩。')).toEqual([expect.stringMatching(/^市?社会福利中心占地面积$/)])
  })
})

describe('a word of the names before', () => {
  const before = '困难残疾人和重度残疾人领到补贴77.28万人次，发放金额6672万元。\n\n'
  it('is not needed where a figure has words enough of its own', () =>
    expect(names(`${before}在扶贫排查中，共排查“两类家庭”4498户，计6807人；重病重残家庭9925户。`).filter((_, at) => at === 2 || at === 4)).toEqual([
      expect.not.stringContaining('残疾'),
      expect.stringMatching(/^(?!.*残疾).*重病重残家庭/),
    ]))
  it('is where it has none', () => expect(names(`${before}人均86元。`).at(-1)).toContain('残疾人'))
})
