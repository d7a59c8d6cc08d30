/** 比较: what is chosen stands in the address; without script the ready-made comparisons lead on. */
import { expect, test } from '../support/page.ts'

const TWO = 'compare/?indicator=urban-dibao-standard&region=210200&region=510800'

test('places are chosen one after the other, and the back button takes the last away', async ({ page }) => {
  await page.goto('compare/')
  await expect(page.getByRole('status').first()).toHaveText('先选一个指标。')
  await page.getByLabel('选一个指标').selectOption({ label: '城市低保标准' })
  await page.getByLabel('选一个地区').selectOption({ label: '大连市' })
  await page.getByLabel('再加一个地区').selectOption({ label: '广元市' })
  await expect(page.locator('.compared > li')).toHaveCount(2)
  await expect(page.locator('.compared data.key').first()).toHaveAttribute('value', '750')
  expect(new URL(page.url()).search).toBe('?indicator=urban-dibao-standard&region=210200&region=510800')
  await page.goBack()
  await expect(page.locator('.compared')).toHaveCount(0)
  await page.goForward()
  await expect(page.locator('.compared > li')).toHaveCount(2)
})

test('a comparison can be shared, its chart has its table, and each figure leads to its sentence', async ({ page }) => {
  await page.goto(TWO)
  await expect(page.locator('atlas-compare')).toHaveAttribute('data-state', 'done')
  await expect(page.locator('figure[data-chart] table[data-chart-table] tbody tr')).toHaveCount(2)
  await page.getByRole('link', { name: /^看原句：大连市，/ }).click()
  await expect(page.locator('data[data-observation]:target, :target data[data-observation]').first()).toHaveText('750元')
})

test('what is told by the year says in its column what that is a month, and the asterisk of the chart is explained below it', async ({ page }) => {
  await page.goto('compare/?indicator=urban-dibao-average-standard&indicator=rural-dibao-average-standard&region=210000')
  await expect(page.locator('.compared > li').nth(1)).toContainText('折合每月357.75元')
  const chart = page.locator('figure[data-chart]')
  await expect(chart.locator('svg:visible')).toContainText('358元*')
  await expect(chart.locator('.sources')).toContainText('* 农村低保平均标准，2017年：原文为每年4,293元，折合每月357.75元。')
  await expect(chart.locator('.source a').first()).toHaveAttribute('href', /\/reports\/liaoning-40-years\/$/)
})

test('the title of a chart names the places that are drawn, and no other', async ({ page }) => {
  await page.goto('compare/?indicator=urban-dibao-standard&region=210200&region=510800&region=420000')
  await expect(page.locator('.compared > li')).toHaveCount(3)
  await expect(page.locator('figure[data-chart] .title')).toHaveText('大连市、广元市：城市低保标准')
})

test('the chart of a comparison is told in sentences, and its points are read with the arrow keys', async ({ page }) => {
  await page.goto(TWO)
  const chart = page.locator('figure[data-chart]')
  await expect(chart).toHaveAccessibleDescription(/\d.*。$/)
  const points = chart.locator('.drawing > svg:visible [role=img]')
  await points.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(points.nth(1)).toBeFocused()
  await expect(chart.locator('.point-shown')).toContainText(/\d/)
})

test('a column is taken away and another indicator put beside by keyboard alone', async ({ page }) => {
  await page.goto(TWO)
  await page.getByRole('button', { name: '去掉广元市' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.compared')).toHaveCount(0)
  await page.getByLabel('再加一个指标').focus()
  await page.getByLabel('再加一个指标').selectOption({ label: '农村低保标准' })
  await expect(page.locator('.compared h3')).toHaveText(['城市低保标准', '农村低保标准'])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('ready-made comparisons lead to the indicators', async ({ page }) => {
    await page.goto('compare/')
    await expect(page.getByText('自己挑选要打开脚本')).toBeVisible()
    await page.getByRole('link', { name: '城市低保标准' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('城市低保标准')
    await expect(page.locator('figure[data-chart]').first()).toBeVisible()
  })
})

test.describe('where the figures cannot be fetched', () => {
  test.use({ expectedFaults: [/compare\/options\.json|Failed to load resource/] })
  test('the page says so and can be asked again', async ({ page }) => {
    await page.route('**/compare/options.json', (route) => route.abort())
    await page.goto('compare/')
    await expect(page.locator('atlas-compare')).toHaveAttribute('data-state', 'error')
    await page.unroute('**/compare/options.json')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.locator('atlas-compare')).toHaveAttribute('data-state', 'idle')
  })
})

test('the page is titled by what is compared', async ({ page }) => {
  await page.goto(TWO)
  await expect(page).toHaveTitle(/^大连市、广元市：城市低保标准 · 比较 · /)
})
