/** 朗读, with a voice that records: what is spoken, what is marked meanwhile, and how a reading is steered. */
import type { Page } from '@playwright/test'

import { spokenForm } from '../../src/aloud/spokenForm.ts'
import { endUtterance, fakeSpeech, isSpeaking, spoken } from '../support/fakeSpeech.ts'
import { PAGE_KINDS } from '../support/pageKinds.ts'
import { expect, test } from '../support/page.ts'

const REPORT = 'reports/dalian-2020/'

const bar = (page: Page) => page.getByRole('region', { name: '朗读' })
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click()
const lastSpoken = async (page: Page): Promise<string> => (await spoken(page)).at(-1)?.text ?? ''

/** The text that is marked, as it is printed; null where nothing is. */
const marked = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('aloud') ?? []
    return range instanceof Range ? range.toString().replace(/\s+/gu, ' ') : null
  })

async function start(page: Page, address = REPORT): Promise<void> {
  await fakeSpeech(page)
  await page.goto(address)
  await page.getByRole('button', { name: '朗读' }).click()
  await expect(bar(page)).toBeVisible()
}

test('a report is read sentence by sentence, each marked while it is spoken', async ({ page }) => {
  await start(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  expect(await marked(page)).toBe(title)
  expect(await lastSpoken(page)).toBe('大连市民政工作，二零二零年')
  for (let count = 0; count < 20; count++) {
    const mark = await marked(page)
    expect(await lastSpoken(page)).toBe(spokenForm(mark ?? ''))
    await endUtterance(page)
    expect(await lastSpoken(page)).not.toMatch(/\d/u)
  }
  expect(await spoken(page)).toHaveLength(21)
})

test('the body of a report is read whole, and its figures properly', async ({ page }) => {
  await start(page)
  const total = Number(/共(\d+)句/u.exec(await bar(page).innerText())?.[1])
  const marks: string[] = []
  for (let count = 0; count < total; count++) {
    marks.push((await marked(page)) ?? '')
    await endUtterance(page)
  }
  const body = await page.locator('[data-report-body]').evaluate((element) => {
    const own = element.cloneNode(true) as Element
    own.querySelectorAll('aside, figure').forEach((ours) => ours.remove())
    return own.textContent
  })
  const bare = (text: string): string => text.replace(/\s/gu, '')
  expect(bare(marks.join(''))).toContain(bare(body))
  expect((await spoken(page)).some(({ text }) => text.includes('城市低保标准为每人每月七百五十元'))).toBe(true)
  await expect(bar(page)).toHaveCount(0)
})

test('the sentence that is read is in sight, above the bar', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await start(page)
  for (let count = 0; count < 40; count++) await endUtterance(page)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(700)
  const { top, bottom } = await page.evaluate(() => {
    const [range] = CSS.highlights.get('aloud') ?? []
    return (range as Range).getBoundingClientRect().toJSON() as DOMRect
  })
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual((await bar(page).boundingBox())?.y ?? 0)
})

test('who scrolls away is not pulled back, and can have it read from there', async ({ page }) => {
  await start(page)
  await page.locator('#s3').evaluate((heading) => scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 1, behavior: 'instant' }))
  const before = await page.evaluate(() => scrollY)
  await endUtterance(page)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await press(page, '从这里读')
  expect(await marked(page)).toBe(await page.locator('#s3').innerText())
  await endUtterance(page)
  expect(await lastSpoken(page)).not.toBe('')
})

test('a paragraph that is pressed is read from there; a figure that is pressed opens its card', async ({ page }) => {
  await start(page)
  const paragraph = page.locator('[data-report-body] > p').nth(2)
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.click({ position: { x: 4, y: 10 } })
  const beginning = await paragraph.evaluate((element) => element.textContent.slice(0, 6))
  expect((await marked(page))?.slice(0, 6)).toBe(beginning)
  const before = await marked(page)
  await page.locator('[data-report-body] a.figure').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await marked(page)).toBe(before)
})

