/** Figures of all there are, told behind what came new, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of a line, each with its name and measure. */
const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(({ text, name, measure }) => `${text} ${name} ${measure}`)

describe('all there are', () => {
  it('is told behind those that are new, and called like them', () => {
    expect(told('新设冠名基金12只，累计设立87只。').at(-1)).toBe('87只 冠名基金数 level')
    expect(told('家庭养老床位去年建成1200张，今年又新增1850张，眼下共有3050张。').at(-1)).toBe('3050张 家庭养老床位数 level')
    expect(told('新建希望小屋62间，至年底累计建成198间。').at(-1)).toMatch(/^198间 希望小屋间?数 level$/)
  })

  it('is not what is fewer, or of something else', () => {
    expect(told('新设冠名基金12只，累计设立8只。').at(-1)).not.toMatch(/level$/)
    expect(told('新建老年食堂12家，累计服务老年人1.2万人次。').at(-1)).toMatch(/人次 flow$/)
  })
})

describe('a growth behind all there are and what came new', () => {
  it('is of those of which the numbers give it', () => {
    expect(told('全市持证社工达到327人，今年新增86人，增幅35.7%。').at(-1)).toBe('35.7% 持证社会工作者数 change_pct')
    expect(told('全市有社会组织1320家，新增登记120家，增长10%。').at(-1)).toBe('10% 社会组织数 change_pct')
  })

  it('is of the new where they give none', () => expect(told('全市持证社工达到327人，今年新增86人，增长12.4%。').at(-1)).toMatch(/^12\.4% 新增/))
})
