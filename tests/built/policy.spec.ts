/** What a page may load and run: only files of the site itself. */
import { HOME } from '../support/address.ts'
import type { BuiltPage } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'
import { inlineCode } from '../support/faults.ts'

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

const isPolicy = (element: Element): boolean => element.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy'

function policyOf({ document }: BuiltPage): Record<string, string> {
  const metas = [...document.querySelectorAll('head meta')].filter(isPolicy)
  const directives = metas.flatMap((meta) => (meta.getAttribute('content') ?? '').split(';').map((directive) => directive.trim()))
  return Object.fromEntries(directives.map((directive) => [directive.split(' ', 1)[0] ?? '', directive.slice(directive.indexOf(' ') + 1)]))
}

test('the policy of every page allows its own files alone', ({ site }) => {
  expect(site.pages.length).toBeGreaterThan(100)
  for (const page of site.pages) expect(policyOf(page), page.file).toEqual(POLICY)
})

test('the policy stands before anything that it has to rule', ({ site }) => {
  for (const { file, document } of site.pages) {
    const [first] = document.querySelectorAll('meta[http-equiv], script, style, link, img, svg')
    expect(first !== undefined && isPolicy(first), file).toBe(true)
  }
})

test('nothing is inline: no script, style, style attribute, event handler or link that runs', ({ site }) => {
  expect(inlineCode(site)).toEqual([])
})

test('every script, style sheet, picture and frame is a file of the site', ({ site }) => {
  let count = 0
  const faults = site.pages.flatMap(({ file, address, document }) => {
    const resources = [...document.querySelectorAll('[src], [srcset], [poster], [data], link[href], use[href], image[href]')]
    return resources.flatMap((element) => {
      if (element.getAttribute('rel') === 'canonical') return []
      count += 1
      const target = element.getAttribute('src') ?? element.getAttribute('href') ?? ''
      return new URL(target, address).href.startsWith(HOME) && target !== '' ? [] : [`${file}: ${element.outerHTML.slice(0, 120)}`]
    })
  })
  expect(faults).toEqual([])
  expect(count).toBeGreaterThan(site.pages.length)
})

test('no page embeds another document or moves the root of its links', ({ site }) => {
  const faults = site.pages.filter(({ document }) => document.querySelector('iframe, frame, object, embed, base, meta[http-equiv="refresh"]'))
  expect(faults.map(({ file }) => file)).toEqual([])
})

test('style sheets load nothing from elsewhere', ({ site }) => {
  const sheets = site.files('.css')
  expect(sheets.length).toBeGreaterThan(1)
  for (const sheet of sheets) expect(site.read(sheet), sheet).not.toMatch(/@import|url\(\s*["']?(?!data:)(?:[a-z]+:|\/\/)/i)
})
