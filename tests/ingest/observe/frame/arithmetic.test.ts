import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of a line in percent, each with its name. */
const shares = (line: string): string[] =>
  observe(documentOf(`# 江苏省南通市2019年民政工作\n\n${line}\n`, 'md'), catalogue)
    .observations.filter(({ unit }) => unit === '%')
    .map(({ value, name }) => `${value} ${name}`)

describe('a change', () => {
  it('is of the figures that make it up', () => {
    expect(shares('集中养育孤儿每人每月由1350元提到1450元，散居的由950元提到1000元，涨了7.4%、5.3%。')).toEqual([
      '7.4 集中养育孤儿基本生活费标准',
      '5.3 散居孤儿基本生活费标准',
    ])
    expect(shares('城市低保标准由640元提高到672元，农村低保标准由500元提高到540元，增长5%。')).toEqual(['5 城市低保标准'])
  })
  it('is of what changed last where nothing makes it up', () =>
    expect(shares('城市低保标准由640元提高到672元，农村低保标准由500元提高到540元，增长9.9%。')).toEqual(['9.9 农村低保标准']))
  it('is in a row with others of what was reached, not of what it began with', () =>
    expect(shares('7月起，城市低保月标准由245元调到285元，农村年标准由1200元调到1500元，分别提高16.3%和25%。')).toEqual([
      '16.3 城市低保标准',
      '25 农村低保标准',
    ]))
  it('is so though it is rounded', () =>
    expect(shares('城市低保标准原为640元，现为672元；农村低保标准原为500元，现为540元，分别提高5.5%和8.5%。')).toEqual([
      '5.5 城市低保标准',
      '8.5 农村低保标准',
    ]))
})

describe('a share', () => {
  it('is of the part and the whole that make it up', () =>
    expect(shares('全市60岁以上老年人口43.12万人，户籍人口222.5万人，占19.38%。')).toEqual([expect.stringMatching(/^19.38 60岁以上.*占/)]))
  it('is in a row with others of as many parts, though their whole is told before', () =>
    expect(shares('全市户籍人口222.5万人，60岁以上老年人口43.12万人，80岁以上6.1万人，占比分别为19.38%、2.74%。')).toEqual([
      expect.stringMatching(/^19.38 60岁以上老年人口/),
      expect.stringMatching(/^2.74 80岁以上老年人口/),
    ]))
})
