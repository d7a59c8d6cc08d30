import { describe, expect, it } from 'vitest'

import { findSentences } from '../../../../scripts/ingest/observe/text/sentence.ts'

const sentences = (text: string): string[] => findSentences(text).map(({ from, to }) => text.slice(from, to))

describe('findSentences', () => {
  it('keeps a closing quote with its sentence and an opening one with the next', () => {
    expect(sentences('他说：“都办好了。”“十三五”期间又建两家。')).toEqual(['他说：“都办好了。”', '“十三五”期间又建两家。'])
  })
  it('ends a sentence at a half-width stop, but not inside a number', () => expect(sentences('增长6.7%.其中农村4.2%.')).toEqual(['增长6.7%.', '其中农村4.2%.']))
  it('keeps a number in full-width digits with a half-width point', () => {
    expect(sentences('支出１.７４亿元.其中农村０.９亿元.')).toEqual(['支出１.７４亿元.', '其中农村０.９亿元.'])
    expect(sentences('工作已完成.２０１５年再建.')).toEqual(['工作已完成.', '２０１５年再建.'])
    expect(sentences('覆盖率９６.５％.')).toEqual(['覆盖率９６.５％.'])
  })
  it('takes what is left without a stop', () => expect(sentences('养老机构131家')).toEqual(['养老机构131家']))
})
