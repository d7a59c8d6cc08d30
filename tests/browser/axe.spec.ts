/** What axe-core finds wrong with a page for those who cannot see it, or not well: nothing, on every kind of page and in every way to show it. */
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'
import { PAGE_KINDS } from '../support/pageKinds.ts'

const SEARCHES = ['大连低保多少钱一个月', '成都低保标准', '敬老院', '低保 月球基地'].map((query) => `search/?q=${encodeURIComponent(query)}`)
/** What the reader chose before, what the page is shown on, and how wide it is: the dark changes colours alone, and A4 between its margins has one width. */
const WAYS = {
  light: { stored: {}, media: 'screen', widths: [360, 1440] },
  dark: { stored: { scheme: 'dark' }, media: 'screen', widths: [1440] },
  elder: { stored: { elder: 'on' }, media: 'screen', widths: [360] },
  print: { stored: {}, media: 'print', widths: [720] },
} as const

/** Violations in a line each: the rule, and where it is broken first. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // What else axe finds out of each element is not asked for: telling it takes longer than finding it.
  const { violations: found } = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    return checker.run({ resultTypes: ['violations'] })
  })
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes[0]?.html ?? ''}`)
}

for (const [way, { stored, media, widths }] of Object.entries(WAYS))
  for (const width of widths)
    test.describe(`${way}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 900 } })
      test.beforeEach(async ({ page }) => {
        await page.addInitScript((choices) => {
          for (const [key, value] of Object.entries(choices)) localStorage.setItem(key, value)
        }, stored)
        await page.emulateMedia({ media })
      })

      for (const [kind, address] of Object.entries(PAGE_KINDS))
        test(kind, async ({ page }) => {
          await page.goto(address)
          expect(await violations(page)).toEqual([])
        })

      for (const address of SEARCHES)
        test(decodeURIComponent(address), async ({ page }) => {
          await page.goto(address)
          await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
          expect(await violations(page)).toEqual([])
        })

      // There is nothing to type into on paper.
      if (media === 'print') return
      test('the card of a figure', async ({ page }) => {
        await page.goto('reports/dalian-2020/')
        await page.locator('a.figure[data-mark]').first().click()
        await page.getByRole('dialog').getByRole('button', { name: '引用' }).click()
        await expect(page.getByRole('dialog').locator('.citation').first()).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

      test('suggestions', async ({ page }) => {
        await page.goto('search/')
        await page.getByRole('combobox', { name: '搜索' }).fill('低保')
        await expect(page.getByRole('listbox')).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
    })
