/** What a change is of, and what it is compared with, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period and base. */
const told = (title: string, text: string): (readonly [value: number | null, period: string | null, base: string | null])[] =>
  observe(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, period, base }) => [value, period, base])

const YEAR = '陕西省铜川市民政局2021年工作总结'

describe('a change from a year in which something was found out', () => {
  it('leads to what is reported, and is compared with that year', () => {
    expect(told(YEAR, '农村留守儿童从2016年摸底的1.17万人减少至4260人，下降63.6%。')).toEqual([
      [11700, '2016', null],
      [4260, '2021', null],
      [-63.6, '2021', '2016'],
    ])
    expect(told(YEAR, '农村低保由2018年统计的4万人增加到4.3万人，增长7.5%。')).toEqual([
      [40000, '2018', null],
      [43000, '2021', null],
      [7.5, '2021', '2018'],
    ])
  })
  it('is none where nothing is led to', () => expect(told(YEAR, '从2018年统计的数据看，孤儿有820人。')).toEqual([[820, '2018', null]]))
})

describe('a change of what flowed in some days', () => {
  it('is of these days', () =>
    expect(told('陕西省铜川市2023年一季度民政工作', '今年清明节期间（4月3日至5日），全市接待祭扫群众14.6万人次，同比增长3.2倍。')).toEqual([
      [146000, '2023-04-03/2023-04-05', null],
      [3.2, '2023-04-03/2023-04-05', '2022-04-03/2022-04-05'],
    ]))
})

describe('a mean change', () => {
  const REVIEW = '铜川市“十三五”民政事业成就'
  it.each(['年均', '平均每年', '一年平均', '每年平均'])('is of the years that are reported: %s', (mean) =>
    expect(told(REVIEW, `登记社会组织1380个，${mean}增长6.4%。`)[1]).toEqual([6.4, '2016/2020', '2015']),
  )
  it('is of as many years as are told', () => {
    expect(told(YEAR, '五年间，养老床位年均增长7.5%。')).toEqual([[7.5, '2017/2021', '2016']])
    expect(told(YEAR, '登记社会组织1380个，三年来平均每年增加46个。')[1]).toEqual([46, '2019/2021', '2018'])
  })
  it('is of those to the year that is named', () =>
    expect(told(YEAR, '城乡低保标准之比要缩小到2025年的1.15，五年间农村低保标准年均增长6%以上。').at(-1)).toEqual([6, '2021/2025', '2020']))
})

describe('a change within years that are named', () => {
  it('led from the first of them to the last', () => {
    expect(told(YEAR, '2004年至2011年，全市结婚登记由2.83万对增长到4.29万对，年均增长6.1%。')).toEqual([
      [28300, '2004', null],
      [42900, '2011', null],
      [6.1, '2004/2011', '2004'],
    ])
    expect(told(YEAR, '2012—2021年，城市低保标准从每人每月380元提高到726元。').map(([, period]) => period)).toEqual(['2012', '2021'])
  })
  it('began before a plan', () => expect(told(YEAR, '2016—2020年，养老床位由8200张增至14900张。').map(([, period]) => period)).toEqual(['2015', '2020']))
})

describe('what is compared with', () => {
  it('is told by how much more came in, or went out', () =>
    expect(told(YEAR, '接收捐赠3.2亿元，较2019年多收830万元；福利彩票筹集公益金2.1亿元，较2019年少筹520万元。').map(([, , base]) => base)).toEqual([
      null,
      '2019',
      null,
      '2019',
    ]))
  it('is told by a verb of one character, and its noun', () => {
    const changes = told(YEAR, '接收捐赠1.1亿元，较2019年多收捐款830万元；发放津贴1856万元，同比多发210万元。').filter(([, , base]) => base !== null)
    expect(changes).toEqual([
      [8300000, '2021', '2019'],
      [2100000, '2021', '2020'],
    ])
    expect(told(YEAR, '巴东二季度迟发23天，来凤一季度少发7名。').at(-1)?.[2]).toBeNull()
  })
  it('is of its own time', () => {
    expect(told(YEAR, '2021年办理结婚登记3680对，比2013年高峰时的9340对下降六成。').map(([, period]) => period)).toEqual(['2021', '2013', '2021'])
    expect(told(YEAR, '1—11月，办理结婚登记3683对，较去年同期的4091对下降10%。')).toEqual([
      [3683, '2021-01/2021-11', null],
      [4091, '2020-01/2020-11', null],
      [-10, '2021-01/2021-11', '2020-01/2020-11'],
    ])
  })
  it('is so long before the time that the change turns out to be of', () => {
    const [, , people] = told(YEAR, '自7月1日起，低保标准由每月800元提高到850元。低保对象2516人，同比减少5.2%。').slice(1)
    expect(people).toEqual([-5.2, '2021', '2020'])
    expect(told(YEAR, '社工站2018年6月揭牌，现有全职社工17名，较上年多出2名。')).toEqual([
      [17, '2021', null],
      [2, '2021', '2020'],
    ])
  })
  it('with the year before is so whatever year the report is of', () =>
    expect(told('铜川市“十三五”以来民政工作情况', '2021年办理离婚登记1370对，比上年减少115对。').at(-1)).toEqual([-115, '2021', '2020']))
})

