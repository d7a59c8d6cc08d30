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

/** How far the page can be scrolled sideways. */
const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Texts that stick out of what cuts them off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, summary, dt, dd, label')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== 'absolute' && getComputedStyle(element).clipPath === 'none')
      .filter((element) => !element.closest('.table-frame, .scroll, .search-label, .skip') && element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 140)),
  )

/** How large the letters of the page are, in px. */
const letters = (page: Page): Promise<number> => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

/** Makes the letters larger by a factor, as the browser's own setting does. */
async function enlarge(page: Page, factor: number): Promise<void> {
  const setSize = (size: string): Promise<void> => page.evaluate((fontSize) => void (document.documentElement.style.fontSize = fontSize), size)
  await setSize('')
  const size = (await letters(page)) * factor
  await setSize(`${size}px`)
  expect(await letters(page)).toBe(size)
}

/** 320 × 256 px are what is left of 1280 × 1024 in a page zoomed to 400 %. */
const ZOOMED = { width: 320, height: 256, factor: 1 }

/** The letters a reader may choose, and the windows their pages are read in; a factor is by how much the browser makes them larger still. */
const SETTINGS = [
  { letters: 'usual', elder: 'off', windows: [ZOOMED, { width: 768, height: 740, factor: 2 }, { width: 1280, height: 720, factor: 2 }] },
  { letters: 'large', elder: 'on', windows: [ZOOMED, { width: 768, height: 740, factor: 2 }] },
  // 640 px are what is left of 1280 in a page zoomed to 200 %.
  { letters: 'larger', elder: 'larger', windows: [ZOOMED, { width: 640, height: 740, factor: 1 }] },
] as const

for (const { letters: name, elder, windows } of SETTINGS)
  test.describe(`${name} letters`, () => {
    for (const [kind, address] of Object.entries(PAGES))
      test(`${kind}: nothing is cut off or has to be scrolled sideways`, async ({ page }) => {
        await page.setViewportSize(ZOOMED)
        await page.addInitScript((choice) => {
          localStorage.setItem('elder', choice)
        }, elder)
        await open(page, address)
        for (const { factor, ...size } of windows) {
          await page.setViewportSize(size)
          await enlarge(page, factor)
          expect(await cutOff(page), `${size.width} px wide`).toEqual([])
          expect(await sideways(page), `${size.width} px wide`).toBe(0)
        }
      })
  })

test('figures side by side stay within a page of large letters, however many there are', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 740 })
  await page.goto('styleguide/')
  const list = page.locator('[data-specimen="comparison"] .compared').first()
  await expect(list.getByText('（按报告时期）').first()).toBeVisible()
  await list.evaluate((ul) => ul.append(...[1, 2].map(() => ul.lastElementChild?.cloneNode(true) ?? '')))
  await enlarge(page, 2)
  expect(await sideways(page)).toBe(0)
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
