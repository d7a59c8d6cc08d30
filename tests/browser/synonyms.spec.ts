/** Other words than those typed: shown, switched off, marked; and queries that are not in the texts' own writing. */
import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const search = (page: Page): Locator => page.locator('[data-search]')

async function find(page: Page, query: string): Promise<{ total: number; others: number }> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`)
  return counts(page)
}

async function counts(page: Page): Promise<{ total: number; others: number }> {
  await expect(search(page)).toHaveAttribute('data-state', 'done')
  const count = async (name: string): Promise<number> => Number(await search(page).getAttribute(name))
  return { total: await count('data-total'), others: await count('data-others') }
}

test('the words looked for besides are named, what is near with its note', async ({ page }) => {
  await find(page, '低保')
  await expect(search(page).getByText('也查了：最低生活保障')).toBeVisible()
  await find(page, '养老机构')
  await expect(search(page).getByText('也查了：相近的养老院、敬老院')).toBeVisible()
  await expect(search(page).getByText('敬老院多办在农村，以收住特困人员为主')).toBeVisible()
})

test('what only other words find comes last, marked, and all of it can be reached', async ({ page }) => {
  const { total } = await find(page, '敬老院')
  expect(total).toBeGreaterThan(10)
  while ((await page.locator('[data-more]').count()) > 0) {
    const shown = await page.locator('a[data-result]').count()
    await page.locator('[data-more]').click()
    await expect(page.locator('a[data-result]')).not.toHaveCount(shown)
  }
  const { others } = await counts(page)
  expect(others).toBeGreaterThan(0)
  const marks = await page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.hasAttribute('data-synonym')))
  expect(marks).toEqual([...Array.from({ length: total }, () => false), ...Array.from({ length: others }, () => true)])
  const below = search(page).getByRole('region').or(page.locator('.search-later'))
  await expect(below.getByRole('heading', { name: '换个说法找到的' })).toBeVisible()
  for (const text of await below.locator('li').allTextContents()) {
    expect(text).not.toContain('敬老院')
  }
})

test('what other words find is not looked for before a reader gets there', async ({ page }) => {
  await find(page, '低保')
  await expect(page.locator('[data-synonym]')).toHaveCount(0)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  while ((await page.locator('[data-more]').textContent()) !== '再看换个说法的') {
    const shown = await page.locator('a[data-result]').count()
    await page.locator('[data-more]').click()
    await expect(page.locator('a[data-result]')).not.toHaveCount(shown)
  }
  expect(asked.filter((url) => url.includes('pf_index'))).toEqual([])
  await page.locator('[data-more]').click()
  await expect(page.locator('[data-more]')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('pf_index')).length).toBeGreaterThan(0)
})

test('a word that stands nowhere is found by what it is called here', async ({ page }) => {
  expect(await find(page, '要饭')).toMatchObject({ total: 0 })
  await expect(page.locator('a[data-result][data-synonym]').first()).toBeVisible()
  await expect(search(page).getByRole('status')).toContainText('没有哪一处照这样写着“要饭”，换个说法有')
})

test('other words are switched off in place, which stands in the address, and on again', async ({ page }) => {
  const { total, others } = await find(page, '残疾人补贴')
  expect(total).toBeGreaterThan(0)
  expect(others).toBeGreaterThan(0)
  await search(page).getByRole('link', { name: '只查原词' }).press('Enter')
  await expect(page).toHaveURL(/&synonyms=off$/)
  await expect(search(page).getByRole('link', { name: '也查这些说法' })).toBeFocused()
  expect(await counts(page)).toEqual({ total, others: 0 })
  await expect(page.locator('[data-synonym]')).toHaveCount(0)
  await page.reload()
  expect(await counts(page)).toEqual({ total, others: 0 })
  await search(page).getByRole('link', { name: '也查这些说法' }).click()
  await expect(page).not.toHaveURL(/synonyms/)
  await expect(search(page)).toHaveAttribute('data-others', String(others))
  await page.goBack()
  await expect(page).toHaveURL(/&synonyms=off$/)
  await expect(search(page)).toHaveAttribute('data-others', '0')
})

test('Traditional characters find Simplified text', async ({ page }) => {
  const simple = await find(page, '城市低保标准')
  expect(simple.total).toBeGreaterThan(0)
  expect(await find(page, '城市低保標準')).toEqual(simple)
  await expect(search(page).getByRole('status')).toContainText('“城市低保标准”')
  await expect(search(page).locator('mark').first()).toHaveText('城市低保标准')
})

test('words in quotation marks are looked for as they are', async ({ page }) => {
  await find(page, '"低保"')
  await expect(search(page).getByText('也查了')).toHaveCount(0)
  await expect(page.locator('[data-more]')).not.toHaveText('再看换个说法的')
})

for (const typed of ['dalian dibao', 'dl dibao', 'dalian 低保', 'daliandibao']) {
  test(`${typed} is searched as 大连 and 低保`, async ({ page }) => {
    const { total } = await find(page, '大连 低保')
    expect(await find(page, typed)).toMatchObject({ total })
    await expect(search(page).getByRole('status')).toContainText(`没有哪一处原样写着“${typed}”，改查“大连”和“低保”：共${total}条。`)
  })
}

for (const [typed, meant] of [
  ['大莲', '大连'],
  ['广远', '广元'],
  ['guangyuan', '广元'],
  ['dibao', '低保'],
] as const) {
  test(`${typed}: asks whether ${meant} was meant`, async ({ page }) => {
    await find(page, typed)
    await search(page).locator('[data-meant]').first().click()
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(meant)}$`))
    expect((await counts(page)).total).toBeGreaterThan(0)
  })
}