describe('years that end with part of one', () => {
  it('are a time of their own sentence', () => {
    expect(told('铜川市2023年上半年民政工作', '2021年至2023年上半年，全市累计发放救助金7.8亿元。')[0]?.[1]).toBe('2021-01/2023-06')
    const calendar = { period: '2016/2020', now: 2021 }
    const text = '2016年底至2017年上半年，完成换届的村有530个。办理婚姻登记8.6万对。'
    const read = readText(text, { setting: { region: null, calendar }, headings: [], title: '' }, toolsOf(catalogue))
    expect(read.flatMap(({ meaning }) => (meaning ? [meaning.period] : []))).toEqual(['2016-12/2017-06', '2016/2020'])
  })
})

describe('a month from which a standard holds', () => {
  it('is no time of what else is told', () =>
    expect(told(YEAR, '2021年7月起，全市低保标准统一调整为每人每月680元。实施临时救助4873人次，发放救助金1563万元。').map(([, period]) => period)).toEqual([
      '2021-07',
      '2021',
      '2021',
    ]))
})

describe('a day that is called by its number', () => {
  it('is that day', () => expect(told('铜川市2024年上半年民政工作', '“520”当天办理结婚登记98对。')).toEqual([[98, '2024-05-20', null]]))
})

describe('a change behind another that is compared with the same months', () => {
  it('is compared with them too', () =>
    expect(
      told('陕西省铜川市2024年上半年民政工作总结', '结婚登记7218对，同比下降13.8%；离婚登记3064对，下降1.2%。').filter(([, , base]) => base !== null),
    ).toEqual([
      [-13.8, '2024-01/2024-06', '2023-01/2023-06'],
      [-1.2, '2024-01/2024-06', '2023-01/2023-06'],
    ]))
})

describe('a multiple', () => {
  it('is of what there was at the time that is named', () => {
    expect(told(YEAR, '注册志愿者12万人，是2017年的2.1倍。').at(-1)).toEqual([2.1, '2021', '2017'])
    expect(told(YEAR, '床位相当于2012年的2.6倍。').at(-1)).toEqual([2.6, '2021', '2012'])
    expect(told(YEAR, '“十三五”累计支出7亿元，分别是“十一五”的2.9倍、1.7倍。').map(([, , base]) => base)).toEqual([null, '2006/2010', '2006/2010'])
  })
  it('of something else has none', () => expect(told(YEAR, '集中供养标准是低保标准的1.3倍。').at(-1)).toEqual([1.3, '2021', null]))
  it('is called as the figure before it', () =>
    expect(observe(documentOf(`# ${YEAR}\n\n注册志愿者12万人，是2017年的2.1倍。\n`, 'md'), catalogue).observations.map(({ name }) => name)).toEqual([
      '注册志愿者数',
      '注册志愿者数',
    ]))
})

describe('what is against the time right before it', () => {
  it('is against the whole quarter where it flows', () => {
    expect(told(YEAR, '三季度发放农村低保金1768.5万元，环比下降1.3%。')[1]).toEqual([-1.3, '2021-07/2021-09', '2021-04/2021-06'])
    expect(told(YEAR, '一季度救助流浪乞讨人员560人次，环比减少120人次。')[1]).toEqual([-120, '2021-01/2021-03', '2020-10/2020-12'])
  })
  it('is against the end of the quarter where it is a stock', () => expect(told(YEAR, '三季度末农村低保对象4.2万人，环比下降1.1%。')[1]?.[2]).toBe('2021-06'))
  it('is against the month before where it flowed in a month, in a report of a quarter too', () =>
    expect(told('湖北省咸宁市2022年二季度民政统计季报', '6月份办理结婚登记1020对，环比增长6.4%。')[1]).toEqual([6.4, '2022-06', '2022-05']))
})

