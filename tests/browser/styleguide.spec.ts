/**
 * Pictures of every component, one a part of the style guide, in each way to show it. Letters are drawn alike only by the browser and
 * with the font among the packages: with another browser nothing is compared. `npm run test:browser -- styleguide --update-snapshots`
 * takes the pictures anew.
 */
import type { Page } from '@playwright/test'

import { browserKind } from '../../scripts/browser/launch.ts'
import { expect, test } from '../support/page.ts'

const SPECIMENS = [
  'scale',
  'colours',
  'controls',
  'input',
  'figures',
  'marks',
  'figure-card',
  'notes',
  'standouts',
  'tables',
  'charts',
  'tiles',
  'lists',
  'icons',
  'quarter',
  'citation',
  'facets',
  'answers',
  'results',
  'nothing-found',
  'waiting',
  'failure',
  'compare-form',
  'comparison',
  'compare-failure',
  'notices',
]
const WIDTHS = [360, 1440]
const WAYS = { light: {}, dark: { scheme: 'dark' }, elder: { elder: 'on' } } as const
/** What is typed into the box for the list below it, and the keys pressed then. */
const TYPED = {
  fitting: { text: '低保', keys: ['ArrowDown'] },
  pinyin: { text: 'dalian', keys: [] },
  misspelt: { text: '大涟', keys: [] },
  recent: { text: '', keys: [] },
}
const SEARCHED = JSON.stringify(['养老床位', '孤儿'])
const kind = browserKind(process.env, process.platform, process.arch)

/** The day that citations in the pictures were made on. */
const TODAY = new Date('2026-11-28T12:00:00Z')

async function open(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((stored) => {
    for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value)
  }, choices)
  await page.clock.setFixedTime(TODAY)
  await page.goto('styleguide/')
}

test('the parts of the style guide are all pictured', async ({ page }) => {
  await open(page, {})
  expect(await page.locator('[data-specimen]').evaluateAll((all) => all.map(({ id }) => id))).toEqual(SPECIMENS)
})

test.describe('pictures', () => {
  // Half as large: what moves or changes colour still shows, in a third of the bytes.
  test.use({ deviceScaleFactor: 0.5 })
  test.skip(kind !== 'bundled', 'Pictures are compared in the bundled browser alone: another draws letters otherwise. Unset CHROMIUM_PATH on Linux x64.')

  for (const [way, choices] of Object.entries(WAYS))
    for (const width of WIDTHS)
      test(`${way}, ${width} px wide`, async ({ page }) => {
        test.slow()
        await page.setViewportSize({ width, height: 900 })
        await open(page, choices)
        await expect.soft(page.getByRole('banner')).toHaveScreenshot(`header-${way}-${width}.png`)
        for (const name of SPECIMENS) await expect.soft(page.locator(`[data-specimen="${name}"]`)).toHaveScreenshot(`${name}-${way}-${width}.png`)
      })

  for (const [way, choices] of Object.entries(WAYS))
    for (const width of WIDTHS)
      test(`suggestions, ${way}, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await open(page, { ...choices, searches: SEARCHED })
        const specimen = page.locator('[data-specimen="input"]')
        const box = specimen.getByRole('combobox')
        for (const [state, { text, keys }] of Object.entries(TYPED)) {
          await box.blur()
          await box.fill(text)
          await box.focus()
          await expect(specimen.getByRole('option').first()).toBeVisible()
          for (const key of keys) await box.press(key)
          await expect.soft(specimen.locator('.suggestions')).toHaveScreenshot(`suggestions-${state}-${way}-${width}.png`)
        }
      })

  test('under the pointer and with the focus', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 })
    await open(page, {})
    const controls = page.locator('[data-specimen="controls"]')
    for (const name of ['要紧的按钮', '一般的按钮', '链接']) {
      const link = controls.getByRole('link', { name, exact: true })
      await link.hover()
      await expect.soft(link).toHaveScreenshot(`hover-${name === '链接' ? 'link' : name === '一般的按钮' ? 'button' : 'first-button'}.png`)
    }
    await controls.getByRole('link', { name: '一般的按钮' }).focus()
    await page.keyboard.press('Shift+Tab')
    await expect.soft(controls.locator('.buttons')).toHaveScreenshot('focus-button.png')
  })
})
