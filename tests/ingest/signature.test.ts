import { describe, expect, it } from 'vitest'

import { signatureOf, type Signature } from '../../scripts/ingest/signature.ts'
import { documentOf } from './fixture.ts'

const TEXT = '全县有养老机构12家、床位860张，护理型床位占比达到52%，比上年提高6个百分点。\n\n年内新增家庭养老床位120张，签约服务老年人118名。'

/** How a document with such a title, lines below it and last lines is signed. */
const signed = (title: string, { below = '', last = '' }: { below?: string; last?: string } = {}): Signature =>
  signatureOf(documentOf([title, below, TEXT, last].filter((part) => part !== '').join('\n\n') + '\n'))

describe('signatureOf', () => {
  it.each<[string, string, Signature]>([
    ['line by line', '云溪市民政局\n2023年7月12日', { publisher: '云溪市民政局', date: '2023-07-12' }],
    ['in one line', '云溪市民政局  2023年7月', { publisher: '云溪市民政局', date: '2023-07' }],
    ['in Han numerals', '云溪市民政局\n\n二〇二三年七月十二日', { publisher: '云溪市民政局', date: '2023-07-12' }],
    ['by several', '云溪市民政局\n\n云溪市财政局\n\n2023年7月12日', { publisher: '云溪市民政局、云溪市财政局', date: '2023-07-12' }],
    ['above what stands below it', '云溪市民政局\n\n2023年7月12日\n\n（联系人：王溪，电话：000-0000）', { publisher: '云溪市民政局', date: '2023-07-12' }],
    ['with the day alone', '2023年7月12日', { date: '2023-07-12' }],
  ])('reads last lines that are signed %s', (_, last, signature) => expect(signed('全县养老服务情况', { last })).toEqual(signature))

  it.each<[string, Signature]>([
    ['云溪市民政局关于养老服务情况的报告（2022年11月18日）', { publisher: '云溪市民政局', date: '2022-11-18' }],
    ['云溪市民政局2023年工作总结', { publisher: '云溪市民政局' }],
    ['云溪县民政局“十三五”工作回顾', { publisher: '云溪县民政局' }],
    ['全市养老服务回顾（云溪市民政局，2021年2月）', { publisher: '云溪市民政局', date: '2021-02' }],
    ['云溪市慈善总会2021年度工作报告（2022年2月18日在第四届理事会第三次会议上）', { publisher: '云溪市慈善总会', date: '2022-02-18' }],
    ['云溪市人民政府关于养老服务的报告——2022年10月26日在云溪市第五届人大常委会第六次会议上', { publisher: '云溪市人民政府', date: '2022-10-26' }],
  ])('reads the title %s', (title, signature) => expect(signed(title)).toEqual(signature))

  it('reads what stands right below the title', () =>
    expect(signed('全县养老服务情况', { below: '（云溪县民政局 2022年1月12日）' })).toEqual({ publisher: '云溪县民政局', date: '2022-01-12' }))

  it.each(['云溪市2023年民政工作总结', '市民政局2023年工作总结', '云溪市民政局局长2021年度述职报告', '回顾（2017—2021年）', '养老服务发展报告（摘要）'])(
    'takes nobody and no day from the title %s',
    (title) => expect(signed(title)).toEqual({}),
  )

  it('takes no day from a sentence, and none that is a span', () => {
    expect(signed('全县养老服务情况', { last: '2023年7月12日，第一家老年食堂开业，当天就餐86人。' })).toEqual({})
    expect(signed('全县养老服务情况', { last: '2021年至2023年' })).toEqual({})
  })
})
