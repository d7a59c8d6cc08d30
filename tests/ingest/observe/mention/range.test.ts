import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue } from '../../fixture.ts'

const tools = toolsOf(catalogue)

/** Facts of a text as `text value unit bound`; a value that is left open is a dash. */
const facts = (text: string): string[] =>
  readText(text, { setting: { region: null, calendar: { period: '2020', now: 2021 } }, headings: [], title: '' }, tools).flatMap(({ from, to, meaning }) =>
    meaning ? [`${text.slice(from, to)} ${meaning.value ?? '-'} ${meaning.unit} ${meaning.bound}`] : [],
  )

describe('a range', () => {
  it.each([
    ['每千名老年人拥有床位35—40张。', '35—40张 - 张/千名老人 approx'],
    ['每村新建老年食堂2至3所。', '2至3所 - 所 approx'],
    ['床位使用率10%—15%。', '10%—15% - % approx'],
    ['补助每户1万至3万元。', '1万至3万元 - 元/户 approx'],
    ['护理补贴由每人每月60元至600元不等。', '60元至600元 - 元/月 approx'],
  ])('is one figure without a value: %s', (text, fact) => expect(facts(text)).toEqual([fact]))

  it.each([
    ['床位使用率从3%到5%。', ['3', '5']],
    ['农村低保标准由每年4300元到4800元。', ['4300', '4800']],
  ])('is none where something rose from one number to another: %s', (text, ends) => expect(facts(text).map((fact) => fact.split(' ')[1])).toEqual(ends))

  it('is none of ages, times and telephone numbers', () => {
    expect(facts('60—69岁老人有1200人。')).toEqual(['1200人 1200 人 exact'])
    expect(facts('1—11月支出300万元，电话0898-66531234。')).toEqual(['300万元 3000000 元 exact'])
  })
})

describe('by how much it grew, and to what', () => {
  it('is no range', () => expect(facts('持证社工净增161人至526人。')).toEqual(['161人 161 人 exact', '526人 526 人 exact']))
})
