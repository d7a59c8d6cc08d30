import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'
import { regionByPath } from '../../../../src/domain/region.ts'

const tools = toolsOf(readCatalogue())

const names = (text: string): string[] => {
  const setting = { region: regionByPath('四川省/广元市') ?? null, calendar: { period: '2020', now: 2021 } }
  return readText(text, { setting, headings: [], title: '' }, tools).flatMap(({ meaning }) => (meaning ? [meaning.name] : []))
}

describe('names of the words that are there', () => {
  it('calls no share one of those registered where nothing says so', () => {
    expect(names('2020年普查登记，全省60岁及以上人口2640万人，占18.7%；65岁及以上人口1906万人，占13.5%。').join()).not.toContain('户籍')
    expect(names('全市60岁及以上户籍老年人口41万人，占户籍人口的23%。').join()).toContain('户籍')
  })
  it('calls a standard an average only where it is one', () => {
    expect(names('五保分散供养标准提高到每人每年5200元。')).toEqual(['农村五保分散供养标准'])
    expect(names('城市低保平均标准提高到每人每月720元。').join()).toContain('平均')
  })
  it('counts nobody who was cremated among the victims of disasters', () =>
    expect(names('全年死亡2711人，火化2709人。深化殡葬改革，全年死亡1340人。').join()).not.toContain('灾'))
  it('says of a sum that names itself no deed of another', () =>
    expect(names('高龄津贴发放1230万元，县失能老人托养中心总投资4600万元。')[1]).toMatch(/托养中心总投资$/))
  it('says neither side of a sum of both', () =>
    expect(names('城市低保1421户、2106人，农村低保5891户、10939人，全年累计发放低保金7215万元。').at(-1)).not.toContain('农村'))
  it('begins as a word in quotes does, where that is no part of it', () =>
    expect(names('实施“五社联动”项目，全市有社会工作服务机构46家。')).toEqual(['社会工作服务机构数']))
  it('ends in no side behind a statistic', () => expect(names('孤儿基本生活补贴标准为每月1430元、1870元（散居、集中）。').at(-1)).not.toMatch(/集中$/))
  it.each([
    '建成日间照料中心135个、虚拟养老院12家、幸福院40所。利州区、昭化区、朝天区分别建成社会工作站12个、9个和11个。',
    '发放慰问金20万元，走访老人310人，建成幸福院40所。利州区、昭化区、朝天区社会工作站分别为12个、9个和11个。',
    '发放慰问金20万元，走访老人310人，建成幸福院40所。2018年、2019年和2020年分别建成社会工作站12个、9个和11个。',
  ])('deals one noun out to places and to years, not those of figures before: %s', (text) => {
    const three = names(text).slice(3)
    expect(three).toHaveLength(3)
    for (const name of three) expect(name).toMatch(/^(?:建成|新建)?社会工作站数$/)
  })
  it('says of what a share is once', () => expect(names('护理型床位占58%。').join()).not.toContain('占占比'))
})
