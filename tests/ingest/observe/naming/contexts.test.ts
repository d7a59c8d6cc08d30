import { describe, expect, it } from 'vitest'

import { withTellingWords } from '../../../../scripts/ingest/observe/naming/contexts.ts'

const precedents = (...contexts: string[]): { context: string }[] => contexts.map((context) => ({ context }))
const keptOf = (all: readonly { context: string }[]): string[] => withTellingWords(all).map(({ context }) => context)

describe('the words that are kept of a precedent', () => {
  it('are not those that stand around it alone, nor those that stand around most', () => {
    const others = Array.from({ length: 20 }, (_, index) => `L0全市 L0其他${index}`)
    expect(keptOf(precedents('L0全市 L0低保 L0独一', 'L0全市 L0低保', ...others)).slice(0, 2)).toEqual(['L0低保', 'L0低保'])
  })

  it('are the ones that tell most, in their order', () => {
    const rare = Array.from({ length: 8 }, (_, index) => `L0词${index}`).join(' ')
    const others = Array.from({ length: 40 }, (_, index) => `L0别${index}`)
    const [kept] = keptOf(precedents(`H标题 ${rare}`, `H标题 ${rare}`, ...others))
    // A word of the heading tells less than one next to the number.
    expect(kept).toBe(rare)
  })

  it('leave a precedent without words in its place', () => expect(keptOf(precedents('', 'L0低保'))).toEqual(['', '']))
})
