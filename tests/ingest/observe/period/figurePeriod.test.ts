import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)

const YEAR = '陕西省铜川市民政局2021年工作总结'

describe('the day to which a text counts', () => {
  it('is of what there is, not of what was done in the year', () =>
    expect(told(YEAR, '截至2021年12月31日，全市有农村低保对象8160人。全年发放低保金5300万元。办理结婚登记4120对。').slice(1)).toEqual([
      '53000000 2021',
      '4120 2021',
    ]))
  it('closes the year of what was done up to it', () =>
    expect(told(YEAR, '截至2021年12月底，全市有养老机构31家，全年新增床位260张，发放运营补贴380万元。').slice(1)).toEqual(['260 2021', '3800000 2021']))
})

describe('some months of a year', () => {
  it('are not of what the next sentence sums up for the whole place', () => {
    expect(told(YEAR, '9月至11月，发放救灾资金196万元。全市共接收社会捐赠736万元。')).toEqual(['1960000 2021-09/2021-11', '7360000 2021'])
    expect(told(YEAR, '1至11月，发放救灾资金196万元。全市共接收社会捐赠736万元。').slice(1)).toEqual(['7360000 2021-01/2021-11'])
  })
})

describe('words that tell a year from the day of speaking', () => {
  it('are of the year in which a report to a congress was given', () =>
    expect(told('2017年铜川市政府工作报告', '去年，新增养老床位300张。', '今年，计划新增养老床位200张。', '今后五年，新增养老床位1500张。')).toEqual([
      '300 2016',
      '200 2017',
      '1500 2017/2021',
    ]))
  it('are of the last year of a review of several years, whenever that was published', () =>
    expect(
      told('铜川市“十三五”民政工作访谈', '2021年2月3日', '“十三五”期间，新增养老床位900张。去年改造敬老院6所。今年疫情发生后，全市救助困难群众460人。').at(-1),
    ).toBe('460 2020'))
  it('know the year to come by its other name', () => expect(told(YEAR, '来年计划新增养老床位200张。')).toEqual(['200 2022']))
})

describe('what grew beside something else', () => {
  it('began with the first of the two times that are told', () =>
    expect(told(YEAR, '网络募捐额2018年为210万元，到2021年达到840万元；参与人次由4.1万增至8.3万。').slice(2)).toEqual(['41000 2018', '83000 2021']))
})

describe('what there is, told in a section of plans for the next year', () => {
  it('is of the year that is reported', () =>
    expect(told(YEAR, '## 一、2021年工作情况', '改造敬老院6所。', '## 二、2022年工作打算', '全市现有低保对象6.1万人，新增养老床位500张。').slice(1)).toEqual([
      '61000 2021',
      '500 2022',
    ]))
})

describe('a day in a report of a year', () => {
  it('is of its sentence alone', () => expect(told(YEAR, '“5·20”当天，全市登记结婚376对。办理收养登记12件。')).toEqual(['376 2021-05-20', '12 2021']))
  it('goes on in news of that day', () =>
    expect(told('铜川市2021年5月20日婚姻登记', '5月20日，全市当天登记结婚376对。办理离婚登记12对。')).toEqual(['376 2021-05-20', '12 2021-05-20']))
})

describe('a plan', () => {
  const PLAN = '铜川市“十四五”民政事业发展规划'

  it('tells what was done in the years before its own', () =>
    expect(told(PLAN, '## 一、发展基础', '发放低保金3.6亿元，建成日间照料中心46个。', '## 二、主要目标', '建成社区食堂60个，每年新增床位300张。')).toEqual([
      '360000000 2016/2020',
      '46 2016/2020',
      '60 2025',
      '300 2021/2025',
    ]))
  it('counts what was done since a year, and what there is now, to the eve of its own', () => {
    expect(told(PLAN, '自2017年以来，救助困难群众2.3万人次。')).toEqual(['23000 2017/2020'])
    expect(told(PLAN, '现在，全市有养老机构31家。')).toEqual(['31 2020'])
    expect(told(PLAN, '2021年以来，救助困难群众2.3万人次。')).toEqual(['23000 2021/2025'])
  })
})

