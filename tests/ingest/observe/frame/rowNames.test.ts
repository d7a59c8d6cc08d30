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
