import { brotliCompressSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import type { Answer } from '../../src/answers/answer.ts'
import { spokenAnswer } from '../../src/answers/answerBox.ts'
import { answerFiles } from '../../src/answers/answerFiles.ts'
import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { regionsBelow } from '../../src/domain/region.ts'
import { reservationsOf } from '../../src/findings/reservation.ts'
import { observation, report } from '../site/fixture.ts'
import { answersFrom, bundledAtlas } from './bundledAnswers.ts'

const atlas = bundledAtlas()
const files = answerFiles(atlas)
const answers = answersFrom(files)

/** 大连市 城市低保标准 750 for each figure shown; null where nothing is asked, `none` where there is no such figure. */
const told = (answer: Answer | undefined): readonly string[] | 'none' | null => {
  if (!answer) return null
  if (answer.kind === 'none') return 'none'
  return answer.figures.map(({ region, subject, value }) => [region.split('/').at(-1), subject.name, value].join(' '))
}
const ask = async (query: string): Promise<ReturnType<typeof told>> => told(await answers.answer(query))

describe('a question gets its figure', () => {
  test.each([
    ['大连低保标准', ['大连市 城市低保标准 750', '大连市 农村低保标准 540']],
    ['请问大连城市低保现在是每月多少钱呢？', ['大连市 城市低保标准 750']],
    ['广元城市低保标准提高到多少', ['广元市 城市低保标准 590']],
    ['广元城市低保提高了多少', ['广元市 城市低保标准 59']],
    ['广元社会组织有多少个', ['广元市 社会组织数 1207', '广元市 社会组织数 874']],
    ['湖北养老院有几家', ['湖北省 养老机构数 1831']],
    ['湖北一千个老人有几张床', ['湖北省 每千名老年人床位数 35']],
    ['大连和广元城市低保标准', ['广元市 城市低保标准 590', '大连市 城市低保标准 750']],
    ['广元有几个乡镇', ['广元市 乡镇数 142']],
    ['辽宁新增养老床位多少张', ['辽宁省 新增养老床位数 23500']],
    ['2020年社区日间照料中心', ['广元市 社区日间照料中心数 327']],
    ['湖北每千名老人有多少张床', ['湖北省 每千名老年人床位数 35']],
    ['辽宁流浪乞讨救助了多少人', ['辽宁省 流浪乞讨人员救助人次 16221']],
    ['广元养老床位有多少张', ['广元市 养老机构床位数 12405']],
    ['大连有多少个社区', ['大连市 履行疫情联防联控责任的城市社区数 737']],
    ['大连有多少个村', ['大连市 履行疫情联防联控责任的村数 953']],
    ['广元改革前有多少个村', ['广元市 行政村数 2396']],
    ['广元原来有多少个乡镇', ['广元市 乡镇数 239']],
    ['广元社会组织以前有多少家', ['广元市 社会组织数 874']],
    ['大连60年代退职职工提高多少', ['大连市 60年代精简退职职工生活补助标准 7']],
    ['大连特困资金发了多少', ['大连市 特困人员供养金发放额 119000000']],
    ['广元公墓有几个', ['广元市 经营性公墓数 8', '广元市 农村公益性公墓数 6']],
    ['这五年广元低保涨了多少', ['广元市 城市低保标准 59', '广元市 农村低保标准 105']],
    ['湖北有多少残疾人领了补贴', ['湖北省 残疾人两项补贴惠及人数 1150000']],
  ])('%s', async (query, figures) => {
    expect(await ask(query)).toEqual(figures)
  })
})

describe('a place and a thing get what one person gets, then what else goes by the name of the thing', () => {
  test.each([
    ['大连 农村低保', ['大连市 农村低保标准 540']],
    [
      '大连低保',
      ['大连市 城市低保标准 750', '大连市 农村低保标准 540', '大连市 城乡低保人数 52821', '大连市 城乡低保户数 40056', '大连市 低保金发放额 289000000'],
    ],
    ['辽宁低保', ['辽宁省 城市低保平均标准 557', '辽宁省 农村低保平均标准 4293']],
    ['广元孤儿补贴', ['广元市 集中养育孤儿基本生活费标准 1400', '广元市 散居孤儿基本生活费标准 900']],
    ['广元养老机构', ['广元市 养老机构数 131']],
  ])('%s', async (query, figures) => {
    expect(await ask(query)).toEqual(figures)
  })
  test.each(['北京低保', '湖北低保', '大连养老'])('where there is none, nothing is denied: %s', async (query) => {
    expect(await ask(query)).toBeNull()
  })
})

describe('where only a target is told, it is the answer, and said to be one', () => {
  const text = async (query: string): Promise<string | undefined> => {
    const answer = await answers.answer(query)
    return answer && spokenAnswer(answer)
  }

  test.each(['辽宁2020年农村敬老院维修改造项目', '辽宁2020年计划农村敬老院维修改造项目', '辽宁农村敬老院维修改造项目有多少'])('%s', async (query) => {
    expect(await text(query)).toBe('辽宁省农村敬老院维修改造项目数，2020年，目标：56个。')
  })
  test('a target of another time answers as little as a figure of another time', async () => {
    expect(await ask('辽宁2019年农村敬老院维修改造项目')).toBe('none')
  })
  test('what was reached goes before what was meant to be', async () => {
    const [year, other] = ['2020', '2021'].map((period) => observation({ name: '新建社区食堂数', value: Number(period), unit: '个', measure: 'flow', period }))
    const aim = observation({ name: '新建社区食堂数', value: 7, unit: '个', measure: 'flow', period: '2021', role: 'target' })
    const figures = [year, other, aim].flatMap((figure) => figure ?? [])
    const some = answersFrom(answerFiles(buildAtlas([report('some', figures)], readCatalogue())))
    expect(told(await some.answer('大连2021年新建社区食堂多少个'))).toEqual(['大连市 新建社区食堂数 2021'])
  })
  test('the page says that nothing is told of what was reached only where that was asked for', async () => {
    expect(await answers.answer('辽宁2020年农村敬老院维修改造项目')).toMatchObject({ instead: 'targets' })
    expect(await answers.answer('辽宁2020年计划农村敬老院维修改造项目')).toMatchObject({ instead: undefined })
  })
})

describe('a figure that another report contradicts', () => {
  test('says so, and where every report says the same, nothing', async () => {
    const people = (value: number) => [
      observation({ indicator: 'urban-dibao-people', name: '城市低保人数', value, unit: '人', text: `${value}人`, measure: 'level', period: '2020' }),
    ]
    const contradicted = async (...values: number[]) => {
      const reports = values.map((value, index) => report(`some-${index}`, people(value)))
      const answer = await answersFrom(answerFiles(buildAtlas(reports, readCatalogue()))).answer('大连2020年城市低保人数')
      return answer?.kind === 'none' ? [] : answer?.figures.map((figure) => [figure.value, figure.contradicted ?? false, reservationsOf(figure)])
    }
    expect((await contradicted(31_200, 29_800))?.toSorted()).toEqual([
      [29_800, true, ['contradicted']],
      [31_200, true, ['contradicted']],
    ])
    expect((await contradicted(31_200, 31_200))?.every(([, is]) => is === false)).toBe(true)
  })
})

describe('there is no such figure', () => {
  test.each([
    ['of the place', '北京低保标准是多少'],
    ['of the year', '2021年大连低保标准'],
    ['of last year: which year that is, no report says', '去年大连低保标准'],
    ['of a part', '大连停发低保的有多少人'],
    ['of a part', '广元女性志愿者有多少'],
    ['of the whole, only of a part', '广元低保人数'],
    ['of the place below', '大连中山区低保标准'],
    ['of the kind', '大连残疾人两项补贴多少人'],
    ['of what is planned', '湖北养老机构2025年目标'],
    ['of the occasion', '辽宁地震转移了多少人'],
    ['of anything like it', '大连有多少所小学'],
    ['of the whole, only of a part', '大连公墓建了几处'],
    ['of the whole, only of some that did something', '湖北社区有多少个'],
    ['of the part, only of the whole', '广元农村养老机构有多少家'],
    ['of what was given, only of what was received', '大连慈善组织捐了多少钱'],
    ['of so long a time', '三年里广元社会救助花了多少钱'],
    ['of people, only of times', '大连残疾人两项补贴惠及了多少人'],
    ['of the time before', '广元村民小组改革前有多少个'],
    ['of the kind of division, only of others with it', '辽宁有多少个县'],
  ])('%s: %s', async (_, query) => {
    expect(await ask(query)).toBe('none')
  })

  test.each([
    ['湖北2025年城市社区养老服务设施覆盖率', '收录的报告里没有这个数：湖北省2025年“城市社区养老服务设施覆盖率”。'],
    ['平海市养老机构有几家', '收录的报告里没有这个数：平海市“养老机构”。'],
  ])('of the place asked for, and no known word is taken for one: %s', async (query, said) => {
    const answer = await answers.answer(query)
    expect(answer && spokenAnswer(answer)).toBe(said)
  })

  test('of two places one may have it', async () => {
    expect(await answers.answer('大连和沈阳城市低保标准')).toMatchObject({ kind: 'figures', missing: [{ path: '辽宁省/沈阳市' }] })
  })
})

describe('what is near is offered, and how it differs', () => {
  const near = async (query: string): Promise<unknown> => {
    const answer = await answers.answer(query)
    return answer?.kind === 'none' && answer.near.map(({ figure, differs }) => [figure.region.split('/').at(-1), figure.subject.name, ...differs])
  }

  test.each([
    [
      'the thing itself: in the place above, in the same province, elsewhere',
      '沈阳城市低保标准',
      [
        ['辽宁省', '城市低保平均标准', 'above'],
        ['大连市', '城市低保标准', 'elsewhere'],
        ['广元市', '城市低保标准', 'elsewhere'],
      ],
    ],
    ['at another time before elsewhere', '2018年广元城市低保标准', [['广元市', '城市低保标准', 'time']]],
    [
      'whatever may be meant, of the place above first',
      '剑阁县低保多少',
      [
        ['广元市', '城市低保标准', 'above'],
        ['广元市', '农村低保标准', 'above'],
      ],
    ],
    [
      'what one person gets before the sum of all',
      '沈阳低保多少钱',
      [
        ['辽宁省', '城市低保平均标准', 'above'],
        ['辽宁省', '农村低保平均标准', 'above'],
        ['大连市', '城市低保标准', 'elsewhere'],
        ['大连市', '农村低保标准', 'elsewhere'],
      ],
    ],
    ['what the catalogue relates to it', '大连结婚登记多少对', [['广元市', '婚姻登记办理对数', 'elsewhere', 'thing']]],
    [
      'and what is of its topic',
      '广元火化率',
      [
        ['广元市', '火化遗体数', 'thing'],
        ['广元市', '火化区人口数', 'thing'],
      ],
    ],
    ['a part of it', '大连公墓建了几处', [['大连市', '启动建设的村级公益性公墓数', { narrower: '启动建设村级公益性' }]]],
    ['what it is a part of', '湖北民办养老机构有多少家', [['湖北省', '养老机构数', { wider: '民办' }]]],
    ['of a place nobody knows', '平海市养老机构有几家', [['湖北省', '养老机构数', 'elsewhere']]],
  ])('%s: %s', async (_, query, first) => {
    const found = (await near(query)) as unknown[]
    expect(found.slice(0, first.length)).toEqual(first)
  })

  test.each(['辽宁地震转移了多少人', '大连残疾人两项补贴多少人', '2018年广元城市低保标准', '广元低保人数', '大连2021年低保', '广元火化率'])(
    'each says in what it differs: %s',
    async (query) => {
      const found = (await near(query)) as unknown[][]
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((figure) => figure.length === 2)).toEqual([])
    },
  )

  test.each(['大连退休金一个月多少钱', '广元养老金每月发多少', '大连彩票销售额'])('nothing that only shares a word: %s', async (query) => {
    expect(await near(query)).toEqual([])
  })
})

