import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { spokenForm } from '../../src/aloud/spokenForm.ts'
import { SPOKEN_RULES } from '../../src/aloud/spokenRules.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { processorTime } from '../support/processorTime.ts'

describe.each(SPOKEN_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const [printed, spoken] = rule.example

  test(`${printed} is read ${spoken}`, () => {
    expect(spokenForm(printed)).toBe(spoken)
  })

  test(`without the rule ${printed} is read otherwise`, () => {
    expect(
      spokenForm(
        printed,
        SPOKEN_RULES.filter((other) => other !== rule),
      ),
    ).not.toBe(spoken)
  })
})

test.each([
  ['城市低保标准为每人每月750元', '城市低保标准为每人每月七百五十元'],
  ['平均标准557元/月，农村4293元/年，分别增长6.7%和8.7%', '平均标准五百五十七元每月，农村四千二百九十三元每年，分别增长百分之六点七和百分之八点七'],
  ['2.35万张床位，31张/千名老人', '二点三五万张床位，三十一张每千名老人'],
  ['1,245.0元/人·月', '一千二百四十五点零元每人每月'],
  ['2万人，200人，2000人，22个，第2章，2月2日', '两万人，二百人，两千人，二十二个，第二章，二月二日'],
  ['从2020年7月1日起', '从二零二零年七月一日起'],
  ['2016年—2020年，2016-2020年', '二零一六年到二零二零年，二零一六年到二零二零年'],
  ['7月—9月，3-5日，1家至3家', '七月到九月，三到五日，一家至三家'],
  ['第1—3章', '第一到三章'],
  ['15—20张，1.5—2.5万元', '十五到二十张，一点五到二点五万元'],
  ['5—8个百分点，减少0.3个百分点', '五到八个百分点，减少零点三个百分点'],
  ['配比不低于1:10；全天10:00开放', '配比不低于一比十；全天十点开放'],
  ['２０２０年６．７％，1：3', '二零二零年百分之六点七，一比三'],
  ['2020 年 5 家', '二零二零年 五家'],
  ['新冠COVID-19，H1N1，5A级', '新冠COVID-十九，H一N一，五A级'],
  ['增幅为-3.2%，±0.5', '增幅为负百分之三点二，正负零点五'],
  ['874→1207', '八百七十四→一千二百零七'],
  ['电话：83601234，热线12345', '电话：八三六零幺二三四，热线幺二三四五'],
  ['12349家', '一万二千三百四十九家'],
  ['400-810-0000', '四零零，八幺零零零零零'],
  ['08年，2008年，60年', '零八年，二零零八年，六十年'],
  ['共2020人', '共两千零二十人'],
  ['2020余名志愿者，2035多户，达2020张', '两千零二十余名志愿者，两千零三十五多户，达两千零二十张'],
  ['《回望2020大连》，2021上半年', '《回望二零二零大连》，二零二一上半年'],
  ['2017、2018和2019年，2010至2015个，2009两年之和', '二零一七、二零一八和二零一九年，两千零一十至两千零一十五个，二零零九两年之和'],
  ['2016组，2016村，2012把轮椅，《2020大连》', '两千零一十六组，两千零一十六村，两千零一十二把轮椅，《二零二零大连》'],
  ['+12个，变化是+6.7%，同比+12个，（+3），支出+8%', '增加十二个，变化是增加百分之六点七，同比增加十二个，（增加三），支出增加百分之八'],
  ['互联网+2020，社工+5，“1+1”，1名村干部+2名邻居', '互联网加两千零二十，社工加五，“一加一”，一名村干部加两名邻居'],
  ['“十四五”时期，三分之一', '“十四五”时期，三分之一'],
  ['1. 加强领导', '一. 加强领导'],
])('%s', (printed, spoken) => {
  expect(spokenForm(printed)).toBe(spoken)
})

test('no number before a unit of the catalogue is a year', () => {
  const surfaces = readCatalogue().units.flatMap((unit) => unit.surfaces.filter((surface) => /^\p{Script=Han}/u.test(surface)))
  expect(surfaces.filter((surface) => !spokenForm(`配备2012${surface}`).startsWith('配备两千零一十二'))).toEqual([])
})

test('no figure is left to the voice, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('元/月', '—', '%', '：', ':', '年', '月', '第', '.', ',', '/', '-', '−', '±', '万', '〔', '〕', '号', '电话', '·', ' '),
    fc.nat(99999).map(String),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(spokenForm(pieces.join(''))).not.toMatch(/[0-9０-９]/u)
    }),
  )
})

test('text without figures stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('大连', '低保', '，', '标准', '。', '“', '提高', '”', '—', '（', '年', '）'), { maxLength: 20 }), (characters) => {
      expect(spokenForm(characters.join(''))).toBe(characters.join(''))
    }),
  )
})

test('a long text is read in a time that grows with its length', () => {
  expect(processorTime(() => spokenForm('1'.repeat(100_000) + '2016—2020年，557元/月'.repeat(2_000)))).toBeLessThan(5_000)
})
