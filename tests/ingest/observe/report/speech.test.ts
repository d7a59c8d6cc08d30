/** Speeches, plans and inspections: whose time and place their figures are of, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { settingOf } from '../../../../scripts/ingest/observe/report/setting.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const figures = (...lines: string[]) => observe(documentOf(`${lines.join('\n\n')}\n`), catalogue).observations
/** The values of a text, each with its period. */
const told = (...lines: string[]): string[] => figures(...lines).map(({ value, period }) => `${value} ${period ?? '?'}`)
/** The values of a text, each with its role. */
const roles = (...lines: string[]): string[] => figures(...lines).map(({ value, role }) => `${value} ${role}`)
const TALK = ['在2018年全省民政工作会议上的讲话', '（2018年1月26日 江西省民政厅）', '一、充分肯定过去一年取得的成绩', '2017年，全年救助流浪乞讨人员3.2万人次。']

describe('a heading of the work of a year to come', () => {
  it('is that of what stands below it', () =>
    expect(told(...TALK, '三、扎实做好2018年各项工作', '从1月1日起，城市低保标准提高到每月590元。全年安排救助资金不少于84亿元。')).toEqual([
      '32000 2017',
      '590 2018-01-01',
      '8400000000 2018',
    ]))
  it('is none where the work was done', () => expect(told(...TALK, '三、2017年做了什么', '护理型床位占比提高到28%。').at(-1)).toBe('28 2017'))
})

const settingOfText = (...lines: string[]): [string | undefined, string | null] => {
  const { region, calendar } = settingOf(documentOf(`${lines.join('\n\n')}\n`), tools)
  return [region?.path, calendar.period]
}

describe('a speech whose day has no year', () => {
  it('was given in the year after that of which it tells what was done', () =>
    expect(
      told(
        '在全县民政工作会议上的讲话',
        '平江县副县长　方舟',
        '（2月18日）',
        '2018年，全县发放低保金9860万元，救助困难群众3.1万人。去年新建敬老院4所。',
        '今年要新建助餐点15个。今年1月，已发放慰问金126万元。',
      ),
    ).toEqual(['98600000 2018', '31000 2018', '4 2018', '15 2019', '1260000 2019-01']))
  it('tells of the parts of the year to come', () => {
    const setting = { region: null, calendar: { period: '2018', now: 2019, today: 2019 } }
    const text = '今年，家庭养老床位要建成500张，一季度先完成100张。'
    expect(readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => meaning?.period ?? [])).toEqual(['2019', '2019-01/2019-03'])
  })
  it('of a county is of the county, whatever it says of the city and of others in it', () =>
    expect(
      settingOfText(
        '在全县民政工作会议上的讲话',
        '安溪县县长　方舟',
        '（2022年3月12日）',
        '2021年，全县新建养老院4所，发放低保金2300万元。',
        '全市12个县（市、区）中，我们的养老机构入住率只有41%，比丰泽区低22个百分点。',
      )[0],
    ).toBe('福建省/泉州市/安溪县'))
})

describe('what an inspection found', () => {
  it('is of its days, whatever else the text counts to', () =>
    expect(
      told(
        '安庆市农村敬老院安全管理专项督查通报',
        '3月6日至15日，市民政局组成5个督查组开展专项督查。',
        '截至2月底，全市有农村敬老院174所。',
        '此次督查共检查敬老院86所，发现隐患412条。',
        '安庆市民政局',
        '2020年3月20日',
      ).slice(-2),
    ).toEqual(['86 2020-03-06/2020-03-15', '412 2020-03-06/2020-03-15']))
})

describe('a five-year plan', () => {
  it('is of its years by either name, and so is what is to be done within them', () => {
    expect(settingOfText('江苏省民政事业发展第十二个五年规划', '全省养老床位30万张。')[1]).toBe('2011/2015')
    expect(told('江苏省民政事业发展第十二个五年规划', '规划期内，新建县级福利院45所。').at(-1)).toBe('45 2011/2015')
    expect(told('六安市民政事业“十三五”规划', '五年内，新建敬老院40家。').at(-1)).toBe('40 2016/2020')
  })
  it('takes no time from the mean that a goal is measured by', () =>
    expect(told('甘肃省“十四五”民政规划', '到2025年，低保标准年均增速不低于当地居民上年度人均消费支出增速；乡镇（街道）社工站覆盖率达到100%。').at(-1)).toBe(
      '100 2025',
    ))
})

