/** 长辈版: asked for by the address, large enough to press, with a large pointer and a line to read along. */
import type { Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const root = (page: Page) => page.locator('html')
const letters = (page: Page): Promise<number> => root(page).evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize))
const stored = (page: Page, key: string): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key)

async function chooseElder(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('elder', 'on'))
}

const openAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)))

test.describe('an address', () => {
  test('asks for the large letters, which then stay; the address is clean again', async ({ page }) => {
    await page.goto('reports/dalian-2020/?elder=1&hl=x#s2')
    await expect(root(page)).toHaveAttribute('data-elder', '')
    await expect(page).toHaveURL(/\/reports\/dalian-2020\/\?hl=x#s2$/)
    await expect(page.locator('#s2')).toBeInViewport()
    await page.goto('')
    await expect(root(page)).toHaveAttribute('data-elder', '')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('elder')
  })

  test('asks for the usual letters', async ({ page }) => {
    await page.goto('?elder=1')
    await page.goto('about/?elder=0')
    await expect(root(page)).not.toHaveAttribute('data-elder')
    expect(await stored(page, 'elder')).toBe('off')
    await expect(page).toHaveURL(/\/about\/$/)
  })

  test('does not make larger letters small again', async ({ page }) => {
    await page.goto('?elder=1')
    await page.getByRole('button', { name: '字再大些' }).click()
    await page.goto('?elder=1')
    await expect(root(page)).toHaveAttribute('data-elder', 'larger')
  })

  test('asks for nothing that is not there', async ({ page }) => {
    await page.goto('?elder=7')
    await expect(root(page)).not.toHaveAttribute('data-elder')
    await expect(page).toHaveURL(/\?elder=7$/)
  })

  test('holds for its page where nothing may be kept, and stays as it is', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota is exceeded.', 'QuotaExceededError')
      }
    })
    await page.goto('?elder=1')
    await expect(root(page)).toHaveAttribute('data-elder', '')
    await expect(page).toHaveURL(/\?elder=1$/)
  })
})

test('a page that was left before the choice follows it with the back button, and so does another tab', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('about/')
  await page.goto('')
  await page.goto('methods/')
  await page.getByRole('button', { name: '大字' }).click()
  await page.goBack()
  await expect(root(page)).toHaveAttribute('data-elder', '')
  await expect(page.getByRole('button', { name: '常规' })).toBeVisible()
  await expect(root(other)).toHaveAttribute('data-elder', '')
  await expect(other.getByRole('button', { name: '常规' })).toBeVisible()
})

test('the letters are 24 px, and 30 px for who asks for more', async ({ page }) => {
  await page.goto('?elder=1')
  expect(await letters(page)).toBe(24)
  await page.getByRole('button', { name: '字再大些' }).click()
  expect(await letters(page)).toBe(30)
  await page.reload()
  expect(await letters(page)).toBe(30)
  await page.getByRole('button', { name: '字小一些' }).click()
  expect(await letters(page)).toBe(24)
})

test('the header holds what it held and no more is to be learnt: the buttons of the large letters are there with them alone', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('button', { name: /字再大些|阅读线/ })).toHaveCount(0)
  await page.getByRole('button', { name: '大字' }).click()
  await expect(page.getByRole('button', { name: /字再大些|阅读线/ })).toHaveCount(2)
  await expect(page.getByRole('banner').getByRole('combobox')).toHaveCount(0)
})

/**
 * Links, buttons, fields and summaries that are smaller than a thumb. A link in a sentence is as high as its line: those are left out,
 * where the block they stand in has at least three characters of other text.
 */
