/** The address of a paragraph is copied where its link is pressed; without a clipboard the link leads there as any other. */
import { createElement } from '../search/createElement.ts'
import { addressOf } from './address.ts'

const status = createElement('p', { role: 'status', class: 'copied' })
/** Milliseconds the message stays. */
const LASTS = 3000
let timer: ReturnType<typeof setTimeout> | undefined

function say(text: string): void {
  status.textContent = text
  clearTimeout(timer)
  timer = setTimeout(() => (status.textContent = ''), LASTS)
}

function copy(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.here') : null
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  history.replaceState(null, '', link.hash)
  navigator.clipboard.writeText(addressOf(link.hash.slice(1))).then(
    () => say('本段地址已复制。'),
    () => say('没有复制成功，地址栏里就是本段的地址。'),
  )
}

/** @param body the text whose paragraphs have addresses */
export function copyAddresses(body: HTMLElement): void {
  if (!('clipboard' in navigator)) return
  document.body.append(status)
  body.addEventListener('click', copy)
}
