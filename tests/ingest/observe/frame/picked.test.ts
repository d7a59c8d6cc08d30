/** Parts of what a deed picked out, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市2019年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, measure, indicator }) => `${value} ${name} ${measure} ${indicator ?? '-'}`,
  )

describe('parts of what a deed picked out', () => {
  it('are of that deed, and not how many there are of their kind', () => {
    expect(told('实际参检1068家，其中社会团体402家、基金会7家。').slice(1)).toEqual(['402 参检社会团体数 flow -', '7 参检基金会数 flow -'])
    expect(told('走访儿童230人，其中孤儿45人，留守儿童185人。').slice(1)).toEqual(['45 走访孤儿人数 flow -', '185 走访留守儿童人数 flow -'])
    expect(told('关停养老机构6家，其中公办2家、民办4家。').slice(1)).toEqual([
      expect.stringMatching(/^2 (?=.*关停)(?=.*公办).* flow -$/),
      expect.stringMatching(/^4 (?=.*关停)(?=.*民办).* flow -$/),
    ])
  })
  it('are so right behind a deed that is done', () =>
    expect(told('慰问了52名孤儿。抽取了28家社会组织。关停了6家养老机构。')).toEqual([
      '52 慰问孤儿人数 flow -',
      '28 抽取社会组织数 flow -',
      '6 关停养老机构数 flow -',
    ]))
  it('are so in a list too', () => {
    expect(told('撤销社会团体12家，民办非企业单位23家。')).toEqual(['12 撤销社会团体数 flow -', '23 撤销民办非企业单位数 flow -'])
    expect(told('慰问孤儿46名、留守儿童118名。')[1]).toMatch(/^118 (?=.*留守儿童)(?=.*慰问).* flow -$/)
  })
  it('are how many there are where the whole was counted, and where a new clause says so', () => {
    expect(told('登记在册社会组织1102家，其中社会团体412家。')[1]).toBe('412 社会团体数 level social-associations')
    expect(told('注销社会团体12家，登记在册基金会23家。')[1]).toMatch(/^23 .*基金会数 level foundations$/)
    expect(told('注销社会组织41家；全市社会团体412家。')[1]).toBe('412 社会团体数 level social-associations')
  })
  it('leave money and shares as they are', () => {
    expect(told('走访慰问孤儿46名，发放慰问金9.2万元、棉被82床。')[1]).not.toContain('走访')
    expect(told('抽查社会组织36家，其中社会团体占41%。')[1]).toMatch(/^41 .* share -$/)
  })
})

describe('parts behind a bracket', () => {
  const told = (line: string): string[] =>
    observe(documentOf(`# 重庆市合川区社会组织发展年度报告（2022）\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ value, indicator, measure }) => `${value} ${indicator ?? '-'} ${measure}`,
    )
  it('are of what stands before it, and not of the deed that it ends with', () => {
    expect(told('全区登记社会组织412家（新成立18家、注销23家），其中社会团体143家，民办非企业单位266家。').slice(-2)).toEqual([
      '143 social-associations level',
      '266 social-service-institutions level',
    ])
    expect(told('全区养老机构86家，比上年增加5家（新建8家、关停3家），其中公办32家、民办54家。').slice(-2)).toEqual([
      '32 elderly-care-institutions-public level',
      '54 elderly-care-institutions-private level',
    ])
  })
  it('are of a deed that no bracket encloses', () => expect(told('注销社会组织23家，其中社会团体16家。').at(-1)).toBe('16 - flow'))
})
