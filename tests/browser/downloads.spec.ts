/** The data page: every file it offers answers with its type, and has as many rows as the page says. */
import type { APIResponse, Locator } from '@playwright/test'

import { BOM } from '../support/faults.ts'
import { expect, test } from '../support/page.ts'
import { readCsv } from '../support/readCsv.ts'

interface Offer {
  readonly address: string
  /** Rows the page promises; null where it promises none. */
  readonly rows: number | null
}

const TYPES: Readonly<Record<string, RegExp>> = { csv: /^text\/csv;\s*charset=utf-8$/i, json: /^application\/json/ }

/** The files that a part of the page offers (what script makes of the page itself has no address); the count stands in the link or in the item of the list. */
async function offersOf(part: Locator): Promise<readonly Offer[]> {
  return part.locator('a[download]:not([href=""])').evaluateAll((links) =>
    links.map((link) => {
      const rows = /(\d+)行/.exec(link.textContent)?.[1] ?? /，(\d+)行：/.exec(link.closest('li')?.textContent ?? '')?.[1]
      return { address: (link as HTMLAnchorElement).href, rows: rows === undefined ? null : Number(rows) }
    }),
  )
}

async function rowsOf(response: APIResponse, address: string): Promise<number> {
  if (address.endsWith('.csv')) return readCsv((await response.text()).slice(BOM.length)).length - 1
  const data = (await response.json()) as readonly unknown[] | { readonly observations: readonly unknown[] }
  return 'observations' in data ? data.observations.length : data.length
}

for (const address of ['data/', 'reports/dalian-2020/', 'indicators/urban-dibao-standard/', 'regions/liaoning/']) {
  test(`the files offered on /${address} have the type and the rows the page says`, async ({ page, request }) => {
    await page.goto(address)
    const offers = await offersOf(page.getByRole('main'))
    expect(offers.filter(({ rows }) => rows !== null).length).toBeGreaterThan(0)
    expect(offers[0]?.address).toMatch(/\.csv$/)
    for (const offer of offers) {
      const response = await request.get(offer.address)
      expect(response.status(), offer.address).toBe(200)
      expect(response.headers()['content-type'], offer.address).toMatch(TYPES[/\w+$/.exec(offer.address)?.[0] ?? ''] ?? /^$/)
      if (offer.rows !== null) expect(await rowsOf(response, offer.address), offer.address).toBe(offer.rows)
    }
  })
}

test('a click on the CSV of all data downloads it', async ({ page }) => {
  await page.goto('data/')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: /^下载CSV\s?（\d+行，\d+ KB）$/ }).click()
  expect((await waiting).suggestedFilename()).toBe('observations.csv')
})
