/** A sentence as its figures are seen in it. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { IndicatorFinder } from '../naming/indicator.ts'
import type { Tools } from '../tools.ts'
import type { Scope } from './clause.ts'
import { composeName } from './name.ts'

/** @param plain the sentence with the document's regions and its times blanked out */
export const sentenceScope = (plain: string, { phrases, catalogue, findIndicator }: Pick<Tools, 'phrases' | 'catalogue' | 'findIndicator'>): Scope =>
  new SentenceScope(plain, phrases, catalogue.grammar, findIndicator)

/** What a sentence opens with is read where it is asked for. */
class SentenceScope implements Scope {
  readonly text: string
  readonly reader: Scope['reader']
  readonly grammar: Scope['grammar']
  readonly #find: IndicatorFinder
  #opening: string | undefined

  constructor(text: string, reader: Scope['reader'], grammar: Scope['grammar'], find: IndicatorFinder) {
    this.text = text
    this.reader = reader
    this.grammar = grammar
    this.#find = find
  }

  entryOf(noun: string, unit: string | null, measure: Measure): string | undefined {
    return this.#find({ names: [composeName(noun, '', unit, measure), noun], unit, measure })?.id
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
