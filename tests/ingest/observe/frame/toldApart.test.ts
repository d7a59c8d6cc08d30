import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'

const tools = toolsOf(readCatalogue())

/** Names, values and units of the facts of a text. */
const facts = (text: string): string[] =>
  readText(text, { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' }, tools).flatMap(({ meaning }) =>
    meaning ? [`${meaning.name} ${meaning.value}${meaning.unit}`] : [],
  )

describe('words in brackets', () => {
  it('are of the number before them, where they stand behind each of a row', () => {
    expect(facts('城市低保和农村低保标准分别为每月715元（城市）和548元（农村）。')).toEqual(['城市低保标准 715元/月', '农村低保标准 548元/月'])
    expect(facts('低保标准提高到每月715元（城市）和548元（农村）。')).toEqual(['城市低保标准 715元/月', '农村低保标准 548元/月'])
    expect(facts('婚姻登记7300对（结婚）、2450对（离婚）。')).toEqual(['结婚登记对数 7300对', '离婚登记对数 2450对'])
    expect(facts('养老机构17家（公办）、29家（民办）。')).toEqual(['公办养老机构数 17家', '民办养老机构数 29家'])
  })
  it('tell a row apart that they stand before or behind', () => {
    expect(facts('孤儿养育标准（集中、散居）分别为每人每月1870元、1430元。')).toEqual([
      expect.stringMatching(/集中.*标准 1870元\/月/),
      expect.stringMatching(/散居.*标准 1430元\/月/),
    ])
    expect(facts('孤儿基本生活补贴标准为每月1430元、1870元（散居、集中）。').map((one) => one.slice(0, 2))).toEqual(['散居', '集中'])
  })
  it('are of their number alone, where they tell none apart', () =>
    expect(facts('养老机构23家（含敬老院），床位1850张（不含日托）。').map((one) => one.split(' ')[1])).toEqual(['23家', '1850张']))
})

describe('strokes', () => {
  it('part the numbers of a row as they part what is counted', () => {
    expect(facts('城市/农村低保标准715/548元。')).toEqual(['城市低保标准 715元/月', '农村低保标准 548元/月'])
    expect(facts('城乡低保标准为每月715/548元。')).toEqual(['城市低保标准 715元/月', '农村低保标准 548元/月'])
    expect(facts('特困人员集中/分散供养人数640人/1920人。')).toEqual(['特困人员集中供养人数 640人', '特困人员分散供养人数 1920人'])
  })
  it('belong to a unit elsewhere', () =>
    expect(facts('低保标准680元/月，每千名老人床位35张/千人。').map((one) => one.split(' ')[1])).toEqual(['680元/月', '35张/千人']))
})