test.each(['养老', '大连', '大连 养老', '低保', '广元留守儿童怎么关爱', '哪里养老做得最好', '城市低保标准为每人每月750元', '低保标准与救助', ''])(
  '%j asks for no figure',
  async (query) => {
    expect(await ask(query)).toBeNull()
  },
)

test('what is to be paid goes before what was paid on average, though that is of a later day', async () => {
  const rate = (name: string, value: number, period: string) => observation({ indicator: null, name, value, unit: '元/月', period })
  const figures = [rate('低保月人均补助水平', 796, '2023'), rate('城乡低保标准', 1145, '2022-07-01')]
  const some = answersFrom(answerFiles(buildAtlas([report('some', figures)], readCatalogue())))
  expect(told(await some.answer('大连低保多少钱一个月'))).toEqual(['大连市 城乡低保标准 1145', '大连市 低保月人均补助水平 796'])
  expect(told(await some.answer('大连低保月人均补助水平'))).toEqual(['大连市 低保月人均补助水平 796'])
})

test('a cell of a table is quoted as one', async () => {
  const cell = observation({ name: '城乡低保标准', value: 670, unit: '元/月', text: '670', quote: '低保标准，2022年：670', period: '2022', anchor: 'p3' })
  const some = answersFrom(answerFiles(buildAtlas([report('some', [cell])], readCatalogue(), new Map([['some', new Set(['p3'])]]))))
  expect(await some.answer('大连2022年低保标准')).toMatchObject({ figures: [{ quote: '表中：低保标准，2022年：670元/月', cell: true }] })
})

