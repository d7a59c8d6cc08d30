import { describe, expect, it } from 'vitest'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { patternSchema } from '../../src/domain/pattern.ts'
import { processorTime } from '../support/processorTime.ts'

const { statements, heights } = readCatalogue().sentences

describe('a pattern of the catalogue', () => {
  it.each(['标准$', '(?<what>.+)数$', '(?=每)', '\\(\\?<=', '[(?<=]'])('may be %s', (source) => expect(patternSchema.parse(source)).toBe(source))
  it.each([
    ['(标准', 'is no regular expression'],
    ['(?<=每)人', 'looks behind'],
    ['(?<!每)人', 'looks behind'],
  ])('may not be %s', (source, fault) => expect(patternSchema.safeParse(source).error?.issues[0]?.message).toContain(fault))
})

describe('a pattern of sentences.yml', () => {
  const ofStatements = statements.flatMap(({ name, of }) => (of.pattern === undefined ? [] : [[name, of.pattern] as const]))
  const patterned = [...ofStatements, ['heights', heights] as const]
  it.each(patterned)('%s takes little time with a long name', (_, pattern) => {
    const regex = new RegExp(pattern, 'u')
    const time = processorTime(() => {
      for (const piece of ['数', '占', '与', '每', '每个平均', '人', '资金', '标准', '建成', '占的比例', '养老机构'])
        regex.test(`${piece.repeat(400).slice(0, 400)}\u0001`)
    })
    expect(time).toBeLessThan(400)
  })
})
