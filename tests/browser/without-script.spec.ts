/** Without script a reader misses the search and the two switches, and nothing else. */
import type { Browser, Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const { home, report, indicator, theme, region, data } = PAGE_KINDS

/** The text a reader sees in the main part, without what is there only with script, or only without. */
async function readableText(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main: HTMLElement) => {
    for (const element of main.querySelectorAll('[data-needs-script], [data-without-script], button, [role=status]')) element.remove()
    for (const details of main.querySelectorAll('details')) details.open = true
    return main.innerText
  })
}

async function textWithScript(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: true })
  await page.goto(address)
  await expect(page.locator('[data-mode=elder]')).toBeVisible()
  const text = await readableText(page)
  await page.close()
  return text
}

test.use({ javaScriptEnabled: false })

for (const address of [home, report, indicator, theme, region, data]) {
  test(`/${address} says the same as with script`, async ({ page, browser, baseURL }) => {
    await page.goto(address)
    await expect(page.locator('html')).not.toHaveAttribute('data-script')
    const text = await readableText(page)
    expect(text.length).toBeGreaterThan(200)
    expect(text).toBe(await textWithScript(browser, new URL(address, baseURL).href))
  })
}

for (const address of [home, theme, indicator]) {
  test(`the table of a chart on /${address} opens`, async ({ page }) => {
    await page.goto(address)
    const chart = page.locator('[data-chart]').first()
    await expect(chart.locator('svg:visible')).toHaveCount(1)
    await expect(chart.getByRole('table')).toBeHidden()
    await chart.locator('summary').click()
    await expect(chart.getByRole('table')).toBeVisible()
  })
}

for (const width of [360, 1440]) {
  test(`the contents of a report lead to its sections, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(report)
    const contents = page.locator('details.contents')
    if (width === 360) await contents.locator('summary').click()
    const link = contents.getByRole('link').nth(2)
    const title = await link.innerText()
    await link.click()
    await expect(page.locator(':target')).toHaveText(title)
    await expect(page.locator(':target')).toBeInViewport()
  })
}

test('switches that could do nothing are not there', async ({ page }) => {
  await page.goto(home)
  await expect(page.locator('[data-modes] button:visible, [data-aloud]:visible, [data-needs-script]:visible')).toHaveCount(0)
})
