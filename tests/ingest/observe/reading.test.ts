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

describe('roles', () => {
  it('takes those that a rank is among for no figure', () => expect(roles('火化率居全省14个市州第3位。')).toEqual(['14个 label', '3位 label']))
  it('takes what is not yet done for a number, and what never happened for nought', () => {
    expect(facts('完成13项，未完成1项。', '2020').at(-1)).toContain('1 项')
    expect(facts('未发生1起安全事故。', '2020')).toEqual([expect.stringContaining('1起 0 起')])
  })
  it('takes whom a rule leaves out, where a group of ages begins, and what a rate is counted by for no figure', () => {
    expect(roles('拥有3辆以上机动车的不予受理。')).toEqual(['3辆 threshold'])
    expect(roles('0—14周岁儿童2100人。')).toEqual(['0 threshold', '14周岁 threshold', '2100人 metric'])
    expect(roles('占全县0—14周岁儿童的3.1%。')).toEqual(['0 threshold', '14周岁 threshold', '3.1% metric'])
    expect(roles('每十万人中有38.5位百岁老人。')).toEqual(['十万人 threshold', '38.5位 metric'])
  })
  it('takes what is required, or set by a rule, for no figure', () => {
    expect(roles('每千名老人床位14.6张，离省上30张的要求还差得远。').at(-1)).toBe('30张 threshold')
    expect(roles('重病人员按低保标准的25%、15%增发补助。')).toEqual(['25% threshold', '15% threshold'])
    expect(roles('三季度末支出进度不得低于75%。').at(-1)).toBe('75% threshold')
  })
  it('takes marks within a line, miles in a name and the number of whom to ask for labels, and what there is much of for no name', () => {
    expect(roles('支出进度 1.利州区71.2% 2.苍溪县65.3% 13.青川县48.9%')).toEqual([
      '1 label',
      '71.2% metric',
      '2 label',
      '65.3% metric',
      '13 label',
      '48.9% metric',
    ])
    expect(roles('三十里铺敬老院入住老人45名。')).toEqual(['三十里 label', '45名 metric'])
    expect(roles('答：12349或各县民政局。')).toEqual(['12349 label'])
    expect(roles('全区960个网格配备网格员960名。')).toEqual(['960个 metric', '960名 metric'])
  })
  it('takes the mark of a note for no figure', () => expect(roles('养老机构131家[2]。')).toEqual(['131家 metric', '2 label']))
  it('takes the numbers of an address for none', () =>
    expect(roles('详见http://mz.example.cn/2022/0115/1234.html。')).toEqual(['2022 label', '0115 label', '1234 label']))
})

