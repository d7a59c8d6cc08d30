/** How far figures differ from goals, means, others and what was before, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { regionByPath } from '../../../../src/domain/region.ts'
import { catalogue } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020', now: 2021 } }

/** Facts of a text as `text value unit measure period base`. */
const facts = (text: string): string[] =>
  readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ from, to, meaning }) =>
    meaning
      ? [[text.slice(from, to), meaning.value, meaning.unit, meaning.measure, meaning.period, meaning.base].filter((field) => field !== null).join(' ')]
      : [],
  )
const last = (text: string): string | undefined => facts(text).at(-1)

describe('what a share fell to', () => {
  it('is a share, whatever word says so', () => {
    expect(facts('低保保障面由15.6%降为9.1%。')).toEqual(['15.6% 15.6 % share', '9.1% 9.1 % share 2020'])
    expect(last('火化率从52%下降为47%。')).toBe('47% 47 % share 2020')
    expect(last('空置率从32%提高为41%。')).toBe('41% 41 % share 2020')
  })
})

describe('an arrow behind a figure', () => {
  it('says how it changed', () => {
    expect(facts('养老机构51家↓3家。')).toEqual(['51家 51 家 level 2020', '↓3家 -3 家 change_abs 2020 2019'])
    expect(facts('养老机构51家 ↑3家。').at(-1)).toBe('3家 3 家 change_abs 2020 2019')
    expect(facts('入住老人4380人 ↑5.2%。').at(-1)).toBe('5.2% 5.2 % change_pct 2020 2019')
  })
  it('is no dash between figures', () => expect(facts('各县新建养老机构3家-5家。').every((fact) => !fact.includes('change'))).toBe(true))
})

describe('how far a figure lies', () => {
  it('from that of the same months of a year is against these', () => {
    expect(last('2020年上半年，结婚登记1260对，比2018年同期少180对。')).toBe('180对 -180 对 change_abs 2020-01/2020-06 2018-01/2018-06')
    expect(last('2020年上半年，结婚登记1260对，比上年同期少180对。')).toBe('180对 -180 对 change_abs 2020-01/2020-06 2019-01/2019-06')
  })
  it('from that of the same months of a year named before the clause is against these too', () =>
    expect(last('2020年上半年，结婚登记1260对，跟2018年同期比，少了180对。')).toBe('180对 -180 对 change_abs 2020-01/2020-06 2018-01/2018-06'))
  it('from that of another group is a change against no other time', () => {
    expect(last('护理员月工资3100元，比环卫工人低300元。')).toMatch(/^300元 -300 元\/月 change_abs 2020$/)
    expect(last('护理员月工资3100元，比上年低300元。')).toMatch(/^300元 -300 元\/月 change_abs 2020 2019$/)
  })
  it('beyond or below a goal, a mean or what is due is a change against no other time', () => {
    expect(last('每千名老年人床位33.6张，比全省平均水平高1.4张。')).toBe('1.4张 1.4 张/千名老人 change_abs 2020')
    expect(last('护理型床位占比达到63%，比全国平均水平高出约11个百分点。')).toBe('11个百分点 11 百分点 change_abs 2020')
    expect(last('资金支出进度52.3%，低于序时进度14.2个百分点。')).toBe('14.2个百分点 -14.2 百分点 change_abs 2020')
    expect(last('集中供养率33%，低于省定50%的目标17个点。')).toBe('17个点 -17 百分点 change_abs 2020')
    expect(last('整改率92.1%，低于全省平均值（95.4%）3.3个百分点。')).toBe('3.3个百分点 -3.3 百分点 change_abs 2020')
    expect(last('人均年办件1180件，高出全省均值三成。')).toBe('三成 30 % change_pct 2020')
    expect(last('农村低保月人均补助92元，超省下达任务7元。')).toContain('7元 7 元/月 change_abs 2020')
    expect(last('临时救助超支94万元。')).toBe('94万元 940000 元 change_abs 2020')
  })
  it('from others, or from what is asked for, is one too', () => {
    expect(last('农村低保月标准与省城相差95元。')).toBe('95元 95 元/月 change_abs 2020')
    expect(last('每百张床位配备护理员12.4名，与市级要求尚差2.1名。')).toContain('2.1名 -2.1 人 change_abs 2020')
  })
  it('is no more than a part of it: else it is the goal itself', () => expect(last('床位36张，超过目标34张。')).toContain('34 张 level'))
})

