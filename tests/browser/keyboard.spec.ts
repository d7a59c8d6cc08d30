/** Reading with the keyboard alone. */
import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

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

/** The page goes to what has the focus with the next frame that it draws. */
const expectSeen = (page: Page, name: string): Promise<void> => expect.poll(async () => (await focus(page)).visible, { message: name }).toBe(true)

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
      const { name } = await focus(page)
      if (name.startsWith('BODY')) break
      await expectSeen(page, name)
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

/** Presses Tab until what the selector names has the focus; each stop on the way can be seen. */
async function tabTo(page: Page, selector: string, most = 250): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const { name } = await focus(page)
    await expectSeen(page, name)
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${most} times Tab did not lead to ${selector}.`)
}

test.describe('with Tab, Enter and arrows alone', () => {
  test('from the home page to a report, and from a key figure to its sentence', async ({ page }) => {
    await page.goto('')
    await tabTo(page, '.report-list a[href$="/reports/dalian-2020/"]')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/reports\/dalian-2020\/$/)
    await page.waitForLoadState()
    await tabTo(page, '.figures a[aria-label^="看原句"]')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-report-body] :target')).toBeInViewport()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-report-body]') !== null)).toBe(true)
  })

  test('a search: the box, a suggestion, a result', async ({ page }) => {
    await page.goto(PAGE_KINDS.methods)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '去搜索' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: '搜索' })).toBeFocused()
    await page.keyboard.type('养老机构')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
    await tabTo(page, 'a[data-result]')
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/\/search\//)
    await page.goto('search/')
    await expect(page.getByRole('combobox', { name: '搜索' })).toBeFocused()
    await page.keyboard.type('大连')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/regions\/|\/reports\/|q=/)
  })

  test('the list of reports by year', async ({ page }) => {
    await page.goto('reports/')
    await tabTo(page, '.filters a[href*="/reports/years/"]')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/reports\/years\/\d{4}\/$/)
    await expect(page.locator('.filters a[aria-current=page]')).toHaveText(/\d{4}/)
  })

  test('the points and the table of a chart', async ({ page }) => {
    await page.goto(PAGE_KINDS.theme)
    await tabTo(page, '.drawing [tabindex="0"]')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.point-shown:visible')).toHaveText(/大连市，2020年7月1日，城市750元/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect(page.locator('figure[data-chart] table').first()).toBeVisible()
  })

  test('large letters and the dark', async ({ page }) => {
    await page.goto('')
    await tabTo(page, '[data-mode=elder]')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-elder', '')
    await tabTo(page, '[data-mode=scheme]')
    await page.keyboard.press('Space')
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  })

  test('a download', async ({ page }) => {
    await page.goto('data/')
    await tabTo(page, 'a[download][href$="observations.csv"]')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await download).suggestedFilename()).toBe('observations.csv')
  })

  test('the map of regions', async ({ page }) => {
    await page.goto('regions/')
    await tabTo(page, '.tiles a[aria-label^="辽宁"]')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/regions\/liaoning\/$/)
  })
})

/** Whether the bar at the foot lies over what has the focus. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement
    const cover = document.querySelector('.sought-bar')
    if (!element || !cover || cover.contains(element) || element === document.body) return false
    return (
      element.getBoundingClientRect().bottom > cover.getBoundingClientRect().top + 1 && element.getBoundingClientRect().top > cover.getBoundingClientRect().top
    )
  })

test('what has the focus is not hidden under the bar that tells what was searched for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`${PAGE_KINDS.report}?hl=${encodeURIComponent('低保')}`)
  const bar = page.locator('.sought-bar')
  await expect(bar).toBeVisible()
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    await expect.poll(() => isCovered(page), { message: (await focus(page)).name }).toBe(false)
  }
})

for (const [kind, address] of Object.entries(PAGE_KINDS))
  test(`${kind}: what is pressed is 24 px large, or has as much room, but for links in a line of text`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(address)
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true
    })
    await page.evaluate(axe.source)
    const small = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
      const { violations, passes } = await checker.run({ runOnly: ['target-size'], resultTypes: ['violations', 'passes'] })
      return { small: violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)), checked: passes.length }
    })
    expect(small).toEqual({ small: [], checked: 1 })
  })
