/** Folded rows of a region: open without script, and open in print. */
import { expect, test } from '../support/page.ts'

const REGION = 'regions/sichuan/guangyuan/'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('folded rows can be opened', async ({ page }) => {
    await page.goto(REGION)
    const folded = page.locator('#social-assistance details')
    const row = folded.locator('tbody tr').first()
    await expect(row).toBeHidden()
    await folded.locator('summary').click()
    await expect(row).toBeVisible()
  })
})

test('in print every row is there', async ({ page }) => {
  await page.goto(REGION)
  await page.emulateMedia({ media: 'print' })
  const rows = page.locator('.theme-parts tbody tr')
  expect(await rows.count()).toBeGreaterThan(120)
  for (const row of await page.locator('.theme-parts details tbody tr').all()) await expect(row).toBeVisible()
})

for (const address of ['', REGION, 'regions/sichuan/guangyuan/jiange/', 'themes/elderly-care/']) {
  test(`the first screen of a phone holds a number with its unit on /${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    await page.goto(address)
    const box = await page
      .locator(address === '' ? '.lead .standfirst' : 'main data.key')
      .first()
      .boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(780)
  })
}
