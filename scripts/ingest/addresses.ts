/** Which document stands at which address, where names that differ in Chinese are spelled alike: 苏州2022.txt and 宿州2022.txt. */
import { createHash } from 'node:crypto'

/** A document whose name is in order. Its bytes are read when its turn comes. */
export interface Listed {
  readonly file: string
  readonly slug: string
}

export interface Addressed {
  readonly sources: readonly Listed[]
  /** Of each address that several names give: where their documents are instead, a line each. */
  readonly notes: readonly string[]
}

/**
 * Sets apart documents whose names give one address: each of them has a mark of its own name behind it.
 * None keeps the plain address, since nothing tells which was there first, and an address must not pass from one document to another.
 */
export function setApart(listed: readonly Listed[]): Addressed {
  const bySlug = Map.groupBy(listed, ({ slug }) => slug)
  const clashes = (slug: string): boolean => (bySlug.get(slug)?.length ?? 0) > 1
  const marked = ({ file, slug }: Listed): Listed => ({ file, slug: clashes(slug) ? `${slug}-${markOf(file)}` : slug })
  return {
    sources: listed.map(marked),
    notes: [...bySlug].filter(([slug]) => clashes(slug)).map(([slug, rivals]) => noteOf(slug, rivals.map(marked))),
  }
}

/** Six hexadecimal digits that a file name gives on every machine: some systems store its letters and their accents apart. */
const markOf = (file: string): string => createHash('sha256').update(file.normalize('NFC')).digest('hex').slice(0, 6)

const noteOf = (slug: string, rivals: readonly Listed[]): string =>
  [
    `${rivals.length} files have names that are spelled alike in an address, /reports/${slug}/. None of them is there, but`,
    ...rivals.map(({ file, slug: own }) => `  ${file}  at /reports/${own}/`),
    'For other addresses rename the files, for instance with the name of the province. Corrections are named after the addresses that hold now.',
  ].join('\n')
