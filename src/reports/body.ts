/** The rendered body of a report in pieces, so that a page can put notes and charts between them. */

/** Ends each block in the stored HTML. No text can hold it: there `<` is escaped. */
const BLOCK_END = '<!--block-->'

export interface BodyBlock {
  readonly html: string
  /** Anchors of the block and of those within it, `p12` or `s3`: a list has one for each item. */
  readonly anchors: readonly string[]
}

/** As the body is stored. */
export const joinBlocks = (blocks: readonly string[]): string => blocks.join(BLOCK_END)

/** The inverse, with what can be linked to in each block. */
export const splitBlocks = (html: string): BodyBlock[] =>
  html.split(BLOCK_END).map((block) => ({ html: block, anchors: [...block.matchAll(/<(?:p|li|table|h\d) id="([ps]\d+)"/g)].map(([, anchor = '']) => anchor) }))

/** Anchors of the tables in a body. */
export const tablesIn = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/<table id="(p\d+)"/g)].map(([, anchor = '']) => anchor))

/**
 * The HTML with `data-mark` at the figures that have one.
 * @param marks by the id of the observation
 */
export function markFigures(html: string, marks: ReadonlyMap<string, string>): string {
  return html.replace(/<a class="figure"([^>]*)>((?:<data [^>]*>)+)/g, (whole, attributes: string, data: string) => {
    const mark = [...data.matchAll(/ data-observation="([^"]*)"/g)].flatMap(([, id = '']) => marks.get(id) ?? [])[0]
    return mark === undefined ? whole : `<a class="figure"${attributes} data-mark="${mark}">${data}`
  })
}
