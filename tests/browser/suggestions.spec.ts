/** Suggestions while typing: by keyboard, pointer, touch and input method, in the header's box and on the search page. */
import type { CDPSession, Locator, Page } from '@playwright/test'

import { expect, test } from '../support/page.ts'

const header = (page: Page): Locator => page.getByRole('banner').getByRole('combobox', { name: '搜索' })
const searchField = (page: Page): Locator => page.locator('[data-search]').getByRole('combobox', { name: '搜索' })
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option')

/** Puts the focus into the header's box, which the home page has larger in its own place, and waits until suggestions can come. */
async function focusHeader(page: Page): Promise<void> {
  await page.goto('reports/')
  await header(page).click()
  await expect(header(page)).toHaveAttribute('aria-controls', /.+/)
}

async function openSearch(page: Page): Promise<void> {
  await page.goto('search/')
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveAttribute('aria-controls', /.+/)
}

/** Begins a word in the input method. */
async function compose(page: Page, text: string): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  return devtools
}

test('nothing is loaded before a box has the focus', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('reports/')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /suggestions|offerSuggestions/.test(url))).toEqual([])
  await header(page).click()
  await page.keyboard.type('大连')
  await expect(options(page).first()).toBeVisible()
  expect(asked.filter((url) => url.endsWith('/pagefind/suggestions.json'))).toHaveLength(1)
})

for (const [typed, name] of [
  ['大连', '大连市'],
  ['dalian', '大连市'],
  ['dl', '大连市'],
  ['大連', '大连市'],
  ['dibao', '城市低保标准'],
  ['敬老院', '养老机构'],
] as const) {
  test(`${typed} suggests ${name}`, async ({ page }) => {
    await focusHeader(page)
    await page.keyboard.type(typed)
    await expect(options(page).filter({ hasText: name }).first()).toBeVisible()
    expect(await options(page).count()).toBeLessThanOrEqual(10)
  })
}

test('two words in pinyin are suggested as a search', async ({ page }) => {
  await focusHeader(page)
  await page.keyboard.type('dalian dibao')
  await page.getByRole('option', { name: '大连 低保', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${encodeURIComponent('大连')}\\+${encodeURIComponent('低保')}$`))
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
})

test('a misspelt place is put right', async ({ page }) => {
  await focusHeader(page)
  await page.keyboard.type('大莲')
  await expect(page.getByRole('group', { name: '要找的是不是' }).getByRole('option')).toHaveText(['大连'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${encodeURIComponent('大连')}$`))
})

test('the keyboard alone: arrows, Home, End, Escape, Enter', async ({ page }) => {
  await focusHeader(page)
  await page.keyboard.type('低保')
  await expect(header(page)).toHaveAttribute('aria-expanded', 'true')
  const count = await options(page).count()
  expect(count).toBeGreaterThan(3)
  const chosen = async (): Promise<number> => {
    const id = await header(page).getAttribute('aria-activedescendant')
    const selected = await options(page).evaluateAll((all) => all.map((one) => (one.getAttribute('aria-selected') === 'true' ? one.id : '')))
    expect(selected.filter((one) => one !== '')).toEqual(id === null ? [] : [id])
    return id === null ? -1 : selected.indexOf(id)
  }
  expect(await chosen()).toBe(-1)
  const steps: [string, number][] = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', count - 1],
    ['ArrowDown', -1],
    ['ArrowUp', count - 1],
    ['Home', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
  ]
  for (const [key, expected] of steps) {
    await page.keyboard.press(key)
    expect(await chosen(), key).toBe(expected)
  }
  await page.keyboard.press('Escape')
  await expect(header(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(options(page)).toHaveCount(0)
  await expect(header(page)).toHaveValue('低保')
  await page.keyboard.press('ArrowDown')
  await expect(header(page)).toHaveAttribute('aria-expanded', 'true')
  expect(await chosen()).toBe(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${encodeURIComponent('低保')}$`))
})

test('the field, the list and its options tell a screen reader what they are', async ({ page }) => {
  await focusHeader(page)
  await page.keyboard.type('dalian')
  const list = page.getByRole('listbox', { name: '搜索提示' })
  await expect(list).toBeVisible()
  expect(await header(page).getAttribute('aria-controls')).toBe(await list.getAttribute('id'))
  await expect(header(page)).toHaveAttribute('aria-autocomplete', 'list')
  await expect(list.getByRole('group', { name: '打开地区' }).getByRole('option')).toHaveText(['大连市辽宁省'])
  await expect(page.getByText(/^\d+条提示，按上下键选$/)).toHaveText(`${await options(page).count()}条提示，按上下键选`)
})

test('a place, an indicator and a report open their pages', async ({ page }) => {
  for (const [typed, group, address] of [
    ['大连', '打开地区', /\/regions\/liaoning\/dalian\/$/],
    ['城市低保标准', '打开指标', /\/indicators\/urban-dibao-standard\/$/],
    ['四十年', '打开报告', /\/reports\/liaoning-40-years\/$/],
    ['养老服务', '打开专题', /\/themes\/elderly-care\/$/],
  ] as const) {
    await focusHeader(page)
    await page.keyboard.type(typed)
    await page.getByRole('group', { name: group }).getByRole('option').first().click()
    await expect(page).toHaveURL(address)
  }
})

test('a place with what is asked of it is searched for', async ({ page }) => {
  await openSearch(page)
  await page.keyboard.type('大连城市低保')
  await page.getByRole('option', { name: '大连 城市低保标准' }).click()
  await expect(searchField(page)).toHaveValue('大连 城市低保标准')
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent('大连')}\\+${encodeURIComponent('城市低保标准')}`))
  await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  await expect(options(page)).toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a tap takes a suggestion, a tap elsewhere closes the list', async ({ page }) => {
    await page.goto('')
    const box = page.getByRole('main').getByRole('combobox', { name: '搜索' })
    await box.tap()
    await expect(box).toHaveAttribute('aria-controls', /.+/)
    await page.keyboard.type('大连')
    await expect(options(page).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.touchscreen.tap(180, 700)
    await expect(options(page)).toHaveCount(0)
    await box.tap()
    await options(page).first().tap()
    await expect(page).toHaveURL(/\/regions\/liaoning\/dalian\/$/)
  })
})

