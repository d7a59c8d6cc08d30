/** Numbers without a noun of their own, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const names = (line: string): string[] => observe(documentOf(`# 江苏省扬州市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(({ name }) => name)

describe('what is looked at', () => {
  it('is what the places have', () => expect(names('福彩公益金支出2.1亿元。从执行进度看，宝应县最快，为97.2%。').at(-1)).toMatch(/执行进度$/))
})
