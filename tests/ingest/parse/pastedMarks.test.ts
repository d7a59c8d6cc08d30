import { describe, expect, test } from 'vitest'

import { visible } from '../../../scripts/ingest/document.ts'
import { documentOf, draftOf, outline, runsOf } from '../fixture.ts'

describe('marks of Markdown in a plain text', () => {
  test('make headings, and stand in none', () => {
    const text = '云溪民政2021年总结\n**数字背后的压力**\n全市有养老机构131家，床位1.2万张。\n其中公办40家。\n**一、救助**\n全市有低保对象100人。\n'
    const document = documentOf(text)
    expect(visible(document.title)).toBe('云溪民政2021年总结')
    expect(outline(document.blocks)).toEqual([
      'h2 数字背后的压力',
      'paragraph 全市有养老机构131家，床位1.2万张。',
      'paragraph 其中公办40家。',
      'h3 一、救助',
      'paragraph 全市有低保对象100人。',
    ])
    for (const run of runsOf(document)) expect(text.slice(run.start, run.end)).toBe(run.text)
  })

  test('give headings their level', () => {
    const document = documentOf('# 云溪民政2021年总结 #\n## 养老\n全市有养老机构131家。\n### **机构**\n#民政 全市有5家。\n# ---\n')
    expect(visible(document.title)).toBe('云溪民政2021年总结')
    expect(outline(document.blocks)).toEqual(['h2 养老', 'paragraph 全市有养老机构131家。', 'h3 机构', 'paragraph #民政 全市有5家。', 'paragraph # ---'])
  })

  test('set text strong within a line', () => {
    const text = '全市救助**1.2万人**，**比上年多5%。**其中城市40人。'
    const [line] = draftOf(text).lines
    expect(line?.runs.map((run) => [run.text, run.strong === true])).toEqual([
      ['全市救助', false],
      ['1.2万人', true],
      ['，', false],
      ['比上年多5%。', true],
      ['其中城市40人。', false],
    ])
    for (const { start, end, text: told } of line?.runs ?? []) expect(text.slice(start, end)).toBe(told)
  })

  test('keep the lines of a wrapped text apart from the one they set', () => {
    const prose = [
      '全市民政系统认真落实各项部署，兜住民生底线，稳步提高',
      '各类困难群众的保障标准，全年发放低保金1.2亿元，惠及城',
      '乡低保对象3.1万人，临时救助2200人次，救助流浪乞讨人员',
      '830人次，各项工作取得新的进展，群众的满意度有所提高。',
    ]
    const lines = outline(documentOf(['云溪民政总结', '', ...prose, '**养老服务**', ...prose].join('\n')).blocks)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe('h2 养老服务')
  })

  test.each([
    '20**年有孤儿5名，20**年有6名。',
    '**县民政局与**县财政局发放补助5万元。',
    '**市民政局救助5人。',
    '全市** 低保**对象5人。',
    '***重要***：全市5人。',
    '标准为5**2元。',
    '####### 七、养老',
  ])('are none in %s', (text) => expect(draftOf(text).lines.map(({ mark, runs }) => [mark.kind, visible(runs)])).toEqual([['line', text]]))
})
