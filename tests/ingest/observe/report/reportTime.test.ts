/** The time, and the place, that a document as a whole reports on, where its title does not say it plainly; in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { settingOf, spokenOn } from '../../../../scripts/ingest/observe/report/setting.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const periodOf = (...lines: string[]): string | null => settingOf(documentOf(`${lines.join('\n\n')}\n`), tools).calendar.period
const spokenIn = (...lines: string[]): string | null => spokenOn(documentOf(`${lines.join('\n\n')}\n`))
/** The values of a text, each with its period. */
const told = (...lines: string[]): string[] =>
  observe(documentOf(`${lines.join('\n\n')}\n`), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)

describe('a survey', () => {
  it('is of the months in which it was made, whatever it tells of what is ahead', () =>
    expect(periodOf('铜川市养老护理人才调查', '2022年5月至7月，市民政局对全市82家养老机构开展问卷调查，回收问卷1310份。', '到2025年缺口约1400人。')).toBe(
      '2022-05/2022-07',
    ))
})

describe('a speech', () => {
  it('that looks back on the year before is of that year, however much it tells of what is to be done', () => {
    const ahead = '2018年，要新建敬老院6所，改造12所。2018年6月底前，排查家庭3400户。'
    const speech = (...opening: string[]): string | null => periodOf('铜川市领导讲话', ...opening, '全市新增床位260张。', ahead)
    expect(speech('（2018年3月6日）', '今天的会议，主要任务是回顾去年工作，安排部署今年任务。')).toBe('2017')
    expect(speech('（2018年8月6日）', '今天的会议，主要任务是回顾去年工作，安排部署今年任务。')).not.toBe('2017')
  })
  it('that deals out the work of its year tells of that year as what is ahead, and of the next one too', () =>
    expect(
      told(
        '在铜川市民政工作会议上的讲话',
        '（2014年1月22日）',
        '这次会议总结2013年工作，部署今年任务。',
        '救助困难群众1200人次。',
        '今年要新建敬老院6所，明年春节前全部入住。',
      ),
    ).toEqual(['1200 2013', '6 2014']))
  it('given on a day is of no month of the year before', () =>
    expect(
      periodOf(
        '在铜川市慈善大会暨社会组织工作会议上的讲话（2019年9月5日）',
        '今天我们召开大会，表彰30个先进集体。',
        '截至今年8月，全市登记社会组织5126家，比2015年增加1200家。',
        '去年，慈善会接收捐款11.3亿元。2018年度应参加年检的4870家。2018年，备案慈善信托14单。',
      ),
    ).not.toMatch(/^2018-/))
  it('is known by the bracket that says where and when it was given', () => {
    expect(spokenIn('铜川市社会救助工作情况的报告（2022年8月 市人大常委会第四次会议）', '低保对象3068户。')).toBe('2022-08')
    expect(spokenIn('铜川市社会救助工作情况的报告（2022年8月29日在市政协双月协商会议上）', '低保对象3068户。')).toBe('2022-08-29')
  })
  it('is not dated by what is counted to', () => expect(spokenIn('铜川市慈善项目快报', '截止2019年11月底', '募集善款2900万元。')).toBeNull())
})

describe('the years in a title', () => {
  it('are those reported on, whatever year the text begins with', () => {
    expect(periodOf('铜川市2022—2024年民政工作情况汇报', '2022年以来，救助8900人次，其中今年2516人次。')).toBe('2022/2024')
    expect(periodOf('铜川市2022—2024年养老服务行动计划', '2021年，全市养老机构16家。')).toBe('2021')
  })
})

describe('a review of a plan', () => {
  it('that looks back to its beginning when it is over goes on to the day it was given', () => {
    const review = (given: string): string[] =>
      told(`铜川市“十三五”以来社会救助工作情况的报告（${given} 市人大常委会第四次会议）`, '今年1—6月，发放低保金2300万元。', '全市共发放临时救助金860万元。')
    expect(review('2022年8月')).toEqual(['23000000 2022-01/2022-06', '8600000 2016/2022'])
    expect(review('2023年10月').at(-1)).toBe('8600000 2016/2023')
  })
  it('that looks back to its beginning when it is over goes on to the year it counts to the end of', () =>
    expect(periodOf('铜川市“十三五”以来儿童福利工作成效报告', '截至2022年12月底，全市孤儿63人。', '七年来资助儿童229人次。')).toBe('2016/2022'))
  it('that tells of five years again and again is of all of them, though it counts to a month of the last', () => {
    const review = (...lines: string[]): string | null => periodOf('“十四五”以来铜川民政事业发展综述', '五年间，低保标准提高到960元。', ...lines)
    expect(review('五年来新建敬老院6所。五年里救助1.2万人次。', '截至2025年6月底，养老机构74家。')).toBe('2021/2025')
    expect(review('截至2024年底，养老机构74家。')).toBe('2021/2024')
  })
  it('of its first years is of these', () => expect(periodOf('铜川区划“十四五”前四年数据', '民政支出累计3.4亿元。')).toBe('2021/2024'))
  it('counts to the day that its title says', () =>
    expect(periodOf('铜川市老龄事业“十二五”规划中期评估（评估基准日：2013年6月30日）', '评估组走访9个区县，养老床位1.1万张。')).toBe('2011-01/2013-06'))
})

