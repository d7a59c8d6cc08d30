import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'
import { regionByPath } from '../../../../src/domain/region.ts'

const tools = toolsOf(readCatalogue())
const setting = { region: regionByPath('江苏省/苏州市') ?? null, calendar: { period: '2021', now: 2022 } }

/** The last fact of a text, as name and number, with its place. */
function last(text: string): string {
  const meaning = readText(text, { setting, headings: [], title: '' }, tools).findLast((reading) => reading.meaning !== null)?.meaning
  return `${meaning?.name ?? ''} ${meaning?.value ?? ''} ${meaning?.region?.path ?? ''}`
}

describe('a total behind its parts', () => {
  it('is of the whole that was told before them', () => {
    expect(last('全市有养老机构63家，其中公办21家、民办42家，总数比上年净增5家。')).toMatch(/^养老机构数 5 /)
    expect(last('公墓19处（其中经营性公墓4处、公益性公墓15处），总数较上年增加3处。')).toMatch(/^公墓数 3 /)
    expect(last('发放低保金1.6亿元，其中城市低保金0.5亿元，农村低保金1.1亿元，总额比上年增长4%。')).toMatch(/^低保金发放额 4 /)
  })
  it('is of what a bracket parts', () => {
    expect(last('现有城乡低保对象13100人（城市1600人、农村11500人），总数较去年同期减少420人。')).toMatch(/^城乡低保人数 -420 /)
    expect(last('新增助餐点18处（城区7处、农村11处），总数达到84处。')).toMatch(/助餐点数 84 /)
    expect(last('新增助餐点18处（城区7处、农村11处），总数达到84处。')).not.toMatch(/新增|农村/)
  })
  it('is of what a colon parts', () =>
    expect(last('社会组织2760个：社会团体1190个，民办非企业单位1550个，基金会20个，总数比2020年底增加130个。')).toMatch(/^社会组织数 130 /))
  it('is of what its parts have in common', () => {
    expect(last('全年办理结婚登记15200对，离婚登记5100对，合计20300对。')).toMatch(/^婚姻登记.*对数 20300 /)
    expect(last('城市低保对象0.9万人，农村低保对象3.3万人，合计4.2万人。')).toMatch(/^城乡低保人数 42000 /)
  })
  it('is counted in each unit of its parts', () => {
    expect(last('城市低保对象1.9万户2.8万人，农村低保对象3.5万户5.6万人；合计5.4万户8.4万人。')).toMatch(/^城乡低保人数 84000 /)
    expect(last('城市低保发放1286万元、农村低保发放5929万元，合计发放7215万元。')).toMatch(/^城乡低保.* 72150000 /)
    expect(last('公办养老机构21家，民办养老机构42家，合计63家。')).toMatch(/^养老机构数 63 /)
  })
  it('of those who get it is of town and country, where both were told', () => {
    const text = '城市低保标准每人每月600元，农村低保标准每年4560元，在保对象4.41万人，其中昆山市1900人。'
    expect(last(text.replace(/，其中.*/, '。'))).toMatch(/^(?!城市|农村).*低保.* 44100 /)
    expect(last(text)).toMatch(/^(?!城市|农村).*低保.* 1900 .*昆山市$/)
  })
  it('with a noun of its own is of that', () => expect(last('养老机构63家，其中公办21家、民办42家，合计床位9800张。')).toMatch(/床位数 9800 /))
  it('leads on to shares that are dealt out to the figures before', () =>
    expect(last('60岁以上老年人口32.6万人，65岁以上24.1万人，80岁以上4.6万人，占比分别为19.8%、14.6%、2.8%。')).toMatch(/^80岁以上老年人.* 2\.8 /))
  it('of places is of where they lie', () => expect(last('各地建成日间照料中心：昆山市32处，太仓市28处，合计60处。')).toMatch(/ 60 江苏省\/苏州市$/))
})

describe('a bracket of parts', () => {
  it('is said aside of what goes on behind it', () => expect(last('养老机构212家（公办160家、民办52家），床位2.9万张。')).toMatch(/^养老机构床位数 29000 /))
})

describe('a change behind parts', () => {
  it('is of the whole where they add up to it, but for what was rounded', () => {
    expect(last('全市养老机构86家，其中公办32家、民办54家，比上年增加5家。')).toMatch(/^养老机构数 5 /)
    expect(last('全市低保对象3.18万人，其中城市0.62万人、农村2.57万人，同比下降3.2%。')).toMatch(/^低保(?:对象)?人数 -3\.2 /)
  })
  it('is of the last part where there are others', () =>
    expect(last('全市养老机构86家，其中公办32家、民办12家，比上年增加5家。')).toMatch(/^民办养老机构数 5 /))
})
