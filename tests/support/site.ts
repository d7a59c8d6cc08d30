/** Before the browser tests: the browser, and the bundled site under a sub-path, where a link that forgets the sub-path leads nowhere. */
import { dirname, join } from 'node:path'

import { unpackBrowser } from '../../scripts/browser/bundled.ts'
import { browserKind } from '../../scripts/browser/launch.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { run } from '../../scripts/verify/run.ts'

/** Where the tests' site is built for. */
export const SITE = 'https://atlas.example'
export const BASE = '/atlas'
const FIRST_PORT = 4400
const folder = join(dirname(dirname(import.meta.dirname)), '.cache/browser-tests/site')

/**
 * The tests read the site's address from SITE_ADDRESS and its files from SITE_FOLDER. If the address is set already, the tests
 * run on the site that is served there; set the folder as well to have its files looked at.
 * @returns what ends the server again
 */
export default async function prepare(): Promise<() => void> {
  if (browserKind(process.env, process.platform, process.arch) === 'bundled') await unpackBrowser()
  if (process.env.SITE_ADDRESS) return () => undefined
  await build()
  const server = await serveSite(folder, BASE, FIRST_PORT)
  process.env.SITE_ADDRESS = server.address
  process.env.SITE_FOLDER = folder
  return server.close
}

async function build(): Promise<void> {
  const options = ['--from', 'content/sources', '--site', SITE, '--base', BASE, '--out', folder]
  const { code, output } = await run(['node', 'scripts/build.ts', ...options], 'capture')
  if (code !== 0) throw new Error(`The site for the browser tests could not be built:\n${output}`)
}
