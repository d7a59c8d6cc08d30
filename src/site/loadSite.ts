import type { Site } from './siteFile.ts'
import { readSite } from './siteFile.ts'

let read: Site | undefined

/** What the owner says of the site. Read once a build; anew for each page in development. */
export function loadSite(): Site {
  if (import.meta.env.DEV) return readSite()
  return (read ??= readSite())
}
