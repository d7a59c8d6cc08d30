/** Figures of a part of what an indicator counts: of one quarter, of one level, of the new ones, of so few of them; in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the id of its indicator. */
const told = (text: string): string[] =>
  observe(documentOf(`# 河北省保定市2023年民政工作总结\n\n${text}\n`, 'md'), catalogue).observations.map(
    ({ value, indicator }) => `${value} ${indicator ?? '-'}`,
  )

describe('what a part of the place has', () => {
  it('is none of the whole', () => {
    expect(told('主城区4家公办养老机构一床难求。')[0]).toBe('4 -')
    expect(told('在易地搬迁安置点新设居委会36个，配备社区工作者420名。').at(-1)).toBe('420 -')
    expect(told('全市有社区工作者3120名。')).toEqual(['3120 community-workers'])
  })
})

describe('so few of them', () => {
  it('are none of all', () => {
    expect(told('全市有长者食堂86家，真正能做到收支平衡的只有23家。')).toEqual(['86 elderly-canteens', '23 -'])
    expect(told('7家机构新增床位540张。')[0]).toBe('7 -')
    expect(told('注册志愿者38万人，注册助老志愿者1.2万人。').at(-1)).toBe('12000 -')
  })
  it('are all where the indicator says what sets them apart', () => expect(told('孤儿412名，集中供养的只有96名。').at(-1)).toBe('96 orphans-centralised'))
})

describe('money of one level', () => {
  it('goes on being of it', () => {
    expect(told('2023年市本级可用福彩公益金3860万元。全年支出福彩公益金3412万元。').at(-1)).toBe('34120000 -')
    expect(told('总会本级总收入5120万元，其中捐赠收入4860万元。').at(-1)).toBe('48600000 -')
  })
})

describe('a round number that was passed', () => {
  it('is none that something has, and what it became is called alike', () =>
    expect(told('农村低保标准跨过6000元大关，达到每年6120元。')).toEqual(['6000 -', '6120 rural-dibao-standard']))
})

describe('a share right behind a part', () => {
  it('is of that part', () => {
    expect(told('全县60岁以上老年人口8.4万人，其中住在农村的就有6.2万人，占到四分之三。').at(-1)).toBe('75 -')
    expect(told('全县60岁以上老年人口8.4万人，占总人口的21.3%。').at(-1)).toBe('21.3 elderly-population-60-share')
  })
})

describe('the size of what is new', () => {
  it('is none of all there is', () => {
    expect(told('新增慈善信托12单、规模4300万元。').at(-1)).toBe('43000000 -')
    expect(told('现有慈善信托31单、财产总规模1.6亿元。').at(-1)).toBe('160000000 charitable-trust-assets')
  })
})

describe('words of which nothing around tells', () => {
  it('are borrowed by no name', () => {
    const names = observe(
      documentOf('# 河北省保定市2023年养老服务调研\n\n92.3%的老人愿意在家里养老。86个服务站里，每天开门满6小时的41个。\n', 'md'),
      catalogue,
    ).observations.map(({ name }) => name)
    expect(names).toHaveLength(3)
    for (const name of names) expect(name).not.toMatch(/感染|殡葬|彩票/)
  })
  it('and of people of a border, grades and homes neither', () => {
    const names = observe(
      documentOf('# 甘肃省漳县民政局2023年工作总结\n\n邻近的渭源县是每个6000元，我县一等1.5万元、二等1万元。一份午餐12元，80岁以上老人补4元。\n', 'md'),
      catalogue,
    ).observations.map(({ name }) => name)
    expect(names).toHaveLength(5)
    for (const name of names) expect(name).not.toMatch(/守边|边民|星级|幸福院|采暖/)
  })
})
