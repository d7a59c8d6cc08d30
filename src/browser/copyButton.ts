import { createElement } from '../search/createElement.ts'

/**
 * A button that copies, with the place where it says whether it did. Nothing where the clipboard cannot be written.
 * @param text what to copy, asked for at each press
 * @param done what to say then: 引用已复制。
 */
export function copyButton(label: string, text: () => string, done: string): readonly HTMLElement[] {
  if (!('clipboard' in navigator)) return []
  const button = createElement('button', { type: 'button', class: 'button' }, label)
  const status = createElement('span', { role: 'status' })
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => (status.textContent = done),
      () => (status.textContent = '没有复制成功，可以选中文字再复制。'),
    )
  })
  return [button, status]
}
