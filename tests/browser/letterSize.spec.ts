/** No letter is smaller than can be read, whatever the width of the window: of text, and of charts and maps, which are drawn and scaled. */
import type { Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'
import { PAGE_KINDS } from '../support/pageKinds.ts'

const WIDTHS = [360, 414, 600, 700, 768, 900, 1024, 1100, 1180, 1280, 1360, 1440]
const DRAWN = ['home', 'list of themes', 'theme', 'city', 'indicator', 'report'] as const
const MODES = ['standard', 'elder'] as const
type Mode = (typeof MODES)[number]

/** Pixels. A browser rounds. */
const LEAST: Record<Mode, { readonly text: number; readonly drawn: number }> = { standard: { text: 14, drawn: 13 }, elder: { text: 20, drawn: 18 } }
const ROUNDING = 0.05

/** Letters in drawings that are shown smaller than so many pixels, each with its size. */
const smallDrawn = (page: Page, least: number): Promise<string[]> =>
  page.locator('main svg text').evaluateAll(
    (texts, size) =>
      (texts as SVGTextElement[])
        .filter((text) => text.checkVisibility())
        .map((text) => ({ text, drawn: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1) }))
        .filter(({ drawn }) => drawn < size)
        .map(({ text, drawn }) => `${text.textContent} at ${drawn.toFixed(1)}`),
    least - ROUNDING,
  )

/** Elements, and what style sheets write before and behind them, whose text is smaller than so many pixels. */
const smallText = (page: Page, least: number): Promise<string[]> =>
  page.locator('body *:not(svg, svg *, script, style)').evaluateAll(
    (elements, size) =>
      elements
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const written = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
          const generated = (['::before', '::after'] as const).filter((name) => /^(?:"[^"]|attr)/.test(getComputedStyle(element, name).content))
          return [...(written ? [undefined] : []), ...generated]
            .map((name) => ({
              name: `${element.nodeName}.${element.classList.value}${name ?? ''}`,
              size: Number.parseFloat(getComputedStyle(element, name).fontSize),
            }))
            .filter((text) => text.size < size)
            .map((text) => `${text.name} at ${text.size.toFixed(1)}`)
        }),
    least - ROUNDING,
  )

async function open(page: Page, address: string, mode: Mode): Promise<void> {
  if (mode === 'elder') await page.addInitScript(() => localStorage.setItem('elder', 'on'))
  await page.goto(address)
}

for (const mode of MODES) {
  for (const kind of DRAWN)
    test(`charts and maps, ${kind}, ${mode}`, async ({ page }) => {
      await open(page, PAGE_KINDS[kind], mode)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect(await smallDrawn(page, LEAST[mode].drawn), `${width} px`).toEqual([])
      }
    })

  for (const [kind, address] of Object.entries(PAGE_KINDS))
    test(`text, ${kind}, ${mode}`, async ({ page }) => {
      await open(page, address, mode)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await smallText(page, LEAST[mode].text), `${width} px`).toEqual([])
      }
    })
}
