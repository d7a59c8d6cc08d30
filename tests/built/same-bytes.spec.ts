/** The same content gives the same bytes: in another folder, in another place of the world. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { BuiltSite } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'
import { Checkout } from '../support/checkout.ts'

const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

/** The hash of every file, by name. */
function hashes(site: BuiltSite): Record<string, string> {
  return Object.fromEntries(
    site.files('').map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site.folder, file)))
        .digest('hex'),
    ]),
  )
}

test('two builds of the same content are the same bytes', async ({ site }) => {
  test.slow()
  const checkout = await Checkout.create('same-bytes', process.env.SITE_PROGRAM)
  const { code, stderr } = await checkout.build({ environment: ELSEWHERE })
  expect(code, stderr).toBe(0)
  const expected = hashes(site)
  expect(Object.keys(expected).length).toBeGreaterThan(1000)
  expect(hashes(new BuiltSite(checkout.site))).toEqual(expected)
  await checkout.remove()
})
