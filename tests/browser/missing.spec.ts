/** An address that does not exist. */
import { expect, test } from '../support/page.ts'

test.use({ expectedFaults: [/404/] })

test('a deep address that does not exist offers search, themes and places', async ({ page }) => {
  const response = await page.goto('reports/nothing/of/this/name/')
  expect(response?.status()).toBe(404)
  await page.getByRole('search', { name: '全站搜索' }).getByRole('combobox').fill('养老床位')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
  await expect(page.locator('[data-search][data-state=done]')).toBeVisible()
})

test('its links work', async ({ page }) => {
  await page.goto('no/such/page')
  await page.getByRole('main').getByRole('link', { name: '辽宁省' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('辽宁省')
})
