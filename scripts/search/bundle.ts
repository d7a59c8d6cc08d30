/**
 * From the files Pagefind makes to those the site carries. Pagefind files words by 20 KB; most searches need a few words, each from
 * another part, so the parts are cut smaller here. Parts and fragments are named by number, so that the contents need not list names
 * of which thousands would weigh more than what is sought. What stands in them stays as Pagefind wrote it.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { divide } from '../divide.ts'
import { createCborReader } from '../../src/search/cbor.ts'
import { readWord, SIGNATURE, unpack, type Contents } from '../../src/search/indexFiles.ts'

/** A part takes no further word beyond so many bytes, which packed are about 4 KB: smaller ones cost more in the contents than they save. */
const PART_SIZE = 10_000

export interface BundleFile {
  readonly path: string
  readonly content: Uint8Array
}

/** A word with its places, as bytes. */
interface FiledWord {
  readonly word: string
  readonly entry: Uint8Array
}

/** What Pagefind's own contents say, in `*.pf_meta`. */
interface PagefindContents {
  /** Id and words of each page. */
  readonly pages: readonly (readonly [id: string, length: number])[]
  /** Ids of the parts, in the order of their words. */
  readonly parts: readonly string[]
}

function readContents(bytes: Uint8Array): PagefindContents {
  const reader = createCborReader(bytes)
  const list = <T>(item: () => T): T[] => Array.from({ length: reader.list() }, item)
  reader.list()
  reader.text() // version
  const pages = list(() => {
    const fields = reader.list()
    const page = [reader.text(), reader.number()] as const
    for (let field = 2; field < fields; field++) reader.text() // group of pages, where they are grouped
    return page
  })
  const parts = list(() => {
    reader.list()
    reader.text() // from
    reader.text() // to
    return reader.text()
  })
  return { pages, parts }
}

/** The words of a part as Pagefind wrote it: a list in a list. */
function wordsIn(part: Uint8Array): FiledWord[] {
  const reader = createCborReader(part)
  reader.list()
  return Array.from({ length: reader.list() }, () => {
    const start = reader.position()
    const [[word]] = readWord(reader)
    return { word, entry: part.subarray(start, reader.position()) }
  })
}

const pack = (words: readonly FiledWord[]): Uint8Array => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), ...words.map(({ entry }) => entry)]), { level: 9 })

/** Names what these files hold. */
function versionOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 10)
}

/**
 * @param files what Pagefind made
 * @returns contents, parts and fragments; the same files give the same bytes
 * @throws Error where a file is missing or has another form than expected
 */
export async function createBundle(files: readonly BundleFile[]): Promise<BundleFile[]> {
  const byName = new Map(files.map(({ path, content }) => [path.replace(/^[^/]+(?=\.pf_meta$)/, ''), Uint8Array.from(content)]))
  const fileOf = (name: string): Uint8Array<ArrayBuffer> => {
    const content = byName.get(name)
    if (!content) throw new Error(`Pagefind made no file ${name}. Install the version of package.json with npm ci.`)
    return content
  }
  const { pages, parts: filed } = readContents(await unpack(fileOf('.pf_meta')))
  const words = await Promise.all(filed.map(async (id) => wordsIn(await unpack(fileOf(`index/${id}.pf_index`)))))
  const parts = divide(words.flat(), PART_SIZE, ({ entry }) => entry.length).map((own) => ({ from: own[0]?.word ?? '', content: pack(own) }))
  const fragments = pages.map(([id]) => fileOf(`fragment/${id}.pf_fragment`))
  const version = versionOf([...parts.map(({ content }) => content), ...fragments])
  const contents: Contents = { version, lengths: pages.map(([, length]) => length), parts: parts.map(({ from, content }) => [from, content.length]) }
  return [
    { path: 'contents.json', content: Buffer.from(JSON.stringify(contents)) },
    ...parts.map(({ content }, at) => ({ path: `index/${version}-${at}.pf_index`, content })),
    ...fragments.map((content, at) => ({ path: `fragment/${version}-${at}.pf_fragment`, content })),
  ]
}
