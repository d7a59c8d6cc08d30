import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { slugOf, SlugError } from '../../scripts/ingest/slug.ts'

describe('slug', () => {
  test.each([
    ['dalian-2020.md', 'dalian-2020'],
    ['大连2020.txt', 'da-lian-2020'],
    ['云溪 民政（２０２１年）总结.html', 'yun-xi-min-zheng-2021-nian-zong-jie'],
    ['Report_V2.final.txt', 'report-v2-final'],
    ['绿色殡葬.txt', 'lv-se-bin-zang'],
  ])('%s → %s', (file, slug) => expect(slugOf(file)).toBe(slug))

  test('is cut at a syllable', () => {
    const slug = slugOf(`${'民政'.repeat(60)}.txt`)
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(?:min-zheng-)+(?:min|min-zheng)$/)
  })

  test('keeps the last numbers of a name that is cut, by which yearly reports differ', () => {
    const name = '云溪市民政局关于全市养老服务体系建设工作情况的报告'
    expect(slugOf(`${name}2022.txt`)).toMatch(/^yun-xi-shi-.*-2022$/)
    expect(slugOf(`${name}（2023年12月第4期）.txt`)).toMatch(/^yun-xi-shi-.*[a-z]-2023-12-4$/)
    expect(slugOf(`${name}2022.txt`).length).toBeLessThanOrEqual(80)
  })

  test('of names that differ in the year alone is another for each, wherever the year stands', () => {
    const words = fc.array(fc.constantFrom('民政', '养老服务', '全市', '双创', 'A ', '——'), { maxLength: 20 }).map((parts) => parts.join(''))
    const day = fc.constantFrom('年', '年12月', '年12月31日', '年第4期')
    fc.assert(
      fc.property(words, day, words, fc.integer({ min: 1949, max: 2099 }), (before, after, rest, year) => {
        const slug = (told: number): string => slugOf(`${before}${told}${after}${rest}.txt`)
        expect(slug(year)).not.toBe(slug(year + 1))
        expect(slug(year).length).toBeLessThanOrEqual(80)
      }),
    )
  })

  test('is cut within a first word that is too long by itself', () => {
    expect(slugOf(`${'a'.repeat(100)} 2020.txt`)).toBe(`${'a'.repeat(75)}-2020`)
  })

  test('refuses a name that gives no address', () => {
    expect(() => slugOf('——.txt')).toThrow(SlugError)
  })
})
