/** The share images as files. That two builds give the same bytes is tested for every file of the site in same-bytes.spec.ts. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '../support/built.ts'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

test('every report, theme, region and indicator with figures has an image of its own, 1200 × 630 and light', ({ site }) => {
  const images = site.files('.png').filter((file) => file.startsWith('share/'))
  const pages = site.files('index.html')
  const count = (pattern: RegExp): number => pages.filter((file) => pattern.test(file)).length
  const withFigures = new Set(site.rows.flatMap(({ indicator }) => indicator ?? [])).size
  const places = new Set(site.rows.flatMap(({ region }) => (region ?? '').split('/').map((_, index, path) => path.slice(0, index + 1).join('/')))).size
  const reports = new Set(site.rows.map(({ report }) => report)).size
  expect(images).toHaveLength(1 + reports + count(/^themes\/[^/]+\/index/) + places + withFigures)
  for (const image of images) {
    const bytes = readFileSync(join(site.folder, image))
    expect(bytes.subarray(0, 8).equals(PNG), image).toBe(true)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], image).toEqual([1200, 630])
    expect(statSync(join(site.folder, image)).size, image).toBeLessThan(50_000)
  }
})

test('a browser can show them', async ({ page }) => {
  await page.goto('share/reports/dalian-2020.png')
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([1200, 630])
})
