/** Counts that go on with what was told before, or are set apart from it, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator, measure }) => `${value} ${name} ${indicator ?? '-'} ${measure}`,
  )

describe('a row that is told of what was dealt out before it', () => {
  it('is dealt out in the same order', () =>
    expect(
      told('困难残疾人生活补贴和重度残疾人护理补贴标准分别为110元和120元，享受人数5644人、7012人。')
        .slice(2)
        .map((one) => one.split(' ')[2]),
    ).toEqual(['disability-living-subsidy-people', 'disability-nursing-subsidy-people']))
})

describe('what is told of sides behind their standards', () => {
  it('is of the same programme', () =>
    expect(told('城市、农村低保标准分别提高到每月780元和640元，人均补助水平分别达到512元和318元。').slice(2)).toEqual([
      expect.stringMatching(/^512 城市低保.*补助水平 urban-dibao-subsidy-per-person level$/),
      expect.stringMatching(/^318 农村低保.*补助水平 rural-dibao-subsidy-per-person level$/),
    ]))
})

describe('what there is in all, behind a stop', () => {
  it('is of both sides told before it', () =>
    expect(told('养老机构16家，其中公办4家、民办12家；共有床位2810张。').at(-1)).toBe('2810 养老机构床位数 elderly-care-institution-beds level'))
  it('is of the last where it stands in its clause', () => {
    expect(told('公办养老机构4家、民办12家，床位1810张。').at(-1)).toBe('1810 养老机构床位数 elderly-care-institution-beds level')
    expect(told('公办养老机构4家，民办12家、床位1810张。').at(-1)).toMatch(/^1810 民办/)
  })
})

describe('what there is in the end, behind what was struck off', () => {
  it('is a stock, and so are its parts', () =>
    expect(told('全年注销社会组织19家、撤销23家，年末在册563家，其中社会团体87家。').slice(2)).toEqual([
      '563 社会组织数 social-organizations level',
      '87 社会团体数 social-associations level',
    ]))
})

describe('the beds of all homes that were counted', () => {
  it.each(['养老机构764家，总床位12.1万张。', '养老机构764家，其中民办310家，床位总数12.1万张。'])('are those of homes: %s', (line) =>
    expect(told(line).at(-1)).toBe('121000 养老机构床位数 elderly-care-institution-beds level'),
  )
})

describe('the latter of two', () => {
  it('is settled where the former is said', () =>
    expect(told('结婚登记4.2万对，离婚登记1.3万对，前者同比下降8.3%，降幅比上年扩大2.1个百分点，后者同比上升3.5%。').at(-1)).toContain('3.5 离婚登记对数'))
})

describe('the former kind and the latter kind', () => {
  it('are the last two that were told of', () =>
    expect(told('城市低保对象3100人、农村低保对象2.7万人，前一类占10.3%，后一类占89.7%。').slice(2)).toEqual([
      expect.stringMatching(/^10.3 (?=.*城市低保)(?!.*一类).* - share$/),
      expect.stringMatching(/^89.7 (?=.*农村低保)(?!.*一类).* - share$/),
    ]))
  it('are the persons, where money is told of first', () =>
    expect(told('孤儿、事实无人抚养儿童月补1300、1100元，后一类共212人。').at(-1)).toMatch(/^212 事实无人抚养儿童.*人数 /))
})

describe('changes in a row', () => {
  it('are of the two standards reached last, each in its own unit', () =>
    expect(
      told('2015年底，城市低保每人每月490元，农村每人每年3600元；2020年底分别达到每人每月760元和每人每年7200元，五年间分别增长55.1%和100%。').slice(4),
    ).toEqual(['55.1 城市低保标准 urban-dibao-standard change_pct', '100 农村低保标准 rural-dibao-standard change_pct']))
  it('are of no amount that one alone was given', () =>
    expect(told('临时救助152人次，发放救助金31.6万元，最高一户救助1.2万元，同比分别增长14%和21%。').slice(3)).toEqual([
      expect.stringMatching(/^14 .*人次 temporary-assistance-visits change_pct$/),
      expect.stringMatching(/^21 .* temporary-assistance-spending change_pct$/),
    ]))
  it('are of no amount that is told once more', () =>
    expect(told('城乡低保平均标准分别为690元/月、6120元/年（折合每月510元），较上年分别提高5.3%和8.1%。').slice(3)).toEqual([
      expect.stringMatching(/^5.3 城市低保/),
      expect.stringMatching(/^8.1 农村低保/),
    ]))
})

describe('persons behind an amount that is that of each', () => {
  it('are dealt out as it was', () =>
    expect(told('困难残疾人生活补贴和重度残疾人护理补贴标准均为每人每月90元起步，分别惠及2.1万人和3.4万人。').slice(2)).toEqual([
      expect.stringMatching(/^21000 .* disability-living-subsidy-people /),
      expect.stringMatching(/^34000 .* disability-nursing-subsidy-people /),
    ]))
})

describe('what was shut', () => {
  it('is no stock', () => expect(told('关停消防不达标的养老机构26家、核减床位2860张。').map((one) => one.split(' ').at(-1))).toEqual(['flow', 'flow']))
})

describe('a word that is cut', () => {
  it('is none of a name', () => {
    expect(told('今年有过呼叫记录的设备1860台。')[0]).not.toMatch(/ 过/)
    expect(told('对口帮扶资金1840万元。')[0]).toContain('对口帮扶')
    expect(told('全市从事社区养老的护理人员共347人。')[0]).not.toMatch(/ 事/)
  })
})

describe('money', () => {
  it('is called no count, and what is counted no sum', () => {
    expect(told('用于老年人福利类项目3012万元。')[0]).not.toMatch(/数 /)
    expect(told('养老机构运营补贴559.6万元，补贴机构94家。').at(-1)).not.toMatch(/额 /)
  })
})

describe('a campaign that a part was of', () => {
  it('ends with it', () =>
    expect(
      told('慈善募捐286万元，其中“99公益日”线上41.7万元；支出254万元，救助1975人。')
        .slice(-2)
        .every((one) => !one.includes('99')),
    ).toBe(true))
})

describe('those who are left', () => {
  it('are cared for as the words behind their number say', () =>
    expect(told('特困人员集中供养9200人，其余8.95万人在家分散供养。').at(-1)).toMatch(/^89500 .* tekun-scattered-people level$/))
})

describe('owners alone that a row deals out to', () => {
  it('own what was counted before', () =>
    expect(told('养老机构286家，公办、公建民营、民办分别为112家、97家和77家。').slice(1)).toEqual([
      '112 公办养老机构数 elderly-care-institutions-public level',
      '97 公建民营养老机构数 publicly-built-privately-run-institutions level',
      '77 民办养老机构数 elderly-care-institutions-private level',
    ]))
})

describe('what stays as it was', () => {
  it('is called without saying so', () =>
    expect(told('农村低保一、二类对象月人均补助分别达到439元和417元，三、四类仍按84元、58元执行。').every((one) => !one.includes('仍'))).toBe(true))
})

describe('the mean of the months', () => {
  it('is none of how many there were at the end', () =>
    expect(told('城市低保月均保障2986户4217人。')).toEqual(['2986 城市低保月均保障户数 - level', '4217 城市低保月均保障人数 - level']))
  it('is no word of the month before', () => expect(told('城市低保对象3000人，各类对象较上月均减少5人。').at(-1)).not.toContain('月均'))
})

describe('what was signed for', () => {
  it('is not all there is', () => expect(told('家庭养老床位签约112张。')[0]).toMatch(/^112 (?=.*家庭养老床位)(?=.*签约).* - flow$/))
  it('is no bound: the word ends like one', () => expect(told('设立家庭养老床位约112张。')[0]).toMatch(/^112 家庭养老床位数/))
})

describe('those of whom some have not', () => {
  it('are said in the name of these', () => expect(told('全市86个乡镇中，尚有12个未建立社工站。').at(-1)).toBe('12 未建立社工站的乡镇数 - level'))
})

describe('bodies of a level', () => {
  it('are no divisions', () => expect(told('全市居家养老服务中心195家，其中乡镇（街道）级14家。').at(-1)).toMatch(/^14 (?=.*居家养老服务中心)(?!.*township)/))
})

describe('beds of each house', () => {
  it('are not all beds', () => expect(told('整合为3家区域性养老院，每家床位200张。').at(-1)).toMatch(/^200 .*每家床位数 -/))
})

describe('what rose since a year', () => {
  it('is a change, whatever it is of', () =>
    expect(told('每千名老年人拥有养老床位比2020年增加6.2张。')).toEqual(['6.2 每千名老年人床位数 beds-per-1000-elderly change_abs']))
})

describe('a part of a population', () => {
  it('that died is not all of it', () => expect(told('全市户籍人口死亡5.14万人。')[0]).toMatch(/^51400 户籍人口死亡人数 - /))
})

describe('places that took something up', () => {
  it('are not all there are', () => expect(told('试行民主协商“四步法”，11个乡镇、189个村推开。').map((one) => one.split(' ').at(-2))).toEqual(['-', '-']))
})

describe('standards behind persons in two manners', () => {
  it('are each of its own', () =>
    expect(
      told('农村五保对象12.03万人，其中集中供养1.26万人、分散供养10.77万人，省级补助标准提高到每人每年4212元和3684元。')
        .slice(3)
        .map((one) => /集中|分散/.exec(one)?.[0]),
    ).toEqual(['集中', '分散']))
})

describe('persons of households just named', () => {
  it('are called like them', () =>
    expect(told('城乡低保对象5.8万人，其中农村3.4万人；年内新纳入2874户4012人。').at(-1)).toMatch(/^4012 新.*低保人数 dibao-new-people /))
})

describe('changes behind a sum and two standards', () => {
  it.each(['47元和52元', '4.7%和5.2%'])('are of the standards: %s', (changes) =>
    expect(
      told(`发放低保金1.2亿元，月人均补助水平城市592元、农村484元，较上年同期分别提高${changes}。`)
        .slice(3)
        .map((one) => one.split(' ').at(-2)),
    ).toEqual(['urban-dibao-subsidy-per-person', 'rural-dibao-subsidy-per-person']),
  )
})

describe('what changed', () => {
  it('is called as the figure that did', () => {
    const [level = '', change] = told('享受高龄津贴的老年人23.1万人，增长3.2%；享受护理补贴的1.54万人，下降0.8%。').slice(2)
    expect(level).toMatch(/^15400 .*护理补贴.* level$/)
    expect(change).toBe(level.replace('15400', '-0.8').replace('level', 'change_pct'))
  })
  it('in all is of neither of what came and what went', () => expect(told('城市低保新进1127人，退出4863人，净减3736人。').at(-1)).not.toContain('退出'))
})

describe('those of another unit than those among whom they are', () => {
  it('are not called like these', () => expect(told('全市86个乡镇中，尚有120人未参保。').at(-1)).not.toContain('乡镇'))
})

describe('what is wanting', () => {
  it('has no entry', () => expect(told('敬老院改造尚缺1所。')[0]).toMatch(/^1 .* - /))
  it('is not what there is at least', () => expect(told('各县至少建成敬老院1所。')[0]).toMatch(/^1 (?!.* - )/))
})

describe('the two numbers that words point back to', () => {
  it('are of the last two of their unit, in that order', () => {
    expect(told('60岁及以上户籍老年人14.9万人，其中80岁及以上的2.68万人。五年前，这两个数字分别是12.1万人和2.05万人。').slice(2)).toEqual([
      expect.stringMatching(/^121000 60岁/),
      expect.stringMatching(/^20500 80岁/),
    ])
    expect(told('养老机构86家，床位9800张。2019年，这两个数字分别为62家和7100张。').slice(2)).toEqual([
      '62 养老机构数 elderly-care-institutions level',
      '7100 养老机构床位数 elderly-care-institution-beds level',
    ])
  })
})

describe('what a limit sets apart', () => {
  it('is told with it', () => {
    expect(told('彩礼在8万元以上的家庭占比从24%降到13%。').map((one) => one.split(' ')[1])).toEqual(['彩礼在8万元以上的家庭占比', '彩礼在8万元以上的家庭占比'])
    expect(told('每月机构费用在2000元以下的占44.5%，2000—4000元的占39.3%。').map((one) => one.split(' ')[1])).toEqual([
      expect.stringContaining('2000元以下'),
      expect.stringContaining('2000-4000元'),
    ])
  })
  it('is no sum where a share is told', () => expect(told('选择机构养老的只有6.2%。')[0]).not.toMatch(/收费|金额/))
})

describe('a rate behind persons', () => {
  it('is none of how many they are', () =>
    expect(told('1.2万名农村留守老人探访率为98%。')).toEqual([
      expect.stringMatching(/^12000 .*留守老年?人.* elderly-left-behind-people level$/),
      expect.stringMatching(/^98 .*留守老人探访率 /),
    ]))
})

describe('what those of each grade of care are given', () => {
  it('is called after what is given', () =>
    expect(told('为特困人员发护理费，全自理、半自理、不能自理三档依次为每年1200元、2400元和3600元。')).toEqual([
      expect.stringMatching(/^1200 (?=.*全自理).*护理费?标准/),
      expect.stringMatching(/^2400 (?=.*半自理).*护理费?标准/),
      expect.stringMatching(/^3600 (?=.*不能自理)(?!.*三档).*护理费?/),
    ]))
})

describe('a rate behind a count', () => {
  it('is no part of what is counted', () => expect(told('全市42个重点项目总体完成率86%。')[0]).toMatch(/^42 (?!.*完成率).*重点项目.* - /))
})

describe('what is counted by itself behind a rate', () => {
  it('is of no so many people', () => expect(told('每万人拥有社会组织5.3个，慈善组织达到30个。').at(-1)).toMatch(/^30 慈善组织数 charity-organizations /))
})

describe('a task and how much of it was done', () => {
  const done = told('救助流浪乞讨人员832人次，任务为700人次，完成118.9%。')
  it('are called as what was done', () =>
    expect(done.slice(0, 2)).toEqual(['832 流浪乞讨人员救助人次 vagrant-assistance-visits flow', '700 流浪乞讨人员救助人次 vagrant-assistance-visits flow']))
  it('is a rate of that', () => expect(done[2]).toBe('118.9 流浪乞讨人员救助任务完成率 - share'))
  it('is no goal where a share behind it says how much was done', () => {
    const { observations } = observe(documentOf('# 江苏省扬州市民政局2021年工作总结\n\n计划新建标准化社区6个，建成5个，完成83.3%。\n', 'md'), catalogue)
    expect(observations.map(({ value, role }) => `${value} ${role}`)).toEqual(['6 target', '5 metric', '83.3 metric'])
  })
})