test('a yearly sum is converted to a month', async () => {
  expect(await answers.answer('辽宁农村低保一年多少钱')).toMatchObject({ figures: [{ conversion: '原文为每年4,293元，折合每月357.75元。' }] })
})

test('it is told of a figure that its sentence gives no time, and that it is read with little certainty', async () => {
  expect(await answers.answer('大连社会组织党组织覆盖率多少')).toMatchObject({ figures: [{ period: '2020', inferred: '按报告时期' }] })
  expect(await answers.answer('大连排查困境儿童家庭多少户')).toMatchObject({ figures: [{ sure: false }] })
})

describe('the files', () => {
  test('take up no more than 30 KB with the bundled reports', () => {
    const bytes = [...files.values()].reduce((sum, text) => sum + brotliCompressSync(text).length, 0)
    expect(bytes).toBeLessThanOrEqual(30 * 1024)
  })
  test('are the same for the same reports, in whatever order they were read', () => {
    expect([...answerFiles(buildAtlas(atlas.reports.toReversed(), atlas.catalogue))]).toEqual([...files])
  })
  test('name each figure of the site that has a value once', () => {
    const stored = [...files].filter(([name]) => name.startsWith('figures')).flatMap(([, text]) => (JSON.parse(text) as { figures: { id: string }[] }).figures)
    expect(stored).toHaveLength(atlas.observations.filter(({ value }) => value !== null).length)
  })
})

