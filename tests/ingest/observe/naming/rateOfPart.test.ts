/** Rates of the parts of what a rate is of, in sentences of our own. */
import { expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const named = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(({ value, name }) => `${value} ${name}`)

it('a part that shares a word with what the rate is of says it once', () =>
  expect(named('全市养老机构平均入住率43.7%，其中公办机构39.2%、民办机构50.4%。').slice(1)).toEqual([
    '39.2 公办养老机构平均入住率',
    '50.4 民办养老机构平均入住率',
  ]))

it('a part that shares none stands before the rate', () => expect(named('全市火化率65.2%，其中城区98%。').at(-1)).toBe('98 城区火化率'))

it('a part with a rate of its own has that', () => expect(named('全市火化率65.2%，其中生态安葬率38%。').at(-1)).not.toContain('火化'))
