/** The points of a chart with the keyboard; what a chart tells those who do not see it. */
import type { Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const nameOfFocus = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

test('arrows go from point to point, and each says its place, time and value', async ({ page }) => {
  await page.goto(PAGE_KINDS.indicator)
  const chart = page.locator('figure[data-chart=bars]').first()
  const points = JSON.parse((await chart.getAttribute('data-points')) ?? '[]') as string[]
  expect(points.length).toBeGreaterThan(2)
  const shown = chart.locator('.point-shown')
  await chart.getByRole('application').getByRole('img').first().focus()
  for (const [key, index] of [
    ['Shift', 0],
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowLeft', 1],
    ['ArrowUp', 0],
    ['ArrowLeft', 0],
    ['End', points.length - 1],
    ['ArrowRight', points.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key)
    expect(await nameOfFocus(page), key).toBe(points[index])
    await expect(shown).toHaveText(points[index] ?? '')
    await expect(shown).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(chart.locator('summary')).toBeFocused()
  await expect(shown).toBeHidden()
})

test('a chart is one stop on the way of Tab, at the point that was left', async ({ page }) => {
  await page.goto(PAGE_KINDS.indicator)
  const chart = page.locator('figure[data-chart=bars]').first()
  await chart.getByRole('application').getByRole('img').first().focus()
  await page.keyboard.press('ArrowRight')
  const left = await nameOfFocus(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('A')
  await page.keyboard.press('Shift+Tab')
  expect(await nameOfFocus(page)).toBe(left)
})

for (const width of [360, 1440])
  test(`what a point says stands inside the window, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(PAGE_KINDS.home)
    const chart = page.locator('figure[data-chart]').first()
    await chart.getByRole('application').getByRole('img').first().focus()
    await expect(chart.locator('.point-shown')).toBeInViewport({ ratio: 0.99 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

test('a chart is named by its title and described by sentences of its own', async ({ page }) => {
  await page.goto(PAGE_KINDS.theme)
  const chart = page.getByRole('figure', { name: '低保标准' })
  await expect(chart.first()).toHaveAccessibleDescription(/^比较.*大连市.*差210元.*。$/)
})

test('pages without a chart load nothing for charts', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(PAGE_KINDS.methods)
  await expect(page.locator('[data-mode=elder]')).toBeVisible()
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => script.includes('ChartTable'))).toEqual([])
})

test('an odd last chart does not widen a page of 700 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 })
  await page.goto(PAGE_KINDS.city)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700)
})

test('figures below a chart, or in its place, are no farther apart than others', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(PAGE_KINDS['list of themes'])
  const gaps = await page.locator('.quarter .others').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const rows = [...list.children].map((row) => row.getBoundingClientRect())
      return rows.slice(1).map((row, index) => row.top - (rows[index]?.bottom ?? 0))
    }),
  )
  expect(gaps.length).toBeGreaterThan(3)
  const heights = await page
    .locator('.quarter .others li')
    .evaluateAll((rows) =>
      rows.map((row) => row.getBoundingClientRect().height - [...row.children].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)),
    )
  for (const spare of [...gaps, ...heights]) expect(spare).toBeLessThan(24)
})
