/** Marks in a page what was searched for, as its address says: `?hl=低保`. Loaded only by such an address. */
import { fetchJson } from '../fetchJson.ts'
import { phrasesIn, withoutPhrases } from '../phrases.ts'
import type { SearchWords } from '../words.ts'
import { phrasesAsPrinted } from './asPrinted.ts'
import { createHighlightBar } from './bar.ts'
import { firstAfter, markPhrases, unmark, type Occurrence } from './occurrences.ts'

/** Whether a reader can come to see it: a closed part of the page is opened for that, what a mode leaves out is not shown at all. */
const isReachable = ([mark]: Occurrence): boolean => mark?.closest('details:not([open])') !== null || mark.getClientRects().length > 0

function open(mark: HTMLElement): void {
  for (let details = mark.closest('details:not([open])'); details; details = details.closest('details:not([open])')) details.setAttribute('open', '')
}

/** @param bar covers the lower end of the window */
function bringIntoView(mark: HTMLElement, bar: HTMLElement): void {
  open(mark)
  const { top, bottom } = mark.getBoundingClientRect()
  if (top < 0 || bottom > bar.getBoundingClientRect().top) mark.scrollIntoView({ block: 'center' })
}

/** The browser goes to the anchor while the page loads, and would undo a step made before that. */
function afterLoad(act: () => void): void {
  if (document.readyState === 'complete') act()
  else addEventListener('load', act, { once: true })
}

function highlight(phrases: readonly string[]): void {
  const all = markPhrases(document, phrases)
  const reachable = all.filter(isReachable)
  let current = firstAfter(reachable, document.querySelector(':target'))
  const bar = createHighlightBar(phrases, reachable.length, { step, close })

  function show(): void {
    reachable.forEach((marks, number) => marks.forEach((mark) => mark.toggleAttribute('data-current', number === current)))
    bar.tell(current)
    const [mark] = reachable[current] ?? []
    if (mark) bringIntoView(mark, bar.element)
  }

  function step(by: 1 | -1): void {
    current = (current + by + reachable.length) % reachable.length
    show()
  }

  function close(): void {
    unmark(all)
    bar.element.remove()
    history.replaceState(history.state, '', withoutPhrases(location))
    document.getElementById('main')?.focus({ preventScroll: true })
  }

  document.getElementById('main')?.before(bar.element)
  afterLoad(show)
}

/** As they stand in the page; as they stand in the address where it cannot be loaded how else they may be written. */
async function wanted(phrases: readonly string[]): Promise<readonly string[]> {
  const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/'
  const loadWriting = async (): Promise<SearchWords['writing']> => (await fetchJson<SearchWords>(`${base}pagefind/words.json`)).writing
  try {
    return await phrasesAsPrinted(document, phrases, loadWriting)
  } catch (fault) {
    console.info('Traditional characters are not looked for in Simplified ones: the table could not be loaded.', fault)
    return phrases
  }
}

const phrases = phrasesIn(location.search)
if (phrases.length > 0) highlight(await wanted(phrases))
