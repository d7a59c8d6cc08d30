import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'

const tools = toolsOf(readCatalogue())

/** Numbers, measures and names of the facts of a text. */
const facts = (text: string): string[] =>
  readText(text, { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' }, tools).flatMap(({ from, to, meaning }) =>
    meaning ? [`${text.slice(from, to)} ${meaning.measure} ${meaning.name}`] : [],
  )

describe('capacity', () => {
  it('is a level, though its unit counts events, and its name says so', () => {
    expect(facts('火化炉24台，年火化能力达2.2万具，全年火化遗体1.6万具。').slice(1)).toEqual(['2.2万具 level 年火化能力', '1.6万具 flow 火化遗体数'])
    expect(facts('新建殡仪馆设计年火化遗体9000具。')).toEqual([expect.stringMatching(/^9000具 level .*设计/)])
    expect(facts('全市建成老年食堂88家，日均供餐能力1.1万份。').at(-1)).toMatch(/^1\.1万份 level .*供餐能力/)
  })
  it('is what can be done', () => {
    expect(facts('救助站年可服务6万人次。')).toEqual([expect.stringMatching(/^6万人次 level/)])
    expect(facts('培训基地每年可培训护理员3500人次。')).toEqual([expect.stringMatching(/^3500人次 level/)])
  })
  it('is no count of those that there are', () => {
    const ids = readText(
      '年末集中供养五保老人860名。新建农村敬老院4所，可集中供养五保老人120名。',
      { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' },
      tools,
    ).flatMap(({ meaning }) => (meaning?.unit === '人' ? [`${String(meaning.value)} ${meaning.measure} ${meaning.indicator?.id ?? 'none'}`] : []))
    expect(ids).toEqual(['860 level wubao-centralised-people', '120 level none'])
  })
  it('is not what was done, nor how it changed', () => {
    expect(facts('智能服务终端今年服务老人2.6万人次。')).toEqual([expect.stringMatching(/^2\.6万人次 flow/)])
    expect(facts('供餐能力比上年提高两成。')).toEqual([expect.stringMatching(/^两成 change_pct/)])
  })
})