async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const main = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [role=option], [role=button]')]
    const inSentence = (element: HTMLElement): boolean => {
      if (element.nodeName !== 'A' || getComputedStyle(element).display !== 'inline') return false
      const block = element.closest<HTMLElement>('p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, div')
      const linked = [...(block?.querySelectorAll('a') ?? [])].reduce((sum, link) => sum + link.innerText.length, 0)
      return (block?.innerText.length ?? 0) - linked >= 3
    }
    return main
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip') && !inSentence(element))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < size - 0.5 || height < size - 0.5
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 140)} in ${element.parentElement?.outerHTML.slice(0, 60) ?? ''}`
      })
  }, least)
}

for (const [kind, address] of Object.entries(PAGE_KINDS))
  test(`${kind}: what is pressed is at least 60 px wide and high`, async ({ page }) => {
    await chooseElder(page)
    await page.goto(address)
    await openAll(page)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await smallTargets(page, 60), `${width} px wide`).toEqual([])
    }
  })

test('the report of a place can be pressed where nothing is said of its source', async ({ page }) => {
  await chooseElder(page)
  await page.goto('themes/elderly-care/')
  const links = page.locator('.passages > article > .small > a')
  expect(await links.count()).toBeGreaterThan(0)
  await links.evaluateAll((all) => all.forEach(({ nextElementSibling }) => nextElementSibling?.remove()))
  expect(await smallTargets(page, 60)).toEqual([])
})

for (const width of [360, 1440])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('results, suggestions and answers: what is pressed is at least 60 px wide and high', async ({ page }) => {
      await chooseElder(page)
      await page.goto(`search/?q=${encodeURIComponent('大连低保多少钱一个月')}`)
      await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
      expect(await smallTargets(page, 60)).toEqual([])
      await page.goto('search/')
      await page.getByRole('combobox', { name: '搜索' }).fill('低保')
      await expect(page.getByRole('listbox')).toBeVisible()
      expect(await smallTargets(page, 60)).toEqual([])
    })
  })

/** The picture a cursor is, decoded: its width, or 0 where it cannot be shown. */
async function cursorWidth(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate(async (element) => {
      const address = /url\("(data:image\/svg\+xml[^"]+)"\)/u.exec(getComputedStyle(element).cursor)?.[1]
      const image = new Image()
      image.src = address ?? 'data:,'
      await image.decode().catch(() => undefined)
      return image.naturalWidth
    })
}

test('the links of one fact stand below each other', async ({ page }) => {
  await chooseElder(page)
  await page.goto('indicators/urban-dibao-standard/')
  const tops = await page
    .locator('.facts dd:has(> a + a)')
    .evaluateAll((facts) => facts.map((fact) => [...fact.children].map((link) => link.getBoundingClientRect().top)))
  expect(tops.length).toBeGreaterThan(0)
  for (const those of tops) expect(new Set(those).size).toBe(those.length)
})

test('the pointer is large, over text and over what is pressed, and its picture is not refused', async ({ page }) => {
  await page.goto('?elder=1')
  expect(await cursorWidth(page, 'body')).toBe(64)
  expect(await cursorWidth(page, 'main p')).toBe(64)
  expect(await cursorWidth(page, 'main a')).toBe(64)
  const cursorOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).cursor)
  expect(await cursorOf('main a')).not.toBe(await cursorOf('main p'))
  await page.locator('main a:visible').first().hover()
  await page.getByRole('button', { name: '常规' }).click()
  expect(await cursorOf('body')).toBe('auto')
})

test.describe('the line to read along', () => {
  const line = (page: Page) => page.locator('.reading-line rect')
  const height = async (page: Page): Promise<number> => Number(await line(page).getAttribute('y'))

  test('lies under the line of text that is pointed at', async ({ page }) => {
    await page.goto('about/?elder=1')
    await expect(line(page)).toHaveCount(0)
    await page.getByRole('button', { name: '阅读线' }).click()
    // Letters that come late move the lines.
    await page.evaluate(async () => {
      await document.fonts.ready
    })
    const paragraph = page.locator('main .text p').first()
    const lineAt = () =>
      paragraph.evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const { x = 0, y = 0, bottom = 0 } = range.getClientRects()[0] ?? {}
        return { x, y, bottom }
      })
    // On a slow page the lines still move: each look points at the first one where it stands then.
    const below = async (): Promise<number> => {
      const { x, y, bottom } = await lineAt()
      await page.mouse.move(x + 40, y + 10)
      return (await height(page)) - bottom
    }
    await expect.poll(below).toBeCloseTo(0, -1)
    const box = await lineAt()
    await page.mouse.move(box.x + 40, box.y + 120)
    await expect.poll(() => height(page)).toBeGreaterThan(box.bottom + 20)
    expect(
      await page.evaluate(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.reading-line') ?? null, [box.x + 40, await height(page)]),
    ).toBeNull()
  })

  test('follows the focus', async ({ page }) => {
    await page.goto('about/?elder=1')
    await page.getByRole('button', { name: '阅读线' }).click()
    await expect(line(page)).toHaveCount(1)
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab')
      const bottom = await page.evaluate(() => document.activeElement?.getClientRects()[0]?.bottom ?? 0)
      await expect.poll(() => height(page)).toBeCloseTo(bottom, -1)
    }
  })

  test('is remembered, put away, and never there with the usual letters', async ({ page }) => {
    await page.goto('?elder=1')
    await page.getByRole('button', { name: '阅读线' }).click()
    await page.goto('about/')
    await expect(page.locator('.reading-line')).toBeVisible()
    await page.getByRole('button', { name: '常规' }).click()
    await expect(page.locator('.reading-line')).toBeHidden()
    await page.getByRole('button', { name: '大字' }).click()
    await expect(page.locator('.reading-line')).toBeVisible()
    await page.getByRole('button', { name: '收起阅读线' }).click()
    await expect(page.locator('.reading-line')).toBeHidden()
    await page.reload()
    await expect(page.locator('.reading-line')).toHaveCount(0)
  })
})
