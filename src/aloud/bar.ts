/** The buttons of a reading, at the lower end of the window. Its keys work while the focus is in it. */
import { createElement } from '../search/createElement.ts'
import type { ReadingState } from './reading.ts'

export interface AloudBar {
  readonly element: HTMLElement
  /** @param index of the utterance, from 0 */
  tell(index: number, total: number, state: ReadingState): void
  tellSpeed(speed: string): void
  focus(): void
}

interface Actions {
  readonly step: (by: 1 | -1) => void
  readonly toggle: () => void
  readonly stop: () => void
  readonly readFromHere: () => void
  readonly changeSpeed: () => void
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = createElement('button', { type: 'button', class: 'button' }, text)
  element.addEventListener('click', press)
  return element
}

/** The bar, which does nothing by itself: what its buttons and keys do comes from outside. */
export function createAloudBar({ step, toggle, stop, readFromHere, changeSpeed }: Actions): AloudBar {
  const pause = button('暂停', toggle)
  const speed = button('', changeSpeed)
  const place = createElement('p', { class: 'aloud-place' })
  const course = createElement(
    'div',
    {},
    button('上一句', () => step(-1)),
    pause,
    button('下一句', () => step(1)),
  )
  const rest = createElement('div', {}, button('停止', stop), button('从这里读', readFromHere), speed)
  const element = createElement('section', { class: 'aloud-bar', 'aria-label': '朗读' }, place, course, rest)
  const keys: Readonly<Record<string, () => void>> = { ArrowLeft: () => step(-1), ArrowRight: () => step(1), Escape: stop }
  element.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  return {
    element,
    tell(index, total, state) {
      pause.textContent = state === 'reading' ? '暂停' : '继续'
      place.textContent = `第${index + 1}句，共${total}句`
    },
    tellSpeed: (name) => (speed.textContent = `语速：${name}`),
    focus: () => pause.focus({ preventScroll: true }),
  }
}
