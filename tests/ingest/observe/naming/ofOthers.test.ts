/** Names in like words that are of others than those a sentence tells of, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (...lines: string[]): string[] =>
  observe(documentOf(`# 江西省吉安市2021年民政工作总结\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
  )

/** The values, each with the id of its indicator. */
const entries = (text: string): string[] => told(text).map((one) => one.replace(/ .* /, ' '))

describe('what changed', () => {
  it('is what was named anew', () => {
    expect(told('全年结婚登记下降8.7%，补领证件数上升21.2%。')[1]).toMatch(/补领/)
    expect(told('离婚登记1880对，后者同比上升6.7%。')[1]).toMatch(/离婚登记/)
  })
})

describe('the sum of a month and that of a year', () => {
  it('are told apart', () =>
    expect(told('低保对象192户，月发放低保金23.6万元，全年累计发放284.1万元。').slice(1)).toEqual([
      '236000 月低保金发放额 -',
      '2841000 低保金发放额 dibao-spending',
    ]))
})

describe('what each of others is given', () => {
  it('is theirs, and tells no number of people', () => {
    expect(told('对因灾倒房户每户补助3万元，严重损坏户每户补助8000元。')[1]).toMatch(/损坏/)
    expect(told('高龄津贴：80—89岁2985人，每月100元。')[1]).not.toMatch(/人数/)
  })
})

describe('a programme of a later member of the sentence', () => {
  it('is none of the figures before', () =>
    expect(told('“慈善一日捐”募得616万元；腾讯“99公益日”筹款385.4万元。')).toEqual([
      expect.not.stringContaining('99'),
      expect.stringMatching(/99公益日.* giving-day-raised$/),
    ]))
})

describe('money of which nothing is said but that it is money', () => {
  it('is that of what the number before counts', () => {
    const [, money] = told('农村低保一、二类对象补助水平提高8%。资助参保18.6万人，资金4092万元。').slice(1)
    expect(money).toMatch(/^40920000 资助参.*/)
    expect(money).not.toContain('低保')
  })
})

describe('what each gets of those who live in one manner', () => {
  it('is called after it', () => {
    expect(told('社会散居孤儿209名，每人每月640元。').at(-1)).toMatch(/^640 .*散居孤儿.* orphan-scattered-standard$/)
    expect(told('五保对象4216人，集中1540人，年1500元、分散2676人，年1000元。').at(-1)).toMatch(/^1000 .*分散/)
  })
})

describe('the task told beside what was done', () => {
  it('is of the same', () =>
    expect(told('完成困难老年人家庭适老化改造150户，为市下达任务（120户）的125%。').slice(0, 2)).toEqual([
      expect.stringMatching(/^150 .* hardship-home-ageing-adaptation-households$/),
      expect.stringMatching(/^120 .* hardship-home-ageing-adaptation-households$/),
    ]))
})

describe('a side that a bracket told', () => {
  it('is not handed on to the next sentence', () =>
    expect(told('全市现有特困人员2418人（农村2376人、城市42人），集中供养率28.2%。集中供养标准1150元/月，分散供养标准890元/月。').slice(-2)).toEqual([
      '1150 特困人员集中供养标准 tekun-centralised-standard',
      '890 特困人员分散供养标准 tekun-scattered-standard',
    ]))
  it('goes on where figures are dealt out', () =>
    expect(told('全市现有城市低保对象4216人、农村低保对象2.3万人。全年支出依次为1.96亿元、2.47亿元。').slice(-2).join()).toMatch(/城市.*农村/))
})

describe('those who did not register', () => {
  it('are called after what they did', () => {
    expect(entries('开展婚前辅导2460对、离婚调解940对。')).toEqual(['2460 -', '940 -'])
    expect(entries('申请离婚的1893对，其中829对在冷静期内撤回。').at(-1)).toBe('829 -')
  })
  it('leave those who did their id', () => {
    expect(entries('离婚登记940对。')).toEqual(['940 divorce-registrations'])
    expect(entries('深化婚姻家庭辅导服务，全年办理结婚登记3200对、离婚登记1100对、撤回离婚申请829对。').slice(0, 2)).toEqual([
      '3200 marriage-registrations',
      '1100 divorce-registrations',
    ])
  })
})

describe('two allowances that a sentence named', () => {
  const nameOf = (text: string): string | undefined => told(text).at(-1)
  it('are not those of disabled people, of whom nothing is said', () =>
    expect(nameOf('低收入老人每人每月补贴100元，百岁老人每人每月津贴600元，两项补贴一年发放734万元。')).toMatch(/^7340000 (?!.*残疾).*补贴/))
  it('are theirs where they are spoken of', () => expect(nameOf('残疾人两项补贴标准80元，两项补贴发放734万元。')).toContain('残疾人两项补贴'))
})

describe('a sort of which nothing is said', () => {
  it('is in no name', () => expect(told('民政事业支出情况：', '事业费支出1.2亿元。').join()).toMatch(/^120000000 (?!.*抚恤).*事业费/))
})

describe('the ratio of divorces to marriages', () => {
  it('is one in a table, too', () =>
    expect(told('| 年份 | 离结比 |\n|---|---|\n| 2020年 | 0.34 |\n| 2021年 | 0.37 |')).toEqual([
      '0.34 离结比 divorce-marriage-ratio',
      '0.37 离结比 divorce-marriage-ratio',
    ]))
})

describe('what was raised', () => {
  it('is called after nothing that was spent', () => {
    for (const line of ['“99公益日”活动中，三天募得善款562.8万元。', '乡贤募集善款86万元。']) expect(told(line).at(-1)).not.toMatch(/支出|拨付|发放/)
  })
})

describe('a sum', () => {
  it('is called after no standard', () => {
    const [, sum] = told('高龄津贴80到89岁每月30元，一年要3900多万元。')
    expect(sum).toMatch(/^39000000 (?!.*标准)/)
  })
})

describe('a cause', () => {
  it('is no other than the one told', () => {
    const names = told('因病致贫占41.2%，因学18.6%，因残9.8%，缺技术12.4%。')
    expect(names).toHaveLength(4)
    for (const [at, cause] of ['因病', '因学', '因残', '缺技术'].entries())
      for (const other of ['因病', '因学', '因残'].filter((one) => one !== cause)) expect(names[at]).not.toContain(other)
  })
})
