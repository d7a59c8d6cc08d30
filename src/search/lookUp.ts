/**
 * Looks a phrase up with little of the index: its rarest words first, whose parts are smallest. Where the words looked up leave no page,
 * or so few that the texts themselves are smaller than the parts of the other words, these are not fetched at all.
 */
import type { BundleFiles } from './bundleFiles.ts'
import { isAfter } from './codePointOrder.ts'
import { BETWEEN } from './encoding.ts'
import type { Contents, Postings } from './indexFiles.ts'
import { findPhrase, type PlacedWord, type Places } from './phrase.ts'

/** Parts of more than so many bytes are not asked for at once, but for those of two words: to ask again takes time, too. */
const [ROUND, LEAST_WORDS] = [40_000, 2]
/** Bytes of a text, on average; so many of the texts found are read in any case, to be shown. */
const [TEXT, SHOWN] = [800, 10]
/** More texts are never read: each is a request. */
const MOST_TEXTS = 40

/** A word of a phrase, and the numbers of the parts it may be filed in. */
interface SoughtWord {
  readonly word: string
  readonly offset: number
  readonly parts: readonly number[]
}

/** The words under which a word may be filed: without its marks too, since é stands under e. */
function filedUnder(word: string): Set<string> {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return new Set([word, plain, plain.normalize('NFC')])
}

/** The part a word is filed in: the last that does not begin after it; -1 where all do. */
function partOf({ parts }: Contents, word: string): number {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAfter(parts[middle]?.[0] ?? '', word)) high = middle
    else low = middle + 1
  }
  return low - 1
}

function soughtWord(word: string, offset: number, contents: Contents): SoughtWord {
  const parts = [...filedUnder(word)].map((key) => partOf(contents, key)).filter((part) => part >= 0)
  return { word, offset, parts: [...new Set(parts)] }
}

async function postingsOf({ word, parts }: SoughtWord, files: BundleFiles): Promise<Postings | undefined> {
  const read = await Promise.all(parts.map((id) => files.part(id)))
  return read.map((words) => words.get(word)).find((postings) => postings !== undefined)
}

/** Bytes still to be fetched for these words. */
function missingSize(words: readonly SoughtWord[], files: BundleFiles): number {
  const missing = new Set(words.flatMap(({ parts }) => parts).filter((part) => !files.hasPart(part)))
  return [...missing].reduce((sum, part) => sum + (files.contents.parts[part]?.[1] ?? 0), 0)
}

/** How many of these words to look up next. */
function roundOf(words: readonly SoughtWord[], files: BundleFiles): number {
  const tooMany = words.findIndex((_, at) => missingSize(words.slice(0, at + 1), files) > ROUND)
  return tooMany < 0 ? words.length : Math.max(tooMany, LEAST_WORDS)
}

const areFewer = (places: Places, bytes: number): boolean => places.size <= MOST_TEXTS && (places.size - SHOWN) * TEXT < bytes

/** The places at which the texts themselves have these words too. */
async function confirm(places: Places, words: readonly SoughtWord[], files: BundleFiles): Promise<Places> {
  const confirmed = [...places].map(async ([page, starts]): Promise<[number, number[]]> => {
    const { content } = await files.fragment(page)
    const text = content.split(BETWEEN)
    return [page, starts.filter((start) => words.every(({ word, offset }) => text[start + offset]?.toLowerCase() === word))]
  })
  return new Map((await Promise.all(confirmed)).filter(([, starts]) => starts.length > 0))
}

/**
 * Where words stand one after another.
 * @throws Error where a file cannot be fetched
 */
export async function lookUp(phrase: readonly string[], files: BundleFiles): Promise<Places> {
  const sought = phrase.map((word, offset) => soughtWord(word, offset, files.contents))
  const sizes = new Map(sought.map((word) => [word, missingSize([word], files)]))
  const left = sought.toSorted((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0))
  const placed: PlacedWord[] = []
  while (left.length > 0) {
    const next = left.splice(0, roundOf(left, files))
    for (const { offset, postings } of await Promise.all(next.map(async (word) => ({ ...word, postings: await postingsOf(word, files) })))) {
      if (!postings) return new Map()
      placed.push({ offset, postings })
    }
    const places = findPhrase(placed)
    const missing = missingSize(left, files)
    if (places.size === 0 || left.length === 0) return places
    if (missing > 0 && areFewer(places, missing)) return confirm(places, left, files)
  }
  return new Map()
}
