import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { UsageError } from './usage.ts'

/** What a build of the site depends on besides the content itself. */
export interface Settings {
  /** Folder of documents, absolute. */
  readonly sources: string
  /** Public address without the sub-path, such as https://atlas.example; undefined if not known. */
  readonly site: string | undefined
  /** Sub-path the site lives under: begins with a slash and ends with none, `/` for the root. */
  readonly base: string
  /** Folder the site is written to, absolute. */
  readonly out: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings; a flag wins over the environment.
 * @param args `--from`, `--site`, `--base`, `--out`
 * @param environment `SOURCES_DIR`, `SITE_URL`, `BASE_PATH`
 * @param root folder that relative paths start from
 * @throws UsageError that names the flag and what to write instead
 */
export function readSettings(args: readonly string[], environment: Environment, root: string): Settings {
  const flag = readFlags(args)
  return {
    sources: resolve(root, flag.from ?? (environment.SOURCES_DIR || 'content/sources')),
    site: readSite(flag.site ?? environment.SITE_URL),
    base: readBase(flag.base ?? environment.BASE_PATH),
    out: resolve(root, flag.out ?? 'dist'),
  }
}

function readFlags(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { from: text, site: text, base: text, out: text } }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. Known flags: --from DIR, --site URL, --base PATH, --out DIR.`, { cause: error })
  }
}

function readSite(site: string | undefined): string | undefined {
  if (!site) return undefined
  if (!/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
    throw new UsageError(`SITE_URL "${site}" is not an address. Write it with its protocol, such as https://atlas.example.`)
  }
  const path = URL.parse(site)?.pathname ?? '/'
  if (path !== '/') throw new UsageError(`SITE_URL "${site}" has the path "${path}". Give the path by itself: BASE_PATH=${path}.`)
  return site
}

function readBase(base: string | undefined): string {
  const segments = (base ?? '').split('/').filter(Boolean)
  const wrong = segments.find((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))
  if (wrong !== undefined) {
    throw new UsageError(`BASE_PATH "${base ?? ''}" has the part "${wrong}". Write a path of letters, digits, ".", "_", "~" and "-", such as /atlas.`)
  }
  return `/${segments.join('/')}`
}
