/** On paper: the PDF a browser makes of a page, read again. */
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const MILLIMETRE = 72 / 25.4

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** The text of each sheet without white space, and the size of the first in points. */
async function print(page: Page): Promise<{ sheets: string[]; width: number; height: number }> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(document, { mergePages: false })
  const [, , width = 0, height = 0] = (await document.getPage(1)).view
  return { sheets: text.map(bare), width, height }
}

for (const kind of ['report', 'indicator', 'region', 'theme'] as const)
  test(`${kind}: A4, more than one sheet, each with its number and none empty`, async ({ page }) => {
    await page.goto(PAGE_KINDS[kind])
    const { sheets, width, height } = await print(page)
    expect(Math.round(width / MILLIMETRE)).toBe(210)
    expect(Math.round(height / MILLIMETRE)).toBe(297)
    expect(sheets.length).toBeGreaterThan(1)
    sheets.forEach((text, index) => {
      expect(text).toContain(`${index + 1}/${sheets.length}`)
      expect(text.length, `sheet ${index + 1}`).toBeGreaterThan(60)
    })
  })

for (const kind of ['report', 'indicator', 'theme'] as const)
  test(`${kind}: each chart stands whole on one sheet, with its table`, async ({ page }) => {
    await page.goto(PAGE_KINDS[kind])
    const charts = await page.locator('figure[data-chart]').evaluateAll((figures) =>
      figures.map((figure) => ({
        title: figure.querySelector('.title')?.textContent ?? '',
        values: [...figure.querySelectorAll('.drawing:first-of-type text.value')].map((value) => value.textContent),
        cells: [...figure.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent),
      })),
    )
    expect(charts.length).toBeGreaterThan(0)
    const { sheets } = await print(page)
    for (const { title, values, cells } of charts) {
      const texts = [title, ...values, ...cells].map(bare)
      expect(
        sheets.filter((sheet) => texts.every((text) => sheet.includes(text))),
        title,
      ).not.toEqual([])
    }
  })

test('a report that is told in other words says so on every sheet, and where and when it was printed at the end', async ({ page }) => {
  await page.goto(PAGE_KINDS.report)
  const { sheets } = await print(page)
  for (const sheet of sheets) expect(sheet).toContain('据原文改写')
  const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
  expect(sheets.at(-1)).toContain(bare(`地址：${address}`))
  expect(sheets.at(-1)).toMatch(/\d{4}-\d\d-\d\d打印/)
})

test('addresses of other sites are printed, tools are not, and what is folded away is open', async ({ page }) => {
  await page.goto('reports/hubei-13th-plan/')
  const original = page.locator('.provenance a[href^=http]')
  const address = (await original.getAttribute('href')) ?? ''
  const { sheets } = await print(page)
  const text = sheets.join('')
  expect(text).toContain(bare(address))
  for (const tool of ['大字', '深色', '看数据表', '下载JSON', '复制引用', '跳到正文']) expect(text, tool).not.toContain(tool)
  await page.goto('reports/dalian-2020/')
  const chart = (await print(page)).sheets.join('')
  expect(chart).toContain('占68%')
})

test('large letters and the dark are for the screen: paper is white and its letters have one size', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('elder', 'on')
    localStorage.setItem('scheme', 'dark')
  })
  await page.goto(PAGE_KINDS.theme)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('html')).toHaveCSS('font-size', '14px')
  await expect(page.locator('figure[data-chart]').first().locator('svg:visible')).toHaveCount(1)
})

for (const kind of ['home', 'city', 'list of themes'] as const)
  test(`${kind}: on paper charts stand below each other, each as wide as the sheet`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    // A4 between its margins.
    await page.setViewportSize({ width: 658, height: 990 })
    await page.goto(PAGE_KINDS[kind])
    const widths = await page
      .locator('figure[data-chart]')
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().width / (figure.closest('main')?.clientWidth ?? 1)))
    expect(widths.length).toBeGreaterThan(1)
    for (const width of widths) expect(width).toBeGreaterThan(0.95)
  })