describe('value, unit and measure', () => {
  it('reads two counts of one noun', () =>
    expect(facts('2019年末，农村特困对象共318户、402人。')).toEqual(['318户 318 户 level 2019', '402人 402 人 level 2019']))
  it('takes the unit of the last number for the row', () =>
    expect(facts('孤儿养育费每人每月1100、760元。', '2020')).toEqual(['1100 1100 元/月 level 2020', '760元 760 元/月 level 2020']))
  it('reads a number without classifier beside a noun for people', () =>
    expect(facts('全市供养1.2万特困人员。', '2020')).toEqual(['1.2万 12000 人 level 2020']))
  it('reads a rate before the amount', () => expect(facts('残疾人补贴提高到每人每年1080元。', '2020')).toEqual(['1080元 1080 元/年 level 2020']))
  it('lets a change begin with what it is compared with', () =>
    expect(facts('2018年底与上年相比：每千名老年人养老床位从31张增到33张。', '2018')[0]).toMatch(/ 2017$/))
  it('gives what a history tells of today the end of its time', () =>
    expect(facts('1953年评定残废军人89人。全县现有社区11个。', '1949/2009').at(-1)).toMatch(/ 2009$/))
  it('takes a time that is set apart for its own', () =>
    expect(facts('残疾人补贴自2016年1月1日起实施，累计发放3.12亿元，仅2020年就惠及3.47万人。').at(-1)).toContain(' 2020'))
  it('takes a sign or an arrow for a change', () => {
    expect(facts('社会组织520家，较上年-14家，志愿者3.1万人（+4.2%）。', '2020')).toEqual([
      '520家 520 家 level 2020',
      '-14家 -14 家 change_abs 2020 2019',
      '3.1万人 31000 人 level 2020',
      '4.2% 4.2 % change_pct 2020 2019',
    ])
    expect(facts('火化遗体4100具，同比↓3.5%。', '2020').at(-1)).toBe('↓3.5% -3.5 % change_pct 2020 2019')
  })
  it('reads what was registered beside those struck off and those there are as new, and so many times what was then as a ratio', () => {
    expect(
      facts('登记社会团体11个、民办非企业单位16个，注销2个，目前在册社会组织131个。', '2020').map((fact) => fact.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['11个 11 个 flow', '16个 16 个 flow', '2个 2 个 flow', '131个 131 个 level'])
    expect(facts('销售福利彩票2.4亿元，为上年的108.3%。', '2020')[1]).toContain('108.3 % ratio')
  })
  it('reads signs of comparison for bounds', () => {
    const bounds = (text: string): string[] =>
      readText(text, { setting: { region: null, calendar: { period: '2020', now: 2021 } }, headings: [], title: '' }, tools).flatMap(({ meaning }) =>
        meaning ? [`${meaning.value} ${meaning.bound}`] : [],
      )
    expect(bounds('火化率≥90%，投诉率<1%，满意率达95%。')).toEqual(['90 min', '1 max', '95 exact'])
    expect(bounds('养老床位翻了近一番。')).toEqual(['1 approx'])
    expect(bounds('床位使用率三成不到。')).toEqual(['30 max'])
    expect(bounds('人均慈善捐赠额不到全省平均的七成。')).toEqual(['70 max'])
    expect(bounds('护理型床位接近床位总数的六成。')).toEqual(['60 approx'])
    expect(bounds('护理型床位占六成多，公办的占三成。')).toEqual(['60 approx', '30 exact'])
    expect(bounds('支出14万元出头。')).toEqual(['140000 approx'])
    expect(bounds('保障标准不低于当地人均消费支出的60%。')).toEqual(['60 min'])
    expect(bounds('养老床位占总数的60%。')).toEqual(['60 exact'])
    expect(bounds('三、存在不足6个村未换届。')).toEqual(['6 exact'])
    expect(bounds('每个乡镇民政办至少配备3名工作人员。').at(-1)).toBe('3 min')
    expect(bounds('最多的县86家，最少的县12家。')).toEqual(['86 exact', '12 exact'])
    expect(bounds('城乡低保标准分别不低于每人每月590元、480元。')).toEqual(['590 min', '480 min'])
  })
  it('compares with the month before, and with so many years ago', () => {
    expect(facts('截止3月底，低保对象7581户，较上月减少12户。', '2020-03').at(-1)).toMatch(/change_abs 2020-03 2020-02$/)
    expect(facts('老年人占比为26.4%，十年上升了10.9个百分点。', '2020').at(-1)).toMatch(/change_abs 2020 2010$/)
  })
  it('deals out changes in turn, each in its own sense, and counts what did not change', () => {
    expect(names('结婚登记1526对、离婚登记402对，同比降12.4%、升21.3%。').slice(2)).toEqual(['结婚登记对数', '离婚登记对数'])
    expect(facts('结婚登记6932对、离婚登记2417对、补发证件3108件，同比分别下降8.1%、上升2.3%和持平。', '2020').slice(3)).toEqual([
      '8.1% -8.1 % change_pct 2020 2019',
      '2.3% 2.3 % change_pct 2020 2019',
    ])
  })
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
  it('keeps a count of unknown size without a value', () => expect(facts('全年救助几十万人次。', '2020')).toEqual(['几十万人次 人次 flow 2020']))
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
  it('names by the verb what was paid', () => expect(names('全年累计发放高龄津贴1.1亿元。')).toEqual(['高龄津贴发放额']))
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
    ['推进“五个一”工程，323个村中321个一次选举成功。', ['五个 label', '一 label', '323个 metric', '321个 metric', '一次 label']],
    ['综合排名居5名，其中社会散居198名。', ['5名 label', '198名 metric']],
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

describe('a change since the month before', () => {
  it('is of that one month', () =>
    expect(facts('截至2月底，低保对象7581户，较上月减少1户、增加2人。', '2024-01/2024-02').map((fact) => fact.split(' ').slice(3).join(' '))).toEqual([
      'level 2024-02',
      'change_abs 2024-02 2024-01',
      'change_abs 2024-02 2024-01',
    ]))
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

describe('names given before', () => {
  it('are of the ages that the figure’s own words say', () =>
    expect(
      names('高龄津贴按月发放，100周岁以上老人每人每月300元，90至99岁100元，80至89岁50元。').map((name) =>
        name.replace('百岁', '100岁').match(/\d+/g)?.map(Number),
      ),
    ).toEqual([[100], [90, 99], [80, 89]]))
  it('speak of no event that the text does not', () => expect(names('海曙、江东、江北3个区合在一起。')).toEqual(['区数']))
  it('end in what stands behind the number and happened', () => expect(names('组织海葬三场，送别逝者86位，没有发生1起纠纷。').at(-1)).toMatch(/纠纷/))
  it('are not of all where a deed narrows the noun', () => {
    expect(names('试点完成，建成“两站”的社区有454个。')).not.toContain('社区总数')
    expect(names('试点完成，建成“两站”的社区有454个。')[0]).toMatch(/两站/)
  })
  it('are of the side alone that the words of the figure say', () =>
    expect(names('城市低保平均标准提高6.7%，达到557元/月；农村低保平均标准提高10%，达到4293元/年。')).toEqual([
      '城市低保平均标准',
      '城市低保平均标准',
      '农村低保平均标准',
      '农村低保平均标准',
    ]))
  it('are those dealt to their own number of a row', () => {
    expect(names('城市、农村低保月人均补助水平分别达到423元、245元。').map((name) => name.slice(0, 4))).toEqual(['城市低保', '农村低保'])
    expect(
      names('特困人员照料护理标准按全护理、半护理、全自理分为每人每月1030元、618元、206元三档。').map((name) => /全护理|半护理|全自理/.exec(name)?.[0]),
    ).toEqual(['全护理', '半护理', '全自理'])
  })
  it('are of all kinds where the text says so', () =>
    expect(names('居家和社区养老服务改革试点继续深入。城乡的各类养老服务设施，连同活动设施，全市已有2000余个。')[0]).not.toMatch(/社区|居家/))
  it('speak of town and country only where the text does', () => {
    expect(names('在册低保对象3.18万户。')[0]).not.toMatch(/城乡/)
    expect(names('在册城乡低保对象3.18万户，其中农村2.6万户。')[0]).toMatch(/城乡低保/)
  })
  it('mix no programmes that the text tells apart', () =>
    expect(names('相当于当地低保标准的2倍；农村特困人员也不再区分供养方式，基本生活标准同为每人每月975元。').at(-1)).not.toMatch(/低保/))
})

describe('the time of a figure in a report of several years', () => {
  const periods = (text: string, period = '2016/2020'): (string | undefined)[] =>
    facts(text, period).map((fact) => /\d{4}[-/\d]*$/.exec(fact.split(' ').slice(0, 5).join(' '))?.[0])
  it('is not that of another figure, nor of what was opened', () => {
    expect(periods('农村低保标准从2006年的600元/年、2012年的1630元/年提高到3450元/年。').slice(0, 2)).toEqual(['2006', '2012'])
    expect(periods('农村低保标准从2006年的600元/年、2012年的1630元/年提高到3450元/年。').at(-1)).not.toBe('2012')
    expect(periods('救助中心2018年3月投入使用，全市10个县区均设立工作站117个。')).not.toContain('2018-03')
  })
  it('is dealt out with the figures', () =>
    expect(periods('2018年、2019年分别救助9.6万户次和14.3万户次，支出1.28亿元、1.96亿元。')).toEqual(['2018', '2019', '2018', '2019']))
  it('goes on in a section of plans from the year it sets', () => {
    const setting = { region: null, calendar: { period: '2021-01/2023-06', now: 2023 } }
    const told = readText('到2025年，家庭养老床位达到200张。社会组织党的组织覆盖率达到95%。', { setting, headings: ['四、下一步工作目标'], title: '' }, tools)
    expect(told.flatMap(({ meaning }) => (meaning ? [meaning.period] : []))).toEqual(['2025', '2025'])
  })
  it('is of the years since one that was named', () => {
    expect(periods('2012年市慈善总会成立，8年募集善款4130万元。')).toEqual(['2012/2020'])
    expect(periods('2012年起，8年累计募集善款4130万元。')).toEqual(['2012/2020'])
  })
})

describe('when a change began', () => {
  it('is told of the next number alone', () =>
    expect(facts('节地生态葬法的比例从去年同期的6.2%升到9.45%，上升3.25个百分点。', '2012-01/2012-06').map((fact) => fact.split(' ')[4])).toEqual([
      '2011-01/2011-06',
      '2012-01/2012-06',
      '2012-01/2012-06',
    ]))
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
