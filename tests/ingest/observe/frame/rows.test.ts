import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const observed = (line: string): ReturnType<typeof observe>['observations'] =>
  observe(documentOf(`# 江苏省南通市2019年民政工作\n\n${line}\n`, 'md'), catalogue).observations
/** The values of a line, each with its unit and name. */
const told = (line: string): string[] => observed(line).map(({ value, unit, name }) => `${value}${unit ?? ''} ${name}`)
/** The values of a line, each with its catalogue entry. */
const entries = (line: string): string[] => observed(line).map(({ value, unit, indicator }) => `${value}${unit ?? ''} ${indicator ?? '-'}`)

describe('a change behind a bracket of sides', () => {
  it('is of what stands before the bracket', () =>
    expect(entries('有低保户1126户、1583人（城市12户15人，农村1114户1568人），比年初净增37户、52人。').slice(-2)).toEqual([
      '37户 dibao-households',
      '52人 dibao-people',
    ]))
  it('is of the sides where it is dealt out to them', () =>
    expect(entries('低保对象城市15人，农村1568人，分别比年初净增3人、52人。').slice(-2)).toEqual(['3人 urban-dibao-people', '52人 rural-dibao-people']))
})

describe('what a grade alone tells', () => {
  it('is of what was named before', () => {
    expect(told('5A级婚姻登记机关1个、4A级3个。')).toEqual(['1个 5A级婚姻登记机关数', '3个 4A级婚姻登记机关数'])
    expect(told('评定5A级社会组织12家、4A级30家、3A级及以上社会组织60家。')).toEqual([
      '12家 评定5A级社会组织数',
      expect.stringMatching(/^30家 (?=.*4A级社会组织)(?!.*[35]A)/),
      expect.stringMatching(/^60家 (?=.*3A级及?以上)(?!.*[45]A)/),
    ])
  })
  it('is of the persons kept that were counted', () =>
    expect(told('特困供养对象1.05万人，全自理、半自理、全护理的分别为7240人、2115人和1145人。').slice(1)).toEqual([
      expect.stringMatching(/^7240人 (?=.*全自理).*特困/),
      expect.stringMatching(/^2115人 (?=.*半自理).*特困/),
      expect.stringMatching(/^1145人 (?=.*全护理).*特困/),
    ]))
})

describe('what an age alone tells of a benefit', () => {
  it('is of that benefit, by that age', () =>
    expect(told('助餐补贴按年龄分档：60—69岁每餐补1元，70—79岁补2元。')).toEqual([
      expect.stringMatching(/^1元.餐 60.69岁助餐补贴标准$/),
      expect.stringMatching(/^2元.餐 70.79岁助餐补贴标准$/),
    ]))
})

describe('two standards that are counted', () => {
  it('are those told of last', () =>
    expect(
      entries('2018年，城市低保平均标准为每人每月645元，农村低保平均标准为每人每年4656元；2019年，两项标准分别调至661元/月和5128元/年。').slice(2),
    ).toEqual(['661元/月 urban-dibao-average-standard', '5128元/年 rural-dibao-average-standard']))
  it('are of the year before them, though two years are named', () =>
    expect(
      observed('2018年，城市低保平均标准为每月645元，农村为每年4656元；2019年，两项标准分别调至661元/月和5128元/年。')
        .slice(2)
        .map(({ period }) => period),
    ).toEqual(['2019', '2019']))
  it('have each their grade, which is not counted in their names', () =>
    expect(told('特困人员12364人，全护理、半护理、全自理三档照料护理标准每月分别为895元、537元、179元。').slice(1)).toEqual(
      ['全护理', '半护理', '全自理'].map((grade) => expect.stringMatching(new RegExp(`^(?!.*三档).*${grade}`)) as string),
    ))
})

