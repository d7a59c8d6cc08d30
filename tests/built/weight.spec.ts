/** What a reader's connection has to carry for the longest report, before anything is asked for. */
import { join, posix } from 'node:path'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import type { BuiltSite } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

const MOST = 60 * 1024

const weight = (site: BuiltSite, file: string): number => gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length

/** A script and the scripts that load with it; what it asks for later is not among them. */
function withImports(site: BuiltSite, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const imports = site.read(file).matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g)
  for (const [, path = ''] of imports) withImports(site, posix.join(posix.dirname(file), path), found)
  return found
}

test('the page of the longest report, with all it loads at first, is no more than 60 KB compressed', ({ site }) => {
  const reports = site.pages.filter(({ file }) => /^reports\/[^/]+\/index\.html$/.test(file))
  const [longest] = reports.toSorted((one, other) => site.read(other.file).length - site.read(one.file).length)
  if (!longest) throw new Error('The site has no report.')
  const base = new URL('..', new URL('..', longest.address)).href
  const loaded = [...longest.document.querySelectorAll('script[src], link[rel="stylesheet"][href], img[src]')].map((element) => {
    const target = new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', longest.address).href
    return target.slice(base.length)
  })
  const files = new Set([longest.file, ...loaded.flatMap((file) => (file.endsWith('.js') ? [...withImports(site, file)] : [file]))])
  expect(files.size).toBeGreaterThan(5)
  const weights = [...files].map((file) => `${file} ${weight(site, file)}`)
  expect(
    [...files].reduce((sum, file) => sum + weight(site, file), 0),
    weights.join('\n'),
  ).toBeLessThanOrEqual(MOST)
})
