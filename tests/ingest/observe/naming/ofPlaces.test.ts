/** Figures that break one down by places, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of a line below the title of a city's report: value, last part of the region, name. */
const told = (line: string): string[] =>
  observe(documentOf(`# 重庆市2023年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, region, name }) => `${value} ${region?.split('/').at(-1) ?? '-'} ${name}`,
  )

describe('the figures of places', () => {
  it('are called as the two that they break down', () =>
    expect(told('社会工作项目立项83个，资助金额1245万元，其中渝中区12个、180万元，江北区9个、135万元。').slice(2)).toEqual([
      '12 渝中区 社会工作项目立项数',
      '1800000 渝中区 社会工作项目资助金额',
      '9 江北区 社会工作项目立项数',
      '1350000 江北区 社会工作项目资助金额',
    ]))
  it('are called so behind a full stop, too', () => {
    const [whole, sum, ...parts] = told('共有218名死亡人员未及时停发救助金，涉及资金37.4万元。按地区看，万州区31人、5.2万元，开州区46人、8.1万元。')
    const [persons, money] = [whole, sum].map((one) => one?.split(' ').at(-1))
    expect(parts).toEqual([`31 万州区 ${persons}`, `52000 万州区 ${money}`, `46 开州区 ${persons}`, `81000 开州区 ${money}`])
  })
  it('are no parts of what is less', () =>
    expect(told('社会组织1560家，其中社会团体800家、民办非企业单位755家、基金会5家。其中渝中区623家，江北区201家。').slice(4)).toEqual([
      '623 渝中区 社会组织数',
      '201 江北区 社会组织数',
    ]))
  it('may say the deed of the whole again', () =>
    expect(told('摸排“僵尸型”社会组织，处置197家，处置率97%，其中渝中区处置54家，江北区41家，万州区、开州区分别处置26家和22家。').slice(2)).toEqual([
      expect.stringMatching(/^54 渝中区 .*处置.*数$/),
      expect.stringMatching(/^41 江北区 .*处置.*数$/),
      expect.stringMatching(/^26 万州区 .*处置.*数$/),
      expect.stringMatching(/^22 开州区 .*处置.*数$/),
    ]))
  it('keep a noun of their own', () =>
    expect(told('养老机构318家，其中渝中区公办养老机构12家，江北区日间照料中心9家。').slice(1)).toEqual([
      expect.stringMatching(/^12 渝中区 .*公办/),
      expect.stringMatching(/^9 江北区 .*日间照料中心/),
    ]))
  it('are called by what they were spent on, where the text says it', () =>
    expect(told('发放低保金1.2亿元。万州区320万元用于敬老院改造。').slice(1)).toEqual([expect.not.stringContaining('低保')]))
  it('are called as the first of their row where that has a noun of its own', () =>
    expect(told('火化率94.7%。养老机构入住率前三位的是：涪陵区69.1%、江津区68.6%。').slice(1)).toEqual([
      expect.stringMatching(/^69.1 涪陵区 .*入住率$/),
      expect.stringMatching(/^68.6 江津区 .*入住率$/),
    ]))
})

describe('the places that come next', () => {
  it('have what the first has', () =>
    expect(told('新纳入低保1842人，其中渝中区新纳入412人，居全市首位；江北区388人次之，南岸区201人。').slice(2)).toEqual([
      '388 江北区 新增低保人数',
      '201 南岸区 新增低保人数',
    ]))
})
