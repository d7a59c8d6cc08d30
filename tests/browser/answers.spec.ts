/** The direct answer above the results of a search. */
import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const answer = (page: Page): Locator => page.locator('[data-answer]')
const figures = (page: Page): Locator => page.locator('[data-answer] [data-observation]')

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`)
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
}

test('a question gets its figure, which leads to the sentence it stands in', async ({ page }) => {
  await ask(page, '大连城市低保多少钱一个月')
  await expect(figures(page)).toHaveCount(1)
  const marks = { indicator: 'urban-dibao-standard', region: '辽宁省/大连市', period: '2020-07-01', value: '750', unit: '元/月' }
  for (const [name, value] of Object.entries(marks)) await expect(figures(page)).toHaveAttribute(`data-${name}`, value)
  await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText('大连市城市低保标准')
  await expect(answer(page)).toContainText('城市低保标准为每人每月750元')
  await expect(answer(page).getByRole('link', { name: '城市低保标准', exact: true })).toHaveAttribute('href', /\/indicators\/urban-dibao-standard\/$/)
  const id = (await figures(page).getAttribute('data-observation')) ?? ''
  await answer(page).getByRole('link', { name: '看原句' }).click()
  await expect(page).toHaveURL(new RegExp(`/reports/dalian-2020/#${id}$`))
  await expect(page.locator(`[data-report-body] a[id="${id}"]`)).toHaveText('750元')
  await expect(page.locator(`[data-report-body] a[id="${id}"]`)).toBeInViewport()
})

test('the answer is told to who cannot see it appear', async ({ page }) => {
  await ask(page, '大连城市低保多少钱一个月')
  await expect(page.locator('.search-results-part > [aria-live=polite]')).toHaveText('大连市城市低保标准，2020年7月1日，750元/月。')
  await page.getByRole('searchbox', { name: '搜索' }).fill('殡葬')
  await expect(page.locator('.search-results-part > [aria-live=polite]')).toHaveText('')
})

test('several figures stand in a table, the latest first', async ({ page }) => {
  await ask(page, '低保标准')
  const table = answer(page).getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['地区', '指标', '时期', '数值'])
  await expect(figures(page).first()).toContainText('2020年')
  await expect(figures(page).last()).toContainText('2017年')
  await expect(answer(page)).toContainText('折合每月357.75元')
  expect(await figures(page).count()).toBeLessThanOrEqual(8)
})

test('the latest of several years is set large, the others in a table below it', async ({ page }) => {
  await ask(page, '广元社会组织有多少个')
  await expect(answer(page).locator('p[data-observation]')).toHaveAttribute('data-value', '1207')
  await expect(answer(page).locator('tr[data-observation]')).toHaveAttribute('data-value', '874')
})

