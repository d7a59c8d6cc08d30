/** What script adds to a citation: the day of reading, a button that copies it, and for its styles a file to save. */
import type { StyleName } from '../domain/citationStyles.ts'
import { createElement } from '../search/createElement.ts'
import { copyButton } from './copyButton.ts'

/** Styles that programs read. */
const FILES: Partial<Record<StyleName, { readonly extension: string; readonly type: string }>> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
}

/** @param key name of the file, without its ending */
export function citationTools(citation: HTMLElement, key: string): HTMLElement {
  const style = citation.dataset['style'] as StyleName | undefined
  const file = style && FILES[style]
  const text = (): string => citation.innerText.replaceAll('\r', '').replace(/^\s+|\n+$/g, '')
  return createElement(
    'p',
    { class: 'buttons cite-tools', 'data-needs-script': true },
    ...(file ? [saveLink(text, key, file)] : []),
    ...copyButton('复制引用', text, '引用已复制。'),
  )
}

/** The file is made in the page at the press: nothing is asked of the net. RIS ends its lines with CR LF, which BibTeX bears. */
function saveLink(text: () => string, key: string, { extension, type }: { readonly extension: string; readonly type: string }): HTMLElement {
  const link = createElement('a', { class: 'button', href: '', download: `${key}.${extension}` }, `保存为 .${extension}`)
  link.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([`${text().replaceAll('\n', '\r\n')}\r\n`], { type }))
    link.href = address
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  })
  return link
}
