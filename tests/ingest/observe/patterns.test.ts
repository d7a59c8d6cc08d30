/** The patterns of real reports, each in sentences of our own with other verbs, orders and stops. */
import { describe, expect, it } from 'vitest'

import { readText } from '../../../scripts/ingest/observe/reader.ts'
import { likeness } from '../../../scripts/ingest/observe/naming/likeness.ts'
import { toolsOf } from '../../../scripts/ingest/observe/tools.ts'
import { regionByPath } from '../../../src/domain/region.ts'
import { catalogue } from '../fixture.ts'

const tools = toolsOf(catalogue)
const setting = { region: regionByPath('浙江省/台州市') ?? null, calendar: { period: '2020', now: 2021 } }

type Field = 'name' | 'value' | 'unit' | 'measure' | 'period' | 'base' | 'bound' | 'region' | 'role'

/** Names at least so alike are the same: the wording of a composed name is learnt, and may change with the next training. */
const ALIKE = 0.6

/**
 * The facts of a text: the fields asked for, parted by spaces; what a field leaves open is a dash. A name that says the
 * same as the one expected is told as that.
 */
function read(text: string, fields: readonly Field[], expected: readonly string[] = []): string[] {
  const facts = readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ role, meaning }) => (meaning ? [{ role, meaning }] : []))
  return facts.map(({ role, meaning }, index) => {
    const name = expected[index]?.split(' ')[0] ?? ''
    const same = [meaning.name, meaning.indicator?.name ?? ''].some((one) => likeness(one, name) >= ALIKE)
    const told = { ...meaning, role, region: meaning.region?.name, name: same ? name : meaning.name }
    return fields.map((field) => told[field] ?? '-').join(' ')
  })
}

function group(title: string, fields: readonly Field[], cases: readonly (readonly [text: string, ...facts: string[]])[]): void {
  describe(title, () => {
    it.each(cases.map(([text, ...facts]) => ({ text, facts })))('$text', ({ text, facts }) => expect(read(text, fields, facts)).toEqual(facts))
  })
}

const COUNTED = ['name', 'value', 'unit'] as const
const SENSE = ['name', 'value', 'unit', 'measure'] as const

group('1 two counts of one noun', COUNTED, [
  ['全市有城市低保对象3120户4875人。', '城市低保户数 3120 户', '城市低保人数 4875 人'],
  ['年末农村低保对象共计2.1万户、3.6万人。', '农村低保户数 21000 户', '农村低保人数 36000 人'],
  ['9240户15873人享受城乡低保。', '城乡低保户数 9240 户', '城乡低保人数 15873 人'],
])

group('2 parts that drop the head', COUNTED, [
  ['全市有养老机构86家，其中公办23家、民办63家。', '养老机构数 86 家', '公办养老机构数 23 家', '民办养老机构数 63 家'],
  ['新增城乡低保对象530户，其中城市110户、农村420户。', '城乡低保新增户数 530 户', '城市低保新增户数 110 户', '农村低保新增户数 420 户'],
  ['共有特困人员5210人。其中集中供养1340人。', '特困人员人数 5210 人', '集中供养特困人员数 1340 人'],
])

group('3 heads dealt out', SENSE, [
  ['城市、农村低保标准分别提高到每人每月810元和690元。', '城市低保标准 810 元/月 level', '农村低保标准 690 元/月 level'],
  ['城乡低保标准依次为820元/月、650元/月。', '城市低保标准 820 元/月 level', '农村低保标准 650 元/月 level'],
  [
    '困难残疾人生活补贴和重度残疾人护理补贴（按月打卡）分别惠及1.2万人和0.9万人。',
    '困难残疾人生活补贴惠及人数 12000 人 level',
    '重度残疾人护理补贴惠及人数 9000 人 level',
  ],
  ['结婚登记、离婚登记分别为5120对、1840对。', '结婚登记对数 5120 对 flow', '离婚登记对数 1840 对 flow'],
])

