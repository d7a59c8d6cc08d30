import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { UsageError } from '../usage.ts'

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
  const flag = readFlags(args, ['from', 'site', 'base', 'out'])
  return {
    sources: sourcesFolder(flag.from, environment, root),
    site: readSite(flag.site ?? environment.SITE_URL),
    base: readBase(flag.base ?? environment.BASE_PATH),
    out: resolve(root, flag.out ?? 'dist'),
  }
}

/** One sentence on what a site built without its public address is not fit for; undefined where the address is known. */
export const describeMissingSite = ({ site }: Pick<Settings, 'site'>): string | undefined =>
  site === undefined
    ? 'The public address is not known: canonical links, feed, sitemap, citations and data files name http://localhost:4321. Before you publish, build with SITE_URL=https://atlas.example or -- --site https://atlas.example.'
    : undefined

/**
 * Reads the one setting that reading the documents depends on, their folder.
 * @param args `--from`
 * @param environment `SOURCES_DIR`
 * @param root folder that relative paths start from
 * @throws UsageError that names the flag
 */
export const readSources = (args: readonly string[], environment: Environment, root: string): string =>
  sourcesFolder(readFlags(args, ['from']).from, environment, root)

const sourcesFolder = (flag: string | undefined, environment: Environment, root: string): string =>
  resolve(root, flag ?? (environment.SOURCES_DIR || 'content/sources'))

/** What each flag is followed by. */
const FLAGS = { from: 'DIR', site: 'URL', base: 'PATH', out: 'DIR' } as const
type Flag = keyof typeof FLAGS

function readFlags(args: readonly string[], known: readonly Flag[]): Partial<Record<Flag, string>> {
  const options = Object.fromEntries(known.map((flag) => [flag, { type: 'string' } as const]))
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    const flags = known.map((flag) => `--${flag} ${FLAGS[flag]}`).join(', ')
    throw new UsageError(`${(error as Error).message}. Known flags: ${flags}.`, { cause: error })
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
