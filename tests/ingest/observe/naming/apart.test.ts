import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const observed = (line: string): ReturnType<typeof observe>['observations'] =>
  observe(documentOf(`# 江苏省扬州市2019年民政工作\n\n${line}\n`, 'md'), catalogue).observations
const told = (line: string): string[] => observed(line).map(({ value, unit, name, indicator }) => `${value}${unit ?? ''} ${name} ${indicator ?? '-'}`)
const last = (line: string): string | undefined => told(line).at(-1)

describe('a figure that is set apart', () => {
  it('tells how fast something grew, and not how much there is', () => {
    expect(last('全市社会组织5213家，同比增长1.7%，增速较上年回落0.9个百分点。')).toMatch(/^-0.9百分点 社会组织.*增速 -$/)
    expect(last('低保对象3.2万人，同比下降4.1%，降幅比上年收窄0.6个百分点。')).toMatch(/^-0.6百分点 .*低保.*降幅 -$/)
  })
  it('is of the level of the part it goes on with', () => {
    expect(last('在校学员7.8万人，其中市级老年大学2所，学员1.14万人。')).toBe('11400人 市级老年大学学员人数 -')
    expect(last('全市有老年大学64所，学员7.8万人。')).toMatch(/elderly-education-students$/)
  })
  it('is of no part that it is larger than', () => {
    expect(last('建成儿童之家96个，其中四星级以上11个，比2018年底多出18个。')).toMatch(/^18个 .*儿童之家.*数 child-homes$/)
    expect(last('建成儿童之家96个，其中四星级以上11个，比2018年底多出3个。')).toMatch(/^3个 .*四星级/)
  })
  it('is of those alone that a sum of money narrows', () => expect(last('全市资产过亿元的社会组织有9家。')).toMatch(/^9家 .*资产.*社会组织数 -$/))
  it('is of those of whom something is told', () =>
    expect(told('民办机构75家中盈利的只有19家。')).toEqual([expect.stringMatching(/^75家 (?!.*盈利)/), expect.stringMatching(/^19家 .*盈利/)]))
  it('is of the bodies that did something, and not of what they did', () => {
    expect(told('68家社会组织捐款捐物折合387万元。')[0]).toBe('68家 捐款捐物社会组织数 -')
    expect(told('引导128家行业协会减免会费460万元。')[0]).toBe('128家 减免会费行业协会数 -')
    expect(last('156个乡镇（街道）中有149个开展精神障碍社区康复服务。')).toMatch(/^149个 开展精神障碍社区康复服务.*乡镇（街道）数 -$/)
    expect(told('12家社会组织获评5A级。')[0]).toBe('12家 获评5A级社会组织数 -')
    expect(told('全市有2100家社会组织，行业协会86家。')[0]).toBe('2100家 社会组织数 social-organizations')
  })
  it('is the share of those that have something', () => expect(told('80%以上的行政村建有互助养老设施。')).toEqual(['80% 建有互助养老设施的行政村占比 -']))
  it('is of those of a grade', () => {
    expect(told('抽评项目47个，评为“优”的18个、“良”的25个、“中”的4个。').slice(1)).toEqual([
      expect.stringMatching(/^18个 .*优.*项目数 -$/),
      expect.stringMatching(/^25个 .*良.*项目数 -$/),
      expect.stringMatching(/^4个 .*评为中.*项目数 -$/),
    ])
  })
  it('is what something was built for', () => expect(told('投资1.36亿元的县养老服务中心主体封顶。')).toEqual(['136000000元 县养老服务中心投资额 -']))
  it('is of problems of a kind', () =>
    expect(told('查出问题96个：财务管理不规范35个，内部治理不健全29个。').slice(1)).toEqual(['35个 财务管理不规范问题数 -', '29个 内部治理不健全问题数 -']))
  it('is of those still under way', () => expect(last('31个问题已完成整改28个，3个正在推进。')).toMatch(/^3个 .*推进/))
  it('is of all where what was done is told of the next number', () => {
    expect(told('12个项目已开工11个，完工7个。').map((name) => name.replace(/ -$/, ''))).toEqual(['12个 项目数', '11个 开工项目数', '7个 完工项目数'])
  })
  it('is of the heading that runs on in its paragraph', () =>
    expect(
      observe(
        documentOf(
          '# 湖北省2012年民政事业统计公报\n\n## 一、社会福利\n\n（三）殡葬服务单位。全省共有316个，职工4200人。\n\n（四）精神疾病服务机构。共有13个。\n',
          'md',
        ),
        catalogue,
      ).observations.map(({ value, name }) => `${value} ${name}`),
    ).toEqual([
      expect.stringMatching(/^316 殡葬服务(?:单位|机构)数$/),
      expect.stringMatching(/^4200 .*殡葬.*职工/),
      expect.stringMatching(/^13 .*疾病服务机构数$/),
    ]))
  it('is of the dead or of the missing where each is counted', () => {
    expect(told('7月12日暴雨，全市因灾死亡4人、失踪2人。').slice(1)).toEqual(['2人 因灾失踪人数 disaster-missing-people'])
    expect(last('7月12日暴雨，全市因灾死亡失踪6人。')).toBe('6人 因灾死亡失踪人数 disaster-deaths-and-missing')
  })
  it('is the share of the kind that stands before it, if but in one character', () =>
    expect(last('全市有62个镇、14个乡、28个街道，镇占乡级区划的59.6%。')).toMatch(/^59.6% 镇占乡级区划/))
  it('keeps the end of a word that sounds like a fall', () => {
    expect(last('救助站安置儿少103人。')).toMatch(/^103人 .*安置儿少人数 -$/)
    expect(observed('孤儿提高8%。').map(({ measure }) => measure)).toEqual(['change_pct'])
  })
  it('is a share of all that were told where it sums them up', () => {
    expect(last('全市社会组织中，教育类1985家、文化类534家，合计占总数的76.9%。')).toMatch(/^76.9% .*文化类.*等合计占/)
    expect(last('全市社会组织中，教育类1985家，占总数的38.1%。')).toMatch(/^38.1% .*教育类.*占/)
  })
})

describe('how far things are apart', () => {
  it('is a change since no year, and no figure of either', () => {
    const [figure] = observed('老龄化率最高的为宝应县，达31.2%，最低的仪征市只有15.8%，两者相差15.4个百分点。').slice(-1)
    expect([figure?.base, figure?.indicator]).toEqual([null, null])
  })
  it('is against those elected before, not against a year', () =>
    expect(observed('新一届村委会成员9.87万名，平均年龄比上届下降2.1岁。').at(-1)?.base).toBeNull())
})

it('how many places were named is no figure of its own', () =>
  expect(observed('全市火化率58.4%，其中宝应、高邮、仪征三市火化率达到90%以上。').map(({ value }) => value)).toEqual([58.4, 90, 90, 90]))