describe('a section of a plan', () => {
  it('begins with a line that ends in a colon', () =>
    expect(
      told('铜川市“十二五”民政事业回顾与展望', '“十二五”时期，新增养老床位900张。', '“十三五”发展目标：', '新增养老床位1500张，每千名老年人养老床位达到40张。'),
    ).toEqual(['900 2011/2015', '1500 2016/2020', '40 2020']))
})

describe('what is built on', () => {
  it('is no time of the figures', () => expect(told(YEAR, '在2019年的基础上，社区食堂增加12个，达到45个。')).toEqual(['12 2021', '45 2021']))
})

describe('figures as many as times', () => {
  it.each([
    ['2019、2020、2021三年新登记社会组织120个、135个、98个。', ['120 2019', '135 2020', '98 2021']],
    ['2019年至2021年农村低保标准依次为410、450、480元。', ['410 2019', '450 2020', '480 2021']],
    ['2019—2021年办理结婚登记分别为8100、7200、6600对。', ['8100 2019', '7200 2020', '6600 2021']],
    ['一季度、二季度销售福利彩票1200万元、1600万元。', ['12000000 2021-01/2021-03', '16000000 2021-04/2021-06']],
  ])('are each of the time in its place: %s', (text, periods) => expect(told(YEAR, text)).toEqual(periods))
})

describe('news of a day', () => {
  it('goes on with it until another time is named', () =>
    expect(told('铜川市婚姻登记消息', '5月20日当天，全市办理结婚登记462对。离婚登记为29对。今年前4个月，办理结婚登记1830对。', '2021年5月21日')).toEqual([
      '462 2021-05-20',
      '29 2021-05-20',
      '1830 2021-01/2021-04',
    ]))
})

describe('a day that is called by its number', () => {
  it('is of the year that is reported', () =>
    expect(told(YEAR, '全年办理结婚登记4120对，其中“5·20”当天办理结婚登记462对。')).toEqual(['4120 2021', '462 2021-05-20']))
  it('is pointed to from the next sentence', () =>
    expect(told(YEAR, '5月20日，办理结婚登记462对。同一天办理离婚登记29对。')).toEqual(['462 2021-05-20', '29 2021-05-20']))
})

describe('years up to now', () => {
  const DECADE = '铜川市民政十年成就综述（2012—2022年）'
  it('begin with the first year of the report where there are as many', () =>
    expect(told(DECADE, '十年来，敬老院从37个增加至42个。')).toEqual(['37 2012', '42 2022']))
  it('are the last ones of a report of more years', () => expect(told(DECADE, '五年来，新建敬老院12个。')).toEqual(['12 2018/2022']))
})

describe('what a plan is compared with', () => {
  it('is of all its years where it flowed in them', () =>
    expect(told('铜川市“十二五”民政成就', '“十二五”时期发放救助资金8.6亿元，较“十一五”时期的5.21亿元增长65%。').slice(0, 2)).toEqual([
      '860000000 2011/2015',
      '521000000 2006/2010',
    ]))
})

describe('a paragraph that opens with another year', () => {
  it('is of that year to its end', () =>
    expect(told(YEAR, '2019年，新建敬老院3所。改造2所。新增养老床位240张。', '新建社区食堂12个。')).toEqual(['3 2019', '2 2019', '240 2019', '12 2021']))
})

describe('what an arrow leads away from', () => {
  it('held at a time that nothing tells', () =>
    expect(told(YEAR, '城市低保标准640元/月→690元/月。', '社会组织：2020年410家→2021年455家。')).toEqual(['640 ?', '690 2021', '410 2020', '455 2021']))
})

describe('a line that says who gave a text, and when', () => {
  it('is no time of what stands below it', () =>
    expect(told('陕西省铜川市2021年民政统计年报分析', '## 市民政局　二〇二二年三月', '办理结婚登记4120对。')).toEqual(['4120 2021']))
})

