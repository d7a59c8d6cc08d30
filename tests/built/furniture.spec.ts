/** Foot, map of the site, dates, and the page for addresses that do not exist. */
import { HOME } from '../support/address.ts'
import { bare } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

test('every page says when it was last updated', ({ site }) => {
  for (const { file, document } of site.pages) {
    const time = document.querySelector('.footer time[data-updated]')
    expect(time?.getAttribute('datetime') ?? '', file).toMatch(/^\d{4}(-\d{2}-\d{2})?$/)
    expect(time?.textContent, file).toBe(time?.getAttribute('datetime'))
  }
})

test('the date of a page is that of its reports, else of the whole site', ({ site }) => {
  const foot = (file: string): string => bare(site.page(file).document.querySelector('.footer')?.textContent)
  expect(foot('reports/dalian-2020/index.html')).toContain('本页更新：2026-11-28')
  expect(foot('regions/hubei/index.html')).toContain('本页更新：2026-11-30')
  expect(foot('about/index.html')).toContain('全站更新：2026-11-30')
})

test('the sitemap gives the day of the pages that have one', ({ site }) => {
  const entries = [...site.read('sitemap.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>/g)]
  const dates = new Map(entries.map(([, address, date]) => [address, date]))
  expect(dates.get(`${HOME}reports/dalian-2020/`)).toBe('2026-11-28')
  expect(dates.get(HOME)).toBe('2026-11-30')
  expect(dates.get(`${HOME}about/`)).toBeUndefined()
})

test('nothing stands in the foot that the owner did not give, and no empty label', ({ site }) => {
  for (const { file, document } of site.pages) {
    const foot = document.querySelector('.footer')
    foot?.querySelector('.print-foot')?.remove()
    expect(bare(foot?.textContent), file).not.toMatch(/主办单位|电话|邮箱|地址|备案|网站标识码|这一页有错/)
    for (const part of foot?.querySelectorAll('li, dd, p, a') ?? []) expect(bare(part.textContent), file).not.toBe('')
  }
})

test('the map of the site links every page', ({ site }) => {
  const { document, address } = site.page('sitemap/index.html')
  const linked = new Set(
    [...document.querySelectorAll('main a[href]')].map((link) => new URL(link.getAttribute('href') ?? '', address).href.replace(/#.*$/, '')),
  )
  const pages = site.pages.filter(({ file, document }) => file !== 'sitemap/index.html' && !document.querySelector('meta[name="robots"][content="noindex"]'))
  expect(pages.filter((page) => !linked.has(page.address)).map(({ file }) => file)).toEqual([])
})

test('the page for addresses that do not exist leads on from any depth', ({ site }) => {
  const { document } = site.page('404.html')
  const links = [...document.querySelectorAll('[href], [src], form[action]')]
  const addresses = links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? link.getAttribute('action') ?? '')
  const path = new URL(HOME).pathname
  expect(addresses.filter((address) => !address.startsWith(path) && !address.startsWith('#'))).toEqual([])
  expect(document.querySelector('main form[role="search"]')).not.toBeNull()
  for (const part of ['themes/elderly-care/', 'regions/liaoning/', 'sitemap/'])
    expect(document.querySelector(`main a[href="${path}${part}"]`), part).not.toBeNull()
})
