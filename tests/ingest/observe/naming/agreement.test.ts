import { describe, expect, it } from 'vitest'

import { agreementWith, eachWord } from '../../../../scripts/ingest/observe/naming/agreement.ts'
import { lexiconOf } from '../../../../scripts/ingest/observe/text/words.ts'
import { catalogue } from '../../fixture.ts'

const { term } = lexiconOf(catalogue)
const relevance = new Map([
  [term('城市'), 0.9],
  [term('低保'), 0.95],
  [term('全市'), 0.02],
])
const agreementOf = agreementWith(relevance)

describe('how well a name agrees with the words that belong', () => {
  it('is the better, the more of the likely words it holds', () => {
    const [whole, part] = [agreementOf('城市低保人数'), agreementOf('低保人数')]
    expect(whole.overlap).toBeGreaterThan(part.overlap)
    expect(whole.support).toBeGreaterThan(part.support)
    expect([whole.missing, part.missing]).toEqual([0, 2])
  })

  it('is the worse for words that do not belong', () => {
    const { strange, strangers, overlap } = agreementOf('全市城市低保人数')
    expect(strange).toBe(2)
    expect(strangers.map(({ text }) => text)).toEqual(['全市'])
    expect(overlap).toBeLessThan(agreementOf('城市低保人数').overlap)
  })

  it('tells of each word that the name holds, and of likely ones that it lacks', () => {
    const terms = [...relevance.keys()]
    const told: [boolean, string | undefined][] = []
    eachWord(agreementOf('低保人数').held, terms, [5, 6, 0], (holds, code) => told.push([holds, terms.find((one) => one.code === code)?.text]))
    expect(told).toEqual([
      [false, '城市'],
      [true, '低保'],
    ])
  })
})
