import { pinyin } from 'pinyin-pro'

/** A file name none of whose characters can stand in an address. */
export class SlugError extends Error {
  override name = 'SlugError'
}

/** Long addresses are cut at a syllable, or within a first word that is longer. */
const LONGEST = 80

/** Years, months, days and issues, by which the names of yearly reports differ, often at the end alone. */
const NUMBER = /^\d{1,8}$/
/** So many numbers of what is cut off are kept: 2022-12-31. */
const MOST_NUMBERS = 3

/**
 * The address of a document: its file's stem in ASCII, Han as pinyin syllables: 大连2020.txt → da-lian-2020.
 * Of a long name the last numbers that the cut takes away stand at the end.
 * @throws SlugError where nothing is left
 */
export function slugOf(file: string): string {
  const stem = file.replace(/\.[^.]+$/, '').normalize('NFKC')
  const spelled = pinyin(stem, { toneType: 'none', v: true, type: 'array', nonZh: 'consecutive' }).join('-')
  const words = spelled.toLowerCase().match(/[a-z0-9]+/g) ?? []
  if (words.length === 0) throw new SlugError('the file name gives no address. Name the file with letters, digits or Chinese characters.')
  return cut(words, fitting(words, LONGEST)).join('-')
}

/** The first words that have room beside the last numbers of those cut off. With these numbers fewer have room, and more numbers may be cut off. */
function cut(words: readonly string[], count: number): string[] {
  const numbers = words
    .slice(count)
    .filter((word) => NUMBER.test(word))
    .slice(-MOST_NUMBERS)
  const room = LONGEST - numbers.join('').length - numbers.length
  const left = Math.min(count, fitting(words, room))
  return left < count ? cut(words, left) : [...words.slice(0, count).map((word) => word.slice(0, room)), ...numbers]
}

/** How many words from the first on have room, joined by hyphens; at least the first, however long. */
function fitting(words: readonly string[], room: number): number {
  let [count, length] = [1, words[0]?.length ?? 0]
  for (const word of words.slice(1)) {
    length += 1 + word.length
    if (length > room) break
    count++
  }
  return count
}
