import { fetchJson } from './fetchJson.ts'
import { remembering } from './onDemand.ts'
import type { Readings } from './pinyin.ts'

/** `pagefind/suggestions.json`, written beside the index: what may be suggested while a reader types. Rows, since names come by the hundred. */
export interface SuggestionTable {
  /** Id, name, other names. Those of which a report gives figures come first. */
  readonly indicators: readonly (readonly [id: string, name: string, ...aliases: string[]])[]
  /** How many of the indicators have figures. */
  readonly withFigures: number
  /** Name, length of its short form (大连 of 大连市), last part of its address, row of the region above it or -1. By code. */
  readonly regions: readonly (readonly [name: string, short: number, address: string, above: number])[]
  /** Slug, title, region (辽宁省/大连市), year or years. Newest first; at most as many as `MOST_REPORTS` of the build. */
  readonly reports: readonly (readonly [slug: string, title: string, region: string, year: string])[]
  /** Id and name. */
  readonly themes: readonly (readonly [id: string, name: string])[]
  readonly readings: Readings
}

/** Every name of a theme or an indicator, each once. */
export const namesIn = ({ themes, indicators }: Pick<SuggestionTable, 'themes' | 'indicators'>): string[] => [
  ...new Set([...themes, ...indicators].flatMap(([, ...names]) => names)),
]

/** Fetched once a page, whoever asks for it. @param base the site's base path, with a slash at the end */
export const loadSuggestionTable = remembering((base: string) => fetchJson<SuggestionTable>(`${base}pagefind/suggestions.json`))
