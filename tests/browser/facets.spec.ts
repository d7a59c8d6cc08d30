/** What results can be narrowed by, and the order they stand in. */
import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const search = (page: Page): Locator => page.locator('[data-search]')
const facet = (page: Page, name: string): Locator => search(page).getByRole('list', { name })
const countOf = async (link: Locator): Promise<number> => Number(/\d+$/.exec(await link.innerText())?.[0])

async function totalOf(page: Page): Promise<number> {
  await expect(search(page)).toHaveAttribute('data-state', 'done')
  return Number(await search(page).getAttribute('data-total'))
}

async function open(page: Page, query: string): Promise<number> {
  await page.goto(`search/?${new URLSearchParams({ q: query }).toString()}`)
  return totalOf(page)
}

test.describe('with room beside the results', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('a choice leaves as many results as its count said, stands in the address, and the back button undoes it', async ({ page }) => {
    const all = await open(page, '低保')
    const city = facet(page, '地区').getByRole('link', { name: /^大连市/ })
    const count = await countOf(city)
    expect(count).toBeLessThan(all)
    await city.click()
    await expect(search(page)).toHaveAttribute('data-total', String(count))
    await expect(page).toHaveURL(new RegExp(`region=${encodeURIComponent('辽宁省/大连市')}`))
    await page.reload()
    expect(await totalOf(page)).toBe(count)
    await expect(city).toHaveAttribute('aria-current', 'true')
    await page.goBack()
    await expect(search(page)).toHaveAttribute('data-total', String(all))
    await expect(city).not.toHaveAttribute('aria-current', 'true')
  })

  test('counts are what their choices find', async ({ page }) => {
    const all = await open(page, '养老机构')
    const links = search(page).locator('a[data-facet]:not([data-value=""])')
    const number = await links.count()
    expect(number).toBeGreaterThan(8)
    for (let at = 0; at < number; at += 3) {
      const count = await countOf(links.nth(at))
      await links.nth(at).click()
      await expect(page).toHaveURL(/(kind|theme|region|year)=/)
      await expect(search(page)).toHaveAttribute('data-total', String(count))
      await page.goBack()
      await expect(search(page)).toHaveAttribute('data-total', String(all))
      await expect(links).toHaveCount(number)
    }
  })

  test('the keyboard is enough, and keeps its place', async ({ page }) => {
    await open(page, '低保')
    const kind = facet(page, '类别').getByRole('link', { name: /^报告/ })
    await kind.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/kind=report/)
    await expect(kind).toHaveAttribute('aria-current', 'true')
    await expect(kind).toBeFocused()
    await expect(page.locator('a[data-result][href*="/indicators/"]')).toHaveCount(0)
  })

  test('a choice is dropped by the link that names it', async ({ page }) => {
    await page.goto(`search/?${new URLSearchParams({ q: '低保', year: '2020', theme: 'social-assistance' }).toString()}`)
    const narrow = await totalOf(page)
    await search(page).getByRole('link', { name: '不限年份，去掉2020年' }).click()
    await expect(page).not.toHaveURL(/year=/)
    await expect(search(page)).not.toHaveAttribute('data-total', String(narrow))
    expect(await totalOf(page)).toBeGreaterThan(narrow)
    await expect(search(page).getByRole('link', { name: /去掉社会救助/ })).toBeVisible()
  })
})

test('the newest come first where that is asked for, and the address says so', async ({ page }) => {
  const total = await open(page, '低保')
  await search(page).getByRole('link', { name: '年份新的在前' }).click()
  await expect(page).toHaveURL(/sort=date/)
  await expect(search(page).getByRole('link', { name: '年份新的在前' })).toHaveAttribute('aria-current', 'true')
  expect(await totalOf(page)).toBe(total)
  const years = await search(page)
    .locator('.search-place')
    .evaluateAll((places) => places.map(({ textContent }) => Number(/(\d{4})年$/.exec(textContent)?.[1] ?? 0)))
  expect(years.length).toBeGreaterThan(5)
  expect(years).toEqual(years.toSorted((a, b) => b - a))
  await page.goBack()
  await expect(page).not.toHaveURL(/sort=/)
})

test('results stand below their report, named once', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: '养老', kind: 'report' }).toString()}`)
  await totalOf(page)
  const titles = await search(page)
    .getByRole('heading', { level: 2 })
    .filter({ has: page.locator('a:not([data-result])') })
    .allInnerTexts()
  expect(titles.length).toBeGreaterThan(2)
  expect(new Set(titles).size).toBe(titles.length)
  const numbered = await search(page)
    .locator('.search-results > li')
    .evaluateAll((groups) => groups.findIndex((group) => group.querySelector('.search-rest')))
  const group = search(page).locator('.search-results > li').nth(numbered)
  const shown = await group.locator('a[data-result]').count()
  const left = Number(/\d+/.exec(await group.locator('.search-rest').innerText())?.[0])
  await group.locator('.search-rest').click()
  await expect(group.locator('a[data-result]')).toHaveCount(shown + Math.min(left, 10))
  await expect(group.locator('a[data-result]').nth(shown)).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('what narrows the results is folded away behind one button', async ({ page }) => {
    await open(page, '低保')
    const button = search(page).getByRole('button', { name: '按类别、专题、地区、年份筛选' })
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await expect(facet(page, '地区')).toBeHidden()
    await button.tap()
    await expect(facet(page, '地区')).toBeVisible()
    const province = facet(page, '地区').getByRole('link', { name: /^四川省/ })
    expect((await province.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const count = await countOf(province)
    await province.tap()
    await expect(search(page)).toHaveAttribute('data-total', String(count))
    const chosen = search(page).getByRole('button', { name: '筛选，已选四川省' })
    await expect(chosen).toHaveAttribute('aria-expanded', 'true')
    await search(page)
      .getByRole('button', { name: `看这${count}条结果` })
      .tap()
    await expect(facet(page, '地区')).toBeHidden()
    await expect(chosen).toBeFocused()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})

test('where the choice shuts everything out, it can be dropped, and a slip is put right', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: '城市低保标淮', year: '2020' }).toString()}`)
  expect(await totalOf(page)).toBe(0)
  await search(page).getByRole('link', { name: '把“城市低保标淮”换成“城市低保标准”' }).click()
  expect(await totalOf(page)).toBeGreaterThan(0)
  await page.goto(`search/?${new URLSearchParams({ q: '低保', year: '2025', kind: 'report' }).toString()}`)
  expect(await totalOf(page)).toBe(0)
  await search(page).getByRole('link', { name: '不限年份，去掉“2025年”' }).click()
  expect(await totalOf(page)).toBeGreaterThan(0)
  await expect(page).not.toHaveURL(/year=/)
})
