import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'

const tools = toolsOf(readCatalogue())

/** Numbers, names and indicators of the facts of a text. */
const facts = (text: string): string[] =>
  readText(text, { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' }, tools).flatMap(({ from, to, meaning }) =>
    meaning ? [`${text.slice(from, to)} ${meaning.name} ${meaning.indicator?.id ?? ''}`.trimEnd()] : [],
  )

describe('a share of what has not', () => {
  it('keeps its negation', () => {
    expect(facts('全市尚有43%的村没有养老服务设施。')).toEqual([expect.stringMatching(/^43% 没有养老服务设施的村占比$/)])
    expect(facts('近四成的乡镇敬老院没有取得法人登记。')).toEqual([expect.stringMatching(/^四成 没有取得法人登记的.*敬老院占比$/)])
    expect(facts('全市三成的社工站尚未配备专职社工。')).toEqual([
      expect.stringMatching(/^三成 .*社工站.*未配备专职社工占比$|^三成 未配备专职社工的社工站占比$/),
    ])
    expect(facts('全市43%的村有养老服务设施。')[0]).not.toMatch(/[没未]/)
  })
})

describe('what has not', () => {
  it('keeps what it has not in its name, behind the number', () => {
    expect(facts('残疾人之家32家，尚有3家没有达标。').at(-1)).toBe('3家 残疾人之家没有达标数')
    expect(facts('养老机构消防验收通过46所，2所敬老院未通过消防验收。').at(-1)).toMatch(/^2所 .*未通过消防验收/)
    expect(facts('参加年检的社会组织812家，有326家未按时报送年报。').at(-1)).toMatch(/^326家 .*未按时报送年报数/)
  })
  it('keeps it before the number, and is never taken for those that have', () => {
    expect(facts('全市社区186个，没有养老服务设施的社区23个。').at(-1)).toMatch(/^23个 没有养老服务设施的?社区数/)
    expect(facts('未成立业委会的小区还有62个。')).toEqual([expect.stringMatching(/^62个 未成立业委会的?小区数/)])
    expect(facts('排查隐患320处，未销号22处。').at(-1)).toMatch(/^22处 .*未销号/)
  })
  it('is not what words say that only look like it, nor what was done about it', () => {
    expect(facts('全市未成年人救助保护中心12个。')).toEqual([expect.stringMatching(/^12个 未成年人救助保护中心数/)])
    expect(facts('全县共清退不符合条件的农村低保对象8216人。')).toEqual([expect.stringMatching(/^8216人 .*清退/)])
    expect(facts('护理员8个人，没有一个人离开。')[0]).toMatch(/^8个 养老护理员人数/)
    expect(facts('确保基本生活无忧的1.3万特困人员领到补贴。')).toEqual([expect.not.stringMatching(/^1\.3万 无忧/)])
    expect(facts('对不规范社会组织发出整改书15份。')).toEqual([expect.stringContaining('整改书')])
    expect(facts('养老机构86家没有变化。')).toEqual(['86家 养老机构数 elderly-care-institutions'])
  })
})
