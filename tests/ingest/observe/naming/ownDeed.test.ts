/** Names that keep what a figure's own words say: its deed, its head, its limit, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const observed = (line: string): ReturnType<typeof observe>['observations'] =>
  observe(documentOf(`# 江苏省扬州市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations
const told = (line: string): string[] => observed(line).map(({ value, unit, name }) => `${value}${unit ?? ''} ${name}`)

describe('a deed of its own', () => {
  it('keeps that of the figure before out', () => {
    expect(told('取缔非法社会组织5家，劝散8家。')).toEqual(['5家 取缔非法社会组织数', '8家 劝散非法社会组织数'])
    expect(told('社会工作者职业资格考试报名3.3万人，通过4015人。').at(-1)).toMatch(/^4015人 (?!.*报名).*通过/)
    expect(told('评出“千年古村”8个，公布地名文化遗产名录56个。')[1]).not.toContain('评出')
  })
})

describe('what something is divided into', () => {
  it('is counted, and not what is divided', () =>
    expect(observed('把城市社区划分为3186个网格。').map(({ name, indicator }) => [name, indicator])).toEqual([['城市社区网格数', null]]))
})

describe('a limit', () => {
  it('keeps its number', () => expect(told('办公用房不足500平方米的社区还有19个。')).toEqual(['19个 办公用房不足500平方米社区数']))
})

describe('a head', () => {
  it('that tells of a body stays', () => expect(told('全年派出检查组146个。')).toEqual([expect.stringMatching(/^146个 .*检查组/)]))
})

describe('two statistics side by side', () => {
  it('have each its own unit', () => {
    expect(told('整建制划转1个乡，涉及人口2.3万、面积86.4平方公里。').map((one) => one.split(' ')[0])).toEqual(['1个', '23000人', '86.4平方公里'])
    expect(told('助理社工师6940、社工师2655、高级社工师17人。').map((one) => one.split(' ')[0])).toEqual(['6940人', '2655人', '17人'])
  })
})

describe('the term of office before', () => {
  it('is no time that is known, nor is a year ahead that 当年 seems to point to', () => {
    const periods = (line: string): string[] => observed(line).map(({ value, period }) => `${value} ${period ?? '-'}`)
    expect(periods('村干部“一肩挑”占比96.9%，上届为34.5%。')).toEqual(['96.9 2021', '34.5 -'])
    expect(periods('每万城镇常住人口配备14.6人，距2025年18人的目标还差3.4人。持有社会工作者职业资格证书的1093人，当年新增372人。').at(-1)).toBe('372 2021')
  })
})

describe('an age', () => {
  it('keeps its number', () => expect(told('新注册志愿者7.65万人，其中18至35岁的青年占了近一半。').at(-1)).toMatch(/^50% .*18至35岁/))
})

describe('those who are given something', () => {
  it('are not all there are', () => {
    const indicators = (line: string): (string | null)[] => observed(line).map(({ indicator }) => indicator)
    expect(indicators('为1123名持证社工发放补贴297万元。')[0]).toBeNull()
    expect(indicators('共有持证社工1123名。')).toEqual(['licensed-social-workers'])
  })
})

describe('who does something', () => {
  it('is no beginning of a change', () => {
    const periods = (line: string): string[] => observed(line).map(({ value, period }) => `${value} ${period ?? '-'}`)
    expect(periods('签约家庭养老床位1260张，由9家机构承接。').at(-1)).toBe('9 2021')
    expect(periods('养老机构由9家增至12家。')).toEqual(['9 -', '12 2021'])
  })
})

describe('a figure beside another of its list', () => {
  it('is not called by what that one is counted in', () =>
    expect(told('个案4860例、小组活动2217场次、社区活动5932场次。').slice(1)).toEqual([
      expect.stringMatching(/^2217场次 (?!.*例).*小组活动/),
      expect.stringMatching(/^5932场次 (?!.*次社区).*社区活动/),
    ]))
})

describe('what was spent of a fund', () => {
  it('is not the fund', () => expect(told('2021年省级福彩公益金已支出2.21亿元。')[0]).toMatch(/^221000000元 .*支出/))
})

describe('money that builds', () => {
  it('is of what is built, also where it helps others to build', () =>
    expect(told('投入3900万元，资助建设农村互助幸福院650所。')[0]).toMatch(/^39000000元 农村互助幸福院建设/))
})

describe('more of what was done than before', () => {
  it('is a change of it', () =>
    expect(observed('手术康复残疾孤儿1024名，较2020年多救治58名。').map(({ value, measure, base }) => [value, measure, base])).toEqual([
      [1024, 'flow', null],
      [58, 'change_abs', '2020'],
    ]))
})

describe('some of those counted', () => {
  it('are called after what is told of them', () => {
    expect(told('民办机构75家中盈利的只有19家。')).toEqual([expect.stringMatching(/^75家 (?!.*盈利)/), expect.stringMatching(/^19家 .*盈利/)])
    expect(observed('43家机构没有自动报警系统，其中乡镇敬老院36家。').at(-1)?.indicator).toBeNull()
    expect(observed('全市养老机构43家，其中乡镇敬老院36家。').at(-1)?.indicator).not.toBeNull()
  })
})

describe('the programme that someone came into', () => {
  it('is the one behind the number', () =>
    expect(told('有58.3万人纳入低保，3.9万人纳入特困供养。')).toEqual([
      expect.stringMatching(/^583000人 (?!.*特困).*低保/),
      expect.stringMatching(/^39000人 (?!.*低保).*特困/),
    ]))
})

describe('money that was put into something', () => {
  it('is of what it did, to whom', () => {
    expect(told('投入320万元，为346户分散供养对象安装了智能呼叫设备。')[0]).toMatch(/^3200000元 分散供养对象智能呼叫设备/)
    expect(told('投入1380万元，对白岭等5所敬老院进行改扩建。')[0]).toMatch(/^13800000元 敬老院/)
  })
})

describe('what goes on with the figure before', () => {
  it('is called like it', () => {
    const names = (line: string): (string | undefined)[] => observed(line).map(({ name }) => name)
    const [meals, doubled] = names('老年食堂日均就餐6800余人次，较2019年翻了一番。')
    expect(doubled).toBe(meals)
    expect(names('完成适老化改造2230户，是年度任务的1.1倍。').at(-1)).toMatch(/适老化改造.*任务完成率$/)
  })
})

describe('a level of government', () => {
  it('of which nothing around tells gave no money', () => expect(told('市本级福彩公益金支出2.1亿元。')).toEqual([expect.not.stringContaining('省级')]))
})

describe('what is looked at', () => {
  it('is what the places have', () => expect(told('福彩公益金支出2.1亿元。从执行进度看，宝应县最快，为97.2%。').at(-1)).toMatch(/^97.2% .*执行进度$/))
})

describe('of a group or a kind of place', () => {
  it('what is told of some is no count of all', () => {
    const indicators = (line: string): (string | null)[] => observed(line).map(({ indicator }) => indicator)
    expect(indicators('对“三类人员”逐户摸排，5.23万人中已有3.61万人纳入低保或特困供养。')[0]).toBeNull()
    expect(indicators('25个乡镇各储备2万元备用金。')[0]).toBeNull()
    expect(indicators('全市有乡镇25个。')[0]).not.toBeNull()
  })
})

describe('a standard', () => {
  it('is none of a mean because it is told a head', () =>
    expect(told('农村低保标准由2015年的年人均2489元提高到目前的5319元。')[0]).toBe('2489元/年 农村低保标准'))
})
