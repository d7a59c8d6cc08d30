/** SVG as text, built from elements. Attributes only, never `style`: the policy of the pages forbids it. */
import { escapeMarkup } from '../typography/escapeMarkup.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** At most one decimal, so that drawings are short and the same everywhere. */
const rounded = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)

/** One element; attributes that are undefined are left out. Children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(rounded(value ?? ''))}"`)
    .join('')
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`
}

/** A line of text at a point. `class` gives weight and colour, `size` the height of the letters. */
export function label(content: string, { size, ...attributes }: Attributes & { readonly x: number; readonly y: number; readonly size: number }): string {
  return element('text', { ...attributes, 'font-size': size }, escapeMarkup(content))
}

/** The drawing itself. It is hidden from readers by ear: the table beside it says the same. */
export function drawing(width: number, height: number, ...children: readonly string[]): string {
  return element(
    'svg',
    { width, height, viewBox: `0 0 ${rounded(width)} ${rounded(height)}`, 'aria-hidden': 'true', focusable: 'false', xmlns: 'http://www.w3.org/2000/svg' },
    ...children,
  )
}