test.describe('with an input method', () => {
  test('what is being composed is neither suggested for nor searched', async ({ page }) => {
    await openSearch(page)
    const devtools = await compose(page, "da'lian")
    await page.waitForTimeout(600)
    await expect(options(page)).toHaveCount(0)
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'idle')
    await devtools.send('Input.insertText', { text: '大连' })
    await expect(options(page).filter({ hasText: '大连市' }).first()).toBeVisible()
  })

  test('the list stays as it is while the next word is composed', async ({ page }) => {
    await focusHeader(page)
    await page.keyboard.type('大连')
    await expect(options(page).first()).toBeVisible()
    const before = await options(page).allTextContents()
    await page.getByRole('listbox').evaluate((list) => {
      new MutationObserver(() => list.setAttribute('data-changed', '')).observe(list, { childList: true, subtree: true })
    })
    const devtools = await compose(page, 'di')
    await devtools.send('Input.imeSetComposition', { text: "di'bao", selectionStart: 6, selectionEnd: 6 })
    await page.waitForTimeout(300)
    expect(await options(page).allTextContents()).toEqual(before)
    await expect(page.getByRole('listbox')).not.toHaveAttribute('data-changed')
    await devtools.send('Input.insertText', { text: '低保' })
    await expect(options(page).filter({ hasText: '大连 城市低保标准' })).toBeVisible()
  })

  test('the keys of a composition are its own: Enter does not search, arrows do not choose', async ({ page }) => {
    await focusHeader(page)
    await page.keyboard.type('大连')
    await expect(options(page).first()).toBeVisible()
    await compose(page, "di'bao")
    const address = page.url()
    await page.keyboard.press('ArrowDown')
    await expect(header(page)).not.toHaveAttribute('aria-activedescendant')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(300)
    expect(page.url()).toBe(address)
  })
})

test.describe('recent searches', () => {
  test('are offered, taken, cleared, and stay on the device', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('养老')}`)
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
    await focusHeader(page)
    await expect(options(page)).toHaveCount(0)
    await page.keyboard.type('低保')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?q=/)
    await focusHeader(page)
    await expect(page.getByRole('group', { name: '最近查过' }).getByRole('option')).toHaveText(['低保'])
    await options(page).first().click()
    await expect(page).toHaveURL(new RegExp(`/search/\\?q=${encodeURIComponent('低保')}$`))
    await focusHeader(page)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '清除最近查过的' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(header(page)).toBeFocused()
    await expect(options(page)).toHaveCount(0)
    expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull()
  })

  test('are not offered once more as words to search for', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('searches', '["大连 城市低保标准","最低生活保障","大连"]')
    })
    await focusHeader(page)
    for (const typed of ['最低生活', '大连城市低保标准', '大连', '生活保障']) {
      await header(page).fill(typed)
      await expect(options(page).first()).toBeVisible()
      const searches = page.getByRole('group', { name: /^(最近查过|搜索|要找的是不是)$/ }).getByRole('option')
      const names = await searches.allTextContents()
      expect(new Set(names).size, typed).toBe(names.length)
    }
  })

  test('a search whose result is opened is remembered', async ({ page }) => {
    await openSearch(page)
    await page.keyboard.type('孤儿')
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
    await page.keyboard.press('Escape')
    await page.locator('a[data-result]').first().click()
    await expect(page).not.toHaveURL(/search/)
    expect(await page.evaluate(() => localStorage.getItem('searches'))).toBe('["孤儿"]')
  })

  test('where storage is switched off, all else works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await focusHeader(page)
    await page.keyboard.type('大连')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  })
})

test.describe('where the table cannot be loaded', () => {
  test.use({ expectedFaults: [/suggestions/] })

  test('searching works without suggestions', async ({ page }) => {
    await page.route('**/pagefind/suggestions.json', (route) => route.abort())
    await focusHeader(page)
    await page.keyboard.type('低保')
    await page.waitForTimeout(300)
    await expect(options(page)).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
  })
})
