/** What was searched for is marked in the page a result leads to. */
import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const REPORT = 'reports/dalian-2020/'
const marks = (page: Page): Locator => page.locator('mark.sought')
const bar = (page: Page): Locator => page.getByRole('region', { name: '查到的词' })
const withPhrases = (address: string, ...phrases: string[]): string => `${address}?${new URLSearchParams(phrases.map((phrase) => ['hl', phrase])).toString()}`
const bodyText = async (page: Page): Promise<string> => page.locator('[data-report-body]').evaluate(({ textContent }) => textContent)

test('the phrase is marked, the first within the section shown, and the text is what it was', async ({ page }) => {
  await page.goto(REPORT)
  const text = await bodyText(page)
  await expect(marks(page)).toHaveCount(0)
  await page.goto(`${withPhrases(REPORT, '低保')}#s2`)
  await expect(bar(page).getByRole('status')).toContainText('“低保”在这一页有')
  const current = page.locator('mark[data-current]')
  await expect(current).toHaveText('低保')
  await expect(current).toBeInViewport()
  expect(await current.evaluate((mark) => (document.getElementById('s2')?.compareDocumentPosition(mark) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING)).not.toBe(0)
  expect(await page.evaluate(() => [...document.querySelectorAll('h2[id], mark[data-current]')].findIndex((element) => element.matches('mark')))).toBe(
    await page.evaluate(() => [...document.querySelectorAll('h2[id], mark[data-current]')].findIndex(({ id }) => id === 's2') + 1),
  )
  expect(await bodyText(page)).toBe(text)
})

test('a reader steps from one place to the next, and round', async ({ page }) => {
  await page.goto(`${withPhrases(REPORT, '低保标准')}#s1`)
  const status = bar(page).getByRole('status')
  await expect(status).toContainText('这是第1处')
  const total = Number(/有(\d+)处/.exec(await status.innerText())?.[1])
  expect((await marks(page).allTextContents()).join('')).toBe('低保标准'.repeat(total))
  expect(total).toBeGreaterThan(2)
  await bar(page).getByRole('button', { name: '下一处' }).click()
  await expect(status).toContainText('这是第2处')
  await expect(page.locator('mark[data-current]').first()).toBeInViewport()
  await bar(page).getByRole('button', { name: '上一处' }).click()
  await bar(page).getByRole('button', { name: '上一处' }).press('Enter')
  await expect(status).toContainText(`这是第${total}处`)
  await expect(marks(page).last()).toBeInViewport()
})

test('a phrase through a figure is one place, and the figure opens its card', async ({ page }) => {
  await page.goto(withPhrases(REPORT, '低保标准为每人每月750元'))
  await expect(bar(page).getByRole('status')).toContainText('有1处')
  expect((await marks(page).allTextContents()).join('')).toBe('低保标准为每人每月750元')
  const figure = page.locator('a.figure', { has: page.locator('mark') })
  await expect(figure).toHaveAttribute('href', /\/indicators\/urban-dibao-standard\/$/)
  await figure.click()
  await page.getByRole('dialog').getByRole('link', { name: '指标页' }).click()
  await expect(page).toHaveURL(/\/indicators\/urban-dibao-standard\/$/)
})

test('full-width letters find half-width ones, as the search does', async ({ page }) => {
  await page.goto(withPhrases(REPORT, '２０２０年７月１日'))
  await expect(bar(page).getByRole('status')).toContainText('这是第1处')
  expect((await page.locator('mark[data-current]').allTextContents()).join('')).toBe('2020年7月1日')
})

test('Traditional characters are marked in Simplified text, in full-width forms too, and a space in a row of a table is none of its text', async ({ page }) => {
  await page.goto(withPhrases(REPORT, '低保標準', '２０２０年７月１日'))
  await expect(bar(page).getByRole('status')).toContainText('“低保标准”“２０２０年７月１日”在这一页有')
  expect((await marks(page).allTextContents()).join('')).toMatch(/^(?:低保标准|2020年7月1日)+$/)
  await page.goto(withPhrases('indicators/urban-dibao-standard/', '大連市 750元'))
  await expect(bar(page).getByRole('status')).toContainText('“大连市 750元”在这一页有')
})

test('marking moves nothing', async ({ page }) => {
  const places = (): Promise<number[]> =>
    page.locator('[data-report-body] > *, .footer').evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().top + scrollY)))
  await page.goto(REPORT)
  const before = await places()
  await page.goto(withPhrases(REPORT, '低保', '养老机构', '救助'))
  await expect(bar(page)).toBeVisible()
  expect(await places()).toEqual(before)
})

test('it is switched off for good, without another entry in the history', async ({ page }) => {
  await page.goto(REPORT)
  const markup = await page.locator('[data-report-body]').innerHTML()
  await page.goto('reports/')
  await page.goto(`${withPhrases(REPORT, '低保', '养老')}#s1`)
  const entries = await page.evaluate(() => history.length)
  await bar(page).getByRole('button', { name: '不再标出' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(marks(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/reports\/dalian-2020\/#s1$/)
  await expect(page.locator('#main')).toBeFocused()
  expect(await page.locator('[data-report-body]').innerHTML()).toBe(markup)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.reload()
  await expect(page.locator('[data-report-body]')).toBeVisible()
  await expect(marks(page)).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/reports\/$/)
})

test('what stands in a closed part of the page is opened when it is its turn', async ({ page }) => {
  await page.goto('themes/social-assistance/')
  const phrase = (await page.locator('details:not([open]) td a').first().textContent()) ?? ''
  await page.goto(withPhrases('themes/social-assistance/', phrase))
  const inside = page.locator('details mark.sought').first()
  await expect(inside).toBeAttached()
  await expect(inside).toBeHidden()
  await bar(page).getByRole('button', { name: '上一处' }).click()
  await expect(page.locator('details[open] mark[data-current]').first()).toBeVisible()
})

test('a page that has not got the phrase says so', async ({ page }) => {
  await page.goto(withPhrases(REPORT, '没有这句话'))
  await expect(bar(page).getByRole('status')).toHaveText('这一页没有“没有这句话”。')
  await bar(page).getByRole('button', { name: '知道了' }).click()
  await expect(page).toHaveURL(/\/reports\/dalian-2020\/$/)
})

test('what the address says is text, never markup', async ({ page }) => {
  await page.goto(withPhrases(REPORT, '<img src=x onerror=alert(1)>'))
  await expect(bar(page).getByRole('status')).toContainText('<img')
  await expect(bar(page).locator('img')).toHaveCount(0)
})

for (const address of [REPORT, 'indicators/urban-dibao-standard/', 'regions/liaoning/dalian/', 'themes/social-assistance/']) {
  test(`/${address} loads the script only where something is to be marked`, async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => void scripts.push(request.url()))
    const isLoaded = (): boolean => scripts.some((url) => /\/highlight\.[^/]*\.js$/.test(url))
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(isLoaded()).toBe(false)
    await page.goto(withPhrases(address, '大连'))
    await expect(page.locator('mark[data-current]').first()).toBeInViewport()
    expect(isLoaded()).toBe(true)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/${address}$`))
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page is read as ever', async ({ page }) => {
    await page.goto(`${withPhrases(REPORT, '低保')}#s1`)
    await expect(page.locator('#s1')).toBeInViewport()
  })
})
