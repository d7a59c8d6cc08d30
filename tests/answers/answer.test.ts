import { brotliCompressSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import type { Answer } from '../../src/answers/answer.ts'
import { answerFiles } from '../../src/answers/answerFiles.ts'
import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { regionsBelow } from '../../src/domain/region.ts'
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
  ])('%s', async (query, figures) => {
    expect(await ask(query)).toEqual(figures)
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
  ])('%s: %s', async (_, query) => {
    expect(await ask(query)).toBe('none')
  })

  test('what is near is offered: other places, the place above first', async () => {
    const answer = await answers.answer('剑阁县城市低保标准')
    expect(answer).toMatchObject({ kind: 'none', near: [{ region: '四川省/广元市', value: 590 }, {}, {}] })
  })
  test('of two places one may have it', async () => {
    expect(await answers.answer('大连和沈阳城市低保标准')).toMatchObject({ kind: 'figures', missing: [{ path: '辽宁省/沈阳市' }] })
  })
})

test.each(['养老', '大连', '大连 养老', '低保', '广元留守儿童怎么关爱', '哪个城市低保标准最高', '城市低保标准为每人每月750元', '低保标准与救助', ''])(
  '%j asks for no figure',
  async (query) => {
    expect(await ask(query)).toBeNull()
  },
)

test('a yearly sum is converted to a month', async () => {
  expect(await answers.answer('辽宁农村低保一年多少钱')).toMatchObject({ figures: [{ conversion: '原文为每年4,293元，折合每月357.75元。' }] })
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