describe('an anniversary', () => {
  it('is of the years that its title names', () => expect(periodOf('红河州建州60周年民政回顾（1957—2017）', '2016年全州低保对象47.6万人。')).toBe('1957/2017'))
  it('of the country is of its own year where the text tells of 今年', () => {
    const text = ['铜川民政六十年——庆祝建国60周年', '2008年，民政经费4.8亿元。']
    expect(periodOf(...text, '今年8月，低保对象17.4万人。')).toBe('1949/2009')
    expect(periodOf(...text, '全市有低保对象17.4万人。')).toBe('1949/2008')
  })
})

describe('the time of a document', () => {
  it('is the year whose work plan a survey was made for', () => {
    const survey = (ground: string): string | null =>
      periodOf(
        '关于困境儿童保障的调研报告',
        `${ground}，8月下旬，调研组到各县区调研。`,
        '截至今年7月，全市有孤儿128名。',
        '到2022年，每个乡镇建成儿童之家1个。',
      )
    expect(survey('根据市人大常委会2019年监督工作计划')).toBe('2019')
    expect(survey('按照市政协2019年度协商计划')).toBe('2019')
  })
  it('is that of the day on which it was given, of which it tells the year in what it counts to', () =>
    expect(spokenIn('困境儿童摸排行动', '新华社西安5月31日电 自2021年6月以来，摸排登记困境儿童2170名。截至2024年4月，留守儿童3850人。')).toBe('2024-05-31'))
  it('is that on which it began to be shown', () => {
    expect(spokenIn('巡察整改进展情况的通报', '2023年9月12日，巡察组进驻。', '公示时间：2024年7月15日至8月4日。')).toBe('2024-07-15')
    expect(spokenIn('巡察整改进展情况的通报', '2023年9月12日，巡察组进驻。', '公示电话：0564-6081234。')).not.toBe('2024-07-15')
  })
  it('are the years that it names where its title counts them', () =>
    expect(periodOf('一间婚姻咨询室的四年', '2016年7月，咨询室挂牌。', '2017年接待612对，2018年1308对，2018年离婚登记4187对。', '2019年接待1934对。')).toBe(
      '2016/2019',
    ))
  it('is the month of an inspection that it says', () =>
    expect(periodOf('铜川市老年活动室抽查', '抽查时间：2016年5月。抽查范围：73个活动室。', '正常开放49个。')).toBe('2016-05'))
  it('are the months it tells of, not the last of them alone', () =>
    expect(periodOf('铜川市残联前十个月账目', '截至2024年10月21日，投入情况为：', '实用技术培训300万元，2300人次。')).toBe('2024-01/2024-10'))
  it('is given with the line that names the reporter', () =>
    expect(spokenIn('铜川推行惠民殡葬', '本报记者 方舟 2016年1月18日 第3版', '去年火化遗体4870具，火化率93.5%。')).toBe('2016-01-18'))
})

describe('the time of what stands below a line', () => {
  it('is not the day on which a report was given', () =>
    expect(told('铜川市民政局2023年述职报告', '铜川市民政局局长（2023年12月28日）', '办理结婚登记5012对。', '新建敬老院6所。')).toEqual([
      '5012 2023',
      '6 2023',
    ]))
  it('is that to which the first sentence counts, whoever told it', () =>
    expect(told('铜川市养老床位数公布2017年', '记者自铜川市民政局获悉，到2017年7月底，全市有老年人3.2万人。', '养老床位有1095张。').at(-1)).toBe(
      '1095 2017-07',
    ))
  it('is that of the line which introduces items that only semicolons part', () => {
    const items = [
      '全省2021年政府工作报告',
      '2020年，发放低保金3.2亿元。',
      '2021年，要办好以下实事：',
      '新建敬老院20所；',
      '改造活动室46个；',
      '培训护理员300人。',
    ]
    expect(told(...items).slice(1)).toEqual(['20 2021', '46 2021', '300 2021'])
  })
})

