/** Before the browser tests: the browser, and the bundled site under a sub-path. */
import { unpackBrowser } from '../../scripts/browser/bundled.ts'
import { browserKind } from '../../scripts/browser/launch.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { BASE } from './address.ts'
import { Checkout } from './checkout.ts'

const FIRST_PORT = 4400

/**
 * The tests read the site's address from SITE_ADDRESS, its files from SITE_FOLDER and the program that made it from
 * SITE_PROGRAM. If the address is set already, the tests run on the site that is served there; set the folder as well to have
 * its files looked at.
 * @returns what ends the server again
 */
export default async function prepare(): Promise<() => void> {
  if (browserKind(process.env, process.platform, process.arch) === 'bundled') await unpackBrowser()
  if (process.env.SITE_ADDRESS) return () => undefined
  const checkout = await Checkout.create('bundled')
  const { code, stdout, stderr } = await checkout.build()
  if (code !== 0) throw new Error(`The site for the browser tests could not be built:\n${stdout}${stderr}`)
  const server = await serveSite(checkout.site, BASE, FIRST_PORT)
  process.env.SITE_ADDRESS = server.address
  process.env.SITE_FOLDER = checkout.site
  process.env.SITE_PROGRAM = checkout.folder
  return server.close
}
