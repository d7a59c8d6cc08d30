/** What stands behind a number and 为 says which of those counted before it are, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 安徽省六安市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
  )

describe('what some of those counted are', () => {
  it('names them, each by its own words', () => {
    expect(told('全市特困人员4.3万人，其中7815人为集中供养，3.5万人为分散供养。').slice(1)).toEqual([
      expect.stringMatching(/^7815 .*集中供养.* tekun-centralised-people$/),
      expect.stringMatching(/^35000 .*分散供养.* tekun-scattered-people$/),
    ])
    expect(told('全年办理婚姻登记1.2万对，其中8000对为结婚登记，4000对为离婚登记。').slice(1)).toEqual([
      expect.stringMatching(/ marriage-registrations$/),
      expect.stringMatching(/ divorce-registrations$/),
    ])
    expect(told('全市社会组织1204个，612个为民办非企业单位，580个为社会团体，12个为基金会。').slice(2)).toEqual([
      '580 社会团体数 social-associations',
      '12 基金会数 foundations',
    ])
  })
  it('narrows the noun before where it is none itself', () => {
    expect(told('全市养老机构214家，155家为公办，59家为民办。')).toEqual([
      '214 养老机构数 elderly-care-institutions',
      '155 公办养老机构数 elderly-care-institutions-public',
      '59 民办养老机构数 elderly-care-institutions-private',
    ])
    expect(told('全市孤儿412名，97名由福利机构集中养育，315名在社会散居。').slice(1)).toEqual([
      expect.stringMatching(/ orphans-centralised$/),
      expect.stringMatching(/ orphans-scattered$/),
    ])
  })
  it('names persons and money of one row alike', () =>
    expect(told('残疾人两项补贴9286人、817万元，其中3718人、334.6万元为困难残疾人生活补贴，5568人、482.4万元为重度残疾人护理补贴。').slice(2)).toEqual([
      expect.stringMatching(/^3718 困难残疾人生活补贴/),
      expect.stringMatching(/ disability-living-subsidy-spending$/),
      expect.stringMatching(/^5568 重度残疾人护理补贴/),
      expect.stringMatching(/ disability-nursing-subsidy-spending$/),
    ]))
  it('is no word of time or rank, nor for whom something is done', () => {
    expect(told('全市养老机构214家，其中公办155家，民办59家为近三年新建。')[2]).toBe('59 民办养老机构数 elderly-care-institutions-private')
    expect(told('农村低保标准每人每月680元，为全省最高。')).toEqual(['680 农村低保标准 rural-dibao-standard'])
    expect(told('全市志愿者3200人，其中120人为老人服务。')[1]).not.toMatch(/^120 老人服务/)
  })
})
