/** The card of a figure in a report: by mouse, keyboard and touch, and what happens without it. */
import type { Locator, Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const DALIAN = 'reports/dalian-2020/'
const GUANGYUAN = PAGE_KINDS.report

const figure = (page: Page, text: string): Locator => page.locator('[data-report-body] a.figure', { hasText: text }).first()
const card = (page: Page): Locator => page.getByRole('dialog')
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

async function expectInWindow(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeInViewport({ ratio: 0.99 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}

test.describe('the card of a figure', () => {
  test('tells what it is, where and when, and what stands beside it', async ({ page }) => {
    await page.goto(DALIAN)
    await figure(page, '750元').click()
    await expect(card(page)).toHaveAccessibleName('城市低保标准')
    await expect(card(page)).toContainText('750元')
    await expect(card(page)).toContainText('大连市')
    await expect(card(page)).toContainText('2020年7月1日')
    await expect(card(page)).toContainText('水平，确数')
    await expect(card(page).getByRole('link', { name: '590元/月' })).toHaveAttribute('href', /\/reports\/guangyuan-13th-plan\/#urban-dibao-standard-/)
    await expectInWindow(page, card(page))
  })

  test('tells a doubt with its arithmetic, and that a time is not written', async ({ page }) => {
    await page.goto(DALIAN)
    await figure(page, '85%').click()
    await expect(card(page)).toContainText('142家加47家是189，占195家的96.9%，与85%不符。')
    await expect(card(page)).toContainText('按报告时期')
  })

  test('shows the citations when they are asked for, and that there is more where not all fits', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 600 })
    await page.goto(DALIAN)
    await figure(page, '750元').click()
    await card(page).getByRole('button', { name: '引用' }).click()
    await expect(card(page).locator('.citation').first()).toBeInViewport()
    await expect(card(page)).toHaveCSS('background-attachment', /local.*scroll/)
    await expectInWindow(page, card(page))
  })

  test('tells the value before', async ({ page }) => {
    await page.goto(GUANGYUAN)
    await figure(page, '1207家').click()
    await expect(card(page).getByRole('definition').filter({ hasText: '2015年' }).getByRole('link')).toHaveText('874家')
  })

  test('closes by a press beside it, on its figure and on its button', async ({ page }) => {
    await page.goto(DALIAN)
    const [first, second] = [figure(page, '750元'), figure(page, '540元')]
    await first.click()
    await expect(card(page)).toHaveAccessibleName('城市低保标准')
    await second.click()
    await expect(card(page)).toHaveAccessibleName('农村低保标准')
    await second.click()
    await expect(card(page)).toBeHidden()
    await first.click()
    await card(page).getByRole('button', { name: '关闭' }).click()
    await expect(card(page)).toBeHidden()
    await expect(first).toBeFocused()
    await first.click()
    await page.getByRole('heading', { level: 2 }).first().click()
    await expect(card(page)).toBeHidden()
  })

  test('is worked with the keyboard', async ({ page }) => {
    await page.goto(DALIAN)
    await figure(page, '750元').focus()
    await page.keyboard.press('Enter')
    await expect(card(page)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(card(page).getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card(page)).toBeHidden()
    await expect(figure(page, '750元')).toBeFocused()
  })

  test('copies its address, which leads to the figure', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${DALIAN}?hl=x`)
    const id = (await figure(page, '750元').getAttribute('id')) ?? ''
    await figure(page, '750元').click()
    await card(page).getByRole('button', { name: '复制地址' }).click()
    await expect(card(page).getByRole('status').first()).toHaveText('地址已复制。')
    expect(await clipboard(page)).toMatch(new RegExp(`/reports/dalian-2020/#${id}$`))
  })

  test('cites the figure, and saves the citation for a program', async ({ page }) => {
    await page.goto(DALIAN)
    await figure(page, '750元').click()
    await card(page).getByRole('button', { name: '引用' }).click()
    await expect(card(page).locator('[data-style=gbt]')).toHaveText(
      /^民政图志\. 大连市2020年7月1日城市低保标准：750元\/月，据原文改写\[DS\/OL\]\. \(2026-11-28\)\[\d{4}-\d\d-\d\d\]\. https:\/\/atlas\.example\/atlas\/reports\/dalian-2020\/#\S+\.$/,
    )
    await card(page).getByText('RIS', { exact: true }).click()
    await expect(card(page).locator('[data-style=gbt]')).toBeHidden()
    const saving = page.waitForEvent('download')
    await card(page).getByRole('link', { name: '保存为 .ris' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/^dalian-2020-urban-dibao-standard-.*\.ris$/)
    const chunks: Buffer[] = []
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toMatch(/^TY {2}- DATA\r\nAU {2}- 民政图志\r\nTI {2}- 大连市2020年7月1日城市低保标准\r\n/)
  })

  test('a press for a new tab follows the link', async ({ page, context }) => {
    await page.goto(DALIAN)
    // The request, not the event of the new page: on a busy machine the browser now and then opens the page without telling of it.
    const opened = context.waitForEvent('request', (request) => request.url().endsWith('/indicators/urban-dibao-standard/'))
    await figure(page, '750元').click({ modifiers: ['ControlOrMeta'] })
    expect((await opened).isNavigationRequest()).toBe(true)
    await expect(card(page)).toBeHidden()
    await expect(page).toHaveURL(/\/reports\/dalian-2020\/$/)
  })

  test.describe('where its texts cannot be had', () => {
    test.use({ expectedFaults: [/figures\.json|503/] })

    test('the figure leads where its link leads', async ({ page }) => {
      await page.route('**/figures.json', (route) => route.fulfill({ status: 503 }))
      await page.goto(DALIAN)
      await figure(page, '750元').click()
      await expect(page).toHaveURL(/\/indicators\/urban-dibao-standard\/$/)
    })
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

    for (const elder of [false, true])
      test(`opens at a touch and fits${elder ? ', in large letters' : ''}`, async ({ page }) => {
        if (elder) await page.addInitScript(() => localStorage.setItem('elder', 'on'))
        await page.goto(DALIAN)
        await figure(page, '85%').tap()
        await expectInWindow(page, card(page))
        const [line, top] = [await figure(page, '85%').boundingBox(), (await card(page).boundingBox())?.y ?? 0]
        expect(line?.y, 'the figure stands above its card').toBeGreaterThanOrEqual(0)
        expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(top)
        for (const target of await card(page).locator('.card-links > :is(a, button)').all()) {
          const box = await target.boundingBox()
          expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(elder ? 60 : 44)
        }
        await card(page).getByRole('button', { name: '引用' }).tap()
        await expect(card(page).locator('[data-style=gbt]')).toBeVisible()
        await expectInWindow(page, card(page))
        await card(page).getByRole('button', { name: '关闭' }).tap()
        await expect(card(page)).toBeHidden()
      })
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('the figure is the link it was', async ({ page }) => {
      await page.goto(DALIAN)
      await figure(page, '750元').click()
      await expect(page).toHaveURL(/\/indicators\/urban-dibao-standard\/$/)
    })
  })
})