describe('how much less or more', () => {
  it('was done than before is a change against that', () => {
    expect(last('结婚登记620对，同比少登记37对。')).toBe('37对 -37 对 change_abs 2020 2019')
    expect(last('福彩680万元，超同期28%。')).toBe('28% 28 % change_pct 2020 2019')
  })
  it('was helped or has grown, is a change', () => {
    expect(last('救助患者7830人次，比上年多救了912人次。')).toMatch(/^912人次 912 人次 change_abs 2020 2019$/)
    expect(last('剑阁县募集1360万元，增幅最高，达27.1%。')).toMatch(/^27.1% 27.1 % change_pct /)
    expect(last('特困失能人员集中供养率51.2%，按时序应达到55%，滞后3.8个百分点。')).toMatch(/ 百分点 change_abs 2020$/)
    expect(last('每千名老年人拥有养老床位31.6张，与全国平均水平相比还差0.9张。')).toMatch(/^0.9张 -0.9 张\/千名老人 change_abs 2020$/)
  })
  it('there is, is a change where a word of a fall stands before it', () => {
    expect(last('秋粮减产三成。')).toContain('三成 -30 % change_pct')
    expect(last('界线总长减286公里。')).toContain('286公里 -286 公里 change_abs')
  })
  it('stands first in an order is no change', () => expect(last('老年人由多到少为苍溪县12.3万人、剑阁县11.8万人。')).toContain('11.8万人 118000 人 level'))
})

describe('what a figure is compared with', () => {
  it('is for each of a row what it is for the first', () =>
    expect(
      facts('五保集中和分散供养标准达到3480元和2410元，比省定最低标准高出480元和210元。')
        .slice(2)
        .every((fact) => fact.endsWith('change_abs 2020')),
    ).toBe(true))
  it('is the same time a year before for all changes of a sentence that names it', () => {
    const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020-01/2020-09', now: 2020 } }
    const bases = readText('办理结婚登记1.8万对，比上年同期减少2100对，下降10.4%。', { setting, headings: [], title: '' }, tools).flatMap(
      ({ meaning }) => meaning?.base ?? [],
    )
    expect(bases).toEqual(['2019-01/2019-09', '2019-01/2019-09'])
  })
  it('is the quarter before in a report of a quarter', () => {
    const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020-07/2020-09', now: 2020 } }
    const bases = (text: string): string[] => readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => meaning?.base ?? [])
    expect(bases('截至9月底，低保对象2.3万人，环比减少110人。')).toEqual(['2020-06'])
    expect(bases('截至9月底，护理型床位占比58.3%，较上季度提高0.9个百分点。')).toEqual(['2020-06'])
  })
})

describe('how a figure stands to an average', () => {
  const names = (text: string): string[] =>
    readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => (meaning ? [`${meaning.name} ${meaning.indicator?.id ?? '-'}`] : []))

  it('is a figure of its own, and no level', () => {
    expect(names('城市低保标准偏低，仅相当于全省平均水平的92%。')).toEqual(['城市低保标准相当于全省平均水平的比例 -'])
    expect(names('城乡低保标准为全国平均水平的86%。')).toEqual(['城乡低保标准相当于全国平均水平的比例 -'])
    expect(names('农村低保标准每月230元，只有全省平均水平的92%。').slice(1)).toEqual(['农村低保标准相当于全省平均水平的比例 -'])
  })
})

describe('a list of changes behind what is compared with', () => {
  it('tells of each in its own sense', () => {
    expect(facts('较2019年底增加社区23个、减少行政村8个。')).toEqual(['23个 23 个 change_abs 2020 2019', '8个 -8 个 change_abs 2020 2019'])
    expect(facts('较2019年底减少行政村8个、社区3个。').at(-1)).toBe('3个 -3 个 change_abs 2020 2019')
  })
})

describe('a limit that may not be passed', () => {
  it('is the least, or the most', () => {
    const bound = (text: string): string[] => readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => meaning?.bound ?? [])
    expect(bound('力争群众满意率不能低于90%，差错率不能超过3%。')).toEqual(['min', 'max'])
    expect(bound('养老机构入住率刚过五成。')).toEqual(['min'])
  })
})

describe('how much more or less', () => {
  it('each of several becomes at least', () =>
    expect(facts('机构养育和散居孤儿月标准分别增加不少于80元、60元。').map((one) => one.split(' ').slice(1, 4).join(' '))).toEqual([
      '80 元/月 change_abs',
      '60 元/月 change_abs',
    ]))
  it('was sold', () => expect(last('销售福利彩票2.87亿元，比2019年少销1930万元。')).toBe('1930万元 -19300000 元 change_abs 2020 2019'))
})

describe('what a ratio reached', () => {
  it('is a share, and no change by so much', () => expect(last('离婚登记量与结婚登记量之比升至35%。')).toBe('35% 35 % share 2020'))
})

describe('more of what was done than before', () => {
  it('is a change of it', () =>
    expect(facts('手术康复残疾孤儿1024名，较2019年多救治58名。')).toEqual(['1024名 1024 人 flow 2020', '58名 58 人 change_abs 2020 2019']))
})

describe('an age beside that of others', () => {
  it('is how much younger they are', () => expect(last('村委会成员平均年龄43.6岁，比上届小5.4岁。')).toMatch(/^5\.4岁 -5\.4 岁 change_abs/))
})
