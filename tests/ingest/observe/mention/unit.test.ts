/** Units that longer words seem to hold, in sentences of our own. */
import { expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (text: string): string[] =>
  observe(documentOf(`# 河南省许昌市2020年民政工作\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, unit }) => `${value} ${unit ?? '-'}`)

it('次之 tells who comes next, and not how often', () => expect(told('襄城县低保对象2.28万人次之，长葛市2.1万人。')).toEqual(['22800 人', '21000 人']))

it('家次之 tells what comes next', () => expect(told('教育类最多，达2310家；服务类845家次之。')).toEqual(['2310 家', '845 家']))

it('之多 tells how many, however they are counted', () => expect(told('服务老年人达3.2万人次之多。')).toEqual(['32000 人次']))

it('块 is money where it is earned or spent, and a thing where it is put up', () => {
  expect(told('护工月工资3200块。')).toEqual(['3200 元/月'])
  expect(told('老人每餐只掏5块。')).toEqual(['5 元/餐'])
  expect(told('全市设置路牌320块。')).toEqual(['320 块'])
  expect(told('插花地多达317块。')).toEqual(['317 块'])
})
