/** The ways a reader takes: from the home page to a sentence, from a figure to its indicator, from a province to a city, through the lists. */
import type { Page } from '@playwright/test'

import type { Row } from '../support/builtSite.ts'
import { expect, test } from '../support/page.ts'

interface ReportFile {
  readonly slug: string
  readonly region: string | null
  readonly period: string | null
  readonly observations: readonly Row[]
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The figure that the address points to is marked, and the reader sees it. */
async function expectTarget(page: Page): Promise<void> {
  const target = page.locator('[data-report-body] a.figure:target')
  await expect(target).toBeVisible()
  await expect(target).toBeInViewport()
  await expect(target).not.toHaveCSS('outline-style', 'none')
}

test('from the home page to a theme, an indicator and the sentence of a figure', async ({ page }) => {
  await page.goto('')
  await page.getByRole('main').getByRole('link', { name: '社会救助全部数据' }).click()
  await expect(page).toHaveURL(/\/themes\/social-assistance\/$/)
  await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^城市低保标准\d+个$/ })
    .getByRole('link')
    .click()
  await expect(heading(page)).toHaveText('城市低保标准')
  const answer = page.locator('.answer li').first()
  const figure = (await answer.locator('data').getAttribute('value')) ?? ''
  await answer.getByRole('link', { name: '看原句' }).click()
  await expect(page).toHaveURL(/\/reports\/[a-z0-9-]+\/#urban-dibao-standard-/)
  await expectTarget(page)
  await expect(page.locator(':target data').first()).toHaveAttribute('value', figure)
})

test('the key figures of the home page lead to their sentences', async ({ page }) => {
  await page.goto('')
  const links = page.locator('.quarter').getByRole('link', { name: '看原句' })
  await expect(links).toHaveCount(4)
  const addresses = await links.evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href))
  for (const address of addresses) {
    await page.goto(address)
    await expectTarget(page)
  }
})

test('a figure in a report leads by its card to its indicator, and the indicator back to it', async ({ page }) => {
  await page.goto('reports/dalian-2020/')
  const figure = page.locator('[data-report-body] a.figure', { hasText: '750元' }).first()
  const id = (await figure.getAttribute('id')) ?? ''
  await figure.click()
  await page.getByRole('dialog').getByRole('link', { name: '指标页' }).click()
  await expect(page).toHaveURL(/\/indicators\/urban-dibao-standard\/$/)
  await expect(heading(page)).toHaveText('城市低保标准')
  await page.locator(`table a[href$="#${id}"]`).click()
  await expect(page).toHaveURL(new RegExp(`/reports/dalian-2020/#${id}$`))
  await expectTarget(page)
})

test('a figure outside the catalogue leads by its card to its row in the table of the report', async ({ page }) => {
  await page.goto('reports/dalian-2020/')
  const figure = page.locator('[data-report-body] a.figure[href^="#row-"]').first()
  const text = await figure.innerText()
  await figure.click()
  await page.getByRole('dialog').getByRole('link', { name: '数据表' }).click()
  await expect(page.locator('tr:target')).toBeInViewport()
  await page.locator('tr:target').getByRole('link', { name: /\d/ }).first().click()
  await expectTarget(page)
  await expect(page.locator('a.figure:target')).toHaveText(text)
})

test('from the country to a province, a city and back', async ({ page }) => {
  await page.goto('')
  await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '地区' }).click()
  await expect(heading(page)).toHaveText('地区')
  await page.locator('.region-tree').getByRole('link', { name: '辽宁省', exact: true }).click()
  await expect(page).toHaveURL(/\/regions\/liaoning\/$/)
  await page.getByRole('main').getByRole('link', { name: '大连市', exact: true }).first().click()
  await expect(page).toHaveURL(/\/regions\/liaoning\/dalian\/$/)
  await expect(heading(page)).toHaveText('大连市')
  await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '辽宁省' }).click()
  await expect(heading(page)).toHaveText('辽宁省')
})

test('the map of the home page leads to a province', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: /^湖北，\d+份$/ }).click()
  await expect(heading(page)).toHaveText('湖北省')
})

test('the filters of the list of reports are links that tell how many reports they lead to', async ({ page }) => {
  await page.goto('reports/')
  const filters = page.locator('.filters a')
  const links = await filters.evaluateAll((elements) =>
    elements.map((element) => ({ address: (element as HTMLAnchorElement).href, count: Number(/(\d+)$/.exec(element.textContent.trim())?.[1]) })),
  )
  expect(links.length).toBeGreaterThan(10)
  for (const { address, count } of links) {
    await page.goto(address)
    await expect(page.locator('.report-list > li'), address).toHaveCount(count)
    await expect(filters.and(page.locator('[aria-current="page"]')), address).toHaveCount(1)
  }
})

test('the reports of a theme, a region and a year are those of the data', async ({ page, request }) => {
  const rows = (await (await request.get('data/observations.json')).json()) as readonly Row[]
  const slugs = [...new Set(rows.map(({ report }) => report))]
  const reports = await Promise.all(slugs.map(async (slug) => (await (await request.get(`data/reports/${slug}.json`)).json()) as ReportFile))
  const choices: readonly [name: string, belongs: (report: ReportFile) => boolean][] = [
    ['儿童福利', ({ observations }) => observations.some(({ theme }) => theme === 'child-welfare')],
    ['大连市', ({ region, observations }) => [region, ...observations.map((row) => row.region)].some((path) => path?.startsWith('辽宁省/大连市'))],
    ['2018年', ({ period }) => period?.split('/').at(-1)?.startsWith('2018') ?? false],
  ]
  for (const [name, belongs] of choices) {
    await page.goto('reports/')
    await page
      .locator('.filters')
      .getByRole('link', { name: new RegExp(`^${name} \\d+$`) })
      .click()
    await expect(heading(page)).toHaveText(`${name}的报告`)
    const shown = await page
      .locator('.report-list h2 a')
      .evaluateAll((links) => links.map((link) => /\/reports\/([^/]+)\/$/.exec((link as HTMLAnchorElement).href)?.[1]))
    expect(shown.sort(), name).toEqual(
      reports
        .filter(belongs)
        .map(({ slug }) => slug)
        .sort(),
    )
  }
})

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: [/404/] })

  test('is answered with ways on', async ({ page }) => {
    const response = await page.goto('reports/2019-nian/')
    expect(response?.status()).toBe(404)
    await expect(heading(page)).toHaveText('没有这一页')
    await page.getByRole('main').getByRole('link', { name: '报告目录' }).click()
    await expect(heading(page)).toHaveText('报告')
  })
})
