/**
 * Measures the search: whether it finds all and only what is there, how well it orders it, how much it loads and how long it
 * takes in a real browser, beside other ways to search the same texts.
 *
 *   npm run bench:search [-- --sizes 80,1000,10000 --queries 5000 --timed 400 --rivals 300 --out FILE]
 *
 * --queries: substrings sought, a fifth of it more of each other kind; --timed: queries timed in the browser; --rivals: queries put to
 * the others, 0 leaves them out. Prints a table and writes all figures as JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { openBrowser } from './bench-search/browser.ts'
import type { SizeFigures } from './bench-search/figures.ts'
import { measureSize, type Options } from './bench-search/measureSize.ts'
import { printTable } from './bench-search/table.ts'
import { buildSite, chooseSettings } from './build.ts'
import { serveSite } from './site/server.ts'
import { explainUsageErrors, UsageError } from './usage.ts'

const root = dirname(import.meta.dirname)
const FIRST_PORT = 4700

function wholeNumber(flag: string, text: string, least: number): number {
  if (!/^\d+$/.test(text) || Number(text) < least) throw new UsageError(`--${flag} "${text}" is not a whole number from ${least} up.`)
  return Number(text)
}

function readFlags(args: readonly string[]): Partial<Record<'sizes' | 'queries' | 'timed' | 'rivals' | 'out', string>> {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { sizes: text, queries: text, timed: text, rivals: text, out: text } }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. Known flags: --sizes N,N, --queries N, --timed N, --rivals N, --out FILE.`, { cause: error })
  }
}

function readOptions(args: readonly string[]): Options & { readonly sizes: readonly number[]; readonly out: string } {
  const { sizes = '80,1000,10000', queries = '5000', timed = '400', rivals = '300', out = '.cache/bench-search.json' } = readFlags(args)
  return {
    sizes: sizes.split(',').map((size) => wholeNumber('sizes', size, 1)),
    queries: wholeNumber('queries', queries, 1),
    timed: wholeNumber('timed', timed, 1),
    rivals: wholeNumber('rivals', rivals, 0),
    out: resolve(root, out),
  }
}

explainUsageErrors()
const { sizes, out, ...options } = readOptions(process.argv.slice(2))
const folder = join(root, '.cache', 'bench-search')
await buildSite(chooseSettings(['--out', folder, '--base', '/']))
const server = await serveSite(folder, '/', FIRST_PORT)
const browser = await openBrowser()
const measured: SizeFigures[] = []
for (const size of sizes) {
  const say = (what: string): void => void process.stderr.write(`${size} sections: ${what} …\n`)
  measured.push(await measureSize(size, options, { folder, address: server.address, browser }, say))
}
const machine = { node: process.version, browser: browser.version() }
await browser.close()
server.close()
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${JSON.stringify({ machine, options, sizes: measured }, null, 2)}\n`)
printTable(measured)
console.log(`\nAll figures: ${out}`)
