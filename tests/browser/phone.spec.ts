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

test('a long unit and a long time of comparison stay in the row of their figure', async ({ page }) => {
  await page.goto(PAGE_KINDS.report)
  const row = page.locator('.table.stacks tbody tr', { has: page.locator('[data-column=place]') }).first()
  await row.evaluate((element) => {
    const set = (column: string, html: string): void => {
      for (const cell of element.querySelectorAll(`[data-column=${column}]`)) cell.innerHTML = html
    }
    for (const cell of element.querySelectorAll('[role=rowheader]')) cell.textContent = '综合服务设施城市社区每百户拥有面积'
    set('value', '<a href="#x"><span class="whole"><b>33.4</b>平方米/百户</span><span class="mark unsure">待核对</span></a>')
    set('place', '<a href="#x">延边朝鲜族自治州</a>')
    set('period', '<span class="whole">2024年1—9月</span><wbr><span class="whole">（按报告时期）</span>')
    set('measure', '<span class="whole">增幅，</span><span class="whole">比2023年1—9月</span>')
  })
  await expectNoSidewaysScroll(page)
  // Where the number is short, its column leaves the time less room.
  await row.evaluate((element) => {
    for (const cell of element.querySelectorAll('[data-column=value]')) cell.innerHTML = '<a href="#x"><span class="whole"><b>−4.8</b>%</span></a>'
    for (const note of element.querySelectorAll('[data-column=period] .whole:last-child')) note.remove()
  })
  await expectNoSidewaysScroll(page)
})

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

test('a table of a report that is too wide scrolls in its frame and parts no number and no word', async ({ page }) => {
  await page.goto(PAGE_KINDS.report)
  const frame = page.locator('.table-frame')
  await page.locator('[data-report-body]').evaluate((body) => {
    const heads = ['指标', '单位', '2021年', '2022年', '增长（%）'].map((head) => `<th class="short">${head}</th>`).join('')
    const cells = ['14,870', '14,236', '-4.3'].map((number) => `<td class="number">${number}</td>`).join('')
    const table = `<table><thead><tr>${heads}</tr></thead><tbody><tr><td class="short">农村低保人数</td><td class="short">人</td>${cells}</tr></tbody></table>`
    body.insertAdjacentHTML('afterbegin', `<div class="table-frame" role="group" aria-label="表格" tabindex="0">${table}</div>`)
  })
  const lines = await frame.locator('th, td').evaluateAll((cells) =>
    cells.map((cell) => {
      const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(cell)
      const [line, ...paddings] = [lineHeight, paddingTop, paddingBottom].map(parseFloat)
      return Math.round((cell.clientHeight - paddings.reduce((total, padding) => total + padding, 0)) / (line ?? 1))
    }),
  )
  expect(new Set(lines)).toEqual(new Set([1]))
  await expect(frame.locator('.number').first()).toHaveCSS('text-align', 'end')
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true)
  await frame.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await expectNoSidewaysScroll(page)
})

test('light and dark can be chosen on a phone', async ({ page }) => {
  await page.goto(PAGE_KINDS.home)
  await page.locator('[data-mode=scheme]').click()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
})

test('what is touched is large enough', async ({ page }) => {
  await page.goto('')
  for (const target of await page.getByRole('banner').locator('a:visible, button:visible').all()) {
    const box = await target.boundingBox()
    expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44)
  }
})