describe('how what there is changed', () => {
  const HALF = '陕西省铜川市2023年上半年民政工作'
  it('is of the month in which it was counted', () => {
    expect(told(HALF, '截至6月底，孤儿341人，比去年同期减少28人，下降7.6%。')).toEqual([
      [341, '2023-06', null],
      [-28, '2023-06', '2022-06'],
      [-7.6, '2023-06', '2022-06'],
    ])
    expect(told(HALF, '上半年结婚登记1683对，同比下降5%。').at(-1)).toEqual([-5, '2023-01/2023-06', '2022-01/2022-06'])
  })
  it('began in the same months of the year before', () =>
    expect(told(HALF, '城市低保标准由上年同期的每月679元提高到708元，农村由5587元/年提高到6012元/年。').map(([value, period]) => [value, period])).toEqual([
      [679, '2022-06'],
      [708, '2023-06'],
      [5587, '2022-06'],
      [6012, '2023-06'],
    ]))
})

describe('a change that two figures before it make up', () => {
  it('is compared with the first of them', () =>
    expect(told('陕西省铜川市民政局2021年工作总结', '离婚登记2019年12630对，2021年首次回落，降到7418对，降幅41.3%。')).toEqual([
      [12630, '2019', null],
      [7418, '2021', null],
      [-41.3, '2021', '2019'],
    ]))
  it('is not where they do not', () =>
    expect(told('陕西省铜川市民政局2021年工作总结', '离婚登记2019年12630对，2021年首次回落，降到7418对，降幅21.3%。').at(-1)).toEqual([-21.3, '2021', '2020']))
})

describe('a change since an election', () => {
  it('is against no year', () => expect(told('陕西省铜川市民政局2021年工作总结', '村“两委”成员比换届时增加28名。').at(-1)?.[2]).toBeNull())
})

describe('a change from a census', () => {
  it('is of what is reported, and of each age in its order', () =>
    expect(
      observe(
        documentOf('# 江西省2020年老龄事业发展报告\n\n60岁及以上、65岁及以上人口占比较2010年“六普”分别上升5.43个和4.29个百分点。\n', 'md'),
        catalogue,
      ).observations.map(({ value, indicator, period, base }) => [value, indicator, period, base]),
    ).toEqual([
      [5.43, 'elderly-population-60-share', '2020', '2010'],
      [4.29, 'elderly-population-65-share', '2020', '2010'],
    ]))
})

describe('those to whom something was done', () => {
  it('are counted, and did not change', () =>
    expect(told('陕西省铜川市民政局2021年工作总结', '低保调标684户，调高的421户、调低的263户。')).toEqual([
      [684, '2021', null],
      [421, '2021', null],
      [263, '2021', null],
    ]))
})

describe('what happened in the same time', () => {
  it('is compared with what the sentence began with', () =>
    expect(told('陕西省铜川市“十三五”民政事业发展总结', '与“十二五”末相比，城市低保标准提高83%；同期城市特困人员供养标准提高28%。')).toEqual([
      [83, '2020', '2015'],
      [28, '2020', '2015'],
    ]))
  it('is compared with the year before where nothing else is', () => expect(told(YEAR, '较去年同期增加养老机构3家。')).toEqual([[3, '2021', '2020']]))
})

describe('how far something is ahead of what was due', () => {
  it('is compared with no other time', () =>
    expect(told(YEAR, '适老化改造任务260户，已完成152户，占58.5%，比序时进度快8.5个百分点。').at(-1)).toEqual([8.5, '2021', null]))
})

describe('a difference from another place', () => {
  const bases = (text: string): (string | null)[] => told(YEAR, text).map(([, , base]) => base)

  it('is against no time', () => {
    expect(bases('留守老人月探访率为83%，比耀州区低6个百分点。')).toEqual([null, null])
    expect(bases('养老机构入住率达到52%，比王益区高4.5个百分点。')).toEqual([null, null])
    expect(bases('护理员月均工资3200元，比护工少260元。')).toEqual([null, null])
  })

  it('is one against a time where that is said', () => {
    expect(bases('留守老人月探访率为83%，比上年低6个百分点。')).toEqual([null, '2020'])
    expect(bases('留守老人月探访率为83%，同比提高6个百分点。')).toEqual([null, '2020'])
    expect(bases('留守老人月探访率为83%，比2019年低6个百分点。')).toEqual([null, '2019'])
  })
})
