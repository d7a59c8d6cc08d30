/** Towns whose names hold words of divisions, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 广东省清远市阳山县2021年民政工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, region }) => `${value} ${region?.split('/').at(-1) ?? '?'}`,
  )

describe('a town whose name holds a word of divisions', () => {
  it('is one, in the seat of its county as well', () => {
    expect(told('黎埠镇发放高龄津贴1568人，桃州镇最多，3260人。')).toEqual(['1568 黎埠镇', '3260 桃州镇'])
    expect(told('县城古州镇受灾860人。')).toEqual(['860 古州镇'])
  })
})

describe('what is built in towns', () => {
  it('is no town', () => expect(told('新建镇（街）综合养老服务中心2处、农村幸福院36处、助餐点48个。')).toEqual(['2 阳山县', '36 阳山县', '48 阳山县']))
})