describe('goals and what came of them', () => {
  it('are told apart where one grew into the other, or falls short of it', () => {
    const title = '吉安市2013年民政工作总结'
    expect(roles(title, '农村社区试点村由原计划的300个扩大到412个。')).toEqual(['300 target', '412 metric'])
    expect(roles(title, '护理型床位占比11.3%，低于15%的预期目标。')).toEqual(['11.3 metric', '15 target'])
    expect(figures(title, '每千名老人养老床位23.8张，距规划目标30张尚差6.2张。').map(({ role, measure }) => `${role} ${measure}`)).toEqual([
      'metric level',
      'target level',
      'metric change_abs',
    ])
  })
  it('stand below a heading that runs on in its paragraph', () =>
    expect(roles('吉安市2013年困难群众救助资金绩效评价', '（二）绩效目标。救助城市低保对象4.5万人，临时救助3万人次，资金发放及时率100%。')).toEqual([
      '45000 target',
      '30000 target',
      '100 target',
    ]))
})

describe('times that a sentence names', () => {
  it('hold for it, whatever part of the year the document is of', () =>
    expect(told('三亚市2025年上半年婚姻登记', '上半年，全市办理结婚登记3.3万对。', '从5月10日到6月30日，全市共办理结婚登记1.42万对。').at(-1)).toBe(
      '14200 2025-05-10/2025-06-30',
    ))
  it('tell from when on a standard holds', () => {
    expect(told('三亚市2021年社会救助工作', '2020年7月起上调城市低保标准，为每人每月910元。')).toEqual(['910 2020-07'])
    expect(told('三亚市2021年社会救助工作', '从2020年7月起，城市低保标准达到每月910元。')).toEqual(['910 2020-07'])
  })
  it('are none in the price at which something was bought', () =>
    expect(figures('江西省2011年民政事业统计公报', '截至2011年底，职工总数11.6万人，比上年增长4.1%；固定资产原价94.3亿元。').at(-1)?.period).toBe('2011'))
})

describe('a place', () => {
  it('named last is the county that 县上 speaks of, in news of its city', () =>
    expect(
      figures('定西市民政简报2006年第21期', '今年以来，岷县先后遭受山洪11次，受灾21.6万人。灾情发生后，县上紧急下拨救灾款120万元。').map(({ region }) =>
        region?.split('/').at(-1),
      ),
    ).toEqual(['岷县', '岷县', '岷县']))
  it('begins with no time', () => {
    const regions = (line: string): string[] => figures('河北省涞源县2024年统计公报', line).map(({ region }) => region?.split('/').at(-1) ?? '?')
    expect(regions('年末城镇职工基本养老参保人数2.84万人，年末街道办事处3个。')).toEqual(['涞源县', '涞源县'])
  })
  it('is the only county of its name where a text tells what lies within it', () =>
    expect(settingOfText('第三章　社会福利', '1998年，醴陵境内24个乡镇建有敬老院22所。', '全县收养老人840人。')[0]).toBe('湖南省/株洲市/醴陵市'))
})

describe('parts that add up to their whole', () => {
  it('close, and what follows them is of the whole', () => {
    const names = (line: string): string[] => figures('河北省涞源县2024年统计公报', line).map(({ name }) => name)
    expect(
      names('年末共有养老机构9家，其中公办4家、民办5家，床位1386张，入住老人541人。')
        .slice(3)
        .every((name) => !name.includes('民办')),
    ).toBe(true)
    expect(names('年末共有养老机构9家，其中民办5家，床位486张。').length).toBe(3)
  })
})

describe('who speaks', () => {
  const names = (title: string): string[] => figures(title, '刘海燕：全市特困失能老人集中供养1340人。').map(({ name }) => name)
  it('is no part of a name at a press conference', () => expect(names('青岛市养老服务新闻发布会')[0]).not.toContain('海燕'))
})

describe('a question for a year', () => {
  const title = '在全市民政工作会议上的讲话'
  it('is answered by the next sentence, up to one that speaks of no figure', () => {
    const lines = ['（2024年2月22日）', '去年全市结婚登记2.8万对。五年前是多少呢？结婚登记4.7万对。这说明什么？婚俗改革要跟上。全年救助1.2万人次。']
    expect(told(title, ...lines)).toEqual(['28000 2023', '47000 2018', '12000 2023'])
  })
})
