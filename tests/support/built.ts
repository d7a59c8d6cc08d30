/** Playwright's `test` with the files of the built site, which are read once in each worker. */
import { BuiltSite } from './builtSite.ts'
import { test as inBrowser } from './page.ts'

export { expect } from './page.ts'

export const test = inBrowser.extend<object, { site: BuiltSite }>({
  site: [
    async ({}, use) => {
      const folder = process.env.SITE_FOLDER
      if (!folder) throw new Error('SITE_FOLDER is not set: name the folder of the site that SITE_ADDRESS serves, or set neither.')
      await use(new BuiltSite(folder))
    },
    { scope: 'worker' },
  ],
})
