import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Card } from '../../src/share/card.ts'
import { composeCard } from '../../src/share/composeCard.ts'
import { composeIcon } from '../../src/share/composeIcon.ts'
import { rasterize } from '../../src/share/rasterize.ts'
import { siteSchema } from '../../src/site/siteFile.ts'

const { name, mark } = siteSchema.parse({})
const frame = { name, mark, terms: [] }
const card: Card = {
  kicker: '报告 · 辽宁省 · 大连市',
  title: '大连市民政工作，2020年',
  figure: { before: '', number: '750', unit: '元/月', after: '', caption: '城市低保标准', setting: '大连市，2020年7月1日', accent: '#2C62B0' },
  alt: '',
}
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, content = '']) => content.replace(/<[^>]+>/g, ''))

const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('composeCard', () => {
  test('says site, kind, title, figure with unit, what it is, place and time', () => {
    expect(texts(composeCard(card, frame))).toEqual(['民政图志', card.kicker, card.title, '750元/月', '城市低保标准', '大连市，2020年7月1日'])
  })
  test('leaves out little pictures, which the font does not have', () => {
    expect(texts(composeCard({ ...card, title: '🎉🏳️‍🌈 民政1️⃣号👨‍👩‍👧“成绩单”© 🇨🇳' }, frame))[2]).toBe('民政1号“成绩单”©')
    expect(texts(composeCard({ ...card, title: '🎉' }, frame))).toContain('城市低保标准')
  })
  test('escapes what a document may say', () => {
    const svg = composeCard({ ...card, title: '<image href="x"/>&', figure: card.figure && { ...card.figure, number: '<b>', unit: '&' } }, frame)
    expect(svg).not.toMatch(/<image|<b>|&(?!amp;|lt;|gt;|quot;)/)
  })
  test('the comma of a large figure hangs clear of the writing below it', () => {
    const svg = composeCard({ ...card, figure: card.figure && { ...card.figure, number: '2,250' } }, frame)
    const [, line, size] = /<text x="68" y="([\d.]+)" font-size="([\d.]+)"/.exec(svg) ?? []
    const [, caption, captionSize] = /y="([\d.]+)" [^>]*font-size="([\d.]+)">城市低保/.exec(svg) ?? []
    expect(Number(line) + 0.22 * Number(size)).toBeLessThan(Number(caption) - 0.88 * Number(captionSize))
  })

  test('cuts a title that would take more than three lines', () => {
    const title = '关于进一步加强城乡最低生活保障工作情况的报告'.repeat(6)
    const lines = texts(composeCard({ ...card, title }, frame)).slice(2, -3)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
  })
  test('any title gives a picture of 1200 × 630', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), async (title) => {
        expect(sizeOf(await rasterize(composeCard({ ...card, title }, frame)))).toEqual([1200, 630])
      }),
      { numRuns: 2 },
    )
  })
})

describe('rasterize', () => {
  test('two renderings are the same bytes, and others for another title', async () => {
    const svg = composeCard(card, frame)
    const png = await rasterize(svg)
    expect(Buffer.from(await rasterize(svg)).equals(png)).toBe(true)
    expect(Buffer.from(await rasterize(composeCard({ ...card, title: '另一份' }, frame))).equals(png)).toBe(false)
  })
  test('the letters are drawn: an image without them is far smaller', async () => {
    const bare = { ...card, kicker: '', title: '', figure: undefined }
    const [full, empty] = await Promise.all([rasterize(composeCard(card, frame)), rasterize(composeCard(bare, { ...frame, name: '' }))])
    expect(full.length).toBeGreaterThan(3 * empty.length)
    expect(full.length).toBeLessThan(40_000)
  })
  test('an icon is a square of its size', async () => expect(sizeOf(await rasterize(composeIcon(mark, 180)))).toEqual([180, 180]))
})
