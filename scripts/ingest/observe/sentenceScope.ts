/** A sentence as its figures are seen in it. */
import type { Scope } from './clause.ts'
import type { Tools } from './tools.ts'

/** @param plain the sentence with the document's regions and its times blanked out */
export const sentenceScope = (plain: string, { phrases, catalogue }: Pick<Tools, 'phrases' | 'catalogue'>): Scope =>
  new SentenceScope(plain, phrases, catalogue.grammar)

/** What a sentence opens with is read where it is asked for. */
class SentenceScope implements Scope {
  readonly text: string
  readonly reader: Scope['reader']
  readonly grammar: Scope['grammar']
  #opening: string | undefined

  constructor(text: string, reader: Scope['reader'], grammar: Scope['grammar']) {
    this.text = text
    this.reader = reader
    this.grammar = grammar
  }

  get opening(): string {
    return (this.#opening ??= openingOf(this.text, this.reader))
  }
}

/** The noun of a sentence's first clause, if that has no figure. */
function openingOf(sentence: string, phrases: Scope['reader']): string {
  const clause = /^[^,;:。]*/.exec(sentence)?.[0] ?? ''
  const { object } = phrases.left(/\d/.test(clause) ? '' : clause, false)
  return phrases.right(object).noun || object
}