group('4 one level, then changes', SENSE, [
  ['养老床位达到3.4万张，比上年增加1200张，增长3.7%。', '养老床位数 34000 张 level', '养老床位数 1200 张 change_abs', '养老床位数 3.7 % change_pct'],
  ['社会组织总数为2310个，较上年减少16个，下降0.7%。', '社会组织数 2310 个 level', '社会组织数 -16 个 change_abs', '社会组织数 -0.7 % change_pct'],
  ['城乡低保标准统一为每人每月900元，城市、农村分别提高4%和9%。', '城乡低保标准 900 元/月 level', '城市低保标准 4 % change_pct', '农村低保标准 9 % change_pct'],
])

group('5 the unit of the last number', COUNTED, [
  ['孤儿基本生活费标准为集中养育2300、社会散居1610元/月。', '集中养育孤儿基本生活费标准 2300 元/月', '散居孤儿基本生活费标准 1610 元/月'],
  ['城市、农村低保人数分别为1.3万、2.8万人。', '城市低保人数 13000 人', '农村低保人数 28000 人'],
  ['助理社会工作师、社会工作师、高级社会工作师分别有620、305、12人。', '助理社会工作师数 620 人', '社会工作师数 305 人', '高级社会工作师数 12 人'],
])

group(
  '6 from one value to another',
  ['name', 'value', 'measure', 'period'],
  [
    ['养老机构由2015年的64家增加到2020年的86家。', '养老机构数 64 level 2015', '养老机构数 86 level 2020'],
    ['农村低保标准从每人每月560元调整至620元。', '农村低保标准 560 level -', '农村低保标准 620 level 2020'],
    ['社区居家养老服务覆盖率从2016年的71%上升到95%。', '社区居家养老服务覆盖率 71 share 2016', '社区居家养老服务覆盖率 95 share 2020'],
  ],
)

group('7 multiples in words', SENSE, [
  ['五年来注册志愿者人数翻了一番。', '注册志愿者数 1 倍 change_pct'],
  ['社工站数量翻两番。', '社会工作站数 3 倍 change_pct'],
  ['临时救助标准提高了1倍。', '临时救助标准 1 倍 change_pct'],
])

group('8 one value, two counts', COUNTED, [
  ['发放高龄津贴3100万元，惠及老人4.2万人。', '高龄津贴发放额 31000000 元', '高龄津贴享受人数 42000 人'],
  ['为5600名失能老人发放护理补贴1344万元。', '护理补贴发放失能老人数 5600 人', '护理补贴发放额 13440000 元'],
  ['发放残疾人两项补贴6800万元，受益5.2万人。', '残疾人两项补贴发放资金 68000000 元', '残疾人两项补贴惠及人数 52000 人'],
])

group('9 no classifier', COUNTED, [
  ['全市60周岁以上老年人口达130.2万。', '60岁以上老年人口数 1302000 人'],
  ['注册志愿者突破98万。', '注册志愿者数 980000 人'],
  ['城乡低保标准之比为1.15。', '城乡低保标准之比 1.15 -'],
])

group('10 the object left out', COUNTED, [
  ['全年发放孤儿和困境儿童生活费865万元。', '孤儿和困境儿童生活费发放额 8650000 元'],
  ['临时救助困难群众2140人次，支出资金356万元。', '临时救助人次 2140 人次', '临时救助资金发放额 3560000 元'],
  ['民政部门下拨救灾资金420万元、棉被3000床。', '救灾资金下拨额 4200000 元', '下拨救灾棉被数 3000 床'],
])

group('11 breaks and marks inside', COUNTED, [
  ['养老床位\n34000张。', '养老床位数 34000 张'],
  ['结婚登记 5 120 对。', '结婚登记对数 5120 对'],
  ['全市有社会组织2310\n个。', '社会组织数 2310 个'],
])