describe('the place of a document', () => {
  const placeOf = (file: string, ...lines: string[]): string | undefined => settingOf({ ...documentOf(`${lines.join('\n\n')}\n`), file }, tools).region?.path
  it('is the county that title or first line begin with, in a file named after its city', () => {
    expect(placeOf('zhuzhou-2013.txt', '醴陵花炮厂困难家庭救助', '低保对象9104户。')).toBe('湖南省/株洲市/醴陵市')
    expect(placeOf('xuchang-2015.txt', '五保“四改”观察', '长葛五保2216人，敬老院12所。')).toBe('河南省/许昌市/长葛市')
  })
  it('is the city where the text tells of others too, or of the whole', () => {
    expect(placeOf('xuchang-2015.txt', '五保“四改”观察', '长葛五保2216人，禹州3100人。')).toBe('河南省/许昌市')
    expect(placeOf('xuchang-2015.txt', '五保“四改”观察', '长葛五保2216人，全市敬老院112所。')).toBe('河南省/许昌市')
  })
})

describe('what is meant to be', () => {
  it('in a list of short lines, is of the year in the brackets that head it', () =>
    expect(told('数说扬州民政2024', '【养老服务】', '养老机构151家。', '【2025年目标】', '新建助餐点30个。', '适老化改造700户。')).toEqual([
      '151 2024',
      '30 2025',
      '700 2025',
    ]))
  it('as the task of a year is of the whole year, in a report of its first months too', () =>
    expect(told('扬州市2025年上半年民政工作总结', '年度任务：新建农村幸福食堂50处，适老化改造350户。', '上半年新建农村幸福食堂26处。')).toEqual([
      '50 2025',
      '350 2025',
      '26 2025-01/2025-06',
    ]))
})

describe('a text whose title tells no year', () => {
  it('is of the part of a plan that was evaluated, not of its goals', () =>
    expect(
      periodOf(
        '《丽水市民政事业发展“十四五”规划》实施情况中期评估报告',
        '2023年10月，市民政局对规划前半程（2021—2023年6月）执行情况作了评估，已提前达到2025年目标值的7项。',
        '综合服务设施每百户43平方米，2025年要达到50平方米。',
      ),
    ).toBe('2021-01/2023-06'))
  it('is not of the year of what has been given up', () =>
    expect(
      periodOf('政策解读：新区困难老年人居家养老补贴办法', '原办法2017年施行，每人每月补贴200元。2025年区级财政安排3980万元。', '2025年再增加综合体8个。'),
    ).toBe('2025'))
})

describe('a title signed in the first months of a year', () => {
  it('heads what is told of the year before', () => {
    expect(periodOf('湖南省衡阳市社工站建设情况（2022年1月）', '全年投入运营经费3408万元。到2021年底，驻站社工320人。')).toBe('2021')
    expect(periodOf('湖南省衡阳市社工站建设情况（2022年1月）', '2022年1月，新建社工站12个。到2021年底，驻站社工320人。')).toBe('2022-01')
  })
})

describe('a chronicle', () => {
  it('is of all the years that its title tells', () =>
    expect(
      periodOf(
        '琼海市民政大事记（2011—2013年）',
        '2011年',
        '1月6日 召开春节慰问工作会，全市慰问困难群众1.2万户。',
        '1月18日 新建敬老院2所，耗资312万元。',
        '12月31日 年度统计：结婚登记5200对。',
        '2012年',
        '4月1日 城市低保标准由每人每月260元上调为300元。',
      ),
    ).toBe('2011/2013'))
})

describe('five years looked back on', () => {
  it('lie before the plan that is looked forward to, where no other is named', () => {
    expect(periodOf('五年回眸：铜川养老服务', '五年来，新建养老机构32家。', '展望“十四五”，铜川市将再建12家。')).toBe('2016/2020')
    expect(periodOf('五年回眸：铜川养老服务', '“十四五”以来，五年新建养老机构32家。')).toBe('2021/2025')
  })
})

