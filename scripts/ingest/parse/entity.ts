/** Characters that are written by name or number: &amp;, &#x4e2d;. */
import { parseHTML } from 'linkedom'

const ENTITY = /&(?:#\w{1,10}|\w{1,40});/y

/** The entity that stands at a place of a text and ends by `to`. */
export function entityAt(text: string, at: number, to: number): string | undefined {
  ENTITY.lastIndex = at
  const entity = text[at] === '&' ? ENTITY.exec(text)?.[0] : undefined
  return entity !== undefined && at + entity.length <= to ? entity : undefined
}

/** Decodes texts, of which `whole` is the one they are parts of. */
export function decoderOf(whole: string): (text: string) => string {
  const every = new RegExp(ENTITY, 'g')
  const entities = [...new Set(whole.match(every))]
  if (entities.length === 0) return (text) => text
  const { document } = parseHTML(`<p>${entities.map((entity) => `<i>${entity}</i>`).join('')}</p>`)
  const meanings = new Map([...document.querySelectorAll('i')].map(({ textContent }, index) => [entities[index], textContent]))
  return (text) => text.replace(every, (entity) => meanings.get(entity) ?? entity)
}
