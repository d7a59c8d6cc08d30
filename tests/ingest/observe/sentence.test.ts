import { describe, expect, it } from 'vitest'

import { findSentences } from '../../../scripts/ingest/observe/sentence.ts'

const sentences = (text: string): string[] => findSentences(text).map(({ from, to }) => text.slice(from, to))

describe('findSentences', () => {
  it('keeps a closing quote with its sentence and an opening one with the next', () => {
    expect(sentences('他说：“都办好了。”“十三五”期间又建两家。')).toEqual(['他说：“都办好了。”', '“十三五”期间又建两家。'])
  })
  it('ends a sentence at a half-width stop, but not inside a number', () => expect(sentences('增长6.7%.其中农村4.2%.')).toEqual(['增长6.7%.', '其中农村4.2%.']))
  it('takes what is left without a stop', () => expect(sentences('养老机构131家')).toEqual(['养老机构131家']))
})
