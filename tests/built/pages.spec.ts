/** What every page has: a language, a title, one main heading, ids that are unique. */
import { expect, test } from '../support/built.ts'

test('every page is in Chinese, with one main heading, a title and a description', ({ site }) => {
  for (const { file, document } of site.pages) {
    expect(document.documentElement.getAttribute('lang'), file).toBe('zh-CN')
    expect(document.querySelectorAll('h1').length, `h1 of ${file}`).toBe(1)
    expect(document.querySelector('h1')?.textContent.trim(), `h1 of ${file}`).not.toBe('')
    expect(document.querySelector('title')?.textContent, `title of ${file}`).toContain('民政图志')
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '', `description of ${file}`).not.toBe('')
  }
})

test('no two pages have one title', ({ site }) => {
  const byTitle = Map.groupBy(site.pages, ({ document }) => document.querySelector('title')?.textContent)
  const shared = [...byTitle].filter(([, pages]) => pages.length > 1)
  expect(shared.map(([title, pages]) => `${title ?? ''}: ${pages.map(({ file }) => file).join(', ')}`)).toEqual([])
})

test('ids are unique in their page', ({ site }) => {
  const faults = site.pages.flatMap(({ file, document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`)
  })
  expect(faults).toEqual([])
})

test('headings go down one level at a time', ({ site }) => {
  const faults = site.pages.flatMap(({ file, document }) => {
    const headings = [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6')]
    const levels = headings.map(({ nodeName }) => Number(nodeName.slice(1)))
    return headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1).map((heading) => `${file}: ${heading.outerHTML.slice(0, 120)}`)
  })
  expect(faults).toEqual([])
})

test('what refers to another element by id finds it', ({ site }) => {
  const faults = site.pages.flatMap(({ file, document }) =>
    ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .flatMap((element) => (element.getAttribute(name) ?? '').split(' '))
        .filter((id) => !document.getElementById(id))
        .map((id) => `${file}: ${name}="${id}"`),
    ),
  )
  expect(faults).toEqual([])
})

test('landmarks of one kind are told apart by their names', ({ site }) => {
  const faults = site.pages.flatMap(({ file, document }) =>
    ['nav', 'aside:not([role])', 'form[role="search"]', '[role="region"]'].flatMap((kind) => {
      const names = [...document.querySelectorAll(kind)].map((element) => element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? '')
      return names.length > 1 && (new Set(names).size < names.length || names.includes('')) ? [`${file}: ${kind} ${names.join(', ')}`] : []
    }),
  )
  expect(faults).toEqual([])
  for (const { file, document } of site.pages)
    for (const kind of ['main', 'body > header', 'body > footer']) expect(document.querySelectorAll(kind).length, `${kind} of ${file}`).toBe(1)
})

test('every table of the site has heads for its columns and rows, and a caption or a heading', ({ site }) => {
  const faults = site.pages.flatMap(({ file, document }) =>
    [...document.querySelectorAll('table.table')].flatMap((table) => {
      const heads = [...table.querySelectorAll('thead th')]
      const rows = [...table.querySelectorAll('tbody tr')]
      const columns = heads.length > 1 && heads.every((head) => head.getAttribute('scope') === 'col')
      const named = rows.every((row) => row.querySelector('th')?.getAttribute('scope') === 'row')
      return columns && named && table.querySelector('caption') ? [] : [`${file}: ${table.outerHTML.slice(0, 160)}`]
    }),
  )
  expect(faults).toEqual([])
})

test('links of one name lead to one place', ({ site }) => {
  const faults = site.pages.flatMap(({ file, document }) => {
    const links = [...document.querySelectorAll('main a[href]')].filter((link) => /^(看|下载|来源|CSV|JSON)/.test(link.textContent.trim()))
    const byName = Map.groupBy(links, (link) => link.getAttribute('aria-label') ?? link.textContent.trim())
    return [...byName]
      .filter(([, same]) => new Set(same.map((link) => link.getAttribute('href'))).size > 1)
      .map(([name, same]) => `${file}: ${same.length} × ${name}`)
  })
  expect(faults).toEqual([])
})
