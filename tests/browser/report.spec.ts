/** A report: contents that follow, notes beside their paragraphs, addresses of paragraphs, citations, print. */
import type { Page } from '@playwright/test'

import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const DALIAN = 'reports/dalian-2020/'
const GUANGYUAN = PAGE_KINDS.report

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test.describe('contents', () => {
  test('follow the reader, also in a list longer than the window', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 700 })
    await page.goto(GUANGYUAN)
    const current = page.locator('.contents [aria-current=location]')
    await expect(current).toHaveCount(0)
    const headings = page.locator('[data-report-body] > :is(h2, h3)')
    const count = await headings.count()
    for (const at of [1, count - 1, 4]) {
      const heading = headings.nth(at)
      await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
      await expect(current).toHaveText(await heading.innerText())
      await expect(current).toBeInViewport({ ratio: 0.98 })
    }
  })

  test('do not move away from the link that has the focus', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 500 })
    await page.goto(GUANGYUAN)
    const links = page.locator('.contents nav').getByRole('link')
    const [second, link] = [links.nth(1), links.last()]
    await link.focus()
    await expect(link).toBeInViewport({ ratio: 1 })
    await page.evaluate((heading) => document.querySelector(heading ?? '')?.scrollIntoView(), await second.getAttribute('href'))
    await expect(second).toHaveAttribute('aria-current', 'location')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await expect(link).toBeInViewport({ ratio: 1 })
  })

  test('are folded on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(GUANGYUAN)
    await expect(page.locator('.contents nav')).toBeHidden()
    await page.locator('.contents summary').click()
    await page.locator('.contents nav').getByRole('link').nth(3).click()
    await expect(page.locator(':target')).toBeInViewport()
  })
})

test.describe('the hairline that tells how far the text is read', () => {
  const length = (page: Page): Promise<number> =>
    page.locator('[data-report-body]').evaluate((body) => Number.parseFloat(getComputedStyle(body, '::before').scale))
  const scrollToText = (page: Page, block: ScrollLogicalPosition): Promise<void> =>
    page.locator('[data-report-body]').evaluate((body, at) => body.scrollIntoView({ block: at }), block)

  test('grows with the reading', async ({ page }) => {
    await page.goto(GUANGYUAN)
    await scrollToText(page, 'start')
    await expect.poll(() => length(page)).toBeLessThan(0.02)
    await scrollToText(page, 'end')
    await expect.poll(() => length(page)).toBeGreaterThan(0.98)
  })

  test('is left out where motion is not wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(GUANGYUAN)
    expect(await page.locator('[data-report-body]').evaluate((body) => getComputedStyle(body, '::before').content)).toBe('none')
  })
})

