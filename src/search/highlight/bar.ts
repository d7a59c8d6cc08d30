import { createElement } from '../createElement.ts'

/** Says how often the phrases stand in the page, and leads from one place to the next. */
export interface HighlightBar {
  readonly element: HTMLElement
  /** @param current number of the place shown, from 0 */
  tell(current: number): void
}

interface Actions {
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

const LONGEST = 12

const shortened = (phrase: string): string => {
  const characters = Array.from(phrase)
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : phrase
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = createElement('button', { type: 'button', class: 'button' }, text)
  element.addEventListener('click', press)
  return element
}

/** @param total number of occurrences; with none the bar says so */
export function createHighlightBar(phrases: readonly string[], total: number, { step, close }: Actions): HighlightBar {
  const status = createElement('p', { role: 'status' })
  const named = phrases.map((phrase) => `“${shortened(phrase)}”`).join('')
  const steps = total > 1 ? [button('上一处', () => step(-1)), button('下一处', () => step(1))] : []
  const buttons = createElement('div', { class: 'sought-buttons' }, ...steps, button(total > 0 ? '不再标出' : '知道了', close))
  const element = createElement('section', { class: 'sought-bar', 'aria-label': '查到的词' }, status, buttons)
  return {
    element,
    tell(current) {
      status.textContent = total > 0 ? `${named}在这一页有${total}处，这是第${current + 1}处。` : `这一页没有${named}。`
    },
  }
}
