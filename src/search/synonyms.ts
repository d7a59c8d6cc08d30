/** 近义词: other words for a term, and the term said with them. */
import { occurrencesOf } from './excerpt.ts'

/** As in the catalogue: `word` is how people speak, `term` how the site does. */
export interface SearchSynonym {
  readonly word: string
  readonly term: string
  readonly exact: boolean
  /** Of what is near: in what it differs; empty where there is nothing to say. */
  readonly note: string
  /** Whether the term is looked for where the word is sought: it stands in a text. */
  readonly forth: boolean
  /** Whether the word is looked for where the term is sought: it stands in a text, and the catalogue allows it. */
  readonly back: boolean
}

/** A term said otherwise. */
export interface Variant {
  /** The whole term with the other word in it: 最低生活保障标准 for 低保标准. */
  readonly text: string
  /** The other word: 最低生活保障. */
  readonly word: string
  readonly exact: boolean
  /** Of what is near, what sets the everyday word apart: that word and the note on it. */
  readonly apart: { readonly word: string; readonly note: string }
}

/** More ways to say one thing would no longer be read. */
const MOST_VARIANTS = 8

type Replacement = Omit<Variant, 'text'> & { readonly from: string }

/** A replacement made in a term. */
type Sought = Replacement & { readonly text: string }

/** 养老院 → 养老机构 and back, where that leads somewhere. */
const directions = ({ word, term, exact, note, forth, back }: SearchSynonym): Replacement[] => [
  ...(forth ? [{ from: word, word: term, exact, apart: { word, note } }] : []),
  ...(back && !word.includes(term) ? [{ from: term, word, exact, apart: { word, note } }] : []),
]

/** Words that are the same as a third word are the same: 长寿金 = 高龄津贴 = 尊老金. */
function siblings(synonyms: readonly SearchSynonym[]): Replacement[] {
  const same = synonyms.filter(({ exact }) => exact)
  return same.flatMap(({ word: from, term }) =>
    same
      .filter((other) => other.back && other.term === term && other.word !== from)
      .map(({ word, note }) => ({ from, word, exact: true, apart: { word, note } })),
  )
}

/** Whether a variant only says another one with more around it: 最低生活保障户 beside 最低生活保障. */
const says = (one: Sought, other: Sought): boolean => one.text.includes(other.text) || (one.from === other.from && one.word.includes(other.word))

/**
 * The other ways to say a term: those that mean the same before those that are near, and those that replace more of it first. Of
 * what is near, only what stands for most of the term: 低保金标准 is nothing that 低保标准 could mean. Left out is what only says
 * the term or another variant with more around it: texts that write 低保家庭 write 低保.
 */
export function variantsOf(term: string, synonyms: readonly SearchSynonym[]): Variant[] {
  const contains = (text: string, part: string): boolean => occurrencesOf(text, part).length > 0
  const isThere = ({ from, word }: Replacement): boolean => word.includes(from) && contains(term, word)
  const sought = [...synonyms.flatMap(directions), ...siblings(synonyms)]
    .filter((one) => contains(term, one.from) && !isThere(one) && (one.exact || one.from.length * 2 > term.length))
    .toSorted((one, other) => Number(other.exact) - Number(one.exact) || other.from.length - one.from.length)
    .map((one) => ({ ...one, text: replaced(term, one.from, one.word) }))
    .filter(({ text }) => !contains(text, term))
  return sought
    .filter((one, index) => !sought.some((other, at) => says(one, other) && (at < index || !says(other, one))))
    .slice(0, MOST_VARIANTS)
    .map(({ text, word, exact, apart }) => ({ text, word, exact, apart }))
}

function replaced(term: string, from: string, word: string): string {
  let text = ''
  let at = 0
  for (const { start, end } of occurrencesOf(term, from)) {
    text += term.slice(at, start) + word
    at = end
  }
  return text + term.slice(at)
}