describe('progress of the tasks of a year', () => {
  const counted = '截至9月底，累计改造4100户，完成率102.5%。'
  it('is of the months up to the quarter in the title, where it is counted to its end', () =>
    expect(periodOf('济宁市2023年民生实事进展情况通报（三季度）', counted)).toBe('2023-01/2023-09'))
  it('is of the quarter where it is not', () => expect(periodOf('济宁市2023年民生实事进展情况通报（三季度）', '本季改造1200户。')).toBe('2023-07/2023-09'))
})

describe('a text without a year in its title that counts to the end of one', () => {
  it('was given in the year after, if it tells of the last one', () =>
    expect(
      told('江西省养老服务工作综述', '截至2023年底，全省有养老机构2316家。', '去年，新建家庭养老床位1.26万张。', '今年，全省还将新增护理型床位1.5万张。'),
    ).toEqual(['2316 2023', '12600 2023', '15000 2024']))
})

describe('a text that names one year and says how many have gone by since', () => {
  const text = (since: string): string | null =>
    periodOf('“一碗热汤”暖了半条街', '2021年建成养老服务综合体。', `${since}，累计服务老人13.6万人次。`, '今年上半年，日均用餐420人。')
  it('is of the year after so many', () => {
    expect(text('两年多来')).toBe('2023')
    expect(text('三年过去')).toBe('2024')
  })
  it('is not where it does not', () => expect(text('近两年来')).not.toBe('2023'))
})

describe('the day of a text', () => {
  it('may stand in brackets below its title', () => expect(spokenIn('湄潭县农村互助养老经验交流材料', '（2024年6月）', '全县建成小院158个。')).toBe('2024-06'))
})

describe('a title of five years', () => {
  const title = '“海丝”古城的温情账本——泉州民政这五年'
  it('is not of the plan by which a sum is measured, nor of a paper that is named', () => {
    const text = ['五年投入资金13.8亿元，是“十二五”时期的2.6倍。', '按照《泉州市“十四五”民政事业发展规划》，到2025年建成1000家。']
    expect(periodOf(title, '2016年，这个数字是零。五年间，长者食堂开到587家。', ...text)).toBe('2017/2021')
  })
  it('is of the plan that it tells of', () => expect(periodOf(title, '“十三五”期间，全市投入资金13.8亿元。')).toBe('2016/2020'))
})

describe('a speech of the first months of a year that tells of five years again and again', () => {
  it('is of the five before it', () =>
    expect(
      periodOf(
        '在天水市民政会议上的讲话',
        '（2022年3月29日）',
        '五年来，脱贫攻坚取得全胜。五年下来，发放资金46.8亿元。',
        '临时救助五年救了61.4万人次。五年募集善款1.27亿元。',
      ),
    ).toBe('2017/2021'))
})

describe('a quarterly report whose title does not say which quarter', () => {
  it('is of the one that its opening tells', () =>
    expect(periodOf('宝应县2017年社会救助季度通报', '一季度，全县发放低保金1860万元。', '临时救助846户次。')).toBe('2017-01/2017-03'))
})

describe('a time that is foreseen, or set against what is told', () => {
  const title = '“家门口”的幸福晚年——长沙市养老服务观察'
  it('is not what an undated text reports on', () => {
    expect(told(title, '全市现有养老机构276家。', '预计到2030年，全市老年人口将突破200万。')).toEqual(['276 ?', '2000000 2030'])
    expect(told(title, '现有床位3.1万张，力争到2027年达到4万张。')[0]).toBe('31000 ?')
    expect(told(title, '全市现有养老机构276家，护理型床位占68%，而2019年这一数字仅为37%。')).toEqual(['276 ?', '68 ?', '37 2019'])
  })
  it('leaves the time that is reported on', () => {
    expect(told(title, '截至2023年底，全市现有养老机构276家。预计到2025年，全市老年人口将突破165万。')).toEqual(['276 2023', '1650000 2025'])
    expect(told(title, '2023年护理型床位占68%，而2019年这一数字仅为37%。', '全市现有养老机构276家。')[2]).toBe('276 2023')
  })
})

describe('what has been done since a plan began that is over', () => {
  it('goes on to the year in which something was reached', () => {
    expect(periodOf('“十三五”以来铜川市殡葬改革纪实', '2016年以来，新建殡仪馆5个，公墓覆盖率由2015年的31%提高到2021年的87%。')).toBe('2016/2021')
    expect(periodOf('“十三五”以来铜川市殡葬改革纪实', '2016年以来，新建殡仪馆5个。')).toBe('2016/2020')
  })
})