group(
  '13 a rule beside a figure',
  ['name', 'value', 'unit', 'role'],
  [
    ['80周岁以上高龄老人达15.6万人。', '80周岁以上高龄老人数 156000 人 metric'],
    ['老年人口占比26.1%，高于国际通行的10%标准。', '老年人口占比 26.1 % metric'],
    ['收入不超过低保标准2倍的低收入家庭有1230户。', '低收入家庭户数 1230 户 metric'],
  ],
)

group(
  '14 places by short and indirect names',
  ['name', 'value', 'region'],
  [
    ['临海共有养老机构21家，温岭18家。', '养老机构数 21 临海市', '养老机构数 18 温岭市'],
    ['我市有社会组织2310个。', '社会组织数 2310 台州市'],
    ['椒江、黄岩、路桥3个区新建养老服务中心12家。', '区数 3 台州市', '新建养老服务中心数 12 台州市'],
  ],
)

group(
  '15 masked and set numerals',
  ['name', 'value', 'period'],
  [
    ['20xx年新增养老床位800张。', '新增养老床位数 800 -'],
    ['依据浙民〔2020〕18号文件，新建社工站26个。', '新建社工站数 26 2020'],
    ['通过O2O平台派单4300单。', 'O2O平台派单数 4300 2020'],
    ['O2O养老服务平台派单4300单。', '养老服务平台派单数 4300 2020'],
  ],
)

group(
  '16 Chinese numerals, none, and parts',
  ['name', 'value', 'unit'],
  [
    ['全年未发生一起安全事故。', '安全事故数 0 起'],
    ['两千余名志愿者参加培训。', '志愿者参加培训人数 2000 人'],
    ['三分之一的养老机构开设老年食堂。', '养老机构开设老年食堂占比 33.33 %'],
    ['三分之二的村建有养老服务设施。', '建有养老服务设施的村占比 66.67 %'],
    ['近三分之一的养老机构为民办。', '民办养老机构占比 33.33 %'],
  ],
)

group('changes are of what changed', SENSE, [
  [
    '60岁以上老年人口133.9万人，占总人口的26.2%，比上年增加7.5万人，增长5.9%。',
    '60岁以上老年人口数 1339000 人 level',
    '60岁以上老年人口占总人口比例 26.2 % share',
    '60岁以上老年人口数 75000 人 change_abs',
    '60岁以上老年人口数 5.9 % change_pct',
  ],
  [
    '志愿者98万人，培训3000人次，注册率16%，同比提高2个百分点。',
    '志愿者数 980000 人 level',
    '志愿者培训人次 3000 人次 flow',
    '志愿者注册率 16 % share',
    '志愿者注册率 2 百分点 change_abs',
  ],
  [
    '养老机构86家，培训护理员3000人次，入住率61%，同比提高2个百分点。',
    '养老机构数 86 家 level',
    '护理员培训人次 3000 人次 flow',
    '养老机构入住率 61 % share',
    '养老机构入住率 2 百分点 change_abs',
  ],
  ['城市低保标准达到810元/月，比上年增加40元，提高5.2%。', '城市低保标准 810 元/月 level', '城市低保标准 40 元/月 change_abs', '城市低保标准 5.2 % change_pct'],
])

group('standards of the persons told before', SENSE, [
  [
    '农村五保对象8.8万人，集中和分散供养标准分别达到年人均6670元和3640元。',
    '农村五保人数 88000 人 level',
    '农村五保集中供养标准 6670 元/年 level',
    '农村五保分散供养标准 3640 元/年 level',
  ],
  [
    '孤儿690人，集中和分散供养标准分别为每人每月1230元和1000元。',
    '孤儿数 690 人 level',
    '集中养育孤儿基本生活费标准 1230 元/月 level',
    '散居孤儿基本生活费标准 1000 元/月 level',
  ],
  ['生活补贴标准提高到一级200元/月、二级150元/月。', '一级生活补贴标准 200 元/月 level', '二级生活补贴标准 150 元/月 level'],
])

