import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const search = (page: Page): Locator => page.locator('[data-search]')
const results = (page: Page): Locator => page.locator('a[data-result]')

const addressesOf = async (page: Page): Promise<(string | null)[]> => results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))

async function expectDone(page: Page): Promise<number> {
  await expect(search(page)).toHaveAttribute('data-state', 'done')
  return Number(await search(page).getAttribute('data-total'))
}

/** Presses Tab until the element has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error('the element cannot be reached with the Tab key')
}

for (const query of ['低保标准', '大连']) {
  test(`${query}: from the header's box to the sentence in a report`, async ({ page }) => {
    await page.goto('reports/')
    const box = page.getByRole('banner').getByRole('combobox', { name: '搜索' })
    await box.fill(query)
    await box.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/search/\\?q=${encodeURIComponent(query)}$`))
    expect(await expectDone(page)).toBeGreaterThan(0)
    await expect(page.locator('[data-search] mark').first()).toHaveText(query)
    const section = page.locator('a[data-result][data-section^="s"]').first()
    const anchor = await section.getAttribute('data-section')
    await section.click()
    await expect(page).toHaveURL(new RegExp(`/reports/[a-z0-9-]+/\\?hl=${encodeURIComponent(query)}#${anchor}$`))
    await expect(page.locator('[data-report-body]')).toContainText(query)
    await expect(page.locator('mark[data-current]')).toHaveText(query)
  })
}

test('the home page has one box, and the header the way to the search', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('combobox', { name: '搜索' })).toHaveCount(1)
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).click()
  await expect(search(page).getByRole('combobox', { name: '搜索' })).toBeFocused()
})

test('the keyboard is enough', async ({ page }) => {
  await page.goto('reports/')
  await tabTo(page, page.getByRole('banner').getByRole('combobox', { name: '搜索' }))
  await page.keyboard.type('养老')
  await page.keyboard.press('Enter')
  await expectDone(page)
  await tabTo(page, results(page).first())
  const address = await results(page)
    .first()
    .evaluate((link: HTMLAnchorElement) => link.href)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address)
})

test('the box of the search page has the focus, and searches while a reader types', async ({ page }) => {
  await page.goto('search/')
  await expect(search(page)).toHaveAttribute('data-state', 'idle')
  await expect(search(page).getByRole('combobox', { name: '搜索' })).toBeFocused()
  await page.keyboard.type('社区')
  expect(await expectDone(page)).toBeGreaterThan(0)
  await expect(page).toHaveURL(/\?q=/)
  await expect(search(page).getByRole('status')).toContainText('“社区”：共')
})

test('nothing is sought while an input method composes', async ({ page }) => {
  await page.goto('search/')
  await expect(search(page).getByRole('combobox', { name: '搜索' })).toBeFocused()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.imeSetComposition', { text: "di'bao", selectionStart: 6, selectionEnd: 6 })
  await page.waitForTimeout(600)
  await expect(search(page)).toHaveAttribute('data-state', 'idle')
  await devtools.send('Input.insertText', { text: '低保' })
  expect(await expectDone(page)).toBeGreaterThan(0)
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent('低保')}$`))
})

test('every result can be reached, the focus going on with the new ones', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('养老')}`)
  const total = await expectDone(page)
  expect(total).toBeGreaterThan(10)
  await expect(results(page)).toHaveCount(10)
  while ((await page.locator('[data-more]').count()) > 0) {
    const before = await addressesOf(page)
    await page.locator('[data-more]').click()
    await expect.poll(async () => !before.includes((await page.locator(':focus').getAttribute('href')) ?? '')).toBe(true)
    await expect(page.locator('a[data-result]:focus')).toHaveCount(1)
  }
  await expect(results(page)).toHaveCount(total)
  expect(new Set(await addressesOf(page)).size).toBe(total)
})

test('the way back from a result leads to where the reader was, all that was loaded included', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('养老')}`)
  await expectDone(page)
  await page.locator('[data-more]').click()
  await expect(results(page)).toHaveCount(20)
  await page.locator('[data-more]').click()
  await expect(results(page)).toHaveCount(30)
  await page.locator('.search-rest').first().click()
  await expect.poll(() => results(page).count()).toBeGreaterThan(30)
  const [before, count] = [await addressesOf(page), await results(page).count()]
  const followed = results(page).nth(count - 4)
  await followed.click()
  await expect(page).not.toHaveURL(/search/)
  await page.goBack()
  await expectDone(page)
  expect(await addressesOf(page)).toEqual(before)
  await expect(followed).toBeFocused()
  await expect(followed).toBeInViewport()
  await page.getByRole('contentinfo').getByRole('link', { name: '关于' }).click()
  await page.goBack()
  await expectDone(page)
  expect(await addressesOf(page)).toEqual(before)
  await expect(page.getByRole('contentinfo').getByRole('link', { name: '关于' })).toBeInViewport()
})

test('a state of the search that is come back to is as it was left, a new one begins at its beginning', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('养老')}`)
  await expectDone(page)
  await page.locator('[data-more]').click()
  await expect(results(page)).toHaveCount(20)
  await page.evaluate(() => scrollTo(0, 900))
  await search(page)
    .getByRole('link', { name: '年份新的在前' })
    .evaluate((link: HTMLElement) => link.click())
  await expect(page).toHaveURL(/sort=date/)
  await expect(results(page)).toHaveCount(10)
  await page.goBack()
  await expect(results(page)).toHaveCount(20)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900)
  await page.goForward()
  await expect(results(page)).toHaveCount(10)
})

test('where nothing is found, the page says so and shows the ways on', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('低保 月球基地')}`)
  expect(await expectDone(page)).toBe(0)
  await expect(search(page).getByRole('status')).toHaveText('没有哪一处同时写着“低保”“月球基地”。')
  await expect(search(page).getByRole('link', { name: '报告目录' })).toHaveAttribute('href', /\/reports\/$/)
  await search(page).getByRole('link', { name: '只查“低保”' }).click()
  expect(await expectDone(page)).toBeGreaterThan(0)
})

test('what is typed is text, never markup', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&region=${encodeURIComponent('"><script>alert(1)</script>')}`)
  await expectDone(page)
  await expect(search(page).getByRole('status')).toContainText('“<img”“src=x”“onerror=alert(1)>”')
  await expect(search(page).locator('img, script')).toHaveCount(0)
})

test.describe('without the index', () => {
  test.use({ expectedFaults: [/pagefind|fetch|loading/i] })

  test('the page says so, and tries again when asked', async ({ page }) => {
    await page.route('**/pagefind/*', (route) => route.abort())
    await page.goto(`search/?q=${encodeURIComponent('低保')}`)
    await expect(search(page)).toHaveAttribute('data-state', 'error')
    await expect(search(page)).toContainText('搜索用的索引没有取到')
    await expect(search(page).getByRole('link', { name: '报告目录' })).toBeVisible()
    await expect(search(page).locator('a[href*="/reports/dalian-2020/"]')).toBeVisible()
    await page.unroute('**/pagefind/*')
    await page.getByRole('button', { name: '再试一次' }).click()
    expect(await expectDone(page)).toBeGreaterThan(0)
  })

  test('a part that fails to load is not taken for a search without hits', async ({ page }) => {
    await page.goto('search/')
    await expect(search(page).getByRole('button', { name: /筛选$/ })).toBeVisible()
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.keyboard.type('低保')
    await expect(search(page)).toHaveAttribute('data-state', 'error')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const address of ['', 'search/']) {
    test(`/${address} shows the way to the reports instead of the box`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('combobox', { name: '搜索' })).toHaveCount(0)
      const way = page.getByText(/搜索.*脚本/).first()
      await expect(way).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: '报告目录' }).first().click()
      await expect(page).toHaveURL(/\/reports\/$/)
    })
  }
})

test('the page is titled by what is searched for, and gets its own title back', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('大连低保')}`)
  await expect(page).toHaveTitle(/^大连低保 · 搜索 · /)
  const box = page.locator('#search-query')
  await box.fill('养老')
  await expect(page).toHaveTitle(/^养老 · 搜索 · /)
  await box.fill('')
  await expect(page).toHaveTitle(/^搜索 · /)
})

test('with the keyboard the answer comes before the filters, and these can be passed over', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`search/?q=${encodeURIComponent('大连低保标准')}`)
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  await page.getByRole('searchbox').focus()
  const stops: string[] = []
  for (let count = 0; count < 20 && stops.at(-1) !== '跳过筛选，看结果'; count++) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''))
  }
  expect(stops.at(-1)).toBe('跳过筛选，看结果')
  expect(stops.some((stop) => stop.includes('看原句'))).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page.locator('.search-status')).toBeFocused()
})
