import { occurrencesOf } from '../excerpt.ts'
import { queryAsPrinted, simplifyQuery, type Writing } from '../simplify.ts'
import { linesOf } from './readableLines.ts'

/**
 * Phrases as the page prints them: one in Traditional characters that does not stand there is looked for as the search does, in Simplified ones.
 * @param loadWriting asked only if a phrase does not stand there as it is
 * @returns one for each phrase; what stands there in no way is left as it is
 */
export async function phrasesAsPrinted(document: Document, phrases: readonly string[], loadWriting: () => Promise<Writing>): Promise<string[]> {
  const lines = linesOf(document)
  const stands = (phrase: string): boolean => lines.some(({ text }) => occurrencesOf(text, phrase).length > 0)
  if (phrases.every((phrase) => stands(phrase) || !/\p{Script=Han}/u.test(phrase))) return [...phrases]
  const writing = await loadWriting()
  return phrases.map((phrase) => [phrase, queryAsPrinted(phrase, writing), simplifyQuery(phrase, writing)].find(stands) ?? phrase)
}
