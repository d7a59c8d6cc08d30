import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

import { type Listed, setApart } from './addresses.ts'
import { isCompanion } from './companions.ts'
import { DecodeError } from './decode.ts'
import { attempt, type Failure } from './failure.ts'
import { ORIGIN, readOrigin } from './origin.ts'
import { EXTENSIONS, formatOf } from './parse.ts'
import type { Source } from './pipeline.ts'
import { UsageError } from '../usage.ts'
import { slugOf } from './slug.ts'

/** What a folder holds. */
export interface Listing {
  readonly sources: readonly Listed[]
  /** The addresses of all documents, also of those that are not taken. */
  readonly addresses: ReadonlySet<string>
  /** What an editor should know of the addresses. */
  readonly notes: readonly string[]
  readonly failures: Failure[]
}

/**
 * The documents of a folder, and what else lies in it and is none. What programs put beside documents for their own sake is passed over.
 * Documents whose names give one address are set apart. Where they cannot be, none is taken: any choice would hide the others.
 * @throws UsageError where there is no such folder
 */
export function listSources(folder: string): Listing {
  requireFolder(folder)
  const names = new Set(readdirSync(folder))
  const sources: Listed[] = []
  const failures: Failure[] = []
  for (const name of [...names].filter((each) => !isCompanion(each, names)).sort()) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    const fault = faultOf(name, found, names)
    if (fault !== null) failures.push({ kind: found?.isDirectory() || IS_ORIGIN.test(name) ? 'other' : 'document', file: name, message: fault })
    else if (!name.endsWith(ORIGIN)) attempt('document', name, failures, () => sources.push({ file: name, slug: slugOf(name) }))
  }
  const { sources: apart, notes } = setApart(sources)
  return { ...withoutCollisions(apart, failures), notes }
}

/** @throws UsageError where a path leads to no folder, with the remedy */
export function requireFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  throw new UsageError(`${path} is ${found ? 'a file' : 'not there'}: the documents are read from a folder. Name it with --from DIR or SOURCES_DIR.`)
}

/**
 * Reads one document with what is known of its origin.
 * @throws CatalogueError where the origin file is wrong, DecodeError where no such file is read
 */
export function readSource(folder: string, { file, slug }: Listed): Source {
  const format = formatOf(file)
  if (!format) throw new DecodeError(UNKNOWN_KIND)
  const path = join(folder, file)
  return { file, slug, format, bytes: readFileSync(path), origin: readOrigin(path) }
}

const UNKNOWN_KIND = `files of this kind are not read. Save the document as one of ${EXTENSIONS.join(', ')}.`

/** Also what only looks like the name of an origin file. */
const IS_ORIGIN = /\.origin\.ya?ml$/i

/** @param found what is there by that name; undefined for a link that leads nowhere */
function faultOf(name: string, found: Stats | undefined, names: ReadonlySet<string>): string | null {
  if (!found) return 'this is a link that leads to no file. Put the document itself there, or remove the link.'
  if (found.isDirectory()) return 'this is a folder. Put the documents into the sources folder itself.'
  if (!found.isFile()) return 'this is a pipe, a socket or a device, and no file. Put the document itself there, or remove it.'
  if (name.endsWith(ORIGIN)) {
    const document = name.slice(0, -ORIGIN.length)
    return names.has(document) ? null : `there is no document called '${document}'. Name the origin file after its document with its extension, or remove it.`
  }
  if (IS_ORIGIN.test(name)) return `the name of an origin file ends in ${ORIGIN}. Rename it to ${name.replace(IS_ORIGIN, ORIGIN)}.`
  return formatOf(name) ? null : UNKNOWN_KIND
}

function withoutCollisions(sources: readonly Listed[], failures: readonly Failure[]): Omit<Listing, 'notes'> {
  const bySlug = Map.groupBy(sources, ({ slug }) => slug)
  const others = (listed: Listed): Listed[] => (bySlug.get(listed.slug) ?? []).filter((other) => other !== listed)
  const collisions = sources
    .filter((listed) => others(listed).length > 0)
    .map((listed): Failure => {
      const rivals = others(listed).map(({ file }) => `'${file}'`)
      return {
        kind: 'document',
        file: listed.file,
        message: `its address would be /reports/${listed.slug}/, and so would that of ${rivals.join(', ')}. Rename one of them; until then neither is built.`,
      }
    })
  return {
    sources: sources.filter((listed) => others(listed).length === 0),
    addresses: new Set(bySlug.keys()),
    failures: [...failures, ...collisions],
  }
}
