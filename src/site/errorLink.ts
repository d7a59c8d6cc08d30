import type { Site } from './siteFile.ts'

/**
 * Where a reader reports an error of a page: a mail with the page in its subject, or the page that takes reports.
 * @param title of the page
 * @param address of the page, with protocol and host
 * @returns undefined where the owner gives neither mail nor address
 */
export function errorLink({ errors, contact }: Site, title: string, address: string): string | undefined {
  const to = errors ?? contact?.mail
  if (to === undefined || /^https?:/.test(to)) return to
  return `mailto:${to}?subject=${encodeURIComponent(`报错：${title} ${address}`)}`
}
