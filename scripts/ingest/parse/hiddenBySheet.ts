/**
 * What the style sheets in a page hide from its readers. Only what plain selectors (tags, classes, ids, one in another) say for every
 * medium counts, and of two that speak of one element the more particular one, then the later.
 */
const PROPERTIES = ['display', 'visibility'] as const

/** What one rule of a style sheet says of one property. */
interface Said {
  readonly property: (typeof PROPERTIES)[number]
  readonly hides: boolean
  readonly selector: string
}

/** The elements below `body` of which nothing shows for a style sheet of the page. */
export function hiddenBySheet(document: Document, body: Element): Element[] {
  const said = [...document.querySelectorAll('style')].flatMap(({ textContent }) => [...rulesIn(textContent)].flatMap(sayings))
  return PROPERTIES.flatMap((property) => {
    const ordered = said.filter((one) => one.property === property).sort((one, other) => compare(weight(one.selector), weight(other.selector)))
    const touched = new Set(ordered.flatMap(({ hides, selector }) => (hides ? [...body.querySelectorAll(selector)] : [])))
    return [...touched].filter((element) => !saysItself(element, property) && ordered.findLast(({ selector }) => element.matches(selector))?.hides)
  })
}

const saysItself = (element: Element, property: string): boolean => new RegExp(`\\b${property}\\s*:`, 'i').test(element.getAttribute('style') ?? '')

interface Rule {
  readonly head: string
  readonly body: string
}

/** The rules that hold for every medium: those that stand in no other. */
function* rulesIn(sheet: string): Generator<Rule> {
  const text = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
  let [depth, from, open] = [0, 0, 0]
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index
    if (brace === '{' || depth === 0 || --depth > 0) continue
    const head = text.slice(from, open).split(';').at(-1)?.trim() ?? ''
    if (!head.startsWith('@')) yield { head, body: text.slice(open + 1, index) }
    from = index + 1
  }
}

const COMPOUND = '(?=[\\w.#-])(?:[a-z][\\w-]*)?(?:[.#][a-z_-][\\w-]*)*'
const PLAIN = new RegExp(`^${COMPOUND}(?:(?:\\s*>\\s*|\\s+)${COMPOUND})*$`, 'i')

function sayings({ head, body }: Rule): Said[] {
  const values = PROPERTIES.flatMap((property) => {
    const value = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, 'i').exec(body)?.[1]?.toLowerCase()
    return value === undefined ? [] : [{ property, hides: value === 'none' || value === 'hidden' }]
  })
  const selectors = head
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => PLAIN.test(selector))
  return values.flatMap((value) => selectors.map((selector) => ({ ...value, selector })))
}

/** How particular a selector is: its ids, classes and tags. */
const weight = (selector: string): number[] => [/#/g, /\./g, /(?:^|[\s>])[a-z]/gi].map((part) => selector.match(part)?.length ?? 0)

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((count, index) => count - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