test('what is selected is where reading starts', async ({ page }) => {
  await fakeSpeech(page)
  await page.goto(REPORT)
  const paragraph = page.locator('[data-report-body] > p').nth(3)
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.getByRole('button', { name: '朗读' }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toBeVisible()
  expect((await marked(page))?.slice(0, 6)).toBe(await paragraph.evaluate((element) => element.textContent.slice(0, 6)))
})

test('pausing keeps the place; going on starts the sentence again', async ({ page }) => {
  await start(page)
  await endUtterance(page)
  const [sentence, mark] = [await lastSpoken(page), await marked(page)]
  await press(page, '暂停')
  expect(await isSpeaking(page)).toBe(false)
  expect(await marked(page)).toBe(mark)
  await press(page, '继续')
  expect(await lastSpoken(page)).toBe(sentence)
  expect(await spoken(page)).toHaveLength(3)
})

test('while paused, the next sentence is shown and not yet read', async ({ page }) => {
  await start(page)
  await press(page, '暂停')
  const mark = await marked(page)
  await press(page, '下一句')
  expect(await marked(page)).not.toBe(mark)
  expect(await isSpeaking(page)).toBe(false)
  await press(page, '上一句')
  expect(await marked(page)).toBe(mark)
})

test('the speed is changed at once and remembered', async ({ page }) => {
  await start(page)
  expect((await spoken(page)).at(-1)?.rate).toBe(1)
  await press(page, '语速：常')
  const [first, again] = await spoken(page)
  expect(again?.text).toBe(first?.text)
  expect(again?.rate).toBeGreaterThan(1)
  await page.reload()
  await page.getByRole('button', { name: '朗读' }).click()
  await press(page, '语速：快')
  expect((await spoken(page)).at(-1)?.rate).toBeLessThan(1)
  await expect(bar(page).getByRole('button', { name: '语速：慢' })).toBeVisible()
})

test('the keys work in the bar, and nowhere else', async ({ page }) => {
  await start(page)
  await expect(bar(page).getByRole('button', { name: '暂停' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  expect(await spoken(page)).toHaveLength(4)
  await page.keyboard.press('Space')
  await expect(bar(page).getByRole('button', { name: '继续' })).toBeFocused()
  await page.keyboard.press('Space')
  expect(await isSpeaking(page)).toBe(true)
  const count = (await spoken(page)).length
  await page.locator('main a').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  expect(await spoken(page)).toHaveLength(count)
  await bar(page).getByRole('button', { name: '停止' }).focus()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '朗读' })).toBeFocused()
})

test('stopping leaves nothing behind', async ({ page }) => {
  await start(page)
  await press(page, '停止')
  await expect(bar(page)).toHaveCount(0)
  expect(await isSpeaking(page)).toBe(false)
  expect(await marked(page)).toBeNull()
})

test('the voice is silent once the page is left, and a page reads alone', async ({ page, context }) => {
  await start(page)
  const other = await context.newPage()
  await start(other)
  await expect(bar(page).getByRole('button', { name: '继续' })).toBeVisible()
  expect(await isSpeaking(page)).toBe(false)
  expect(await isSpeaking(other)).toBe(true)
  await other.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  expect(await isSpeaking(other)).toBe(false)
})

test('nothing is announced while reading, so that two voices do not speak at once', async ({ page }) => {
  await start(page)
  await expect(bar(page).locator('[aria-live], [role=status], [role=alert]')).toHaveCount(0)
  await endUtterance(page)
  await expect(page.getByRole('main').locator('[role=status]').filter({ hasText: /./u })).toHaveCount(0)
})

test('what is spoken is asked for when the button is pressed, not before', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await fakeSpeech(page)
  await page.goto(REPORT)
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  await page.getByRole('button', { name: '朗读' }).click()
  await expect(bar(page)).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
})

test.describe('a device that cannot', () => {
  test('has no Chinese voice: it says so, and the button goes', async ({ page }) => {
    await fakeSpeech(page, [{ lang: 'en-US', localService: true }])
    await page.goto(REPORT)
    await page.getByRole('button', { name: '朗读' }).click()
    await expect(page.getByRole('status').filter({ hasText: '没有装中文语音' })).toBeVisible()
    await expect(page.getByRole('button', { name: '朗读' })).toHaveCount(0)
    await expect(bar(page)).toHaveCount(0)
  })

  test('has no voice at all, even after a while', async ({ page }) => {
    await fakeSpeech(page, [])
    await page.goto(REPORT)
    await page.getByRole('button', { name: '朗读' }).click()
    await expect(page.getByRole('status').filter({ hasText: '没有装中文语音' })).toBeVisible()
  })

  test('has only a voice that sends the text elsewhere: it is not used', async ({ page }) => {
    await fakeSpeech(page, [{ lang: 'zh-CN', localService: false }])
    await page.goto(REPORT)
    await page.getByRole('button', { name: '朗读' }).click()
    await expect(page.getByRole('status').filter({ hasText: '只有联网的中文语音' })).toBeVisible()
    expect(await spoken(page)).toEqual([])
  })

  test('cannot speak: a sentence stands in place of the button', async ({ page }) => {
    await page.addInitScript(() => {
      delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis
      delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis
    })
    await page.goto(REPORT)
    await expect(page.getByText('这个浏览器不能朗读。')).toBeVisible()
    await expect(page.getByRole('button', { name: '朗读' })).toHaveCount(0)
  })

  test('fails in the middle: the reading ends, it says so, and can be started again', async ({ page }) => {
    await start(page)
    await endUtterance(page)
    await endUtterance(page, 'error')
    await expect(bar(page)).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: '朗读中断了' })).toBeVisible()
    await page.getByRole('button', { name: '朗读' }).click()
    await expect(bar(page)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: '朗读中断了' })).toHaveCount(0)
  })
})

