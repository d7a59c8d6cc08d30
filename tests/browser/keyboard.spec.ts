/** Reading with the keyboard alone. */
import type { Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

interface Focus {
  readonly name: string
  /** A ring around it, or another sign that it has the focus, is drawn and not cut off by the window. */
  readonly visible: boolean
}

/** What has the focus. */
async function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    const inWindow = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    return {
      name: `${element.nodeName} ${(element.textContent || element.id).trim().slice(0, 40)}`,
      visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inWindow,
    }
  })
}

for (const address of Object.values(PAGE_KINDS).filter((kind) => kind !== PAGE_KINDS.search)) {
  test(`/${address}: the first key shows the way to the text, and takes it`, async ({ page }) => {
    await page.goto(address)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '跳到正文' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('header'))).toBeNull()
    expect((await focus(page)).name).not.toMatch(/^BODY/)
  })
}

for (const address of [PAGE_KINDS.home, PAGE_KINDS.report, PAGE_KINDS.indicator, PAGE_KINDS.search]) {
  test(`/${address}: the focus can always be seen`, async ({ page }) => {
    await page.goto(address)
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      const { name, visible } = await focus(page)
      if (name.startsWith('BODY')) break
      expect(visible, name).toBe(true)
    }
  })
}

test('a figure, a table and the switches are worked with the keyboard', async ({ page }) => {
  await page.goto('reports/dalian-2020/')
  await page.locator('[data-report-body] a.figure').first().focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await expect(card).toBeFocused()
  await card.getByRole('link', { name: '指标页' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/indicators\//)
  await page.goto('themes/social-assistance/')
  const chart = page.locator('[data-chart]').first()
  await chart.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(chart.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: '大字' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-elder', '')
})
