import { describe, expect, it } from 'vitest'

import { readText } from '../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../src/domain/catalogue.ts'
import { regionByPath } from '../../../src/domain/region.ts'

const tools = toolsOf(readCatalogue())

/** Facts of a text as `text value unit measure period`, said of 广元市 in the years 2016 to 2020. */
function facts(text: string, period = '2016/2020'): string[] {
  const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period, now: 2021 } }
  return readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ from, to, meaning }) =>
    meaning
      ? [[text.slice(from, to), meaning.value, meaning.unit, meaning.measure, meaning.period, meaning.base].filter((field) => field !== null).join(' ')]
      : [],
  )
}

const names = (text: string): string[] => {
  const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020', now: 2021 } }
  return readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => (meaning ? [meaning.name] : []))
}

const roles = (text: string): string[] => {
  const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020', now: 2021 } }
  return readText(text, { setting, headings: [], title: '' }, tools).map(({ from, to, role }) => `${text.slice(from, to)} ${role}`)
}

describe('value, unit and measure', () => {
  it('reads two counts of one noun', () =>
    expect(facts('2019年末，农村特困对象共318户、402人。')).toEqual(['318户 318 户 level 2019', '402人 402 人 level 2019']))
  it('takes the unit of the last number for the row', () =>
    expect(facts('孤儿养育费每人每月1100、760元。', '2020')).toEqual(['1100 1100 元/月 level 2020', '760元 760 元/月 level 2020']))
  it('reads a number without classifier beside a noun for people', () =>
    expect(facts('全市供养1.2万特困人员。', '2020')).toEqual(['1.2万 12000 人 level 2020']))
  it('reads a rate before the amount', () => expect(facts('残疾人补贴提高到每人每年1080元。', '2020')).toEqual(['1080元 1080 元/年 level 2020']))
  it('gives a fall a minus sign', () =>
    expect(facts('2020年，信访件比上年减少18件，降幅达12.5%。')).toEqual(['18件 -18 件 change_abs 2020 2019', '12.5% -12.5 % change_pct 2020 2019']))
  it('gives what is lower, or fell, a minus sign, and no number that is the least', () => {
    expect(facts('助餐覆盖率73%，比周边低6个百分点。', '2020')[1]).toContain('6个百分点 -6 百分点')
    expect(facts('彩票销量跌了12%。', '2020')[0]).toContain('12% -12 %')
    expect(facts('增幅较上年收窄1.5个百分点。', '2020')[0]).toContain('-1.5 百分点')
    expect(facts('每村至少2名护理员。', '2020')[0]).toContain('2名 2 人')
  })
  it('reads 过半 as more than a half of what was counted', () => {
    expect(facts('发放棉衣被2400件，其中棉衣过半。', '2020')[1]).toContain('过半 50 %')
    expect(facts('新增床位600张，护理型过半。', '2020')[1]).toContain('过半 50 %')
    expect(facts('时间过半，养老机构有12家。', '2020')).toHaveLength(1)
  })
  it('reads 翻番 and 翻四番', () => {
    expect(facts('社工站数量翻番。', '2020')[0]).toContain('翻番 1 倍 change_pct')
    expect(facts('志愿者人数翻四番。', '2020')[0]).toContain('翻四番 15 倍 change_pct')
    expect(facts('床位由300张翻番，达到600张。', '2020')).toHaveLength(3)
  })
  it('tells a level reached from a rise', () =>
    expect(facts('护理补贴从每人每月60元提高到80元。', '2020')).toEqual(['60元 60 元/月 level', '80元 80 元/月 level 2020']))
  it('reads 翻一番 as a rise of one time', () => expect(facts('社工站数量翻了一番。', '2020')).toEqual(['翻了一番 1 倍 change_pct 2020 2019']))
  it('reads that none happened as nought', () => expect(facts('全年未发生一起安全事故。', '2020')).toEqual(['一起 0 起 flow 2020']))
  it('takes 统一成 for no tenth', () => expect(facts('城乡低保标准统一成月人均660元。', '2020')).toEqual(['660元 660 元/月 level 2020']))
  it('keeps a count of unknown size without a value', () => expect(facts('几十万人口外出务工。', '2020')).toEqual(['几十万 人 flow 2020']))
  it('reads Traditional characters and full-width digits', () => expect(facts('全市養老床位共１２００張。', '2020')).toEqual(['１２００張 1200 张 level 2020']))
  it('reads thousands set off by a space', () => expect(facts('边缘家庭有3 025户。', '2020')).toEqual(['3 025户 3025 户 level 2020']))
  it('parts two numbers at a full-width comma', () =>
    expect(facts('标准每人每月分别为750，540元。', '2020')).toEqual(['750 750 元/月 level 2020', '540元 540 元/月 level 2020']))
  it('reads a ratio to one', () => expect(facts('城乡标准之比为1.26∶1。', '2020')).toEqual(['1.26∶1 1.26 ratio 2020']))
  it('gives the scale of the last number to the row', () =>
    expect(facts('城市、农村医疗救助分别有114.9、851.5万人次。', '2020')).toEqual(['114.9 1149000 人次 flow 2020', '851.5万人次 8515000 人次 flow 2020']))
  it('takes the rate named before for a standard', () =>
    expect(facts('城市低保标准由每人每月550元提高到600元。', '2020')).toEqual(['550元 550 元/月 level', '600元 600 元/月 level 2020']))
  it('tells standards from sums where the unit is 元 alone', () =>
    expect(facts('城市低保人均补助水平由91元提高到110元，全年发放低保金2万元。', '2020').map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '91 元/月',
      '110 元/月',
      '20000 元',
    ]))
  it('tells ages from groups of age', () =>
    expect(facts('男性初婚平均年龄30.6岁，女性29.2岁；60岁以上老人1.2万人。', '2020').map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '30.6 岁',
      '29.2 岁',
      '12000 人',
    ]))
  it('reads units with spaces in them', () => expect(facts('标准为735 元 / 人 / 月。', '2020')[0]).toContain('735 元/月'))
  it('reads a large number without unit', () => expect(facts('注册志愿者达到36.5万。', '2020')).toEqual(['36.5万 365000 人 level 2020']))
  it('reads every-thousand beds as a rate', () => expect(facts('每千名老年人拥有床位34张。', '2020')).toEqual(['34张 34 张/千名老人 level 2020']))
})