describe('a mean change', () => {
  const FIVE = '铜川市“十三五”民政事业成就'
  it('is of the years that are reported', () => expect(told(FIVE, '登记社会组织1380个，年均增长6.4%。')[1]).toBe('6.4 2016/2020'))
  it('is of the years since the one named before it', () =>
    expect(told(FIVE, '农村低保标准从2015年的2484元提高到2020年的4428元，年均增长12.3%。')[2]).toBe('12.3 2016/2020'))
  it('is of the plan that ends then', () => expect(told(YEAR, '到2025年，力争城乡低保标准年均增长8%以上。')).toEqual(['8 2021/2025']))
})

describe('years ago', () => {
  it('are of their own sentence up to what there is now', () =>
    expect(told(YEAR, '五年前，全市仅有社工站6家，如今达到41家。全市有养老机构58家。')).toEqual(['6 2016', '41 2021', '58 2021']))
  it('are what a change is told against', () => {
    const { observations } = observe(
      documentOf(`# ${YEAR}\n\n养老床位总数从三年前的2600张增加到4100张。社会组织比五年前多出320个。较十年前增加志愿者1.6万名、社区30个。\n`, 'md'),
      catalogue,
    )
    expect(observations.map(({ value, measure, period, base }) => [value, measure, period, base])).toEqual([
      [2600, 'level', '2018', null],
      [4100, 'level', '2021', null],
      [320, 'change_abs', '2021', '2016'],
      [16000, 'change_abs', '2021', '2011'],
      [30, 'change_abs', '2021', '2011'],
    ])
  })
  it('are dealt out to changes in their order', () => {
    const { observations } = observe(documentOf(`# ${YEAR}\n\n全市有养老机构130家，较2016年、2011年分别增加30家、65家。\n`, 'md'), catalogue)
    expect(observations.map(({ value, period, base }) => [value, period, base])).toEqual([
      [130, '2021', null],
      [30, '2021', '2016'],
      [65, '2021', '2011'],
    ])
  })
  it('leave a fall negative', () => {
    const { observations } = observe(documentOf(`# ${YEAR}\n\n与2016年相比，减少村委会26个。较上年净增社会组织41个。\n`, 'md'), catalogue)
    expect(observations.map(({ value, measure, base }) => [value, measure, base])).toEqual([
      [-26, 'change_abs', '2016'],
      [41, 'change_abs', '2020'],
    ])
  })
})

describe('a day', () => {
  it('from which something holds is of standards, and of nothing else told later', () =>
    expect(told(YEAR, '今年7月1日起，将86名困境儿童纳入保障。全市留守儿童从2016年的8200人下降到3900人。配备儿童主任420名。').slice(1)).toEqual([
      '8200 2016',
      '3900 2021',
      '420 2021',
    ]))
  it('is left where words go back to the year', () =>
    expect(told(YEAR, '7月16日，暴雨造成87间房屋倒塌。年内完成倒房重建52户，户均补助2.6万元。').slice(1)).toEqual(['52 2021', '26000 2021']))
  it('begins the first month of something', () => expect(told(YEAR, '红旗社区食堂6月1日开业，首月就餐2140人次。')).toEqual(['2140 2021-06']))
})

describe('a year that is compared with', () => {
  it('is no time of a share of it, nor of what follows', () =>
    expect(told(YEAR, '销售福利彩票2.13亿元，为上年的108.6%，人均购彩96元，其中双色球0.87亿元，占40.8%。').map((one) => one.split(' ')[1])).toEqual(
      Array.from({ length: 5 }, () => '2021'),
    ))
  it('is of the number right behind it alone, also with a word or a bracket between', () => {
    expect(told(YEAR, '结婚登记8120对，较峰值2013年的19664对腰斩；其中初婚12710人，再婚3530人。')).toEqual([
      '8120 2021',
      '19664 2013',
      '12710 2021',
      '3530 2021',
    ])
    expect(told(YEAR, '地名总数比第一次普查（1981年）的8264条增加9577条，增幅115.9%。')).toEqual(['8264 1981', '9577 2021', '115.9 2021'])
  })
  it('leaves alone those who are employed', () => expect(told(YEAR, '社会组织1486个，比2016年净增303个；吸纳从业人员1.9万人。').at(-1)).toBe('19000 2021'))
})

