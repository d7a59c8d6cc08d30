/**
 * Looks a phrase up with few parts of the index: those that are there, then a few more. Where the words looked up leave no page, or so
 * few that the texts themselves are quickly read, the parts of the other words are not fetched at all.
 */
import type { BundleFiles } from './bundleFiles.ts'
import { isAfter } from './codePointOrder.ts'
import { BETWEEN } from './encoding.ts'
import type { Contents, Postings } from './indexFiles.ts'
import { findPhrase, type PlacedWord, type Places } from './phrase.ts'

/** So many words whose parts are not there yet are looked up at once, and then at a time: most words of the language are no longer. */
const [AT_ONCE, AT_A_TIME] = [4, 2]
/** So many texts are read rather than one more part: they are smaller together, and the best of them are shown anyway. */
const TEXTS_A_PART = 20
/** More texts are never read: each is a request. */
const MOST_TEXTS = 40

/** A word of a phrase, and the parts of the index it may be filed in. */
interface SoughtWord {
  readonly word: string
  readonly offset: number
  readonly parts: readonly string[]
}

/** The words under which a word may be filed: without its marks too, since é stands under e. */
function filedUnder(word: string): Set<string> {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return new Set([word, plain, plain.normalize('NFC')])
}

/** The part a word is filed in: the last that does not begin after it. */
const partOf = ({ parts }: Contents, word: string): string | undefined => parts.findLast(({ from }) => !isAfter(from, word))?.id

function soughtWord(word: string, offset: number, contents: Contents): SoughtWord {
  const ids = [...filedUnder(word)].map((key) => partOf(contents, key)).filter((id) => id !== undefined)
  return { word, offset, parts: [...new Set(ids)] }
}

async function postingsOf({ word, parts }: SoughtWord, files: BundleFiles): Promise<Postings | undefined> {
  const read = await Promise.all(parts.map((id) => files.part(id)))
  return read.map((words) => words.get(word)).find((postings) => postings !== undefined)
}

/** The places at which the texts themselves have these words too. */
async function confirm(places: Places, words: readonly SoughtWord[], contents: Contents, files: BundleFiles): Promise<Places> {
  const confirmed = [...places].map(async ([page, starts]): Promise<[number, number[]]> => {
    const { content } = await files.fragment(contents.pages[page]?.id ?? '')
    const text = content.split(BETWEEN)
    return [page, starts.filter((start) => words.every(({ word, offset }) => text[start + offset]?.toLowerCase() === word))]
  })
  return new Map((await Promise.all(confirmed)).filter(([, starts]) => starts.length > 0))
}

/** Every other word first, then those between: words far apart tell more than neighbours. */
const farApart = <T>(words: readonly T[]): T[] => [...words.filter((_, at) => at % 2 === 0), ...words.filter((_, at) => at % 2 === 1)]

/**
 * Where words stand one after another.
 * @throws Error where a file cannot be fetched
 */
export async function lookUp(phrase: readonly string[], contents: Contents, files: BundleFiles): Promise<Places> {
  const sought = phrase.map((word, offset) => soughtWord(word, offset, contents))
  const isThere = ({ parts }: SoughtWord): boolean => parts.every((id) => files.hasPart(id))
  const left = farApart(sought.filter((word) => !isThere(word)))
  const placed: PlacedWord[] = []
  let next = [...sought.filter(isThere), ...left.splice(0, AT_ONCE)]
  while (next.length > 0) {
    for (const { offset, postings } of await Promise.all(next.map(async (word) => ({ ...word, postings: await postingsOf(word, files) })))) {
      if (!postings) return new Map()
      placed.push({ offset, postings })
    }
    const places = findPhrase(placed)
    if (places.size === 0 || left.length === 0) return places
    const missing = new Set(left.flatMap(({ parts }) => parts).filter((id) => !files.hasPart(id)))
    if (places.size <= Math.min(missing.size * TEXTS_A_PART, MOST_TEXTS)) return confirm(places, left, contents, files)
    next = left.splice(0, AT_A_TIME)
  }
  return new Map()
}
