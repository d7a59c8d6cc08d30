/** Where the tests' sites are built for: a sub-path, where a link that forgets it leads nowhere. */
export const SITE = 'https://atlas.example'
export const BASE = '/atlas'

/** Address of the home page. */
export const HOME = `${SITE}${BASE}/`
