/** What was given too much, too little, twice, or not at all, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市2019年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
  )

describe('what was wrongly given', () => {
  it('says so in its name', () => {
    expect(told('把29名已就业人员继续纳入低保，多发放低保金11.6万元。').at(-1)).toBe('116000 多发放低保金 -')
    expect(told('重复发放残疾人两项补贴23人次。')).toEqual(['23 重复发放残疾人两项补贴人次 -'])
    expect(told('未按标准发放照料护理补贴，少发3.8万元。')).toEqual([expect.stringMatching(/^38000 (?=.*少发).*照料护理补贴.* -$/)])
  })
  it('is no least or most that is given', () => {
    expect(told('发放低保金至少11.6万元。')).toEqual([expect.stringMatching(/^116000 (?!.*少发)/)])
    expect(told('较上年多发放低保金320万元。')).toEqual([expect.not.stringContaining('多发放')])
    expect(told('救助多发病患者320人。')).toEqual([expect.not.stringContaining('多发放')])
    expect(told('社会组织在许多领域服务320人。')).toEqual(['320 社会组织在许多领域服务人数 -'])
  })
})

describe('money that was not paid', () => {
  it('says so in its name', () => {
    expect(told('临时救助备用金36万元未及时拨付。')).toEqual(['360000 临时救助备用金未及时拨付金额 -'])
    expect(told('临时救助备用金36万元已及时拨付。')).toEqual([expect.not.stringContaining('未及时')])
  })
})

describe('what is not as it should be', () => {
  it('ends the name of the things it is said of', () =>
    expect(told('有137户家庭经济状况核对不到位，有12处养老服务设施手续不齐全。')).toEqual(['137 经济状况核对不到位户数 -', '12 养老服务设施手续不齐全数 -']))
})

describe('those whom an audit had struck off', () => {
  it('are not all who left in a year', () => {
    const ids = (title: string): (string | null)[] =>
      observe(documentOf(`# ${title}\n\n清退低保对象1003人。\n`, 'md'), catalogue).observations.map(({ indicator }) => indicator)
    expect(ids('汉中市2022年困难群众救助资金审计结果公告')).toEqual([null])
    expect(ids('汉中市2022年民政工作总结')).toEqual(['dibao-exit-people'])
  })
})
