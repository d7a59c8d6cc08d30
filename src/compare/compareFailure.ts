import { createElement } from '../search/createElement.ts'

/** What stands in place of a comparison whose figures could not be loaded, with a way to try again. */
export function createCompareFailure(retry: () => void): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'button' }, '再试一次')
  button.addEventListener('click', retry)
  return createElement(
    'div',
    {},
    createElement('p', {}, createElement('span', { class: 'mark doubt' }, '误'), ' 数据没有取到，可能是网络断了。下面的对照仍然能看。'),
    createElement('p', {}, button),
  )
}
