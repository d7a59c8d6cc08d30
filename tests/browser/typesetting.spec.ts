/** How Chinese is set, after the W3C's Requirements for Chinese Text Layout: on every kind of page, at every width. */
import type { Page } from '@playwright/test'

import { blocksOf, type Block } from '../support/lines.ts'
import { expect, test } from '../support/page.ts'
import { PAGE_KINDS } from '../support/pageKinds.ts'

const PHONE = 360
const WIDTHS = [320, PHONE, 414, 600, 768, 900, 1100, 1440]
const ELDER_WIDTHS = [PHONE, 768, 1440]

const words = new Intl.Segmenter('zh', { granularity: 'word' })

const textOf = ({ lines }: Block): string => lines.join('')
const isHeading = ({ tag, name }: Block): boolean => /^(?:h[1-6]|caption|figcaption)$/.test(tag) || /^p\.(?:title|subtitle|sentence)/.test(name)
const isProse = (block: Block): boolean =>
  /^(?:p|li|dd|blockquote)$/.test(block.tag) && !isHeading(block) && textOf(block).length > 40 && textOf(block).includes('。')

/** Pairs of lines, one below the other. */
const breaks = ({ lines }: Block): [string, string][] => lines.slice(1).map((line, index) => [lines[index] ?? '', line])

const PARTED_NUMBER: readonly [RegExp, RegExp][] = [
  [/\d$/u, /^[\p{Script=Han}%‰℃\d.,]/u],
  [/\d[.,]$/u, /^\d/u],
  [/\d$/u, /^[—–]/u],
  [/\d[—–]$/u, /^\d/u],
]
const NOT_FIRST = /^[，。、；：？！）》〉」』】”’…·%‰]/u
const NOT_LAST = /[（《〈「『【“‘]$/u

/** Items in a row: a line may end between any two. */
const isRow = ({ tag }: Block): boolean => tag === 'ul'

/** What is wrong with how one block is set. */
function faultsOf(block: Block, least: number): string[] {
  const faults: string[] = []
  if (block.widest > 40.05) faults.push(`a line of ${block.widest.toFixed(1)} characters`)
  if (isProse(block)) {
    if (block.room < least - 0.05) faults.push(`room for ${block.room.toFixed(1)} characters a line only`)
    if (block.leading < 1.695 || block.leading > 2.005) faults.push(`lines ${block.leading.toFixed(2)} high`)
  }
  for (const [before, after] of breaks(block)) {
    const place = `${before.slice(-8)}/${after.slice(0, 8)}`
    if (!isRow(block) && PARTED_NUMBER.some(([end, beginning]) => end.test(before) && beginning.test(after))) faults.push(`a number is parted: ${place}`)
    if (NOT_FIRST.test(after) || NOT_LAST.test(before)) faults.push(`a mark stands alone: ${place}`)
  }
  return isHeading(block) ? [...faults, ...faultsOfHeading(block)] : faults
}

function faultsOfHeading(block: Block): string[] {
  const text = textOf(block)
  const faults = [...text.matchAll(/[\p{L}\p{N}]/gu)].length > 1 && isLonely(block) ? [`one character alone: ${block.lines.join('/')}`] : []
  const boundaries = new Set([...words.segment(text)].map(({ index }) => index))
  let at = 0
  for (const line of block.lines.slice(0, -1)) {
    at += line.length
    if (!boundaries.has(at)) faults.push(`a word is parted: ${block.lines.join('/')}`)
  }
  return faults
}

const isLonely = ({ lines }: Block): boolean => lines.length > 1 && [...(lines.at(-1) ?? '').matchAll(/[\p{L}\p{N}]/gu)].length < 2

async function faultsAt(page: Page, width: number, least: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  const blocks = await blocksOf(page, 'body')
  expect(blocks.length).toBeGreaterThan(5)
  return blocks.flatMap((block) => faultsOf(block, width === PHONE ? least : 0).map((fault) => `${width} px, ${block.name}: ${fault}`))
}

async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)))
}

/** What is slanted, and what is spaced but for the name of the site and upright titles. */
async function slantedOrSpaced(page: Page): Promise<string[]> {
  return page.locator('body *').evaluateAll((all) =>
    all
      .filter((element) => {
        const { fontStyle, letterSpacing, writingMode } = getComputedStyle(element)
        const isSpaced = !['normal', '0px'].includes(letterSpacing) && writingMode === 'horizontal-tb' && !element.closest('.brand, .footer-name')
        return isSpaced || fontStyle !== 'normal'
      })
      .map((element) => element.outerHTML.slice(0, 60)),
  )
}

for (const [kind, address] of Object.entries(PAGE_KINDS))
  test.describe(kind, () => {
    test.slow()

    test('lines are neither long nor short, numbers and words stay whole, nothing is slanted or spaced', async ({ page }) => {
      await page.goto(address)
      expect(await slantedOrSpaced(page)).toEqual([])
      await openAll(page)
      const faults: string[] = []
      for (const width of WIDTHS) faults.push(...(await faultsAt(page, width, 17)))
      expect(faults).toEqual([])
    })

    test('the same in large letters', async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('elder', 'on')
      })
      await page.goto(address)
      await openAll(page)
      const faults: string[] = []
      for (const width of ELDER_WIDTHS) faults.push(...(await faultsAt(page, width, 13)))
      expect(faults).toEqual([])
    })
  })

test('the browser is asked to set Chinese as Chinese', async ({ page }) => {
  await page.goto('')
  const style = await page.locator('body').evaluate((body) => {
    const { lineBreak, fontVariantNumeric } = getComputedStyle(body)
    const value = (name: string): string => getComputedStyle(body).getPropertyValue(name)
    return { lineBreak, fontVariantNumeric, autospace: value('text-autospace'), trim: value('text-spacing-trim') }
  })
  expect(style).toEqual({ lineBreak: 'strict', fontVariantNumeric: 'lining-nums tabular-nums', autospace: 'normal', trim: 'normal' })
})
