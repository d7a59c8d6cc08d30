/** Units that longer words seem to hold, in sentences of our own. */
import { expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (text: string): string[] =>
  observe(documentOf(`# 河南省许昌市2020年民政工作\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, unit }) => `${value} ${unit ?? '-'}`)

it('次之 tells who comes next, and not how often', () => expect(told('襄城县低保对象2.28万人次之，长葛市2.1万人。')).toEqual(['22800 人', '21000 人']))

it('之多 tells how many, however they are counted', () => expect(told('服务老年人达3.2万人次之多。')).toEqual(['32000 人次']))
