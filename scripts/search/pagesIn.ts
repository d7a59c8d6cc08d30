import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A published page: its file, and its address below the site's base. */
export interface Page {
  readonly file: string
  readonly path: string
}

/** All HTML files of a built site, by address: the order of the index must not depend on the disk. */
export function pagesIn(dist: string): Page[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      file: join(dist, name),
      path: `/${name
        .replaceAll('\\', '/')
        .replace(/(?<=^|\/)index\.html$/, '')
        .replace(/\.html$/, '')}`,
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
