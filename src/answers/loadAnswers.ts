import { fetchJson } from '../search/fetchJson.ts'
import { createAnswers, type Answers } from './answer.ts'
import type { AnswerWords } from './answerIndex.ts'
import { createFigureSource } from './figureSource.ts'

/**
 * Loads what queries are understood by; names and figures follow when a question needs them.
 * @param base the site's base path, with a slash at the end
 * @throws Error if a file cannot be loaded; later, when a question is answered, too
 */
export async function loadAnswers(base: string): Promise<Answers> {
  const read = (name: string): Promise<unknown> => fetchJson(`${base}answers/${name}`)
  const words = (await read('words.json')) as AnswerWords
  return createAnswers(words, createFigureSource(words, read))
}
