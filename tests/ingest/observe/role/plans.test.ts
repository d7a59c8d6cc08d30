/** What plans and congress reports mean to do, and what there was before them, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { PLANNED } from '../../../../scripts/ingest/observe/report/setting.ts'
import { quantities } from '../../../../scripts/ingest/quantities.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its role and period. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, role, period }) => `${value} ${role} ${period ?? '?'}`,
  )

describe('a plan of five years', () => {
  const title = '铜川市民政事业发展第十三个五年规划'
  it('means what its tasks and projects tell, though no word says so', () =>
    expect(told(title, '## 三、重点项目', '新建市级康养中心1所，总投资3.2亿元；改扩建乡镇敬老院46所。')).toEqual([
      '1 target 2016/2020',
      '320000000 target 2016/2020',
      '46 target 2016/2020',
    ]))
  it('tells below the heading of its basis what was done before it', () =>
    expect(told(title, '## 一、发展基础', '全市福利彩票五年销售32.5亿元。', '## 二、发展目标', '福利彩票五年销售40亿元。')).toEqual([
      '3250000000 metric 2011/2015',
      '4000000000 target 2016/2020',
    ]))
  it('tells of what there is also among its tasks', () => expect(told(title, '## 三、重点任务', '目前共有敬老院46所。')[0]).toMatch(/^46 metric/))
})

describe('a plan of three years', () => {
  const title = '宁夏固原市养老服务三年行动实施方案（2021—2023年）'
  it('counts its years from the one it begins with', () => expect(told(title, '资金安排：三年共需投入2.84亿元。')).toEqual(['284000000 target 2021/2023']))
  it('has what stands under the line that opens its tasks, up to the last item', () =>
    expect(
      told(title, '重点任务：', '（一）扩大供给。每张床位给予1万元建设补贴。建成后验收。', '（二）医养结合。两证齐全的机构不少于5家。').map(
        (one) => one.split(' ')[1],
      ),
    ).toEqual(['target', 'target']))
})

describe('a report to a congress', () => {
  it('means what it tells of the year that has begun', () => {
    const title = '广东省高州市2018年政府工作报告'
    expect(told(title, '一年来，发放低保金1.2亿元。', '今年，安排底线民生资金2.6亿元。')).toEqual(['120000000 metric 2017', '260000000 target 2018'])
  })
})

describe('what is yet to be done', () => {
  it('is told by 将 before its verb, of the whole year', () =>
    expect(told('山东省临沂市2013年上半年民政工作总结', '农村幸福院达到623处，今年还将分别新建日间照料中心40处和幸福院200处。').slice(1)).toEqual([
      '40 target 2013',
      '200 target 2013',
    ]))
  it('goes on behind a comma', () =>
    expect(told('江苏省盐城市2024年一季度民政工作总结', '今年全市将新增助餐点150个，打造示范点20个。')).toEqual(['150 target 2024', '20 target 2024']))
  it('stands below a heading of what is in hand', () =>
    expect(['四、2024年工作谋划', '2024年工作回顾'].map((heading) => PLANNED.test(heading))).toEqual([true, false]))
})

describe('a goal and what was reached of it', () => {
  const title = '河南省伊川县2019年救助资金绩效自评报告'
  const read = (text: string): string[] =>
    [...quantities(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue)]
      .filter(({ role }) => role === 'metric' || role === 'target')
      .map(({ indicator, role, base, period }) => [indicator, role, period, base ?? ''].join(' ').trim())
  it('are of one name', () => {
    expect(read('流浪乞讨人员救助目标300人次，实际267人次。')).toEqual(['流浪乞讨人员救助人次 target 2019', '流浪乞讨人员救助人次 metric 2019'])
    expect(read('低保标准目标值810元/人·月，实际执行值820元/人·月；特困基本生活标准不低于低保标准1.3倍。')).toEqual([
      '低保标准 target 2019',
      '低保标准 metric 2019',
    ])
  })
  it('are of one name, though the goal is a limit', () =>
    expect(read('临时救助目标不少于6000人次，实际6713人次。')).toEqual(['临时救助人次 target 2019', '临时救助人次 metric 2019']))
  it('differ by no change since the year before', () =>
    expect(read('每月10日前发放到位率目标值100%，实际完成值98.6%，差1.4个百分点。')).toEqual([
      '发放到位率 target 2019',
      '发放到位率 metric 2019',
      '发放到位率 metric 2019',
    ]))
  it('are of the year, whenever in it the goal was set', () =>
    expect(read('年初设定保障城市低保对象1.5万人，实际保障1.47万人。').map((one) => one.split(' ').at(-1))).toEqual(['2019', '2019']))
})

describe('a plan of one year', () => {
  it('tells of the year before it what was done', () =>
    expect(told('安徽省滁州市2023年民政工作要点', '上年登记结婚3.84万对，今年将推进“跨省通办”。')).toEqual(['38400 metric 2022']))
})

describe('what is needed', () => {
  it('is no more reached than those who need it', () =>
    expect(told('湖南省湘阴县2015年民政工作总结', '预计冬春期间需救助群众26.5万人，需资金5300万元。').map((one) => one.split(' ')[1])).toEqual([
      'target',
      'target',
    ]))
})

describe('the number of a version', () => {
  it('is no figure', () => expect(told('湖南省湘阴县2015年民政工作总结', '60岁以上老年人口18.2万人，長照2.0涵蓋率54.7%。')).toHaveLength(2))
})

describe('what there is now', () => {
  it('leads to what is yet to be reached', () =>
    expect(told('襄阳市2023年8月民政简报', '城市社区覆盖率由目前的71%提至80%。')).toEqual(['71 metric 2023-08', '80 target 2023']))
})

describe('a task that is to be met', () => {
  it('is a goal, within a list too', () =>
    expect(
      told('某县2014年上半年工作总结', '下半年，一是力争标准提高20元；二是完成五保集中供养率达18%的任务；三是实现火化率90%的目标。').map((one) =>
        one.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual(['20 target', '18 target', '90 target']))
})

describe('a day before which something is planned', () => {
  it('makes a goal of it', () =>
    expect(
      told('某区2018年8月儿童工作', '建成儿童之家352所，较去年底增加94所，计划年底前建到400所。').map((one) => one.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['352 metric', '94 metric', '400 target']))
})

describe('a heading of what is ahead', () => {
  it('is of this year in a speech on the year before, with the months told below it', () => {
    const lines = [
      '（2021年3月18日）',
      '去年发放低保金1.56亿元，我县2020年新建养老院2所。',
      '## 三、全面完成今年各项任务',
      '6月底前对4.5万低收入人口全面摸排。',
      '信访件办结率要到100%。',
    ]
    expect(told('在全县民政工作会议上的讲话', ...lines).slice(-2)).toEqual(['45000 target 2021-06', '100 target 2021'])
  })
  it('is of the year that it begins with', () =>
    expect(told('数说民政 一图读懂佛山民政2023', '【低保】', '低保标准 1206元', '【2024，我们这样干】', '低保标准提高到 1238元').slice(-2)).toEqual([
      '1206 metric 2023',
      '1238 target 2024',
    ]))
  it('is of no other year where it tells what was done', () =>
    expect(told('数说民政 一图读懂佛山民政2023', '【2023，民生答卷】', '低保标准 1206元').at(-1)).toBe('1206 metric 2023'))
})

describe('a goal beside goals of other times', () => {
  const title = '四川省凉山州民政局2021年工作总结'
  it('is of the year of the plan again behind one that lies further off', () =>
    expect(told(title, '## 下步打算', '2022年，低保标准提高5%；失能人员集中供养率到2025年达到70%；实现低收入人口监测80万人。')).toEqual([
      '5 target 2022',
      '70 target 2025',
      '800000 target 2022',
    ]))
  it('is of the year it is said of in a speech', () =>
    expect(
      told('在全县民政工作会议上的讲话', '（2017年3月9日）', '去年发放低保金1.56亿元，我县2016年新建养老院2所。', '今年，农村低保标准要提到3500元以上。').at(
        -1,
      ),
    ).toBe('3500 target 2017'))
  it('stays in the year that opened it', () =>
    expect(told(title, '## 下步打算', '2022年要点：农村低保标准提高8%；新建养老院5所。')).toEqual(['8 target 2022', '5 target 2022']))
})

describe('a conference on what came of a plan', () => {
  it('tells what was done', () =>
    expect(
      told('在“高质量完成‘十四五’规划”新闻发布会上的发布词', '（2025年9月25日）', '2021年以来，累计支出低保资金272.5亿元，实施临时救助63.4万人次。'),
    ).toEqual(['27250000000 metric 2021/2025', '634000 metric 2021/2025']))
})

describe('what fell short of its goal', () => {
  it('was reached, also below a heading of what is to come', () =>
    expect(told('江山市民政局2021年工作总结', '## 明年打算', '社会组织年检率88.2%，没有达到90%的目标。').map((one) => one.replace(/ \d+$/, ''))).toEqual([
      '88.2 metric',
      '90 target',
    ]))
})

describe('what one thing will be', () => {
  const title = '铜川市王益区2021年民政工作总结'
  it('ends with its member: what the next tells was done, in the year of the report', () => {
    expect(told(title, '区社会福利院二期主体完工，预计明年5月投用；建成老饭桌42个，日均就餐1,560人次。')).toEqual(['42 metric 2021', '1560 metric 2021'])
    expect(told(title, '新建养老中心计划明年5月投用；改造敬老院3所。')).toEqual(['3 metric 2021'])
  })
  it('goes on where it has no time of being ready, and among plans', () => {
    expect(told(title, '计划明年新建养老中心2个；改造敬老院3所。').at(-1)).toBe('3 target 2022')
    expect(told(title, '## 三、2022年工作计划', '养老中心计划5月投用；改造敬老院3所。').at(-1)).toBe('3 target 2022')
  })
})

describe('the next step of a report of a year', () => {
  it('is of the year after, unless the report was given in its year', () => {
    expect(told('赫章县民政局2023年工作总结', '下一步，我们将发放救助资金6.5亿元；实施适老化改造1,500户。')).toEqual([
      '650000000 target 2024',
      '1500 target 2024',
    ])
    expect(told('赫章县民政局2023年工作总结', '（2023年11月20日）', '下一步，我们将实施适老化改造1,500户。').at(-1)).toMatch(/^1500 target 2023/)
  })
})

describe('what is told of the inside of a year', () => {
  it('was done where the year is over and no word of plans is said', () => {
    expect(told('昌吉州民政局2022年工作情况', '8家殡仪馆年内更新火化炉5台。').at(-1)).toBe('5 metric 2022')
    expect(told('昌吉州民政局2022年工作要点', '年内新建公益性墓地6处。')).toEqual(['6 target 2022'])
    expect(told('昌吉州民政局2022年工作情况', '力争年内新建公益性墓地6处。')).toEqual(['6 target 2022'])
  })
})

describe('a report that ends with what comes next', () => {
  it('tells what was done, though its title names a plan too', () =>
    expect(told('铜川市慈善会2021年工作报告及2022年工作要点', '2021年，募集善款2860万元。', '大病救助412人次。', '2022年，计划募集善款3000万元。')).toEqual([
      '28600000 metric 2021',
      '412 metric 2021',
      '30000000 target 2022',
    ]))
  it('means in all members what it announced for the year', () =>
    expect(
      told(
        '政府工作报告——2024年1月16日在铜川市第十五届人民代表大会第三次会议上',
        '过去一年，改造敬老院7所。',
        '今年，我们将办好民生实事。一是新增托位410个；二是建设照护中心，床位210张，年内投用；三是为1100户老年人家庭实施适老化改造。',
      ),
    ).toEqual(['7 metric 2023', '410 target 2024', '210 target 2024', '1100 target 2024']))
})
