/** Names made of the words around a figure, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const names = (line: string): string[] => observe(documentOf(`# 江苏省扬州市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(({ name }) => name)

describe('a figure beside another of its list', () => {
  it('is not called by what that one is counted in', () =>
    expect(names('救助站接受求助4860次、车票资助2217人次、送医120例、寻亲成功31人、核查来电9起、情绪疏导1940例。')[4]).toMatch(/^(?!.*例).*核查来电/))
})
