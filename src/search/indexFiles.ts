/**
 * The files of the index. Pagefind 1.5 and 1.6 make it; its parts are cut smaller by `scripts/search/bundle.ts` and read here without
 * Pagefind's own program. That one looks through all places of a word again for every page, in a time that grows with the square of
 * the pages, and tells of a phrase only where it stands first; here a search takes time in proportion, and tells every place, which
 * is what ranking needs. The form of a part is that of pagefind/src/index in Pagefind's repository;
 * tests/search/exactness.test.ts fails if a new version changes it.
 */
import { createCborReader, type CborReader } from './cbor.ts'

/** What a bundle holds: `contents.json`. */
export interface Contents {
  /** What the names of parts and fragments begin with; their number follows. It changes with what they hold. */
  readonly version: string
  /** How many words each page has. */
  readonly lengths: readonly number[]
  /** The first word of each part, in the order of code points, and its size in bytes as it is sent. */
  readonly parts: readonly (readonly [from: string, size: number])[]
}

/** Where one word stands. */
export interface Postings {
  /** Numbers of the pages, ascending. */
  readonly pages: readonly number[]
  /** For each of these pages, where its positions end in `positions`. */
  readonly ends: readonly number[]
  /** Positions of the word, those of a page ascending. */
  readonly positions: readonly number[]
}

/** What every file begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd'

/** What is in a file: it may be packed with gzip, unless the server has unpacked it. */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = file[0] === 0x1f && file[1] === 0x8b
  const content = packed ? new Uint8Array(await new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()) : file
  if (new TextDecoder().decode(content.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new Error('A file of the search index is not one of Pagefind.')
  return content.subarray(SIGNATURE.length)
}

const repeat = <T>(times: number, read: () => T): T[] => Array.from({ length: times }, read)

const list = <T>(reader: CborReader, item: () => T): T[] => repeat(reader.list(), item)

/** Pages are told by the distance from the one before, and positions too; a negative number changes the weight of those that follow. */
function readPlaces(reader: CborReader): Postings {
  const [pages, ends, positions]: [number[], number[], number[]] = [[], [], []]
  let page = 0
  for (let left = reader.list(); left > 0; left--) {
    const fields = reader.list()
    page += reader.number()
    const before = positions.length
    let position = 0
    for (let places = reader.list(); places > 0; places--) {
      const step = reader.number()
      position = step < 0 ? 0 : position + step
      if (step >= 0) positions.push(position)
    }
    if (fields > 2) list(reader, () => reader.number()) // places in the fields of a page, which are no text
    if (positions.length === before) continue
    pages.push(page)
    ends.push(positions.length)
  }
  return { pages, ends, positions }
}

type FiledWord = readonly [word: string, postings: Postings]

/** The next word of a part, with those a sign above or below sets apart (é stands under e). */
export function readWord(reader: CborReader): [FiledWord, ...FiledWord[]] {
  const fields = reader.list()
  const own: FiledWord = [reader.text(), readPlaces(reader)]
  if (fields < 3) return [own]
  const variants = list(reader, (): FiledWord => {
    reader.list()
    return [reader.text(), readPlaces(reader)]
  })
  return [own, ...variants]
}

/** A part of the index: its words one after another. */
export function readPart(bytes: Uint8Array): Map<string, Postings> {
  const reader = createCborReader(bytes)
  const words: FiledWord[] = []
  while (reader.position() < bytes.length) words.push(...readWord(reader))
  return new Map(words)
}
