/** Zoomed in four times, with letters twice as large, and in the reader's own colours. */
import type { Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const SEARCH = `search/?q=${encodeURIComponent('养老')}`
const PAGES = { ...PAGE_KINDS, results: SEARCH }

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  if (address === SEARCH) await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
}

/** How far the page reaches beyond the window. */
const beyond = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const stored of ['off', 'on'])
  for (const [kind, address] of Object.entries(PAGES))
    test(`${kind}: a window of 1280 px at 400 % needs no sideways scroll, large letters ${stored}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 })
      await page.addInitScript((choice) => {
        localStorage.setItem('elder', choice)
      }, stored)
      await open(page, address)
      expect(await beyond(page)).toBe(0)
    })

for (const [kind, address] of Object.entries(PAGES))
  test(`${kind}: letters twice as large need no sideways scroll`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, address)
    await page.evaluate(() => {
      const root = document.documentElement
      root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`
    })
    expect(await beyond(page)).toBe(0)
  })

test.describe('in the reader’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('bars, dots and lines can be seen against the page', async ({ page }) => {
    await page.goto(PAGE_KINDS.indicator)
    const faint = await page.locator('.drawing svg:visible :is(.bar, .dot, .hollow, .band, .grid, .zero)').evaluateAll((marks) => {
      const { backgroundColor } = getComputedStyle(document.body)
      return marks.filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark)
        const seen = [stroke, ...(mark.nodeName === 'line' ? [] : [fill])].filter((colour) => colour !== 'none' && colour !== backgroundColor)
        return seen.length === 0
      }).length
    })
    expect(faint).toBe(0)
  })

  test('marks keep their border and their character, buttons their words', async ({ page }) => {
    await page.goto(PAGE_KINDS.home)
    const { mark, button } = await page.evaluate(() => {
      const colours = (selector: string): { border: string; text: string; background: string; page: string } => {
        const style = getComputedStyle(document.querySelector(selector) ?? document.body)
        return {
          border: `${style.borderTopStyle} ${style.borderTopWidth}`,
          text: style.color,
          background: style.backgroundColor,
          page: getComputedStyle(document.body).backgroundColor,
        }
      }
      return { mark: colours('.mark.doubt'), button: colours('.home-search .searchbox > button') }
    })
    expect(mark.border).toMatch(/^solid 1/)
    expect(mark.text).not.toBe(mark.page)
    expect(button.text).not.toBe(button.background)
    await expect(page.locator('.mark.doubt').first()).toHaveText('疑')
  })

  test('the current part of the site is marked by a line', async ({ page }) => {
    await page.goto(PAGE_KINDS.theme)
    await expect(page.locator('.sections [aria-current]')).toHaveCSS('border-bottom-style', 'solid')
  })
})

test('nothing moves for those who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(PAGE_KINDS.home)
  const moving = await page.locator('*').evaluateAll((all) => all.filter((element) => getComputedStyle(element).transitionDuration !== '0s').length)
  expect(moving).toBe(0)
})