group('comparisons and what is singled out', SENSE, [
  ['社会组织有8.9万个，与2019年相比减少1.1万个，占全省的4.2%。', '社会组织数 89000 个 level', '社会组织数 -11000 个 change_abs', '社会组织占比 4.2 % share'],
  ['志愿者98万人，与2019年的90万人相比增加了8万人。', '志愿者数 980000 人 level', '志愿者数 900000 人 level', '志愿者数 80000 人 change_abs'],
  ['社会组织中最多的是民办非企业单位，共有4200个；其次是社会团体，共有3700个。', '民办非企业单位数 4200 个 level', '社会团体数 3700 个 level'],
])

group('persons of a row, and what befell them', COUNTED, [
  [
    '高龄津贴、养老服务补贴、护理补贴分别惠及2.9万、5.1万、8.7万老年人。',
    '高龄津贴惠及人数 29000 人',
    '享受养老服务补贴的老年人数 51000 人',
    '护理补贴惠及人数 87000 人',
  ],
  ['洪灾造成9万余人受灾，1200余人紧急转移安置。', '受灾人口数 90000 人', '紧急转移安置人数 1200 人'],
  [
    '村委会成员1143人，其中男822人，占71.9%；女321人。',
    '村委会成员数 1143 人',
    '男村委会成员人数 822 人',
    '男村委会成员占比 71.9 %',
    '女村委会成员人数 321 人',
  ],
])

group(
  'a sentence without figures says what the next ones count',
  ['name', 'value', 'period'],
  [['结婚登记量已连续下跌三年。2018年为3.7万对，2019年回升至3.9万对。', '结婚登记对数 37000 2018', '结婚登记对数 39000 2019']],
)

group('kinds, groups and sides of what was told before', SENSE, [
  [
    '全市有民办非企业单位3610个，其中：教育类1990个，社会服务类540个，宗教类2个。',
    '民办非企业单位数 3610 个 level',
    '教育类民办非企业单位数 1990 个 level',
    '社会服务类民办非企业单位数 540 个 level',
    '宗教类民办非企业单位数 2 个 level',
  ],
  ['70岁以上老年人口中，男性占49.7%，女性占50.3%。', '70岁以上老年人口男性占比 49.7 % share', '70岁以上老年人口女性占比 50.3 % share'],
  ['提高城乡低保标准，城区保障标准达到每人每月540元。', '城区低保标准 540 元/月 level'],
  ['25—29岁办理结婚登记占结婚总人口比重最大，占38.2%。', '25—29岁办理结婚登记占结婚总人口比重 38.2 % share'],
])

group('sums of a year and since', COUNTED, [
  ['市慈善总会募集善款3536万元，累计募集善款5.5亿元。', '慈善总会募集额 35360000 元', '市慈善总会累计募集善款 550000000 元'],
  ['全年筹集善款860万元，累计筹集善款2.1亿元。', '筹集善款 8600000 元', '累计筹集善款 210000000 元'],
  ['救助流浪乞讨人员260人次，累计救助流浪乞讨人员3100人次。', '流浪乞讨人员救助人次 260 人次', '累计流浪乞讨人员救助人次 3100 人次'],
])

group('what a figure is compared with', SENSE, [
  ['城市低保标准为420元/月，比省定最低标准高出10元。', '城市低保标准 420 元/月 level', '城市低保标准与省定最低标准之差 10 元/月 change_abs'],
  ['为75名医疗救助对象发放救助资金。', '医疗救助对象人数 75 人 flow'],
])

group(
  'numbers without a unit of their own',
  ['value', 'unit'],
  [
    ['宁海、仙居等5县开展试点。', '5 个'],
    ['把3.2万困难户纳入救助。', '32000 户'],
    ['救助流浪乞讨人员2801人 次。', '2801 人次'],
  ],
)