describe('what there is already', () => {
  it('is of the report, whatever time the question below which it stands asks of', () =>
    expect(
      told(
        '铜川市“十三五”民政成就发布会',
        '2020年12月18日',
        '## “十四五”时期，铜川在养老方面有什么打算？',
        '我市60岁以上老年人口已达16万，占总人口的21%，预计2025年将超过18万。',
      ),
    ).toEqual(['160000 2020', '21 2020', '180000 2025']))
})

describe('a history', () => {
  const HISTORY = '铜川市耀州区民政志'
  it('counts 当年, 次年 and 是年 from the year named before', () =>
    expect(
      told(
        HISTORY,
        '2015年末，有敬老院9所。',
        '殡仪馆始建于1988年，占地25亩。当年火化遗体46具。次年火化61具。',
        '1994年，结婚登记3210对。是年，离婚登记210对。',
      ),
    ).toEqual(['9 2015', '25 1988', '46 1988', '61 1989', '3210 1994', '210 1994']))
  it('counts 全年 and 上年 from the year that opens the sentence', () =>
    expect(
      told(HISTORY, '2015年末，有敬老院9所。', '1998年1月，低保制度建立，全年支出保障金19.6万元。2002年，低保对象由上年的2160人增至8042人。').slice(1),
    ).toEqual(['196000 1998', '2160 2001', '8042 2002']))
  it('begins no change after it has ended', () =>
    expect(told(HISTORY, '2015年末，有敬老院9所。', '2012年，建成中心敬老院，集中供养率由4.2%提升到18.5%。').slice(1)).toEqual(['4.2 ?', '18.5 2012']))
})

describe('今年 in a speech of January that looks back on the year before', () => {
  const speech = (...work: string[]): string[] =>
    told('在铜川市民政工作会议上的讲话', '（2022年1月18日）', '## 一、2021年工作回顾', '2021年，全市有养老机构36家。', ...work).slice(1)
  it('is the year of speaking where work is planned for it', () => {
    expect(speech('## 二、扎实做好今年工作', '今年新建幸福院12所。')).toEqual(['12 2022'])
    expect(speech('今年要新建幸福院12所。')).toEqual(['12 2022'])
    expect(speech('今年全市计划新增床位300张。')).toEqual(['300 2022'])
  })
  it('is the year that is reported where 将 takes the object of what was done', () => expect(speech('今年将集中供养率提高到62%。')).toEqual(['62 2021']))
  it('is the year that is reported where work is planned for the next', () =>
    expect(speech('今年计划新建的幸福院，已建成12所。', '## 二、明年工作安排', '明年要新建幸福院15所。')[0]).toBe('12 2021'))
})

describe('a review of several years', () => {
  const FIVE = '铜川市“十二五”民政事业发展回顾'
  it('sums up all of them, whatever year was named before', () =>
    expect(told(FIVE, '2015年，养老机构达到36家。临时救助累计支出2100万元，惠及3.1万户次。')).toEqual(['36 2015', '21000000 2011/2015', '31000 2011/2015']))
  it('goes on with no single year once all of them were told of', () =>
    expect(told(FIVE, '2015年，低保标准达到360元；五年累计发放低保金2.8亿元。医疗救助支出4300万元。').slice(1)).toEqual([
      '280000000 2011/2015',
      '43000000 2011/2015',
    ]))
  it('takes the means of a row for means of the same years', () =>
    expect(told(FIVE, '城市和农村低保标准分别达到380元和260元，年均增长8.6%和10.5%。').slice(2)).toEqual(['8.6 2011/2015', '10.5 2011/2015']))
  it('has shares that rose within its years hold before and at their end', () =>
    expect(told(FIVE, '五年间，养老项目占公益金支出的比重由38%上升到61%。')).toEqual(['38 2010', '61 2015']))
})

