/** Items of a list, and terms of a glossary, that head what is told below them. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../fixture.ts'

const figures = (text: string, format: 'md' | 'html'): string[] =>
  observe(documentOf(text, format), catalogue).observations.map(({ name, value, region, period }) => `${name} ${value} ${region} ${period}`)

describe('the head of a list', () => {
  it('is a place, a subject, or what an amount is of', () =>
    expect(
      figures(
        '# 湖南省2021年工作总结\n\n- 浏阳市\n  - 老年食堂：12个\n- 宁乡市：\n  - 老年食堂：9个\n- 农村低保\n  - 标准：5400元/年\n- 孤儿：61人\n- 老年食堂：80个\n',
        'md',
      ),
    ).toEqual([
      '老年食堂数 12 湖南省/长沙市/浏阳市 2021',
      '老年食堂数 9 湖南省/长沙市/宁乡市 2021',
      '农村低保标准 5400 湖南省 2021',
      '孤儿数 61 湖南省 2021',
      '老年食堂数 80 湖南省 2021',
    ]))

  it('is the term of what is told of it', () =>
    expect(
      figures(
        '<h1>湖南省2021年工作总结</h1><dl><dt>慈善捐赠收入</dt><dd>1.2亿元</dd><dt>浏阳市</dt><dd>老年食堂12个</dd><dt>孤儿</dt><dd>402人</dd></dl><p>公墓80处。</p>',
        'html',
      ),
    ).toEqual([
      '慈善组织接收捐赠额 120000000 湖南省 2021',
      '老年食堂数 12 湖南省/长沙市/浏阳市 2021',
      expect.stringMatching(/^孤儿.* 402 湖南省 2021$/),
      '公墓数 80 湖南省 2021',
    ]))
})

describe('the caption of a table', () => {
  it('keeps the day that it counts to for its own table', () =>
    expect(
      figures(
        '# 湖南省2021年工作总结\n\n养老机构情况（截至2021年10月底）\n\n| 指标 | 数量 |\n|---|---|\n| 老年食堂（所） | 80 |\n\n养老床位情况\n\n| 指标 | 数量 |\n|---|---|\n| 养老床位（张） | 900 |\n',
        'md',
      ).map((figure) => figure.split(' ')[3]),
    ).toEqual(['2021-10', '2021']))
})
