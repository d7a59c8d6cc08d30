import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const observed = (line: string): ReturnType<typeof observe>['observations'] =>
  observe(documentOf(`# 湖北省宜昌市2020年民政工作\n\n${line}\n`, 'md'), catalogue).observations
/** The figures of a line, each with its catalogue entry, or its name. */
const entries = (line: string): string[] => observed(line).map(({ value, unit, indicator, name }) => `${value}${unit ?? ''} ${indicator ?? name}`)
/** The figures of a line, each with its region. */
const places = (line: string): string[] => observed(line).map(({ value, region }) => `${value} ${region?.split('/').at(-1) ?? '-'}`)

describe('a number that is said of each of several things', () => {
  it('is a figure of each', () => {
    expect(entries('困难残疾人生活补贴和重度残疾人护理补贴标准均为每人每月90元。')).toEqual([
      '90元/月 disability-living-subsidy-standard',
      '90元/月 disability-nursing-subsidy-standard',
    ])
    expect(entries('散居孤儿和事实无人抚养儿童均为每人每月1100元。')).toEqual([
      '1100元/月 orphan-scattered-standard',
      '1100元/月 de-facto-unattended-children-standard',
    ])
    const standards = ['1939元/月 orphan-scattered-standard', '1939元/月 de-facto-unattended-children-standard']
    expect(entries('社会散居孤儿和事实无人抚养儿童均为1939元。')).toEqual(standards)
    expect(entries('社会散居孤儿、事实无人抚养儿童基本生活费标准均提高到每月1939元。')).toEqual(standards)
    expect(entries('困难残疾人生活补贴和重度残疾人护理补贴均由70元提高到80元。')).toEqual([
      '70元/月 disability-living-subsidy-standard',
      '70元/月 disability-nursing-subsidy-standard',
      '80元/月 disability-living-subsidy-standard',
      '80元/月 disability-nursing-subsidy-standard',
    ])
    expect(entries('困难残疾人生活补贴和重度残疾人护理补贴标准统一提高到每人每月90元。')).toEqual([
      '90元/月 disability-living-subsidy-standard',
      '90元/月 disability-nursing-subsidy-standard',
    ])
    expect(entries('城乡低保标准统一提高到每人每月636元。')).toEqual(['636元/月 dibao-standard'])
    expect(entries('城市、农村低保标准各提高10%。')).toEqual(['10% urban-dibao-standard', '10% rural-dibao-standard'])
    expect(entries('全年答复代表建议23件，办复率、满意率均为100%。').slice(1)).toEqual([
      expect.stringMatching(/建议.*办复率/),
      expect.stringMatching(/建议.*满意率/),
    ])
  })
  it('leaves what comes behind to each', () =>
    expect(entries('困难残疾人生活补贴与重度残疾人护理补贴均按每人每月110元执行，惠及5874人和8216人。')).toEqual([
      '110元/月 disability-living-subsidy-standard',
      '110元/月 disability-nursing-subsidy-standard',
      '5874人 disability-living-subsidy-people',
      '8216人 disability-nursing-subsidy-people',
    ]))
  it('is one figure where the catalogue does not tell them apart', () => {
    expect(entries('城乡低保标准均提高10%。')).toHaveLength(1)
    expect(entries('新建的社会工作站和志愿服务站各有410个。')).toHaveLength(1)
    expect(entries('城市和农村低保月人均补差达460元。')).toHaveLength(1)
  })
  it('has one place in the text and an id for each', () => {
    const [one, other] = observed('困难残疾人生活补贴和重度残疾人护理补贴标准均为每人每月90元。')
    expect([one?.from, one?.to]).toEqual([other?.from, other?.to])
    expect(one?.id).not.toBe(other?.id)
  })
})

describe('a number that is said of each of several places', () => {
  it('is a figure of each', () => {
    expect(places('当阳市、枝江市两市各新建养老机构3家。')).toEqual(['3 当阳市', '3 枝江市'])
    expect(places('秭归县、兴山县、长阳县火化率均达100%。')).toEqual(['100 秭归县', '100 兴山县', '100 长阳土家族自治县'])
    expect(places('当阳市、枝江市城市低保标准同为786元，宜都市为800元。')).toEqual(['786 当阳市', '786 枝江市', '800 宜都市'])
  })
  it('is a figure of each where it is a rate of those that were named and counted', () =>
    expect(places('全市火化率58.4%，其中当阳、枝江、宜都三市火化率达到90%以上。')).toEqual(['58.4 宜昌市', '90 当阳市', '90 枝江市', '90 宜都市']))
  it('is one figure of one place, or of all levels', () => {
    expect(places('当阳市各新建养老机构3家。')).toEqual(['3 当阳市'])
    expect(places('当阳市、枝江市各级民政部门走访群众300人。')).toHaveLength(1)
    expect(places('当阳市、枝江市人均补助300元。')).toHaveLength(1)
  })
})

it('words that lead to a number are read in proportion to how many there are', () => {
  const start = performance.now()
  observed(`城市、农村低保标准均${'达到每月人均'.repeat(2000)}啊10元。`)
  expect(performance.now() - start).toBeLessThan(5000)
})