describe('a row of amounts', () => {
  it('is reached where it was moved to (调至)', () =>
    expect(
      observed('自2014年10月1日起，烈属、病故军人遗属年抚恤金由11850、9580元调至14220、11500元。').map(({ value, period }) => `${value} ${period ?? '-'}`),
    ).toEqual(['11850 -', '9580 -', '14220 2014-10-01', '11500 2014-10-01']))
  it('is dealt out though each has a word of its rate before it', () => {
    expect(entries('城市、农村低保标准分别由月人均130元、年人均683元提高到月人均567元、年人均6480元。')).toEqual([
      '130元/月 urban-dibao-standard',
      '683元/年 rural-dibao-standard',
      '567元/月 urban-dibao-standard',
      '6480元/年 rural-dibao-standard',
    ])
  })
  it('is in the units it began in', () =>
    expect(entries('城乡低保标准分别由2012年的月人均330元、年人均1800元提高到600元、5040元。')).toEqual([
      '330元/月 urban-dibao-standard',
      '1800元/年 rural-dibao-standard',
      '600元/月 urban-dibao-standard',
      '5040元/年 rural-dibao-standard',
    ]))
  it('of changes is of the standards before it, and not of how many have them', () =>
    expect(told('集中供养3110人，年平均标准8895元/人；分散供养1.82万人，年平均标准6687元/人，分别比上年增长13.5%和9.2%。').slice(4)).toEqual([
      expect.stringMatching(/^13.5% .*集中供养.*标准$/),
      expect.stringMatching(/^9.2% .*分散供养.*标准$/),
    ]))
  it('is dealt out to the sides of what was told before', () => {
    expect(entries('保障城市低保3.31万人、农村低保18.36万人，月人均补助541元、391元。').slice(2)).toEqual([
      '541元/月 urban-dibao-subsidy-per-person',
      '391元/月 rural-dibao-subsidy-per-person',
    ])
    expect(entries('残疾人两项补贴月标准均由60元、80元提高到70元、120元。')).toEqual([
      '60元/月 disability-living-subsidy-standard',
      '80元/月 disability-nursing-subsidy-standard',
      '70元/月 disability-living-subsidy-standard',
      '120元/月 disability-nursing-subsidy-standard',
    ])
  })
  it('is bounded by what bounds the first', () =>
    expect(
      observed('城市低保标准、农村低保标准分别不低于每月550元和每年4300元，床位不少于30张和50张。')
        .map(({ bound }) => bound)
        .slice(0, 2),
    ).toEqual(['min', 'min']))
  it('of persons keeps what sets them apart', () =>
    expect(told('农村独居、空巢、留守老年人分别有4.7万、9.3万和1.1万人。')).toEqual([
      expect.stringContaining('独居老年人'),
      expect.stringContaining('空巢老年人'),
      expect.stringContaining('留守老年人'),
    ]))
  it('is of as many classes', () => {
    expect(told('农村低保一、二类对象年补助水平分别由3420元、2988元提高到4428元和4200元，三、四类分别达到1008元、696元。')).toEqual([
      '3420元/年 农村低保一类对象补助水平',
      expect.stringMatching(/^2988元\/年 农村低保二类对象年?补助水平/),
      '4428元/年 农村低保一类对象补助水平',
      '4200元/年 农村低保二类对象补助水平',
      '1008元/年 农村低保三类对象补助水平',
      '696元/年 农村低保四类对象补助水平',
    ])
    expect(told('一、二、三级残疾人护理补贴标准分别为每月100元、80元、60元。').map((one) => /[一二三]级/.exec(one)?.[0])).toEqual(['一级', '二级', '三级'])
  })
})

describe('changes dealt out', () => {
  it('are of the counts where a share that rose by points ends the row', () => {
    expect(entries('养老机构达到1772家，总床位24.2万张，护理型床位占比达54%，分别比2015年增长41.3%、26.7%和提高31个百分点。').slice(3)).toEqual([
      '41.3% elderly-care-institutions',
      '26.7% elderly-care-institution-beds',
      '31百分点 elderly-nursing-bed-share',
    ])
    expect(entries('社会组织1.6万个，从业人员16.3万人，党组织覆盖率达62%，较上年分别增长9%、11%和提高6个百分点。').slice(3)).toEqual([
      '9% social-organizations',
      '11% social-organization-employees',
      '6百分点 social-organization-party-coverage',
    ])
  })
  it('are of an entry that their name says in what it counts', () =>
    expect(entries('农村低保人数达到32.5万人，比上年增长6.1%。')).toEqual(['325000人 rural-dibao-people', '6.1% rural-dibao-people']))
  it('in points are of a share', () => {
    const { findIndicator } = toolsOf(catalogue)
    const entryOf = (name: string): string | undefined => findIndicator({ names: [name], unit: '百分点', measure: 'change_abs' })?.id
    expect(entryOf('社会组织数')).toBeUndefined()
    expect(entryOf('护理型床位占比')).toBe('elderly-nursing-bed-share')
    expect(entryOf('火化率')).toBe('cremation-rate')
  })
  it('in points are of no count', () => expect(entries('社会组织5213家，同比增长1.7%，增速较上年回落0.9个百分点。').at(-1)).toBe('-0.9百分点 -'))
})