describe('names', () => {
  it('deals out 分别', () =>
    expect(names('城市、农村低保标准分别提高6%和8%，达到630元/月和420元/月。')).toEqual(['城市低保标准', '农村低保标准', '城市低保标准', '农村低保标准']))
  it('refers 前者 and 后者 to the last two', () => expect(names('殡仪馆有3个，公墓有8个，前者增长50%，后者增长60%。').slice(2)).toEqual(['殡仪馆数', '公墓数']))
  it('is not led astray by a bracket after the number', () => expect(names('共发放低保金2.3亿元（其中城市1.1亿元）。')[0]).toBe('低保金发放额'))
  it('names by the verb what was paid', () => expect(names('全年累计发放高龄补助1.1亿元。')).toEqual(['高龄补助发放额']))
  it('puts the topic before a noun that is too general', () => expect(names('新建老年食堂12家，投入资金300万元。').at(-1)).toContain('老年食堂'))
  it('names bodies by what they did', () => expect(names('35个村完成危房清查。')).toEqual(['完成危房清查的村数']))
})

describe('roles', () => {
  it.each([
    ['2020年起，60岁以上的老年人可以申请。', ['2020年 date', '60岁 threshold']],
    ['可以拨打“12349”热线。', ['12349 label']],
    ['家庭收入不超过当地标准5倍的可以单人纳入。', ['5倍 threshold']],
    ['社工站24小时值班。', ['24小时 threshold']],
    ['连续第13年提高标准。', ['13年 label']],
    ['力争到2025年，护理型床位占比达到60%以上。', ['2025年 date', '60% target']],
    ['为计划生育特殊家庭发放补贴320万元，建成虚拟养老院12家。', ['320万元 metric', '12家 metric']],
    ['用3年时间完成改造。', ['3年 duration']],
    ['印发《实施方案（2019—2020年）》。', ['2019 label', '2020年 label']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected))
})

it('reads the same from any text twice', () => {
  const text = '2017年，全省新增床位2.35万张，机构发展到1842家。'
  expect(facts(text)).toEqual(facts(text))
})

describe('a day that the sentence before named', () => {
  it.each([
    '新标准从2020年7月1日起执行。自这一天起，城市低保标准为每人每月750元。',
    '调整自2020年7月1日起生效。从那天起，农村低保标准提高到每人每月560元。',
    '新办法2020年7月1日开始实施。自该日起，孤儿的养育标准为每人每月1500元。',
    '2020年7月1日起调。农村低保标准提高到每人每月560元。',
  ])('is the period of what is so from that day on: %s', (text) => {
    expect(facts(text, '2020').map((fact) => fact.split(' ').at(-1))).toEqual(['2020-07-01'])
  })
})

describe('who speaks', () => {
  it('is no part of what is told', () => {
    expect(names('【网友“银发一族”】没答到的留言有11条。')[0]).not.toContain('银发')
    expect(names('答：全市有养老机构131家。')).toEqual(['养老机构数'])
  })
})

describe('amounts by age', () => {
  it('are named by each age, and by what the old get where nothing else is said', () =>
    expect(names('100、90、80周岁以上，每人每月300、100、50元。').map((name) => /^\d+/.exec(name)?.[0])).toEqual(['100', '90', '80']))
  it('never have a number alone for a name', () => expect(names('100、90、80，每人每月300、100、50元。').every((name) => /\p{L}/u.test(name))).toBe(true))
})

describe('what flows', () => {
  it.each(['全市慈善组织接收捐赠5600万元。', '发放慰问金320万元，7200人领到。', '社会组织捐赠物资价值90万元。'])(
    'is of the whole time reported, not of the month it is told in: %s',
    (text) => {
      const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020', now: 2021, spoken: '2020-12-25' } }
      const periods = readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) =>
        meaning?.measure === 'flow' ? [meaning.period] : [],
      )
      expect(periods.length).toBeGreaterThan(0)
      expect(new Set(periods)).toEqual(new Set(['2020']))
    },
  )
})
