/** 360 px wide, the narrowest phones in use. */
import { PAGE_KINDS } from '../support/pageKinds.ts'
import type { Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

/** Elements that stick out at the right and stand in no frame that scrolls. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element): boolean => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX)
    const framed = (element: Element | null): boolean => element !== null && element !== document.body && (scrolls(element) || framed(element.parentElement))
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !framed(element.parentElement) && !scrolls(element))
      .map((element) => element.outerHTML.slice(0, 160))
  })
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(360)
  expect(await stickingOut(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
}

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: nothing has to be scrolled sideways, with the large letters neither`, async ({ page }) => {
    await page.goto(address)
    await page.locator('details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)))
    await expectNoSidewaysScroll(page)
    await page.locator('[data-mode=elder]').click()
    await expect(page.locator('html')).toHaveAttribute('data-elder', '')
    await expectNoSidewaysScroll(page)
  })
}

test('search results fit as well', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('养老')}`)
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  await expectNoSidewaysScroll(page)
})

test('the first screen of a report shows its title and what it says', async ({ page }) => {
  await page.goto(PAGE_KINDS.report)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.standfirst')).toBeInViewport({ ratio: 1 })
})

test('the first screen of the list of reports shows a report, and the filters open', async ({ page }) => {
  await page.goto('reports/')
  await expect(page.locator('.report-list a').first()).toBeInViewport()
  const theme = page.locator('.filters').getByRole('link', { name: /^社会救助 \d+$/ })
  await expect(theme).toBeHidden()
  await page.getByText('按专题、地区、年份挑选').click()
  await theme.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('社会救助的报告')
})

test('what is touched is large enough', async ({ page }) => {
  await page.goto('')
  for (const target of await page.getByRole('banner').locator('a:visible, button:visible').all()) {
    const box = await target.boundingBox()
    expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44)
  }
})
