import { createElement } from '../search/createElement.ts'
import { onDemand } from '../search/onDemand.ts'
import type { Answer, Answers } from './answer.ts'
import { createAnswerBox, spokenAnswer } from './answerBox.ts'
import { loadAnswers } from './loadAnswers.ts'
import type { Understood } from './understand.ts'

/** The place above the results where a question is answered. What cannot be loaded is left out: the results stand without it. */
export class AnswerRegion {
  readonly #spoken = createElement('p', { class: 'search-label', 'aria-live': 'polite' })
  readonly #box = createElement('div')
  readonly #base: string
  readonly #answers: () => Promise<Answers>

  /** @param base the site's base path, with a slash at the end */
  constructor(base: string) {
    this.#base = base
    this.#answers = onDemand(() => loadAnswers(base))
  }

  get elements(): readonly HTMLElement[] {
    return [this.#spoken, this.#box]
  }

  /** Begins to load what answers are made of; answering waits for it. */
  prepare(): void {
    void this.#with(() => undefined)
  }

  /** @returns undefined where nothing is asked, or the answers cannot be read */
  async answerTo(query: string): Promise<Answer | undefined> {
    return this.#with((answers) => answers.answer(query))
  }

  /** @returns undefined where it cannot be loaded what queries are understood by */
  async understand(query: string): Promise<Understood | undefined> {
    return this.#with((answers) => answers.understand(query))
  }

  /**
   * Shows an answer in the place of the one before; undefined clears it.
   * @param meant links to what else may have been meant, where there is no such figure
   */
  show(answer?: Answer, meant: readonly HTMLAnchorElement[] = []): void {
    this.#spoken.textContent = answer ? spokenAnswer(answer, meant) : ''
    this.#box.replaceChildren(...(answer ? [createAnswerBox(answer, this.#base, meant)] : []))
  }

  async #with<T>(use: (answers: Answers) => T | Promise<T>): Promise<T | undefined> {
    try {
      return await use(await this.#answers())
    } catch (fault) {
      console.warn('The answers could not be read.', fault)
      return undefined
    }
  }
}
