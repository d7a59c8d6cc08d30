/** What the head of each kind of page tells others of it: meta tags of public sites, Open Graph, JSON-LD, icons. */
import { HOME, SITE } from '../support/address.ts'
import type { BuiltPage } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

const SITE_TAGS = ['SiteName', 'SiteDomain']
const COLUMN_TAGS = ['ColumnName', 'ColumnType', 'ColumnDescription']
const KINDS: Record<string, { tags: string[]; things: string[]; image: string }> = {
  'index.html': { tags: SITE_TAGS, things: ['WebSite'], image: 'share/site.png' },
  'about/index.html': { tags: SITE_TAGS, things: [], image: 'share/site.png' },
  'sitemap/index.html': { tags: SITE_TAGS, things: [], image: 'share/site.png' },
  'data/index.html': { tags: [...SITE_TAGS, ...COLUMN_TAGS], things: ['Dataset'], image: 'share/site.png' },
  'reports/index.html': { tags: [...SITE_TAGS, ...COLUMN_TAGS], things: [], image: 'share/site.png' },
  'reports/dalian-2020/index.html': {
    tags: [...SITE_TAGS, ...COLUMN_TAGS, 'ArticleTitle', 'PubDate', 'ContentSource'],
    things: ['Report'],
    image: 'share/reports/dalian-2020.png',
  },
  'themes/social-assistance/index.html': { tags: [...SITE_TAGS, ...COLUMN_TAGS], things: [], image: 'share/themes/social-assistance.png' },
  'regions/liaoning/dalian/index.html': { tags: [...SITE_TAGS, ...COLUMN_TAGS], things: ['Dataset'], image: 'share/regions/liaoning/dalian.png' },
  'indicators/urban-dibao-standard/index.html': {
    tags: [...SITE_TAGS, ...COLUMN_TAGS],
    things: ['Dataset'],
    image: 'share/indicators/urban-dibao-standard.png',
  },
  'indicators/administrative-reconsiderations/index.html': { tags: [...SITE_TAGS, ...COLUMN_TAGS], things: [], image: 'share/themes/other.png' },
}

const contentOf = ({ document }: BuiltPage, selector: string): string | null | undefined => document.querySelector(`meta[${selector}]`)?.getAttribute('content')

const propertyOf = (page: BuiltPage, property: string): string | null | undefined => contentOf(page, `property="${property}"`)

function thingsOf({ document }: BuiltPage): Record<string, unknown>[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
  return blocks.flatMap((block) => (JSON.parse(block.textContent) as { '@graph': Record<string, unknown>[] })['@graph'])
}

for (const [file, { tags, things, image }] of Object.entries(KINDS)) {
  test(`${file} has the tags of its kind`, ({ site }) => {
    const page = site.page(file)
    const named = [...page.document.querySelectorAll('meta[name]')].map((meta) => meta.getAttribute('name') ?? '')
    expect(named.filter((name) => /^(Site|Column|Article|PubDate|ContentSource|Author)/.test(name)).sort()).toEqual(tags.toSorted())
    expect(thingsOf(page).map((thing) => thing['@type'])).toEqual([...things, 'BreadcrumbList'])
    expect(propertyOf(page, 'og:image')).toBe(HOME + image)
  })
}

test('every data file that a page names is there', ({ site }) => {
  const named = site.pages.flatMap((page) =>
    thingsOf(page).flatMap(({ distribution = [] }) => (distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl)),
  )
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((address) => !site.has(address.slice(HOME.length)))).toEqual([])
})

test('dates of publication are days, months or years, and nothing after them is made up', ({ site }) => {
  const dates = site.pages.flatMap((page) => contentOf(page, 'name="PubDate"') ?? [])
  expect(dates.length).toBeGreaterThan(2)
  for (const date of dates) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  expect(contentOf(site.report('dalian-2020'), 'name="PubDate"')).toBe('2020-12-25')
  expect(contentOf(site.report('dalian-2020'), 'name="SiteDomain"')).toBe(new URL(SITE).host)
})

test('every page but the one for missing addresses can be shared: title, address, a description and an image that is there', ({ site }) => {
  for (const page of site.pages.filter(({ file }) => file !== '404.html')) {
    expect(propertyOf(page, 'og:url'), page.file).toBe(page.address)
    expect(propertyOf(page, 'og:title'), page.file).not.toBe('')
    expect(propertyOf(page, 'og:description'), page.file).toBe(contentOf(page, 'name="description"'))
    expect(propertyOf(page, 'og:image:alt') ?? '', page.file).not.toBe('')
    expect([propertyOf(page, 'og:image:width'), propertyOf(page, 'og:image:height')], page.file).toEqual(['1200', '630'])
    expect(contentOf(page, 'name="twitter:card"'), page.file).toBe('summary_large_image')
    expect(site.has((propertyOf(page, 'og:image') ?? '').slice(HOME.length)), page.file).toBe(true)
  }
  expect(propertyOf(site.page('404.html'), 'og:url')).toBeUndefined()
})

test('every block of structured data is JSON that cannot leave its element', ({ site }) => {
  for (const { file, document } of site.pages.filter(({ file }) => file !== '404.html')) {
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
    expect(blocks, file).toHaveLength(1)
    expect(blocks[0]?.textContent, file).not.toMatch(/[<>&\u2028\u2029]/)
  }
})

test('the way to a page in its structured data leads over pages that are there', ({ site }) => {
  const crumbs = thingsOf(site.report('dalian-2020')).find((thing) => thing['@type'] === 'BreadcrumbList')
  const steps = crumbs?.['itemListElement'] as { position: number; name: string; item: string }[]
  expect(steps.map(({ name }) => name)).toEqual(['民政图志', '报告', '辽宁省', '大连市', '大连市民政工作，2020年'])
  expect(steps.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
  for (const { item } of steps) expect(site.has(`${item.slice(HOME.length)}index.html`), item).toBe(true)
})

test('no browser takes the structured data for script', async ({ page }) => {
  await page.goto('reports/dalian-2020/')
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
  expect(
    await page.evaluate(() => [...document.scripts].filter(({ type }) => type === 'application/ld+json').map(({ textContent }) => textContent.length > 100)),
  ).toEqual([true])
})

test('icons and manifest are there, and the manifest’s addresses are the site’s', async ({ page, site }) => {
  await page.goto('')
  const session = await page.context().newCDPSession(page)
  const { url, errors, data } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '') as { start_url: string; icons: { src: string; sizes: string }[] }
  expect(new URL(url).pathname).toBe(`${new URL(HOME).pathname}site.webmanifest`)
  expect(manifest.start_url).toBe(new URL(HOME).pathname)
  for (const { src, sizes } of manifest.icons) {
    const response = await page.request.get(new URL(src, page.url()).href)
    const png = await response.body()
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(site.has('apple-touch-icon.png')).toBe(true)
})