for (const [kind, address] of Object.entries({
  indicator: PAGE_KINDS.indicator,
  theme: PAGE_KINDS.theme,
  city: PAGE_KINDS.city,
  county: PAGE_KINDS.county,
  methods: PAGE_KINDS.methods,
  about: PAGE_KINDS.about,
})) {
  test(`${kind}: is read from its title on, without what is worked or looked up`, async ({ page }) => {
    await start(page, address)
    const total = Number(/共(\d+)句/u.exec(await bar(page).innerText())?.[1])
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const marks: string[] = []
    for (let count = 0; count < total; count++) {
      marks.push((await marked(page)) ?? '')
      await endUtterance(page)
    }
    expect(marks.join('')).toContain(title.replace(/\s+/gu, ''))
    expect(marks.join('')).not.toMatch(/看原句|下载 (?:CSV|JSON)|复制引用|看数据表/u)
    expect(total).toBeGreaterThan(5)
    expect(marks).not.toContain('按专题看')
  })
}

for (const [elder, letters] of [
  ['off', 'usual'],
  ['on', 'large'],
  ['larger', 'larger'],
] as const)
  test(`the bar fits a phone, ${letters} letters, and is worked with a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.addInitScript((choice) => localStorage.setItem('elder', choice), elder)
    await start(page)
    const box = await bar(page).boundingBox()
    expect(box?.width).toBe(360)
    expect(box?.height, 'a quarter of the window').toBeLessThan(740 / 4)
    for (const button of await bar(page).getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {}
      expect(Math.min(width, height), await button.innerText()).toBeGreaterThanOrEqual(elder === 'off' ? 44 : 60)
    }
  })

/** Everything that is spoken of a page. */
async function wholeReading(page: Page, address: string): Promise<string> {
  await start(page, address)
  const total = Number(/共(\d+)句/u.exec(await bar(page).innerText())?.[1])
  for (let count = 0; count < total; count++) await endUtterance(page)
  return (await spoken(page)).map(({ text }) => text).join('\n')
}

for (const kind of ['theme', 'city', 'indicator'] as const)
  test(`of a chart it is read what it shows, and what limits it, not how to look at it: ${kind}`, async ({ page }) => {
    const reading = await wholeReading(page, PAGE_KINDS[kind])
    const [summary = ''] = await page.locator('figure[data-chart=dumbbell] details > p').allTextContents()
    const clause = (text: string): string => spokenForm(text).split(/[，。；：]/u)[0] ?? ''
    expect(summary.length).toBeGreaterThan(10)
    for (const part of summary.split(/[，。；：]/u).filter(Boolean)) expect(reading).toContain(clause(part))
    expect(reading).not.toMatch(/空心点|横条是|看数据表|[+＋]百分之/u)
    const remarks = await page.locator('figure[data-chart=dumbbell] .sources > p:not([data-pagefind-ignore])').allTextContents()
    for (const part of remarks.flatMap((remark) => remark.trim().split(/[，。；：]/u)).filter((each) => /^\p{Script=Han}+$/u.test(each)))
      expect(reading).toContain(part)
  })

for (const [address, unread] of [
  [REPORT, /全部数据|存量是到某时|怎样引用/u],
  [PAGE_KINDS.theme, /方格只表示/u],
] as const)
  test(`what explains a table or a map that is not read is not read either: ${address}`, async ({ page }) => {
    expect(await wholeReading(page, address)).not.toMatch(unread)
  })
