/**
 * A text field with a list of suggestions below it: the editable combobox with a listbox of ARIA 1.2. The focus stays in the field;
 * `aria-activedescendant` tells which option is chosen. Arrow keys open the list and move in it, Home and End move in it once an
 * option is chosen, Enter takes the option, Escape closes. Taps and clicks take an option too.
 */
import { watchComposition } from './composition.ts'
import { createElement } from './createElement.ts'

export interface Option {
  /** What stands in the row. */
  readonly content: readonly (Node | string)[]
  /** Called when it is taken. */
  take(): void
}

export interface OptionGroup {
  readonly name: string
  readonly options: readonly Option[]
}

/** What the list shows at a time. */
export interface Offer {
  readonly groups: readonly OptionGroup[]
  /** A control below the options, such as one that clears them. */
  readonly foot?: HTMLElement | undefined
}

export interface Combobox {
  /** Shows what is offered for the text now, unless the reader has closed the list. */
  refresh(): void
  close(): void
}

interface Row {
  readonly element: HTMLElement
  readonly option: Option
}

const KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Escape'] as const
type Key = (typeof KEYS)[number]
const isKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key)

/**
 * Makes a field a combobox.
 * @param input with an id; its parent holds the list, and the two must not be parted by what takes the focus
 * @param offerFor what to offer for a text; asked when the field gets the focus and whenever the text changes, never in the midst of a composition
 */
export function createCombobox(input: HTMLInputElement, offerFor: (text: string) => Offer): Combobox {
  const list = createElement('div', { role: 'listbox', id: `${input.id}-list`, 'aria-label': '搜索提示' })
  const popup = createElement('div', { class: 'suggestions', hidden: true }, list)
  const count = createElement('p', { class: 'search-label', 'aria-live': 'polite' })
  let rows: readonly Row[] = []
  let active = -1
  /** Closed by the reader: stays so until the next key, click or focus. */
  let dismissed = false

  const isOpen = (): boolean => !popup.hidden

  function choose(index: number): void {
    active = index
    rows.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === index)))
    const chosen = rows[index]?.element
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id)
    else input.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  function close(): void {
    dismissed = true
    hide()
  }

  function hide(): void {
    popup.hidden = true
    input.setAttribute('aria-expanded', 'false')
    count.textContent = ''
    choose(-1)
  }

  function take(index: number): void {
    const option = rows[index]?.option
    close()
    option?.take()
  }

  function groupElement({ name, options }: OptionGroup, number: number): HTMLElement {
    const heading = createElement('div', { class: 'suggestions-heading', id: `${list.id}-${number}`, role: 'presentation' }, name)
    const group = createElement('div', { role: 'group', 'aria-labelledby': heading.id }, heading)
    const added = options.map((option, index): Row => {
      const at = rows.length + index
      const element = createElement('div', { role: 'option', id: `${list.id}-option-${at}`, 'aria-selected': 'false' }, ...option.content)
      element.addEventListener('click', () => take(at))
      group.append(element)
      return { element, option }
    })
    rows = [...rows, ...added]
    return group
  }

  function show({ groups, foot }: Offer): void {
    rows = []
    list.replaceChildren(...groups.map(groupElement))
    popup.replaceChildren(list, ...(foot ? [foot] : []))
    if (rows.length === 0) {
      hide()
      return
    }
    popup.hidden = false
    input.setAttribute('aria-expanded', 'true')
    count.textContent = `${rows.length}条提示，按上下键选`
    choose(-1)
  }

  const composition = watchComposition(input, open)

  function refresh(): void {
    if (!dismissed && !composition.isOpen() && document.activeElement === input) show(offerFor(input.value))
  }

  function open(): void {
    dismissed = false
    refresh()
  }

  /** One step down or up; behind the last option comes the field itself, then the first. */
  function step(by: 1 | -1): void {
    if (isOpen()) choose(((active + 1 + by + rows.length + 1) % (rows.length + 1)) - 1)
    else {
      open()
      choose(by === 1 ? 0 : rows.length - 1)
    }
  }

  /** @returns whether the key was for the list */
  function press(key: Key): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1)
    else if (!isOpen()) return false
    else if (key === 'Escape') close()
    else if (active < 0) {
      if (key === 'Enter') close()
      return false
    } else if (key === 'Enter') take(active)
    else choose(key === 'Home' ? 0 : rows.length - 1)
    return true
  }

  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': list.id }))
    input.setAttribute(name, value)
  input.after(popup, count)
  input.addEventListener('input', open)
  input.addEventListener('focus', open)
  input.addEventListener('click', () => {
    if (!isOpen()) open()
  })
  input.addEventListener('keydown', (event) => {
    if (composition.owns(event)) {
      if (event.key === 'Enter') event.preventDefault()
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && isKey(event.key) && press(event.key)) event.preventDefault()
  })
  // A press on the list must not take the focus from the field; some browsers give a button no focus, and the list would close under the press.
  popup.addEventListener('mousedown', (event) => {
    event.preventDefault()
  })
  input.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== input && !(relatedTarget instanceof Node && popup.contains(relatedTarget))) close()
  })
  return { refresh, close }
}
