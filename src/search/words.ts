import type { Writing } from './simplify.ts'
import type { SearchSynonym } from './synonyms.ts'

/** `pagefind/words.json`, written beside the index: how readers say and write what the texts say. */
export interface SearchWords {
  readonly synonyms: readonly SearchSynonym[]
  readonly writing: Writing
}
