import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page to be searched, in short. */
export interface SamplePage {
  /** Below the site: reports/x */
  readonly address: string
  readonly kind: 'report' | 'indicator' | 'region' | 'theme'
  readonly title: string
  /** What the page says of itself, such as `['year', '2020']`. */
  readonly facts?: readonly (readonly [name: string, value: string])[]
  /** HTML below the title. */
  readonly body: string
}

/** Writes pages as the site would. */
export function writePages(dist: string, pages: readonly SamplePage[]): void {
  for (const { address, kind, title, facts = [], body } of pages) {
    const metas = [['kind', kind] as const, ...facts].map(([name, content]) => `<meta name="atlas:${name}" content="${content}">`).join('')
    const main = kind === 'report' ? `<h1>${title}</h1><div data-report-body>${body}</div>` : `<h1>${title}</h1>${body}`
    mkdirSync(join(dist, address), { recursive: true })
    writeFileSync(join(dist, address, 'index.html'), `<!doctype html><html lang="zh-CN"><head>${metas}</head><body><main>${main}</main></body></html>`)
  }
}
