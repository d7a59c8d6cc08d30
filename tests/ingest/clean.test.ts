import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'

import { clean } from '../../scripts/ingest/clean.ts'
import { visible } from '../../scripts/ingest/document.ts'
import { catalogue, draftOf } from './fixture.ts'
import { processorTime } from '../support/processorTime.ts'

const rules = catalogue.cleaning
const lineRules = rules.flatMap((rule) => ('pattern' in rule ? [rule] : []))
const elementRules = rules.flatMap((rule) => (rule.where === 'element' ? [rule] : []))

const BODY = '全市共有养老机构131家，床位1.2万张。'

describe('rules of cleaning', () => {
  test('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })

  test.each(lineRules.map((rule) => [rule.name, rule] as const))('%s takes its example and leaves its counterexample', (name, rule) => {
    const taken = (line: string): string[] => {
      const text = {
        line: `标题\n${BODY}\n${line}\n${BODY}`,
        head: `标题\n${line}\n${BODY}`,
        tail: `标题\n${BODY}\n${line}`,
        part: `标题\n${BODY}（注。${line}）`,
      }[rule.where]
      return clean(draftOf(text), rules).dropped.map((dropped) => dropped.rule)
    }
    expect(taken(rule.example)).toEqual([name])
    if (rule.counterexample !== undefined) expect(taken(rule.counterexample)).toEqual([])
  })

  test.each(elementRules.map((rule) => [rule.name, rule] as const))('%s finds its example', (_name, rule) => {
    const { document } = parseHTML(`<html><body>${rule.example}</body></html>`)
    expect(document.querySelectorAll(rule.selector)).toHaveLength(1)
    const dropped = clean(draftOf(`<article><h1>标题</h1><p>${BODY}</p></article>${rule.example}`, 'html'), rules).dropped
    expect(dropped.length).toBeGreaterThan(0)
  })

  test.each(lineRules.map((rule) => [rule.name, rule] as const))('%s takes linear time', (_name, rule) => {
    const regex = new RegExp(rule.pattern, 'u')
    const time = processorTime(() => {
      for (const piece of ['1 ', '首页 ', '大', '> ', 'a.', '—', '来源：', '电话', '第1页 ']) regex.test(`${piece.repeat(400).slice(0, 400)}\u0001`)
    })
    expect(time).toBeLessThan(400)
  })
})

describe('clean', () => {
  test('takes what was taken off the lines and loses nothing', () => {
    const text = `欢迎访问云溪民政网！\n您的位置：首页 > 公开\n云溪民政2021年总结\n来源：云溪日报 2022-01-05\n${BODY}\n分享到：微信 微博`
    const draft = draftOf(text)
    const cleaned = clean(draft, rules)
    const kept = cleaned.lines.map(({ runs }) => visible(runs))
    expect(kept).toEqual(['云溪民政2021年总结', BODY])
    expect([...kept, ...cleaned.dropped.map(({ runs }) => visible(runs))].sort()).toEqual(text.split('\n').sort())
  })

  test('tells publisher and date from the lines it takes', () => {
    const { found } = clean(draftOf(`标题\n发布时间：2021-06-24 10:00 来源：云溪市民政局 作者：方舟\n${BODY}\n（来源：云溪日报2021.6.23）`), rules)
    expect(found).toEqual({ publisher: '云溪日报', date: '2021-06-23' })
  })

  test('leaves hotlines in prose', () => {
    const line = '需要帮助的家庭可以拨打“12349”热线，联系电话全年有人接听。'
    expect(clean(draftOf(`标题\n${line}`), rules).dropped).toEqual([])
  })

  test('takes the nameless lines of a footer only where one is recognised', () => {
    const footer = '云溪民生网\n云ICP备00000000号\n云溪信息中心'
    expect(clean(draftOf(`标题\n${BODY}\n（来源：云溪日报）\n${footer}`), rules).dropped.map(({ rule }) => rule)).toEqual([
      'source-note',
      'footer',
      'registration',
      'footer',
    ])
    expect(clean(draftOf(`标题\n${BODY}\n云溪民生网\n云溪信息中心`), rules).dropped).toEqual([])
  })

  test('what is clean stays as it is', () => {
    const lines = fc.oneof(
      fc.constantFrom(
        ...lineRules.map(({ example }) => example),
        ...lineRules.flatMap(({ counterexample }) => counterexample ?? []),
        BODY,
        '一、社会救助',
        '云溪民生网',
        '2021年',
        '',
      ),
      fc.string({ maxLength: 30 }),
    )
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 14 }), (parts) => {
        const once = clean(draftOf(parts.join('\n')), rules)
        expect(clean(once, rules)).toEqual(once)
      }),
    )
  })
})