describe('with many figures', () => {
  const cities = ['210000', '510000', '420000', '440000', '330000'].flatMap(regionsBelow)
  const many = cities.flatMap(({ code }, city) => [
    observation({ indicator: 'urban-dibao-standard', name: '城市低保标准', value: 500 + city, unit: '元/月', region_code: code }),
    ...Array.from({ length: 15 }, (_, of) => observation({ name: `第${city}城第${of}类试点站数`, value: of, region_code: code })),
  ])
  const crowded = answerFiles(buildAtlas([report('many', many)], readCatalogue()))

  test('a question fetches a small part of them', async () => {
    const some = answersFrom(crowded)
    expect(told(await some.answer('大连城市低保标准'))).toEqual([`大连市 城市低保标准 ${500 + cities.findIndex(({ name }) => name === '大连市')}`])
    const bytes = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + (crowded.get(name)?.length ?? 0), 0)
    expect(some.fetched).toHaveLength(2)
    expect(bytes(some.fetched)).toBeLessThan(0.3 * (bytes(crowded.keys()) - bytes(['words.json'])))
  })
})

test('a town is known by its name, by that of its county too, and by this alone where another has the same name', async () => {
  const beds = (region: string, value: number) => observation({ name: '敬老院床位数', value, unit: '张', region_code: null, region })
  const answersOf = (...figures: ReturnType<typeof beds>[]) =>
    answersFrom(answerFiles(buildAtlas([report('some', figures, { region_code: null, region: figures[0]?.region ?? null })], readCatalogue())))
  const one = answersOf(beds('浙江省/台州市/仙居县/广度乡', 60))
  for (const query of ['广度乡敬老院床位有多少张', '仙居广度乡敬老院床位有多少张', '台州市仙居县广度乡敬老院床位有多少张'])
    expect(told(await one.answer(query))).toEqual(['广度乡 敬老院床位数 60'])
  const two = answersOf(beds('浙江省/台州市/仙居县/城关镇', 60), beds('浙江省/台州市/天台县/城关镇', 80))
  expect(told(await two.answer('天台城关镇敬老院床位有多少张'))).toEqual(['城关镇 敬老院床位数 80'])
  expect(told(await two.answer('仙居县城关镇敬老院床位有多少张'))).toEqual(['城关镇 敬老院床位数 60'])
})
