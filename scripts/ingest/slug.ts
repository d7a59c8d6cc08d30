import { pinyin } from 'pinyin-pro'

/** A file name none of whose characters can stand in an address. */
export class SlugError extends Error {
  override name = 'SlugError'
}

/** Long addresses are cut at a syllable, or within a first word that is longer. */
const LONGEST = 80

/**
 * The address of a document: its file's stem in ASCII, Han as pinyin syllables: 大连2020.txt → da-lian-2020.
 * @throws SlugError where nothing is left
 */
export function slugOf(file: string): string {
  const stem = file.replace(/\.[^.]+$/, '').normalize('NFKC')
  const spelled = pinyin(stem, { toneType: 'none', v: true, type: 'array', nonZh: 'consecutive' }).join('-')
  const words = spelled.toLowerCase().match(/[a-z0-9]+/g) ?? []
  let slug = (words[0] ?? '').slice(0, LONGEST)
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= LONGEST) break
    slug = `${slug}-${word}`
  }
  if (slug === '') throw new SlugError('the file name gives no address. Name the file with letters, digits or Chinese characters.')
  return slug
}
