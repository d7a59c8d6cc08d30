/** What fetching needs of the outside. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>

/** The browser's own. */
export const inBrowser: Fetch = (url, options) => fetch(url, options)

/** @throws Error naming the address where the answer is none */
export async function fetchOk(url: string, options: RequestInit, fetchFile = inBrowser): Promise<Response> {
  const response = await fetchFile(url, options)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response
}

/**
 * A table of the site, asked of the server anew each time: it keeps its address when it changes.
 * @throws Error naming the address where it cannot be fetched
 */
export async function fetchJson<T>(url: string, fetchFile = inBrowser): Promise<T> {
  return (await (await fetchOk(url, { cache: 'no-cache' }, fetchFile)).json()) as T
}
