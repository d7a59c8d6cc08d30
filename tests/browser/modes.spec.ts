/** 大字 and 深色: a choice holds, on the next page and after a reload, from the first frame on. */
import type { Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const root = (page: Page) => page.locator('html')

/** The attributes of the root at the time the body began, which is before anything is painted. */
async function watchBeginning(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('body') === null) return
      observer.disconnect()
      Object.assign(globalThis, { beginning: Object.assign({}, document.documentElement.dataset) })
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { beginning: Record<string, string> }).beginning)
}

const background = (page: Page): Promise<string> => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
const letters = (page: Page): Promise<number> => root(page).evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize))

test('large letters stay, from the first frame on', async ({ page }) => {
  const beginning = await watchBeginning(page)
  await page.goto('')
  const normal = await letters(page)
  expect(await beginning()).not.toHaveProperty('elder')
  await page.getByRole('button', { name: '大字' }).click()
  expect(await letters(page)).toBeGreaterThan(normal * 1.25)
  await page.reload()
  expect(await beginning()).toHaveProperty('elder', '')
  expect(await letters(page)).toBeGreaterThan(normal * 1.25)
  await page.goto('reports/dalian-2020/')
  expect(await beginning()).toHaveProperty('elder', '')
  await page.getByRole('button', { name: '常规' }).click()
  await page.reload()
  expect(await beginning()).not.toHaveProperty('elder')
  expect(await letters(page)).toBe(normal)
})

test('dark stays, from the first frame on', async ({ page }) => {
  const beginning = await watchBeginning(page)
  await page.goto('')
  const light = await background(page)
  await page.getByRole('button', { name: '深色' }).click()
  await expect(root(page)).toHaveAttribute('data-scheme', 'dark')
  const dark = await background(page)
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await beginning()).toHaveProperty('scheme', 'dark')
  expect(await background(page)).toBe(dark)
  await page.getByRole('button', { name: '浅色' }).click()
  await page.reload()
  expect(await beginning()).toHaveProperty('scheme', 'light')
  expect(await background(page)).toBe(light)
})

test('without a choice a page follows the system, and a choice goes before it', async ({ page }) => {
  await page.goto('')
  const light = await background(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await background(page)).not.toBe(light)
  await page.getByRole('button', { name: '浅色' }).click()
  expect(await background(page)).toBe(light)
})

test('where nothing may be kept, the switches still work', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota is exceeded.', 'QuotaExceededError')
    }
  })
  await page.goto('')
  await page.getByRole('button', { name: '大字' }).click()
  await expect(root(page)).toHaveAttribute('data-elder', '')
})
