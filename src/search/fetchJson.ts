/** What fetching needs of the outside. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>

/** The browser's own. */
export const inBrowser: Fetch = (url, options) => fetch(url, options)

/**
 * A table of the site, asked of the server anew each time: it keeps its address when it changes.
 * @throws Error naming the address where it cannot be fetched
 */
export async function fetchJson<T>(url: string, fetchFile = inBrowser): Promise<T> {
  const response = await fetchFile(url, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}
