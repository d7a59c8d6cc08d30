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
