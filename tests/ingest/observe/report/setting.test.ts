import { describe, expect, it } from 'vitest'

import { inheritable, settingBelow, settingOf, settingOpened, spokenOn } from '../../../../scripts/ingest/observe/report/setting.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const setting = (text: string): [string | undefined, string | null] => {
  const { region, calendar } = settingOf(documentOf(text), tools)
  return [region?.path, calendar.period]
}

describe('settingOf', () => {
  it('takes region and year from the title', () =>
    expect(setting('青岛市民政工作，2022年\n\n养老机构有131家，床位12405张。\n')).toEqual(['山东省/青岛市', '2022']))
  it('takes the part of the year that the title names, where the origin says no more than the year', () => {
    const periodOf = (title: string, period: string): string | null => {
      const document = documentOf(`${title}\n\n养老机构有131家，床位12405张。\n`)
      return settingOf({ ...document, origin: { ...document.origin, period } }, tools).calendar.period
    }
    expect(periodOf('铜川市民政事业统计季报（2023年三季度）', '2023')).toBe('2023-01/2023-09')
    expect(periodOf('铜川市民政事业统计季报（2023年三季度）', '2022')).toBe('2022')
    expect(periodOf('铜川市民政局2023年工作总结', '2023')).toBe('2023')
  })
  it('takes what a survey found for the month in which it was made', () => {
    const made = '今年5月至7月，调研组先后走访15个镇，察看养老机构26处。'
    const report = (line: string): string | null =>
      setting(`关于城固县养老服务情况的调研报告\n\n${line}\n\n到2022年底，全县有户籍老年人11.2万人。\n\n现有养老机构14家、床位1860张。\n`)[1]
    expect(report(made)).toBe('2023-07')
    expect(report('调研组先后走访15个镇。')).toBe('2022')
  })
  it('takes the lowest of a line of descent', () =>
    expect(setting('云居快报\n\n安徽省颍上县民政局2008年报告，全县受灾12户。\n')).toEqual(['安徽省/阜阳市/颍上县', '2008']))
  it('knows a prefecture by its short name behind its province', () =>
    expect(setting('甘肃省临夏州2019年民政工作总结\n\n全州共有养老机构41家。\n')).toEqual(['甘肃省/临夏回族自治州', '2019']))
  it('takes a digest of several cities for their province, unless its title names a place', () => {
    const items = '贵阳市接待祭扫群众32万人次。\n\n近日，遵义市红花岗区投入资金186万元。\n\n今年一季度，六盘水市发放补贴2014万元。\n'
    expect(setting(`民政简讯（第14期）\n\n${items}`)[0]).toBe('贵州省')
    expect(setting(`贵阳民政简讯（第14期）\n\n${items}`)[0]).toBe('贵州省/贵阳市')
    expect(setting(`民政简讯（第14期）\n\n${items.replace('六盘水市', '成都市')}`)[0]).not.toBe('贵州省')
  })
  it('takes a digest for the region in which all places lie that label its items, or for none', () => {
    const items = ['【河北迁安】迁安市新增低保户213户。', '【山西沁县】沁县现有低保对象3120人。', '【河北正定】火化率92%。']
    expect(setting(`民政工作简报（第27期）\n\n${items.join('\n\n')}\n`)[0]).toBeUndefined()
    expect(setting(`民政工作简报（第27期）\n\n${[items[0], items[2]].join('\n\n')}\n`)[0]).toBe('河北省')
    expect(setting(`民政工作简报（第27期）\n\n【社会救助】${items[0]?.slice(6) ?? ''}\n`)[0]).toBeDefined()
  })
  it('takes the years that a plan names in its title', () => {
    const text = '2023年，全县火化遗体6942具。\n\n（一）2024年。新建骨灰堂8座。\n'
    expect(setting(`于都县殡葬改革三年行动实施方案（2024—2026年）\n\n${text}`)[1]).toBe('2024/2026')
    expect(setting(`于都县养老服务三年行动计划（2024-2026年）\n\n${text}`)[1]).toBe('2024/2026')
    expect(setting(`于都县养老服务三年行动计划（2021—2023年）完成情况\n\n${text}`)[1]).not.toBe('2024/2026')
  })
  it('takes a plan in the title for its years', () => expect(setting('江西“十四五”民政成就\n\n全省养老机构有1831家。\n')).toEqual(['江西省', '2021/2025']))
  it('does not take the number of an issue for the year', () =>
    expect(setting('民政摘编（2018年第6期）\n\n湖南省2017年新增床位2.35万张，2017年底有机构1842家。\n')[1]).toBe('2017'))
  it('does not take an amount, a quake or the day of printing for the year', () => {
    expect(setting('福清市低保金发放突破2000万元\n\n低保对象有7574户。\n')[1]).toBeNull()
    expect(setting('2008：民政的足迹\n\n受灾人口4.7亿，是1976年唐山地震后最多的一年。\n')[1]).toBe('2008')
    expect(setting('蚌埠市“十四五”民政规划（2022年7月发布）\n\n养老机构有131家。\n')[1]).toBe('2021/2025')
  })
  it('takes the year in which what an audit found was mended, and not that of the funds', () => {
    const title = '天水市关于2020年度困难群众救助补助资金审计查出问题整改情况的报告'
    expect(setting(`${title}\n\n2020年，全市收到补助资金12.46亿元。截至2022年10月底，整改到位21个。\n`)[1]).toBe('2022')
    expect(setting(`${title}\n\n收到补助资金12.46亿元，整改到位21个。\n`)[1]).toBe('2021')
    expect(setting('天水市2020年度困难群众救助补助资金使用情况的报告\n\n收到补助资金12.46亿元。\n')[1]).toBe('2020')
  })
  it('takes a year in a bracket at the end of the title', () => {
    expect(setting('南充市社会工作年度报告（2024）\n\n持证社工3716人，较2023年增加412人。\n')[1]).toBe('2024')
    expect(setting('南充市社会组织名录(2024)续\n\n持证社工3716人。\n')[1]).toBeNull()
  })
  it('takes 今年 of an inquiry for the year after the end of the one it counts to', () => {
    const thisYear = (title: string): number => {
      const text = `${title}\n\n今年4月，走访24个乡镇。到2022年末，养老床位8215张，2022年新增床位120张。\n`
      const { today, period } = settingOf(documentOf(text), tools).calendar
      return today ?? Number(period?.slice(0, 4))
    }
    expect(thisYear('天水市农村养老服务情况的调研报告')).toBe(2023)
    expect(thisYear('天水市农村养老服务工作总结')).toBe(2022)
  })
  it('takes the year whose work a title says is reviewed', () => {
    expect(setting('海珠区2018年民政工作报告：2017年工作完成情况\n\n低保对象3068户。\n')[1]).toBe('2017')
    expect(setting('政府工作报告（2018年）摘读：五年来的成绩\n\n贫困人口减少6800万。\n')[1]).toBe('2013/2017')
    expect(setting('盐城年鉴2015 第三节 民政管理\n\n全市推进减负，取消机构21个。\n')[1]).toBe('2014')
    expect(setting('江苏年鉴（2018）·红十字会救助\n\n救助白血病患儿202名。\n')[1]).toBe('2017')
  })
  it('takes the year before the month a report was sent in', () =>
    expect(setting('福利彩票年销量再创新高\n\n新华社北京2013年1月电　2012年全国福利彩票销售1510亿元。\n')[1]).toBe('2012'))
  it('takes the year before for a report given in January', () =>
    expect(setting('政府工作报告——2022年1月5日在岳阳市会议上\n\n2021年，养老机构有191家。\n')).toEqual(['湖南省/岳阳市', '2021']))
  it('takes the year named most where the title has none', () =>
    expect(setting('这一年的成绩簿\n\n青岛市2022年新增社工1486人，2022年底有社工站138个，比2021年多12个，到2025年覆盖率100%。\n')[1]).toBe('2022'))
  it('takes the months the title or, where that names no year, the opening speaks of', () => {
    expect(setting('青岛市民政局发布会\n\n2022年8月3日\n\n今年前7个月，新增床位1200张。\n')[1]).toBe('2022-01/2022-07')
    expect(setting('青岛市民政局2022年前三个月工作小结\n\n新增床位1200张。\n')[1]).toBe('2022-01/2022-03')
    expect(setting('青岛市民政局2022年1—11月工作小结\n\n新增床位1200张。\n')[1]).toBe('2022-01/2022-11')
    expect(setting('青岛市2022年上半年民政工作\n\n新增床位1200张。\n')[1]).toBe('2022-01/2022-06')
  })
  it('takes the year of the title, whatever part of it a sentence tells of', () => {
    expect(setting('青岛市民政局2022年工作总结\n\n新增床位1200张。其中1—6月排查机构131家。\n')[1]).toBe('2022')
    expect(setting('青岛市民政局2022年工作总结\n\n一季度抽查机构40家，二季度52家。\n\n新增床位1200张。\n')[1]).toBe('2022')
    expect(setting('青岛市养老机构检查\n\n2022年上半年查12次，下半年9次，新增床位1200张，2022年底有机构131家。\n')[1]).toBe('2022')
  })
  it('takes the day a text was signed on, whatever stands below it, and no year that a plan ends in', () => {
    const reply =
      '关于第21号建议的答复\n\n目前全市有养老机构31家。去年新增床位300张，今年已投入880万元，到2025年建成护理中心5个。\n\n铜川市民政局\n\n2021年7月6日\n\n（此件主动公开）\n\n答复类别：B类\n'
    expect(spokenOn(documentOf(reply))).toBe('2021-07-06')
    expect(spokenOn(documentOf('铜川市低保提标\n\n新标准追溯到2019年1月1日执行。\n'))).toBeNull()
    expect(setting(reply)[1]).toMatch(/^2021/)
  })
  it('takes the year of an issue, or the one after that with which a text compares, where no other is named', () => {
    expect(setting('铜川民政简报\n\n（2024年第3期）\n\n今年以来，发放低保金5300万元。\n')[1]).toBe('2024')
    expect(setting('铜川市福利彩票销售情况\n\n今年上半年销售8200万元，比2022年同期增加760万元。\n')[1]).toBe('2023-01/2023-06')
  })
  it('takes the year in which a report to a congress was given for its 今年', () => {
    const { calendar } = settingOf(documentOf('2017年铜川市政府工作报告\n\n去年新增床位300张，今年再增200张。\n'), tools)
    expect(calendar).toMatchObject({ period: '2016', now: 2017, today: 2017 })
  })
  it('takes the time of which a text says that it tells', () =>
    expect(setting('铜川市养老机构整治情况汇报\n\n市委：现将2022年3至9月整治情况汇报如下。\n\n整治前有养老机构34家，整治后31家。\n')[1]).toBe(
      '2022-03/2022-09',
    ))
  it('takes the place of the office that speaks, where the title names none', () => {
    const news = '基层民政信息两则\n\n▲ 灌南县：低保对象5871户。\n\n▲ 涟水县：低保对象8120户。\n\n（淮安市民政局办公室2023年7月编发）\n'
    expect(setting(news)[0]).toBe('江苏省/淮安市')
    const heard = '关于调整低保标准的通稿\n\n记者从宁夏回族自治区民政厅获悉，我区城市低保标准为680元。\n\n固原市原州区为700元。\n\n2023年1月18日\n'
    expect(setting(heard)[0]).toBe('宁夏回族自治区')
  })
  it('takes the plan a text names for the five years of its title', () =>
    expect(setting('泉州五年发放救助金30亿元\n\n2021年1月15日，会议总结了“十三五”民政工作，比“十二五”末多出8家。\n')[1]).toBe('2016/2020'))
  it('counts back the years of a title from the day it was told', () =>
    expect(setting('过去三年惠及万人\n\n2021年1月20日\n\n新增机构20家。\n')[1]).toBe('2018/2020'))
  it('counts back to the year a text says it counts from', () =>
    expect(setting('泉州慈善总会公布五年账单\n\n泉州晚报讯（2017年8月15日）2012年换届以来的五年间，募集善款3.1亿元。\n')[1]).toBe('2012/2017'))
  it('takes the months a title or a text says its figures are counted to', () => {
    expect(setting('东台市民政局2023年度实事项目进展情况（截至9月30日）\n\n改造完工1074户，存在的问题11月底前解决。\n')[1]).toBe('2023-01/2023-09')
    expect(setting('东台市民政局2021年工作情况和2022年安排\n\n下列数据统计到11月底。低保对象8216户。\n')[1]).toBe('2021-01/2021-11')
    expect(setting('福建省民政事业统计季报（2020年3月）\n\n养老机构712个。\n')[1]).toBe('2020-01/2020-03')
  })
  it('takes the years since a state or a reform began, to the year it is told in', () => {
    expect(setting('新中国成立70年江西民政回顾\n\n1950年救济灾民120万人，2018年底有低保对象121万人，2018年支出186亿元。\n')[1]).toBe('1949/2018')
    expect(setting('改革开放四十年的南昌民政\n（南昌市民政局 2018年11月）\n\n1978年有福利院3所，2017年底有186所。\n')[1]).toBe('1978/2018')
  })
  it('takes the years since any other beginning for an anniversary', () =>
    expect(setting('延边朝鲜族自治州建州60周年民政综述\n\n2011年底有低保对象18.6万人，2011年支出6.2亿元。\n')[1]).toBe('1951/2011'))
  it('takes the years a text says it reports on', () => {
    expect(setting('关于基层治理情况的报告\n——2022年4月27日在盐城市会议上\n\n现将2019年以来工作情况报告如下。建成社工站125个。\n')[1]).toBe('2019/2021')
    expect(setting('这五年，罗平民政答卷请查收！\n\n2017年到2021年，我们走过脱贫攻坚。五年净涨1715元。\n')[1]).toBe('2017/2021')
    expect(setting('福建五年来养老服务综述\n\n到2022年末，老年人712万人，2022年新增床位1.2万张。\n')[1]).toBe('2018/2022')
    expect(setting('在全市会议上的讲话\n2025年2月18日\n\n五年来，承担试点27项。五年办理登记13.9万对。五年销售118.3亿元。\n')[1]).toBe('2020/2024')
  })
  it('takes the plan whose completion a title tells of', () =>
    expect(setting('民政事业发展“十二五”规划：“十一五”时期主要指标完成情况\n\n床位41.8万张。\n')[1]).toBe('2006/2010'))
  it('takes the decade since 2012 for 这十年', () => {
    expect(setting('“江西这十年”系列新闻发布会（民政专场）\n\n2012年低保标准300元，今年8月起830元。\n')[1]).toBe('2012/2022')
    expect(setting('南昌社会工作这十年\n\n2010年持证238人，2020年2240人。\n')[1]).not.toBe('2012/2022')
  })
  it('takes a plan so far to the month its figures are counted to', () => {
    expect(setting('“高质量完成‘十四五’规划”新闻发布会\n时间：2025年9月18日\n\n“十四五”以来，19项指标截至今年6月底已有16项达到。\n')[1]).toBe('2021-01/2025-06')
    expect(setting('“十四五”以来江西民政综述\n\n“十四五”以来，投入106.8亿元。截至2024年底，低保对象25.6万人。\n')[1]).toBe('2021/2024')
    expect(setting('江西“十四五”民政规划中期评估\n\n评估时点为2023年6月30日，对照基期2020年，完成7项。\n')[1]).toBe('2021-01/2023-06')
  })
  it('does not take what is planned, or done by a festival, for what is reported', () => {
    expect(setting('云居镇殡葬改革成效明显\n\n截至2017年底，建成灵堂4个。下一步，2018年计划投资612万元，2018年拟建3个。\n')[1]).toBe('2017')
    expect(setting('全市民政工作总结\n\n倒塌的521户在2018年春节前全部重建，低保对象44万人。\n')[1]).toBe('2017')
  })
  it('takes the year after for the one a review was told in that speaks of the last year alone', () => {
    const now = (text: string): number | null => settingOf(documentOf(text), tools).calendar.now
    expect(now('这五年，罗平民政答卷请查收！\n\n2017年到2021年，我们走过脱贫攻坚。去年火化遗体1938具。\n')).toBe(2022)
    expect(now('罗平县民政局2021年工作总结\n\n2021年火化遗体1938具，去年1800具。\n')).toBe(2021)
  })
  it('reads what stands below a dated heading as of that time', () => {
    const whole = { region: null, calendar: { period: '2021-01/2021-06', now: 2021, done: '2011/2015' } }
    const below = (heading: string, inTable = false): unknown => {
      const { period, done } = settingBelow([heading], whole, inTable).calendar
      return [period, done]
    }
    expect(below('二、湖南省（2022年1月）')).toEqual(['2022-01', null])
    expect(below('2019年工作回顾')).toEqual(['2019', null])
    expect(below('二、2022年工作安排')).toEqual(['2022', null])
    expect(below('三、今后五年（2022—2026年）工作打算')).toEqual(['2022/2026', null])
    expect(below('第一节 “十二五”时期主要成就')).toEqual(['2011/2015', null])
    // A table at the end is of the whole report; what was published then is not of then; 2021年 says no more than the document.
    expect(below('二、2022年工作安排', true)).toEqual(['2021-01/2021-06', '2011/2015'])
    for (const heading of ['泉州市民政局 2022年2月', '2022年2月 泉州晚报', '2021年工作回顾', '救助'])
      expect(below(heading)).toEqual(['2021-01/2021-06', '2011/2015'])
  })
  it('counts a statistic of a month from the beginning of the year', () => {
    expect(setting('福建省2021年2季度民政统计数据\n\n养老机构712个。\n')).toEqual(['福建省', '2021-01/2021-06'])
    expect(setting('四川省民政统计月报\n\n2022年9月\n\n养老机构712个。\n')[1]).toBe('2022-01/2022-09')
  })
  it('takes the place of an imprint where a text says 我县 alone', () =>
    expect(setting('托住底线\n\n2013年，我县发放低保金800万元。\n\n版权所有：清徐县融媒体中心\n')[0]).toBe('山西省/太原市/清徐县'))
  it('does not take a national honour for a report on the country', () => {
    const text = '民政局工作总结\n\n2013年，全区民政系统为开创鄞州科学发展新局面出力，获全国示范单位。全区有低保对象3105户，全区有五保对象698人。\n'
    expect(setting(text)[0]).toBe('浙江省/宁波市/鄞州区')
    expect(setting(text.replace('鄞州', ''))[0]).toBeUndefined()
  })
  it('takes the city above for a text that names several of its counties', () =>
    expect(setting('五年来民政工作总结\n\n我市下拨物资，其中绵竹市床上用品3000套，什邡市1000套。\n')[0]).toBe('四川省/德阳市'))
  it('takes this year for the year a report was told in', () =>
    expect(setting('结婚登记降到四百万对\n\n2024年11月3日\n\n今年前三季度，全国结婚登记474.7万对。2023年同期569万对。\n')[1]).toBe('2024-01/2024-09'))
  it('knows what was done before a plan', () => {
    const done = (text: string): string | null | undefined => settingOf(documentOf(text), tools).calendar.done
    expect(done('江西“十四五”民政规划\n\n五年里，床位由8万张增加到12万张。\n')).toBe('2016/2020')
    // A plan whose text reports on the five years before it tells of these already.
    expect(
      done(
        '江西“十四五”民政规划（节选）\n\n“十三五”期间，床位由2016年的8万张增加到2020年的12万张。到2020年底，低保对象121万人。五年支出低保金186亿元，2020年新建机构312所。\n',
      ),
    ).not.toBe('2011/2015')
    expect(done('江西民政事业第十四个五年规划\n\n五年里，床位由8万张增加到12万张。\n')).not.toBe('2011/2015')
    expect(done('江西“十四五”民政规划完成情况\n\n五年里，床位由8万张增加到12万张。\n')).toBeNull()
  })
  it('takes the year a meeting looked back on', () =>
    expect(setting('湖南省召开2021年民政工作会议\n\n会议通报，2020年全省城市低保平均标准588元。\n')[1]).toBe('2020'))
  it('takes no month in which a report was given for the one it is of', () =>
    expect(setting('宁波市社会组织和志愿服务工作情况\n\n(宁波市民政局 2023年1月)\n\n2022年，全市社会组织3578家。\n\n办结率98%。\n')[1]).toBe('2022'))
  it('takes the days of an inspection for what its notice tells of, and not the day it was signed', () => {
    const notice =
      '关于全市养老机构安全检查情况的通报\n\n2019年4月15日至5月31日，湖南省衡阳市民政局对养老机构开展了安全检查。\n\n共查出隐患572处。\n\n2019年6月25日\n'
    expect(setting(notice)[1]).toBe('2019-04-15/2019-05-31')
    expect(setting(notice.replace('检查情况的通报', '工作动态'))[1]).not.toBe('2019-04-15/2019-05-31')
  })
  it('takes the month an event was counted to', () =>
    expect(setting('台风影响两省\n\n截至2015年8月12日9时，受灾人口73.6万人，损坏房屋1200间。\n')[1]).toBe('2015-08'))
  it('takes a month of the title with the year it was told in', () =>
    expect(setting('4月份自然灾害造成损失\n\n2012年5月2日\n\n倒塌房屋563间。\n')[1]).toBe('2012-04'))
  it('knows self-governing divisions without the names of their peoples', () => {
    expect(setting('昌吉州2010年统计公报\n\n城市低保20.5万人次。\n')[0]).toBe('新疆维吾尔自治区/昌吉回族自治州')
    expect(setting('景东县2022年民政工作\n\n农村低保4758户。\n')[0]).toBe('云南省/普洱市/景东彝族自治县')
  })
  it('tells a town behind its county', () => expect(setting('道县仙子脚镇2020年民政工作\n\n低保对象320户。\n')[0]).toBe('湖南省/永州市/道县/仙子脚镇'))
  it('is of the town that begins the title and calls itself 我镇 or lies in the county', () => {
    const town = '山东省/枣庄市/滕州市/界河镇'
    expect(setting('界河镇2023年上半年民政工作汇报\n\n滕州市民政局：\n\n我镇有低保户1126户。全镇建成公墓5处，全镇留守儿童118名。\n')[0]).toBe(town)
    expect(setting('界河镇民政工作汇报\n\n界河镇位于滕州市最北端，2023年有低保户1126户。\n')[0]).toBe(town)
    expect(setting('推进乡镇社工站建设的汇报\n\n滕州市民政局：\n\n2023年建成社工站21个，全镇覆盖。\n')[0]).toBe('山东省/枣庄市/滕州市')
    expect(setting('界河镇养老院经验介绍\n\n滕州市2023年有养老机构26家。\n')[0]).not.toBe(town)
  })
  it('leaves the place of a text open that calls itself 我市 and names its province alone', () =>
    expect(setting('民政工作总结\n\n在省厅支持下，我市按照黑龙江省要求开展救助。我市低保对象3105户，我市床位120张。\n')[0]).toBeUndefined())
  it('takes a statistic that names no place and calls none its own for the whole country', () =>
    expect(setting('2009年度民政事业统计\n\n年底共有村委会59.9万个。\n')[0]).toBe('全国'))
  it('leaves a masked place open', () => expect(setting('XX市民政局2019年总结\n\n惠民县新建敬老院4所。\n')[0]).toBeUndefined())
  it('is of the province where the text says 全省, whatever the dateline', () =>
    expect(setting('善行一年\n\n本报广州1月5日讯，2020年全省募集善款1.2亿元，全省有慈善组织120家，我省志愿者389万人。\n')[0]).toBe('广东省'))
})

describe('settingOpened', () => {
  const whole = { region: null, calendar: { period: '2011/2015', now: 2016 } }
  const opened = (line: string): string | null | undefined => settingOpened(line, whole)?.calendar.period
  it('reads what stands below a short line that ends in a colon as of its plan or year', () => {
    expect(opened('“十三五”发展目标：')).toBe('2016/2020')
    expect(opened('2016年主要任务：')).toBe('2016')
    expect(opened('“十三五”发展目标')).toBeUndefined()
    expect(opened('今年做了以下工作：')).toBeUndefined()
  })
})

describe('inheritable', () => {
  it('hands on a plan, not forty years', () => {
    expect(inheritable('2016/2020')).toBe('2016/2020')
    expect(inheritable('1978/2018')).toBeNull()
  })
})