test.describe('notes', () => {
  interface Place {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    readonly paragraph: { readonly top: number; readonly bottom: number; readonly right: number }
  }

  const places = (page: Page): Promise<Place[]> =>
    page.locator('.notes').evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom, left, right } = note.getBoundingClientRect()
        const paragraph = note.previousElementSibling?.getBoundingClientRect()
        return { top, bottom, left, right, paragraph: { top: paragraph?.top ?? 0, bottom: paragraph?.bottom ?? 0, right: paragraph?.right ?? 0 } }
      }),
    )

  test('stand level with their paragraph where there is room, and none on another', async ({ page }) => {
    for (const width of [1100, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(GUANGYUAN)
      const all = await places(page)
      expect(all.length).toBeGreaterThan(2)
      for (const [index, { top, left, right, paragraph }] of all.entries()) {
        expect(Math.abs(top - paragraph.top)).toBeLessThan(2)
        expect(left).toBeGreaterThan(paragraph.right)
        expect(right).toBeLessThanOrEqual(width)
        expect(top).toBeGreaterThanOrEqual(all[index - 1]?.bottom ?? 0)
      }
    }
  })

  for (const [name, width, elder] of [
    ['a tablet', 768, false],
    ['a wide screen with large letters', 1440, true],
  ] as const)
    test(`stand directly below it on ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      if (elder) await page.addInitScript(() => localStorage.setItem('elder', 'on'))
      await page.goto(GUANGYUAN)
      for (const { top, paragraph } of await places(page)) {
        expect(top).toBeGreaterThanOrEqual(paragraph.bottom)
        expect(top - paragraph.bottom).toBeLessThan(40)
      }
    })

  test('tell every doubt of the report, and its figure is marked', async ({ page, request }) => {
    const { observations } = (await (await request.get('data/reports/guangyuan-13th-plan.json')).json()) as {
      observations: { id: string; doubt: string | null }[]
    }
    const doubtful = observations.filter(({ doubt }) => doubt !== null)
    expect(doubtful.length).toBeGreaterThan(0)
    await page.goto(GUANGYUAN)
    for (const { id, doubt } of doubtful) {
      await expect(page.locator('.notes .doubt', { hasText: doubt ?? '' })).toHaveCount(1)
      await expect(page.locator(`a.figure:has([data-observation="${id}"])`)).toHaveAttribute('data-mark', '疑')
    }
  })
})

test.describe('the address of a paragraph', () => {
  test('is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(DALIAN)
    const paragraph = page.locator('[data-report-body] > p').nth(2)
    const link = paragraph.getByRole('link', { name: '本段地址' })
    const address = (await link.getAttribute('href')) ?? ''
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: '本段地址已复制。' })).toBeVisible()
    expect(await clipboard(page)).toMatch(new RegExp(`/reports/dalian-2020/${address}$`))
    await page.goto(await clipboard(page))
    await expect(paragraph).toBeInViewport()
    await expect(paragraph).not.toHaveCSS('outline-style', 'none')
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('is a link to its first line', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(DALIAN)
      const paragraph = page.locator('[data-report-body] > p').nth(5)
      await paragraph.getByRole('link', { name: '本段地址' }).press('Enter')
      await expect(page).toHaveURL(/#t-[0-9a-f]{6}$/)
      expect(await paragraph.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100)
    })
  })
})

test.describe('citations', () => {
  test('of the page and of the original switch between styles and are copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('reports/hubei-13th-plan/')
    const [ofPage, original] = [page.locator('[data-cite=hubei-13th-plan]'), page.locator('[data-cite=hubei-13th-plan-original]')]
    await expect(original.locator('[data-style=gbt]')).toHaveText(/^乘势而上开新局 奋勇争先谱新篇\[N\/OL\]\. 中国社会报, 2021-06-24\. http:\S+\.$/)
    await ofPage.getByText('BibTeX', { exact: true }).click()
    await expect(ofPage.locator('[data-style=gbt]')).toBeHidden()
    await expect(original.locator('[data-style=gbt]')).toBeVisible()
    await ofPage.getByRole('button', { name: '复制引用' }).click()
    await expect(ofPage.getByRole('status').filter({ hasText: '引用已复制。' })).toBeVisible()
    expect(await clipboard(page)).toMatch(/^@misc\{hubei-13th-plan,\n {2}author = \{\{民政图志\}\},[^]*\n {2}urldate = \{\d{4}-\d\d-\d\d\},[^]*\}$/)
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('are all there, the day of reading left open', async ({ page }) => {
      await page.goto('reports/hubei-13th-plan/')
      const ofPage = page.locator('[data-cite=hubei-13th-plan]')
      await expect(ofPage.locator('[data-style=gbt]')).toContainText('[引用日期]')
      for (const style of ['BibTeX', 'RIS', '一句话']) {
        await ofPage.getByText(style, { exact: true }).click()
        await expect(ofPage.locator('.citation:visible')).toContainText('湖北“十三五”')
      }
    })

    test('of a single figure is reached too, and leads back to its sentence', async ({ page }) => {
      await page.goto(DALIAN)
      const figure = page.locator('[data-report-body] a.figure', { hasText: '750元' }).first()
      const id = (await figure.getAttribute('id')) ?? ''
      await page.getByRole('link', { name: '逐个数的引用' }).click()
      await expect(page).toHaveURL(/\/reports\/dalian-2020\/citations\/$/)
      const item = page.locator(`[id="${id}"]`)
      await expect(item.locator('.citation')).toHaveText(
        new RegExp(`^民政图志\\. 大连市2020年7月1日城市低保标准：750元/月，据原文改写\\[DS/OL\\]\\. \\(2026-11-28\\)\\[引用日期\\]\\. https:\\S+#${id}\\.$`),
      )
      await item.getByRole('link', { name: /^看原句/ }).click()
      await expect(figure).toBeInViewport()
      await expect(page).toHaveURL(new RegExp(`/reports/dalian-2020/#${id}$`))
    })
  })
})

test('a reader goes on to the reports before and after', async ({ page }) => {
  await page.goto('reports/liaoning-40-years/')
  await page
    .getByRole('navigation', { name: '前后的报告' })
    .getByRole('link', { name: /较新的一份/ })
    .click()
  await expect(page).toHaveURL(/\/reports\/liaoning-2020-h1\/$/)
  await expect(page.getByRole('navigation', { name: '前后的报告' }).getByRole('link', { name: /较早的一份/ })).toHaveAttribute(
    'href',
    /\/reports\/liaoning-40-years\/$/,
  )
})

test('printed, notes stand below their paragraph, and what is for the screen is left out', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(DALIAN)
  const figure = page.locator('[data-report-body] a.figure').first()
  await figure.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.figure-card:visible, .here:visible, .contents:visible, .cite-tools:visible, .neighbours:visible')).toHaveCount(0)
  await expect(page.locator('.notes').first()).toBeVisible()
  await expect(page.locator('[data-report-body] [data-chart]').first()).toBeVisible()
})
