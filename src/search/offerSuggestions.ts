/** Suggestions below a search field: pages that are called so, words to search for, and what was searched lately. */
import { createCombobox, type Combobox, type Offer, type Option, type OptionGroup } from './combobox.ts'
import { createElement, markedNodes } from './createElement.ts'
import { markTerms } from './excerpt.ts'
import { foldForMatch } from './fold.ts'
import { likelyMeant } from './likelyMeant.ts'
import { loadSuggester, type LoadedSuggester } from './loadSuggester.ts'
import { recentSearches } from './recentSearches.ts'
import type { Suggestion, SuggestionKind } from './suggestions.ts'

/** The headings say what happens: a page opens, or a search is made. */
const HEADINGS: Record<SuggestionKind, string> = { term: '搜索', indicator: '打开指标', region: '打开地区', theme: '打开专题', report: '打开报告' }

/** Recent searches shown where nothing is typed yet, and among other suggestions. */
const MOST_RECENT = 5
const MOST_RECENT_AMONG = 2

/** The name with what was typed marked, and what tells it from others. */
function rowOf(name: string, query: string, detail: string): Node[] {
  const named = createElement('span', {}, ...markedNodes(markTerms(name, [query])))
  return detail === '' ? [named] : [named, createElement('span', { class: 'suggestions-detail' }, detail)]
}

/**
 * Offers suggestions below a field, from the next key, click or focus on.
 * @param input in a form that leads to the search page
 * @param base the site's base path, with a slash at the end
 */
export function offerSuggestions(input: HTMLInputElement, base: string): Combobox {
  let suggester: LoadedSuggester | undefined
  const combobox = createCombobox(input, offerFor)

  function load(): void {
    loadSuggester(base)
      .then((loaded) => {
        suggester = loaded
        combobox.refresh()
      })
      .catch((fault: unknown) => {
        console.warn('There are no suggestions: they could not be loaded.', fault)
      })
  }

  function searchFor(query: string): void {
    input.value = query
    input.form?.requestSubmit()
  }

  const searchOption = (name: string, query: string): Option => ({ content: rowOf(name, query, ''), take: () => searchFor(name) })

  const optionOf = (suggestion: Suggestion, query: string): Option =>
    suggestion.path === ''
      ? searchOption(suggestion.name, query)
      : {
          content: rowOf(suggestion.name, query, suggestion.by === '' ? suggestion.detail : `也叫${suggestion.by}`),
          take: () => location.assign(base + suggestion.path.slice(1)),
        }

  /** In the order of the best suggestion of each kind. @param offered searches that stand among the recent ones already */
  function groupsOf(query: string, loaded: LoadedSuggester, offered: readonly string[]): OptionGroup[] {
    const simple = loaded.simplify(query)
    const isNew = (search: string): boolean => !offered.some((other) => foldForMatch(other) === foldForMatch(search))
    const suggestions = loaded.suggest(simple).filter(({ kind, name }) => kind !== 'term' || isNew(name))
    const kinds = [...new Set(suggestions.map(({ kind }) => kind))]
    const optionsOf = (wanted: SuggestionKind): Option[] => suggestions.filter(({ kind }) => kind === wanted).map((one) => optionOf(one, simple))
    if (kinds.length > 0) return kinds.map((kind) => ({ name: HEADINGS[kind], options: optionsOf(kind) }))
    return [
      {
        name: '要找的是不是',
        options: likelyMeant(simple, loaded)
          .filter(isNew)
          .map((meant) => searchOption(meant, simple)),
      },
    ]
  }

  function clearButton(): HTMLElement {
    const button = createElement('button', { type: 'button', class: 'suggestions-clear' }, '清除最近查过的')
    button.addEventListener('click', () => {
      recentSearches.clear()
      input.focus()
      combobox.refresh()
    })
    return button
  }

  function offerFor(text: string): Offer {
    const query = text.trim()
    const sought = foldForMatch(query)
    const searched = recentSearches
      .list()
      .filter((one) => foldForMatch(one) !== sought && foldForMatch(one).includes(sought))
      .slice(0, query === '' ? MOST_RECENT : MOST_RECENT_AMONG)
    const options = searched.map((one) => searchOption(one, query))
    if (query !== '' && !suggester) load()
    const groups = [{ name: '最近查过', options }, ...(query !== '' && suggester ? groupsOf(query, suggester, searched) : [])]
    return { groups: groups.filter((group) => group.options.length > 0), foot: options.length > 0 ? clearButton() : undefined }
  }

  input.form?.addEventListener('submit', () => {
    recentSearches.add(input.value)
    combobox.close()
  })
  return combobox
}
