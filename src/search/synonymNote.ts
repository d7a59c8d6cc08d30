import { writeAddress, type SearchState } from './address.ts'
import { createElement } from './createElement.ts'
import type { Variant } from './synonyms.ts'

const named = (variants: readonly Variant[]): string => [...new Set(variants.map(({ text }) => text))].join('、')

/** The link that switches other words on or off; `data-synonyms` says which. */
function switchLink(state: SearchState, action: string): HTMLAnchorElement {
  const other = { ...state, synonyms: !state.synonyms }
  const text = other.synonyms ? '也查这些说法' : '只查原词'
  return createElement('a', { href: action + writeAddress(other), 'data-synonyms': other.synonyms ? 'on' : 'off' }, text)
}

/**
 * Says which other words are looked for, those that are only near with what sets them apart, and how to do without; or, where they
 * are switched off, which there are.
 * @param variants that were found, or all that are known where they were not looked for
 * @param action address of the search page
 * @returns null where there is no other word
 */
export function createSynonymNote(variants: readonly Variant[], state: SearchState, action: string): HTMLElement | null {
  if (variants.length === 0) return null
  const link = switchLink(state, action)
  if (!state.synonyms) return createElement('p', { class: 'search-note' }, `没有查${named(variants)}。`, link)
  const near = variants.filter(({ exact }) => !exact)
  const same = variants.filter(({ exact }) => exact)
  const heading = [...(same.length > 0 ? [named(same)] : []), ...(near.length > 0 ? [`相近的${named(near)}`] : [])].join('，')
  const notes = near.map(({ apart: { word, note } }) =>
    createElement('li', {}, createElement('b', {}, word), note.startsWith(word) ? note.slice(word.length) : `：${note}`),
  )
  return createElement(
    'div',
    { class: 'search-note' },
    createElement('p', {}, `也查了：${heading}。`, link),
    ...(notes.length > 0 ? [createElement('ul', {}, ...notes)] : []),
  )
}
