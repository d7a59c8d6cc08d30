import { HOME } from '../support/address.ts'
import { expect, test } from '../support/built.ts'
import { xmlFault } from '../support/faults.ts'

for (const file of ['feed.xml', 'sitemap.xml', 'favicon.svg']) {
  test(`${file} is well-formed XML`, async ({ page, site }) => {
    expect(await xmlFault(page, site.read(file))).toBeNull()
  })
}

test('the feed tells of every report, and is as new as its newest entry', async ({ page, site }) => {
  const feed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml')
    const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map((element) => element.textContent)
    return {
      ids: texts('entry > id'),
      updated: texts('feed > updated'),
      times: texts('entry > updated'),
      self: document.querySelector('[rel=self]')?.getAttribute('href'),
    }
  }, site.read('feed.xml'))
  const slugs = [...new Set(site.rows.map(({ report }) => report))]
  expect(feed.ids.sort()).toEqual(slugs.map((slug) => `${HOME}reports/${slug}/`).sort())
  expect(feed.updated).toEqual([feed.times.sort().at(-1)])
  expect(feed.self).toBe(`${HOME}feed.xml`)
})
