/** What of a page is text to be found. The index is made by it, and what was sought is marked in the page by it. */

/** Elements that stand inside a line; all others begin and end one. */
export const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '),
)

/** Selector of elements that are never read as text. */
export const UNREAD = 'script, style, template, noscript, svg, nav, form, button, [hidden], [aria-hidden="true"]'

/**
 * On pages of our own making: what is said on every page of the kind, leads to other pages, names sources or tells how to cite and
 * download. `data-pagefind-ignore` is Pagefind's own attribute for what is not to be found.
 */
export const FURNITURE = '[data-pagefind-ignore], [data-citation], a[download], summary'

/** Elements that stand side by side in one line, as in a row of a table, with a space between. */
export const SIDE_BY_SIDE = new Set(['TD', 'TH'])

/** In a report's body only the source's own text counts: notes and charts are ours. */
export const NOT_OF_THE_SOURCE = 'aside, figure'

/** Characters that print nothing: they would stand between the characters of a word. */
export const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
