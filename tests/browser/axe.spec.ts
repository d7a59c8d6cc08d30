/** What axe-core finds wrong with a page for those who cannot see it, or not well: nothing, on every kind of page and in every way to show it. */
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'
import { PAGE_KINDS } from '../support/pageKinds.ts'

const SEARCHES = ['大连低保多少钱一个月', '成都低保标准', '敬老院', '低保 月球基地'].map((query) => `search/?q=${encodeURIComponent(query)}`)
/** What the reader chose before, how wide the page is then shown, and whether it is looked at in the dark and on paper as well: loaded once for all. */
interface Way {
  readonly stored: Readonly<Record<string, string>>
  readonly widths: readonly number[]
  readonly alsoDarkAndPrinted: boolean
}
/** Of a page in large letters the narrow width is the hard one. */
const WAYS: Readonly<Record<string, Way>> = {
  'usual letters': { stored: {}, widths: [1440, 360], alsoDarkAndPrinted: true },
  'large letters': { stored: { elder: 'on' }, widths: [360], alsoDarkAndPrinted: false },
}
/** A4 between its margins, in px. */
const PAPER_WIDTH = 720
const HEIGHT = 900

/** Violations in a line each: the rule, and where it is broken first. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // What else axe finds out of each element is not asked for: telling it takes longer than finding it.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const { violations: found } = await page.evaluate(async (asked) => {
    const { axe: checker } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    return checker.run(asked)
  }, options)
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes[0]?.html ?? ''}`)
}

/** Looks at a page in each width. */
async function expectNoViolations(page: Page, { widths, alsoDarkAndPrinted }: Way): Promise<void> {
  await page.evaluate(axe.source)
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT })
    expect(await violations(page), `${width} px wide`).toEqual([])
  }
  if (alsoDarkAndPrinted) await expectNoneInTheDark(page, widths)
}

/** The dark changes colours alone. With little motion they change at once. */
async function expectNoneInTheDark(page: Page, widths: readonly number[]): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT })
    expect(await violations(page, ['color-contrast']), `dark, ${width} px wide`).toEqual([])
  }
}

/** Looks at a page that was looked at on screen as it is printed. */
async function expectNoneOnPaper(page: Page, { alsoDarkAndPrinted }: Way): Promise<void> {
  if (!alsoDarkAndPrinted) return
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.setViewportSize({ width: PAPER_WIDTH, height: HEIGHT })
  expect(await violations(page), 'printed').toEqual([])
}

for (const [name, way] of Object.entries(WAYS))
  test.describe(name, () => {
    test.use({ viewport: { width: way.widths[0] ?? 0, height: HEIGHT } })
    test.beforeEach(async ({ page }) => {
      await page.addInitScript((choices) => {
        for (const [key, value] of Object.entries(choices)) localStorage.setItem(key, value)
      }, way.stored)
    })

    for (const [kind, address] of Object.entries(PAGE_KINDS))
      test(kind, async ({ page }) => {
        await page.goto(address)
        await expectNoViolations(page, way)
        await expectNoneOnPaper(page, way)
      })

    for (const address of SEARCHES)
      test(decodeURIComponent(address), async ({ page }) => {
        await page.goto(address)
        await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
        await expectNoViolations(page, way)
        await expectNoneOnPaper(page, way)
      })

    test('the card of a figure', async ({ page }) => {
      await page.goto('reports/dalian-2020/')
      await page.locator('a.figure[data-mark]').first().click()
      await page.getByRole('dialog').getByRole('button', { name: '引用' }).click()
      await expect(page.getByRole('dialog').locator('.citation').first()).toBeVisible()
      await expectNoViolations(page, way)
    })

    test('suggestions', async ({ page }) => {
      await page.goto('search/')
      await page.getByRole('combobox', { name: '搜索' }).fill('低保')
      await expect(page.getByRole('listbox')).toBeVisible()
      await expectNoViolations(page, way)
      await expect(page.getByRole('listbox')).toBeVisible()
    })
  })