test('where there is no such figure, the page says so and offers what is near', async ({ page }) => {
  await ask(page, '大连停发低保有多少人')
  await expect(answer(page)).toHaveAttribute('data-answer', 'none')
  await expect(figures(page)).toHaveCount(0)
  await expect(answer(page).getByRole('heading')).toHaveText('收录的报告里没有这个数：大连市“停发低保”')
  await answer(page).getByRole('link', { name: '52,821人' }).click()
  await expect(page).toHaveURL(/\/reports\/dalian-2020\/#dibao-people-/)
})

test('of a misspelt question it is asked first what was meant, and nothing is denied', async ({ page }) => {
  await ask(page, '大连地保标准是多少')
  await expect(answer(page).getByRole('heading')).toHaveText('要找的是不是：大连低保标准是多少？')
  await expect(answer(page)).not.toContainText('没有这个数')
  await expect(page.getByText('要找的是不是')).toHaveCount(2)
  await answer(page).locator('[data-meant]').first().click()
  await expect(figures(page).first()).toBeVisible()
})

test('of a near figure it is said how it differs', async ({ page }) => {
  await ask(page, '沈阳低保多少钱')
  const near = answer(page).locator('.search-answer-near li')
  await expect(near.first()).toContainText('辽宁省城市低保平均标准')
  await expect(near.first()).toContainText('上一级地区')
  await expect(near.nth(2)).toContainText('别的地区')
})

test('kinds that no report adds up stand side by side, and the page says that it is no total', async ({ page }) => {
  await ask(page, '广元公墓有几个')
  await expect(figures(page)).toHaveCount(2)
  await expect(answer(page)).toContainText('报告里没有总的说法')
})

test('where only a target is told, the page shows it as one and says so', async ({ page }) => {
  await ask(page, '辽宁2020年农村敬老院维修改造项目')
  await expect(answer(page).locator('p[data-observation]')).toContainText('目标：56个')
  await expect(answer(page)).toContainText('报告里只有目标，没有写做到了多少')
})

test('what is read with little certainty says so: alone, in a table, among near figures and aloud', async ({ page }) => {
  const said = page.locator('.mark.unsure')
  const why = answer(page).getByText('“待核对”：程序从原文读出这个数，把握不大，请对照原句。')
  await ask(page, '大连排查困境儿童家庭多少户')
  await expect(said).toHaveText('待核对')
  await expect(why).toBeVisible()
  await expect(page.locator('.search-results-part > [aria-live=polite]')).toHaveText(/723户，待核对。$/)
  await ask(page, '大连留守老人家庭排查')
  await expect(answer(page).locator('tr', { has: said })).toHaveCount(1)
  await expect(why).toBeVisible()
  await ask(page, '沈阳中心镇有几个')
  await expect(answer(page).locator('.search-answer-near li', { has: said })).toHaveCount(1)
  await expect(why).toBeVisible()
})

test('a time that is the report’s is told as such, and what the report contradicts is marked', async ({ page }) => {
  await ask(page, '大连社会组织党组织覆盖率多少')
  await expect(answer(page)).toContainText('2020年（按报告时期）')
  await expect(answer(page).locator('.mark.doubt')).toHaveText('疑')
  await expect(answer(page)).toContainText('“疑”：原文里对不上')
})

for (const query of ['养老', '大连', '广元留守儿童怎么关爱']) {
  test(`${query} asks for no figure and gets none`, async ({ page }) => {
    await ask(page, query)
    await expect(page.locator('a[data-result]').first()).toBeVisible()
    await expect(answer(page)).toHaveCount(0)
  })
}

test('words in quotation marks ask for nothing, the same word twice asks once', async ({ page }) => {
  await ask(page, '大连 城市低保标准')
  await expect(figures(page)).toHaveCount(1)
  const value = (await figures(page).getAttribute('data-value')) ?? ''
  await ask(page, '大连 城市低保标准 大连 城市低保标准')
  await expect(figures(page)).toHaveAttribute('data-value', value)
  await expect(page.locator('[data-search]').getByRole('status')).toContainText('“大连”“城市低保标准”：共')
  for (const quoted of ['"大连 城市低保标准"', '大连 "城市低保标准"', '＂城市低保标准＂']) {
    await ask(page, quoted)
    await expect(answer(page)).toHaveCount(0)
  }
  await ask(page, '"城乡 低保"')
  await expect(page.locator('[data-search]')).toHaveAttribute('data-total', '0')
  await page.getByRole('link', { name: '不加引号查“城乡 低保”' }).click()
  await expect(page.locator('a[data-result]').first()).toBeVisible()
})

test('quotation marks of an input method are taken for such where they stand nowhere', async ({ page }) => {
  await ask(page, '“低保标准”')
  await expect(page.locator('[data-search]').getByRole('status')).toHaveText(/^“低保标准”：共\d+条。$/)
})

test('the answer goes with the question', async ({ page }) => {
  await ask(page, '广元殡仪馆有几个')
  await expect(figures(page)).toHaveAttribute('data-value', '3')
  await page.getByRole('searchbox', { name: '搜索' }).fill('殡葬')
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  await expect(answer(page)).toHaveCount(0)
  await page.goBack()
  await expect(figures(page)).toHaveAttribute('data-value', '3')
})

test('what stands nowhere as typed is searched by its words, and the page says which', async ({ page }) => {
  await ask(page, '大连低保多少钱一个月')
  await expect(page.locator('[data-search]').getByRole('status')).toContainText('没有哪一处原样写着“大连低保多少钱一个月”，改查“大连”和“低保”：共')
  expect(Number(await page.locator('[data-search]').getAttribute('data-total'))).toBeGreaterThan(0)
  await expect(page.locator('a[data-result]').first()).toBeVisible()
})

test.describe('without the answers', () => {
  test.use({ expectedFaults: [/answers|fetch|loading/i] })

  test('the results are still there', async ({ page }) => {
    await page.route('**/answers/*', (route) => route.abort())
    await ask(page, '低保标准')
    await expect(page.locator('a[data-result]').first()).toBeVisible()
    await expect(answer(page)).toHaveCount(0)
  })
})

test.describe('on 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const query of ['低保标准', '大连城市低保标准', '北京低保标准']) {
    test(`${query}: nothing has to be scrolled sideways, with large letters neither`, async ({ page }) => {
      await ask(page, query)
      await expect(answer(page)).toBeVisible()
      const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
      expect(await width()).toBe(320)
      await page.locator('[data-mode=elder]').click()
      expect(await width()).toBe(320)
      const letters = await answer(page)
        .locator('p, td, li, a')
        .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(20)
    })
  }
})
