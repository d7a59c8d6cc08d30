/** Where links lead: to pages, files and anchors that are there, below the site's sub-path, or to a report's original. */
import { HOME, SITE } from '../support/address.ts'
import type { BuiltPage, BuiltSite } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

/** The links of a page as they stand and as absolute addresses. */
function linksOf({ address, document }: BuiltPage): { written: string; target: URL }[] {
  const elements = document.querySelectorAll('a[href], area[href], link[href], form[action], [src]')
  return [...elements].map((element) => {
    const written = element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? ''
    return { written, target: new URL(written, address) }
  })
}

/** The file an address of the site stands for. */
function fileOf({ pathname }: URL): string {
  const path = decodeURIComponent(pathname).slice(new URL(HOME).pathname.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** The anchors of each page. */
const anchorsIn = (site: BuiltSite): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(site.pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]))

test('every link of the site leads to a file, and to an anchor in it, below the sub-path', ({ site }) => {
  const files = new Set(site.files(''))
  const anchors = anchorsIn(site)
  let count = 0
  const faults = site.pages.flatMap((page) =>
    linksOf(page).flatMap(({ written, target }) => {
      if (target.origin !== SITE) return []
      count += 1
      if (!target.href.startsWith(HOME)) return [`${page.file}: ${written} leaves the sub-path`]
      if (!files.has(fileOf(target))) return [`${page.file}: ${written} leads to no file`]
      const anchor = decodeURIComponent(target.hash.slice(1))
      return anchor === '' || anchors.get(fileOf(target))?.has(anchor) ? [] : [`${page.file}: ${written} leads to no anchor`]
    }),
  )
  expect(faults).toEqual([])
  expect(count).toBeGreaterThan(5000)
})

test('the only addresses of other sites are those of the originals', ({ site }) => {
  const reports = site.files('.json').filter((file) => file.startsWith('data/reports/'))
  const originals = reports.flatMap((file) => (JSON.parse(site.read(file)) as { origin: { url?: string } }).origin.url ?? [])
  const others = site.pages.flatMap((page) => linksOf(page).filter(({ target }) => target.origin !== SITE))
  expect([...new Set(others.map(({ written }) => written))].sort()).toEqual(originals.sort())
})

/** Pages no list names: for addresses that do not exist, for those who work on the site, and what belongs to one report alone. */
const UNLISTED = /^404\.html$|^styleguide\/|^reports\/[^/]+\/citations\//

/** Those nobody is to come upon. */
const UNREACHED = ['404.html', 'styleguide/index.html']

test('every page can be reached from the home page by links', ({ site }) => {
  const byFile = new Map(site.pages.map((page) => [page.file, page]))
  const reached = new Set(['index.html'])
  for (const file of reached) {
    const page = byFile.get(file)
    if (page) for (const { target } of linksOf(page)) if (target.href.startsWith(HOME)) reached.add(fileOf(target))
  }
  expect([...byFile.keys()].filter((file) => !reached.has(file))).toEqual(UNREACHED)
})

test('every page names its own address', ({ site }) => {
  for (const { file, address, document } of site.pages) {
    if (file !== '404.html') expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), file).toBe(address)
  }
})

test('the sitemap lists every page but the unlisted', ({ site }) => {
  const listed = [...site.read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
  const pages = site.pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content="noindex"]'))
  expect(pages.map(({ file }) => file)).toEqual(site.pages.flatMap(({ file }) => (UNLISTED.test(file) ? [] : file)))
  expect(listed.toSorted()).toEqual(pages.map(({ address }) => address).sort())
  expect(site.read('robots.txt')).toContain(`Sitemap: ${HOME}sitemap.xml`)
})
