/** What the figures of a row, and what stands for all of it, are called; in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { regionByPath } from '../../../../src/domain/region.ts'
import { catalogue } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const setting = { region: regionByPath('江苏省/镇江市') ?? null, calendar: { period: '2021', now: 2022 } }
/** The name of a number of a text. */
const nameOf = (text: string, number: string): string =>
  readText(text, { setting, headings: [], title: '' }, tools).find(({ from, to }) => text.slice(from, to) === number)?.meaning?.name ?? ''

describe('money told once behind both sides', () => {
  it.each([
    ['城市低保对象1862户、3015人，农村低保对象8430户、18926人，1至11月共发放低保金5218.6万元，其中城市1126.3万元、农村4092.3万元。', '5218.6万元'],
    ['城市低保1862户，农村低保8430户，发放低保金5218.6万元，其中农村4092.3万元、城市1126.3万元。', '5218.6万元'],
  ])('is of neither alone: %s', (text, number) => expect(nameOf(text, number)).not.toMatch(/^(?:城市|农村)/))
  it.each([
    ['困难残疾人生活补贴、重度残疾人护理补贴均为每人每月90元，受益5.12万人和4.45万人，发放资金1.03亿元。', '1.03亿元'],
    ['重度残疾人护理补贴和困难残疾人生活补贴提标，全年发放1.19万人和0.93万人，总额1712万元。', '1712万元'],
  ])('is of both subsidies that were counted side by side: %s', (text, number) =>
    expect(nameOf(text, number)).toMatch(/生活补贴.*护理补贴|护理补贴.*生活补贴|两项补贴/),
  )
  it('is of both kinds of children that got it', () =>
    expect(nameOf('为196名孤儿、1473名事实无人抚养儿童发放生活补助3380万元。', '3380万元')).toMatch(/孤儿.*事实无人/))
  it('is of one where persons of its households were counted', () =>
    expect(nameOf('城市低保在保2892户、5040人，支付低保金126万元；农村低保在保2068户、4172人，支付82.6万元。', '82.6万元')).not.toContain('城'))
  it('is of the side that its own words say', () =>
    expect(nameOf('城市低保对象1862户，农村低保对象8430户，共发放农村低保金4092.3万元。', '4092.3万元')).toContain('农村'))
})

describe('a standard that is dealt out', () => {
  it('to the persons counted before is theirs and that standard', () => {
    const text = '特困人员中，全自理312人，半护理98人，全护理45人，照料护理补贴标准分别为每月179元、358元和537元。'
    for (const [number, kind] of [
      ['358元', '半护理'],
      ['537元', '全护理'],
    ] as const)
      expect(nameOf(text, number)).toMatch(new RegExp(`${kind}.*标准`))
  })
  it('to two kinds is of neither together', () => {
    const text = '孤儿、困境儿童基本生活费标准分别提高至2440元、1952元。'
    expect(nameOf(text, '2440元')).toMatch(/^孤儿(?!、)/)
    expect(nameOf(text, '1952元')).toMatch(/^困境儿童/)
  })
})

describe('by how much there are more or less in the end', () => {
  it('is of the things alone, and of neither what was begun nor what was ended', () => {
    expect(nameOf('全市新成立社会组织86个，注销103个，净减少17个。', '17个')).toBe('社会组织数')
    expect(nameOf('新登记社会组织120个，撤销45个，净增75个。', '75个')).toBe('社会组织数')
  })
})

describe('classes in a row', () => {
  it.each([
    ['城市低保A、B、C类每人每月分别为650元、550元、450元。', '450元', '城市低保C类标准'],
    ['城市低保一、二、三类每人每月分别为650元、550元、450元。', '550元', '城市低保二类标准'],
  ])('have each their own: %s', (text, number, name) => expect(nameOf(text, number)).toBe(name))
})
