/** Times in a sentence that are not of every figure of it, and the year of a goal, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)

const YEAR = '陕西省铜川市民政局2021年工作总结'

describe('words that hold a year by chance', () => {
  it('tell no time', () =>
    expect(told(YEAR, '为1.9万名老人送去年货礼包，价值570万元。送去年糕300斤。').map((one) => one.slice(-4))).toEqual(['2021', '2021', '2021']))
})

describe('what came of something since it was founded', () => {
  it('leaves the next member of its sentence to the year', () =>
    expect(told(YEAR, '市慈善总会募集4.28亿元，自2002年成立以来累计募集48.7亿元；区慈善会募集1.36亿元。')).toEqual([
      '428000000 2021',
      '4870000000 2002/2021',
      '136000000 2021',
    ]))
})

describe('a year long ago since which something is counted', () => {
  it('is none that 当年 means', () =>
    expect(told(YEAR, '福利彩票自1988年发行以来，累计筹集公益金52亿元。当年安排使用公益金7230万元。')).toEqual(['5200000000 1988/2021', '72300000 2021']))
})

describe('the beginning of the year, since which something was done', () => {
  it('is the year so far', () => {
    expect(told(YEAR, '年初以来，走访困难家庭1.86万户。')).toEqual(['18600 2021'])
    expect(told('陕西省铜川市民政局2021年上半年工作总结', '年初以来，走访困难家庭1.86万户。')).toEqual(['18600 2021-01/2021-06'])
  })
})

describe('the months that a point of a list counted', () => {
  it('end with the next point', () =>
    expect(told(YEAR, '二是强化兜底。1—11月支出低保金3.2亿元，保障2.6万人。三是动态管理。新增低保8216户，清退7432户。').slice(-2)).toEqual([
      '8216 2021',
      '7432 2021',
    ]))
  it('go on within it', () => expect(told(YEAR, '二是强化兜底。1—11月支出低保金3.2亿元。发放物价补贴2600万元。').at(-1)).toBe('26000000 2021-01/2021-11'))
})

describe('when one thing was done', () => {
  it('is no time of what else a year brought', () =>
    expect(told(YEAR, '7月底完成145个村换届，女性占36.7%。登记社会组织186家，新成立12家。').slice(-2)).toEqual(['186 2021', '12 2021']))
})

describe('a plan since whose beginning something is counted', () => {
  it('has been over for some years, and the count goes on', () =>
    expect(told('陕西省铜川市民政局2022年工作总结', '“十三五”以来，全市累计投入养老资金11.3亿元。')).toEqual(['1130000000 2016/2022']))
})

describe('a census in quotes', () => {
  it('is what is compared with', () => expect(told(YEAR, '60岁以上人口占18.2%，较“七普”提高0.6个百分点，65岁以上人口322.5万。').at(-1)).toBe('3225000 2021'))
})

describe('the time in which a method has held', () => {
  it('goes from its first month to the one that is counted to', () =>
    expect(told(YEAR, '救助办法从今年3月施行到10月底，受理困难家庭2085户。')).toEqual(['2085 2021-03/2021-10']))
})

describe('a time that a bracket begins with', () => {
  it('ends with it', () => expect(told(YEAR, '年末养老床位15.1万张（上年：14.8万张），入住老人7.2万人。').at(-1)).toBe('72000 2021'))
  it('is that of what it tells', () =>
    expect(told('陕西省铜川市民政局2021年上半年工作总结', '确保全年福彩销量达到7.5亿元（上半年完成3.42亿元）。')).toEqual([
      '750000000 2021',
      '342000000 2021-01/2021-06',
    ]))
})

describe('the task of a year, in a report of some months', () => {
  it('is of the year whatever tells that it is one', () =>
    expect(told('陕西省铜川市民政局2021年一季度工作总结', '社工目标到年底达到26人，入户核查率目标为95%。')).toEqual(['26 2021', '95 2021']))
  it('is of the year', () =>
    expect(
      told('陕西省铜川市民政局2021年上半年工作总结', '新增家庭养老床位430张，完成年度任务（600张）的71.7%。适老化改造785户，占年计划1000户的78.5%。'),
    ).toEqual(['430 2021-01/2021-06', '600 2021', '71.7 2021-01/2021-06', '785 2021-01/2021-06', '1000 2021', '78.5 2021-01/2021-06']))
})

describe('what there is now', () => {
  it('is of the time reported on, whenever it began', () => {
    expect(told(YEAR, '社工站2018年6月揭牌，现有全职社工17名，持证率88.2%。')).toEqual(['17 2021', '88.2 2021'])
    expect(told(YEAR, '福利院1998年建成，床位320张。')).not.toEqual(['320 2021'])
  })
})

describe('the end of a year', () => {
  it('is that of the year with which the paragraph began', () => {
    expect(told(YEAR, '2020年，全市火化遗体6942具。年末共有低保对象1.2万人。')).toEqual(['6942 2020', '12000 2020'])
    expect(told(YEAR, '2020年建成的福利院投入使用。年末共有低保对象1.2万人。').at(-1)).toBe('12000 2021')
  })
})

describe('the whole year', () => {
  it('is no month that was told before', () =>
    expect(told(YEAR, '12月份在册农村低保对象14327人，月人均补助300元。全年累计发放低保金6947万元，较2020年增加412万元。').slice(-2)).toEqual([
      '69470000 2021',
      '4120000 2021',
    ]))
})

describe('so many years for what is meant', () => {
  it('are to come', () => {
    expect(told(YEAR, '下一步，计划用三年时间投入1.8亿元改造敬老院35所。')).toEqual(['180000000 2022/2024', '35 2022/2024'])
    expect(told(YEAR, '用三年时间投入1.8亿元，改造敬老院35所。').at(-1)).not.toContain('2024')
  })
})

describe('what a sentence counts up to the month that opens it', () => {
  it('is of no other time that was reported before', () =>
    expect(
      told(
        '民政工作简报（第17期）',
        '【安徽阜阳】今年上半年，清退低保对象7342人。',
        '【甘肃定西】地震发生后，调拨帐篷1.9万顶。截至7月31日，两县共接收社会捐款1.46亿元，物资折价2300万元。',
        '2013年8月6日印发',
      ),
    ).toEqual(['7342 2013-01/2013-06', '19000 2013-01/2013-06', '146000000 2013-07-31', expect.stringMatching(/^23000000 .*2013-07/)]))
})

describe('a span that something was tried in', () => {
  it('has both its ends', () =>
    expect(told('广东省惠州市2024年民政工作总结', '从2023年6月1日试点到今年2月底，共受理跨省婚姻登记1463对。')).toEqual(['1463 2023-06/2024-02']))
})

describe('a year to its last month', () => {
  it('is the year', () =>
    expect(
      told('陕西省榆林市民政局2022年工作总结', '截至12月末，全市在册农村低保14327人，月人均补差310元。全年累计发放城乡低保金6947万元，较2021年增加412万元。'),
    ).toEqual(['14327 2022-12', '310 2022-12', '69470000 2022', '4120000 2022']))
})

describe('a digest of which the number of the issue tells the year', () => {
  it('is of that year, though one item looks back', () =>
    expect(told('民政短波（2016年第9期）', '慈善总会2015年募得善款2.4亿元。', '嘉善县发放低保金1200万元。')).toEqual(['240000000 2015', '12000000 2016']))
})

describe('a sentence that tells of nothing but a year', () => {
  it('says when the next one was', () =>
    expect(told('嵩县养老记', '2009年，全县有敬老院9所。', '转机出现在2012年。县里新建敬老院11所。', '2019年，敬老院达到20所。')).toEqual([
      '9 2009',
      '11 2012',
      '20 2019',
    ]))
})

describe('a year that is part of what it stands before', () => {
  it('is not that of the figure: whose prices are meant, which soldiers are received', () => {
    const title = '辽宁省辽阳市2018年统计公报'
    expect(told(title, '农村贫困标准为每人每年2300元（2010年不变价），据此计算，年末贫困人口1650人。').at(-1)).toBe('1650 2018')
    expect(told(title, '全年接收上年冬季退役士兵1873名，安置412名。')).toEqual(['1873 2018', '412 2018'])
  })
})

describe('what a standard was before', () => {
  const title = '山东省东营市2019年提高救助标准发布会'
  it('held at no time that is told: 原…，现…, 变为', () => {
    expect(told(title, '城市低保原每人每月600元，现620元。')[0]).toBe('600 ?')
    expect(told(title, '2019年10月29日，东营市民政局发布：从10月1日起，标准上调。', '城市低保：原每人每月600元，现620元。')[0]).toBe('600 ?')
    expect(told(title, '从7月起，以下标准上调：城市低保每人每月728元，变为735元；农村低保每人每年6188元，变为6431元。')).toEqual([
      '728 ?',
      '735 2019-07',
      '6188 ?',
      '6431 2019-07',
    ])
  })
})

describe('the years of a chronicle', () => {
  const entries = (head: (year: number) => string): string[] =>
    told(
      '海南省琼海市民政大事记（2011—2013年）',
      head(2011),
      '12月31日 年度统计：结婚登记5200对。',
      head(2012),
      '4月1日 城市低保标准由每人每月260元上调为300元。',
      head(2013),
      '5月20日 敬老院改扩建完工，耗资312万元。',
    )
  it('head its entries, as lines of their own or as headings', () => {
    const dated = ['5200 2011-12-31', '260 ?', '300 2012-04-01', '3120000 2013-05-20']
    expect(entries((year) => `${year}年`)).toEqual(dated)
    expect(entries((year) => `【${year}年】`)).toEqual(dated)
    expect(entries((year) => `## ${year}年`)).toEqual(dated)
  })
})

describe('a time since which nothing like it had been', () => {
  it('is none of the figures', () => expect(told(YEAR, '火化遗体2.1万具，是2016年改革以来首次突破2万具。')).toEqual(['21000 2021', '20000 2021']))
})

describe('a year whose peak is compared with', () => {
  it('is the base', () =>
    expect(
      observe(documentOf(`# ${YEAR}\n\n结婚登记1.2万对，比2013年的高点下降五成。\n`, 'md'), catalogue).observations.map(
        ({ period, base }) => `${period} ${base}`,
      ),
    ).toEqual(['2021 null', '2021 2013']))
})

describe('what was at a time that is not told', () => {
  it('is not of the year: a peak, what was merged', () => {
    expect(told(YEAR, '留守儿童一度高达6930人。')).toEqual(['6930 ?'])
    expect(told(YEAR, '26所乡镇敬老院整合为11所。')).toEqual(['26 ?', '11 2021'])
    expect(told(YEAR, '专职网格员每月报酬2800元，过去每月只有200元。')).toEqual(['2800 2021', '200 ?'])
    expect(told(YEAR, '任职之初，全市低保对象4318人，现在达到5120人。')).toEqual(['4318 ?', '5120 2021'])
  })
})

describe('the task of a year of which a part is told', () => {
  it('is of the whole year', () =>
    expect(told(YEAR, '今年前8个月完成适老化改造1934户，占年任务2400户的80.6%。').slice(0, 2)).toEqual(['1934 2021-01/2021-08', '2400 2021']))
})

describe('a time that is told by what began then', () => {
  const based = (text: string): string[] =>
    observe(documentOf(`# ${YEAR}\n\n${text}\n`, 'md'), catalogue).observations.map(({ name, value, period, base }) => `${name} ${value} ${period} ${base}`)
  it('is no year before, and no part of a name', () => {
    expect(based('家长满意度98.3%，较试点初期的74%提升24.3个百分点。').slice(1)).toEqual(['家长满意度 74 null null', '家长满意度 24.3 2021 null'])
    expect(based('“两委”成员平均年龄44岁，比上届下降3岁。').at(-1)).toBe('“两委”成员平均年龄 -3 2021 null')
  })
})

describe('years that follow one another, each with a figure of its own', () => {
  it('deal out the rows behind them', () =>
    expect(told('某区2020年民政工作总结', '临时救助2018年872人次，2019年745人次，2020年1630人次，支出分别为211万元、198万元、476万元。').slice(3)).toEqual([
      '2110000 2018',
      '1980000 2019',
      '4760000 2020',
    ]))
  it('deal out no row of figures of as many things', () =>
    expect(told('某区2020年民政工作总结', '2019年新建敬老院3所，2020年新建5所，集中供养率、护理型床位占比分别达到60%、50%。').slice(2)).toEqual([
      '60 2020',
      '50 2020',
    ]))
  it('may be told by their ends', () =>
    expect(told('某区2020年民政工作总结', '2018年、2019年、2020年年末，低保对象分别为4215人、3968人和4102人。')).toEqual([
      '4215 2018',
      '3968 2019',
      '4102 2020',
    ]))
})

describe('what is meant by the end of the year', () => {
  it('is of no month before it', () => expect(told('某县2020年民政工作总结', '10月底前完成复核，年底前漏保率控制在0.5%以内。')).toEqual(['0.5 2020']))
})

describe('a standard that holds from a month on', () => {
  it('rose in that month, too', () => {
    expect(told(YEAR, '自2021年7月起，城市低保标准提高到每人每月653元，比上年提高46元。')).toEqual(['653 2021-07', '46 2021-07'])
    expect(told(YEAR, '自2021年7月起，城市低保标准提高到每人每月653元，全年发放低保金320万元。').at(-1)).toBe('3200000 2021')
  })
  it('does so for all ages of its row', () =>
    expect(told(YEAR, '今年3月起，80至89岁老人高龄津贴每月50元，90至99岁每月150元，百岁老人每月500元。')).toEqual(['50 2021-03', '150 2021-03', '500 2021-03']))
})

describe('what there was before a pilot', () => {
  it('is of no year that anybody told', () => {
    expect(told(YEAR, '试点前，全区仅有综合体9家、床位4130张。')).toEqual(['9 ?', '4130 ?'])
    expect(told(YEAR, '试点后，全区有综合体9家。')).toEqual(['9 2021'])
  })
})

describe('a month from which standards hold', () => {
  it('is that of the next member of its sentence too', () =>
    expect(
      told('甘肃省天水市2024年9月两项补贴情况', '自2024年1月起，生活补贴由每人每月110元提高到130元；护理补贴一级、二级分别提高到每月130元和110元。'),
    ).toEqual(['110 ?', '130 2024-01', '130 2024-01', '110 2024-01']))
})

describe('a month of this year from which standards hold', () => {
  const rise = (line: string): string[] =>
    observe(documentOf(`# ${YEAR}\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ value, indicator, measure, period }) => `${value} ${indicator ?? '-'} ${measure} ${period ?? '?'}`,
    )
  it('is that of what they rise by, and of what they reach', () =>
    expect(rise('护理补贴标准自今年3月起上调10元，达到每人每月110元。').map((one) => one.split(' ').slice(2).join(' '))).toEqual([
      'change_abs 2021-03',
      'level 2021-03',
    ]))
  it('is that of each of several that rise', () =>
    expect(rise('困难残疾人生活补贴和重度残疾人护理补贴标准自今年3月起均上调10元。')).toEqual([
      '10 disability-living-subsidy-standard change_abs 2021-03',
      '10 disability-nursing-subsidy-standard change_abs 2021-03',
    ]))
})

describe('the years of a bracket', () => {
  it('are of the figure within it, and of the one before it only where there is none', () => {
    expect(told(YEAR, '居家适老化改造1850户（三年累计4600户）。')[0]).toBe('1850 2021')
    expect(told(YEAR, '居家适老化改造4600户（2019—2021年）。')[0]).toBe('4600 2019/2021')
  })
})

describe('the term of office before', () => {
  it('is of no time that is known', () => expect(told(YEAR, '村干部“一肩挑”占比96.9%，上届为34.5%。')).toEqual(['96.9 2021', '34.5 ?']))
})

describe('a year ahead', () => {
  it('is none that 当年 points to', () =>
    expect(told(YEAR, '每万城镇常住人口配备14.6人，距2025年18人的目标还差3.4人。持有社会工作者职业资格证书的1093人，当年新增372人。').at(-1)).toBe('372 2021'))
})

describe('what there was before it was put together', () => {
  it('is of no time that is told', () => {
    expect(told(YEAR, '全市原有儿童福利机构19家，现已整合为3家。')).toEqual(['19 ?', '3 2021'])
    expect(told(YEAR, '全县原有村委会218个，撤并后144个。')).toEqual(['218 ?', '144 2021'])
  })
})

describe('what someone does', () => {
  it('is no beginning of a change', () => {
    expect(told(YEAR, '居家服务由9家机构承接，覆盖26个街道。')).toEqual(['9 2021', '26 2021'])
    expect(told(YEAR, '由9家养老机构负责运营，护理员增至320人。')).toEqual(['9 2021', '320 2021'])
  })
  it('is where it changes', () => expect(told(YEAR, '养老机构由9家增至12家。')).toEqual(['9 ?', '12 2021']))
})

describe('the month to which a sentence counted, at the end of the year', () => {
  it('is none of what the year brought or changed', () =>
    expect(told(YEAR, '到12月末，在保城乡低保对象2.83万户。年内新增2180人，退出2940人，比上年少760人。').slice(1)).toEqual([
      '2180 2021',
      '2940 2021',
      '-760 2021',
    ]))
  it('is that of what changed since the month before, or came in it', () => {
    expect(told(YEAR, '到12月末，在保低保对象2.83万户。低保对象比上月减少218户。').at(-1)).toBe('-218 2021-12')
    expect(told(YEAR, '到12月末，在保低保对象2.83万户。当月新增低保218户。').at(-1)).toBe('218 2021-12')
  })
  it('is that of what happened in it', () => expect(told(YEAR, '截至11月末，在保低保对象2.83万户。12月新增218户。').at(-1)).toBe('218 2021-12'))
})

describe('the end of a plan whose demand was met', () => {
  it('is not the time of what is told behind it', () =>
    expect(told('红河州2022年基层治理总结', '“十四五”末每万人达到18人以上的要求已提前实现；社区工作者人均月报酬3460元，持社工证的373人。').slice(-2)).toEqual([
      '3460 2022',
      '373 2022',
    ]))
})