describe('a time in brackets with a figure', () => {
  it('says nothing of the figures behind them', () =>
    expect(told(YEAR, '全市有养老机构64家（2016年39家），床位8600张。')).toEqual(['64 2021', '39 2016', '8600 2021']))
})

describe('a flash report', () => {
  it('counts over its days until another time or another section', () =>
    expect(
      told(
        '铜川市洪涝灾情快报（2021年第3期）',
        '## 一、灾情',
        '7月17日以来，我市出现强降雨，截至7月21日16时统计，洪涝灾害造成6.8万人受灾。农作物受灾面积13.6千公顷。与7月20日18时相比，受灾人口增加1.7万人。',
        '其中耀州区受灾1.4万人。7月23日，耀州区转移安置210人。',
        '## 二、救助',
        '市本级调拨帐篷300顶。',
        '2021年7月21日',
      ).slice(0, 5),
    ).toEqual(['68000 2021-07-17/2021-07-21', '13600 2021-07-17/2021-07-21', '17000 2021-07-17/2021-07-21', '14000 2021-07-17/2021-07-21', '210 2021-07-23']))
})

describe('a quarterly statistic', () => {
  const QUARTER = '铜川市民政事业统计季报（2021年三季度）'
  it('tells of the quarter by 当季, and of its end by 本季末', () =>
    expect(told(QUARTER, '1—9月支出低保资金0.98亿元。当季新纳入低保284户。本季末在册低保对象3.1万人。')).toEqual([
      '98000000 2021-01/2021-09',
      '284 2021-07/2021-09',
      '31000 2021-09',
    ]))
  it('says by its columns when its rows hold, even those called by the end of the year', () =>
    expect(
      told(
        QUARTER,
        '| 指标 | 单位 | 本季末 | 上季末 | 上年同期 |\n|---|---|---|---|---|\n| 养老机构 | 个 | 31 | 30 | 28 |\n| 其中：年末在院老人 | 人 | 2110 | 2080 | 1990 |',
      ),
    ).toEqual(['31 2021-09', '30 2021-06', '28 2020-09', '2110 2021-09', '2080 2021-06', '1990 2020-09']))
})

describe('the end of a plan', () => {
  it('is that of the five-year plan which a report on its first years tells of', () =>
    expect(told('铜川市民政事业发展“十三五”规划中期评估', '截至2018年6月底，养老床位达到2310张。', '到规划期末，护理型床位占比达到30%。').slice(1)).toEqual([
      '30 2020',
    ]))
})

describe('a count that begins at one time and closes at another', () => {
  it('is of all the time between', () =>
    expect(told(YEAR, '自2020年9月专项整治以来，至2021年11月底，全市排查公墓138处，立案27起。')).toEqual(['138 2020-09/2021-11', '27 2020-09/2021-11']))
  it('goes on from the month of a day to the end of the report', () =>
    expect(told(YEAR, '6月1日试点以来，跨省办理结婚登记177对。')).toEqual(['177 2021-06/2021-12']))
})

describe('a standard', () => {
  it('holds from the day on that its sentence names', () =>
    expect(told(YEAR, '从7月1日起，城市低保标准由每人每月590元提高到630元，农村低保标准由每人每年4524元提高到5040元。')).toEqual([
      '590 ?',
      '630 2021-07-01',
      '4524 ?',
      '5040 2021-07-01',
    ]))
})

describe('a bracket that tells of another year', () => {
  it('leaves what stands behind it', () => expect(told(YEAR, '社区（2019年撤并2个）共45个，村委会210个。')).toEqual(['2 2019', '45 2021', '210 2021']))
})