group('18 other scripts and stops', COUNTED, [
  ['全市養老機構８６家，護理型床位３．４萬張。', '养老机构数 86 家', '护理型床位数 34000 张'],
  ['城市低保对象3,120户,4,875人.', '城市低保户数 3120 户', '城市低保人数 4875 人'],
  ['慈善组织 120 家 ，注册志愿者 98 万人 。', '慈善组织数 120 家', '注册志愿者数 980000 人'],
])

group(
  '19 sums, ends and averages',
  ['name', 'value', 'measure', 'period'],
  [
    ['截至2020年底，累计培训养老护理员3400人次。', '养老护理员培训人次 3400 flow 2020'],
    ['“十三五”期间，年均救助流浪乞讨人员2600人次。', '年均流浪乞讨人员救助人次 2600 flow 2016/2020'],
    ['1—6月，发放低保金8600万元。', '低保金发放额 86000000 flow 2020-01/2020-06'],
  ],
)

group(
  '20 targets',
  ['name', 'value', 'role', 'period'],
  [
    ['到2025年，护理型床位占比达到58%以上。', '护理型床位占比 58 target 2025'],
    ['2022年计划新建老年食堂40家。', '新建老年食堂数 40 target 2022'],
    ['完成新建15家养老服务中心的目标。', '新建养老服务中心数 15 metric 2020'],
  ],
)

describe('a verb that sets a figure apart stays in its name', () => {
  it.each([
    ['新增城乡低保对象530户，其中城市110户。', '新增'],
    ['全年新建农村敬老院6所。', '新建'],
    ['城市低保退出320户、停发低保210户。', '退出'],
    ['注销社会组织18家。', '注销'],
  ])('%s', (text, verb) => {
    const [first = ''] = read(text, ['name'])
    expect(first).toContain(verb)
  })
})

group('a number is of both sides where both were said, and of its own where they were dealt out', COUNTED, [
  ['困难残疾人和重度残疾人全年领到补贴31万人次，共发放3200万元。', '困难残疾人和重度残疾人补贴人次 310000 人次', '残疾人两项补贴发放金额 32000000 元'],
  ['全市困难残疾人、重度残疾人补贴支出1.8亿元。', '残疾人两项补贴支出 180000000 元'],
  [
    '孤儿的基本生活费也提高了：机构养育孤儿和社会散居孤儿原来分别是每人每月1500、1000元。',
    '机构养育孤儿基本生活费标准 1500 元/月',
    '社会散居孤儿基本生活费标准 1000 元/月',
  ],
])

describe('two figures of a sentence that words set apart', () => {
  it.each(['重建农房410户，替特困户建房25户。', '一般疾病年度救助3万元，重特大疾病救助6万元。', '社会组织中有60家单独成立党支部，18家与别家合建党支部。'])(
    'have names of their own: %s',
    (text) => {
      const [one, other] = read(text, ['name'])
      expect(one).not.toBe(other)
    },
  )

  it('keep one name where a change leads from one to the other', () => {
    const [one, other] = read('城市低保标准由每人每月500元提高到600元。', ['name'])
    expect(one).toBe(other)
  })
})

describe('a side that the words before a number say', () => {
  it.each([
    ['特困人员集中供养标准提高9%，达到每人每年8000元；分散供养标准提高8%，达到每人每年5000元。', '集中', '分散'],
    ['城市低保标准上调6%，为每人每月700元；农村低保标准上调7%，为每人每月500元。', '城市', '农村'],
    ['集中养育的孤儿涨了5%，每人每月1600元；社会散居的孤儿涨了4%，每人每月1200元。', '集中', '散居'],
  ])('is never exchanged for its opposite: %s', (text, first, second) => {
    const [, one = '', , other = ''] = read(text, ['name'])
    expect(one).not.toContain(second)
    expect(other).not.toContain(first)
  })
})
