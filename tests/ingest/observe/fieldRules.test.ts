import { describe, expect, it } from 'vitest'

import type { FieldRules } from '../../../scripts/ingest/observe/fieldRules.ts'
import { outvoted } from '../../../scripts/ingest/observe/learnt/ruling.ts'
import { readText } from '../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../scripts/ingest/observe/tools.ts'
import { regionByPath } from '../../../src/domain/region.ts'
import { catalogue } from '../fixture.ts'

const tools = toolsOf(catalogue)
const setting = { region: regionByPath('江苏省/镇江市') ?? null, calendar: { period: '2021', now: 2022 } }

/** The rule of the role, and those of the other fields, for a number of a text. */
function rulesOf(text: string, number: string, headings: readonly string[] = []): { role: string } & Partial<FieldRules> {
  const reading = readText(text, { setting, headings, title: '' }, tools).find(({ from, to }) => text.slice(from, to) === number)
  return { role: reading?.rule ?? '', ...reading?.meaning?.rules }
}

describe('the rule of each field', () => {
  it('is told for every field of a fact, and of other numerals for the role alone', () => {
    expect(rulesOf('全年救助流浪乞讨人员1268人次。', '1268人次')).toEqual({
      role: 'quantity',
      value: 'digits',
      unit: 'unit behind the number',
      bound: 'no bound told',
      indicator: 'noun before the number, in the catalogue',
      measure: 'unit of events',
      region: 'place of the report',
      period: 'whole year told',
      base: 'not compared',
      theme: 'theme of its indicator',
    })
    expect(rulesOf('第3批名单已经公布。', '3批')).toEqual({ role: 'ordinal' })
  })
  it.each([
    ['两家福利院通过了验收。', '两家', 'Chinese numeral'],
    ['养老床位较上年减少260张。', '260张', 'fall of what changed'],
    ['改造敬老院几十家。', '几十家', 'left open by the text'],
    ['全年未发生一起安全事故。', '一起', 'none happened'],
  ])('tells how the value of %s was read', (text, number, rule) => expect(rulesOf(text, number).value).toBe(rule))
  it.each([
    ['低保标准提高到每人每月760元。', '760元', 'unit behind the number, rate beside it'],
    ['新建站点16、28个。', '16', 'unit of the next number in its row'],
    ['社会组织（个）：104。', '104', 'unit in brackets before the number'],
    ['救助320人次，其中未成年人46、残疾人18。', '46', 'unit of a number before in its list'],
    ['捐款HK$300万。', '300万', 'currency before the number'],
  ])('tells where the unit in %s stands', (text, number, rule) => expect(rulesOf(text, number).unit).toBe(rule))
  it.each([
    ['发放补贴近300万元。', '近300万元', 'bound beside the number'],
    ['发放补贴300余万元。', '300余万元', 'number of about so much'],
    ['新建站点35—40个。', '35—40个', 'range'],
    ['标准分别不低于590元、480元。', '480元', 'bound of its row'],
  ])('tells what bounds the number in %s', (text, number, rule) => {
    const bare = number.replace('近', '')
    expect(rulesOf(text, bare).bound).toBe(rule)
  })
  it.each([
    ['句容市有养老机构21家。', '21家', 'place named before'],
    ['丹阳市、句容市共有养老机构45家。', '45家', 'region above the places in a row'],
    ['丹阳市完成排查。全市有养老机构21家。', '21家', 'whole that the place spoken of lies in'],
    ['丹阳市完成排查。养老机构有21家。', '21家', 'place of a sentence or heading before'],
  ])('tells what place %s is of', (text, number, rule) => expect(rulesOf(text, number).region).toBe(rule))
  it.each([
    ['2018年、2019年分别救助96人次和143人次。', '143人次', 'time dealt out'],
    ['从7月1日起，城市低保标准由765元调整为825元。', '825元', 'day from which a standard holds'],
    ['有养老机构21家。', '21家', 'time reported on'],
    ['20xx年有养老机构21家。', '21家', 'year taken out'],
  ])('tells of what time %s is', (text, number, rule) => expect(rulesOf(text, number).period?.replace(/^.*but likelier /, '')).toContain(rule))
  it.each([
    ['接受捐赠同比增长12%。', '12%', 'same time a year before'],
    ['接受捐赠高于全省平均水平12个百分点。', '12个百分点', 'compared with others'],
    ['接受捐赠比2019年增长12%。', '12%', 'time it is compared with'],
  ])('tells what %s is compared with', (text, number, rule) => expect(rulesOf(text, number).base).toBe(rule))
  it.each([
    ['其中女性占36%。', '36%', 'unit of shares'],
    ['养老机构增长12%。', '12%', 'word of change'],
    ['新建养老机构12家。', '12家', 'verb'],
    ['年均1743人享受低保。', '1743人', 'so many a year'],
    ['殡仪馆年火化能力达到8600具。', '8600具', 'capacity'],
  ])('tells in which sense %s is meant', (text, number, rule) => expect(rulesOf(text, number).measure).toBe(rule))
  it('is told with what was likelier, where that is another', () => {
    expect(outvoted('count', 'level', 'level')).toBe('count')
    expect(outvoted('count', 'level', 'flow')).toBe('count, but likelier flow')
  })
})