describe('shares dealt out', () => {
  it('are of as many parts told before', () =>
    expect(told('60—69岁老年人72.6万人，70—79岁41.9万人，80岁及以上22.37万人，分别占老年人口总数的53.0%、30.6%和16.4%。').slice(-3)).toEqual([
      '53% 60-69岁老年人占老年人口比例',
      '30.6% 70-79岁老年人占老年人口比例',
      '16.4% 80岁以上老年人口占老年人口比例',
    ]))
  it('are of one thing in as many places', () =>
    expect(
      observed('崇川区结婚登记6218对，如皋市9837对，海安市6053对，分别占全市的12.1%、19.1%和11.8%。')
        .slice(3)
        .map(({ value, name, region }) => `${value} ${name} ${region ?? ''}`),
    ).toEqual(['12.1 结婚登记占全市比例 江苏省/南通市/崇川区', '19.1 结婚登记占全市比例 江苏省/南通市/如皋市', '11.8 结婚登记占全市比例 江苏省/南通市/海安市']))
})

describe('what is told apart', () => {
  it('is a level beside another', () => {
    expect(
      observed('全市共有登记社会组织5213家，其中市本级登记1516家，县（市、区）登记3697家。').map(({ name, indicator }) => [name.includes('县'), indicator]),
    ).toEqual([
      [false, 'social-organizations'],
      [false, null],
      [true, null],
    ])
    expect(entries('各县（市、区）登记社会组织3697家。')).toEqual(['3697家 social-organizations'])
  })
  it('are those of a number that did something', () => {
    expect(entries('全市256个社区中，有212个建成了老年食堂。')).toEqual(['256个 -', '212个 -'])
    expect(told('全县32个乡镇中，28个设立了社工站。').at(-1)).toBe('28个 设立社工站乡镇数')
    expect(told('821个嘎查村中，已有815个完成了村务公开规范化建设。').at(-1)).toBe('815个 完成村务公开规范化建设嘎查村数')
  })
  it('are those of which something is told', () => {
    expect(entries('41家养老机构已投保。').at(-1)).toBe('41家 -')
    expect(entries('全市养老机构41家。')).toEqual(['41家 elderly-care-institutions'])
    expect(entries('3所中心敬老院的供暖设备得到检修。')).toEqual(['3所 -'])
  })
  it('are a part of those that did something', () => {
    expect(entries('631家社会组织参与乡村振兴。其中，行业协会商会118家。').at(-1)).toBe('118家 -')
    expect(entries('631家社会组织参与乡村振兴，其中行业协会商会118家。').at(-1)).toBe('118家 -')
    expect(entries('全市登记社会组织631家，其中社会团体118家。').at(-1)).toBe('118家 social-associations')
  })
  it('is money of the side that its member of the sentence speaks of', () => {
    expect(entries('农村牧区低保对象7.6万人，发放低保金4890万元。').at(-1)).toBe('48900000元 rural-dibao-spending')
    expect(entries('城市低保对象3.2万人，全年支出1.2亿元；农村低保对象达到32.5万人，全年支出1.9亿元。').filter((one) => one.includes('元'))).toEqual([
      '120000000元 urban-dibao-spending',
      '190000000元 rural-dibao-spending',
    ])
    expect(entries('全年发放低保金7563万元，其中城市2100万元、农村5463万元。')[0]).toBe('75630000元 dibao-spending')
  })
  it('are the women among others', () => expect(told('当选的村委会成员中妇女1264人。')).toEqual([expect.stringMatching(/^1264人 .*女/)]))
})

describe('numbers that count nothing', () =>
  it('are by how much a rank moved, and a hotline', () => {
    expect(told('福彩销量3.1亿元，居全区第3位，比上年前移2位。')).toHaveLength(1)
    const setting = { region: null, calendar: { period: '2019', now: 2020 } }
    const [line] = readText('接听12345及区级未保热线咨询418件。', { setting, headings: [], title: '' }, toolsOf(catalogue))
    expect(line).toMatchObject({ role: 'label', rule: 'hotline' })
  }))

describe('fixed assets', () => it('keep how they are valued', () => expect(told('社会组织固定资产原值19.8亿元。')).toEqual([expect.stringMatching(/原值$/)])))

describe('statistics side by side', () => {
  it('have each its own unit', () => {
    const values = (line: string): (string | undefined)[] => told(line).map((one) => one.split(' ')[0])
    expect(values('整建制划转1个乡，涉及人口2.3万、面积86.4平方公里。')).toEqual(['1个', '23000人', '86.4平方公里'])
    expect(values('助理社工师6940、社工师2655、高级社工师17人。')).toEqual(['6940人', '2655人', '17人'])
  })
})

describe('followers of an account', () => {
  it('are people, and not what was sent to them', () => expect(told('微信公众号推送文章1390篇，粉丝突破12万。')[1]).toMatch(/^120000人 /))
})
