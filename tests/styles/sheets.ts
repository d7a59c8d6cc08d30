/** The site's style sheets as they stand in the source, and what the tokens are worth in each mode. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { parseHTML } from 'linkedom'
import { parse, type AtRule, type Declaration, type Root, type Rule } from 'postcss'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { themeColours } from '../../src/styles/themeColours.ts'

const SOURCE = join(import.meta.dirname, '../../src')
export const TOKENS = 'styles/tokens.css'

/** Below src, with a slash between folders. */
export const sourceFiles = (name: RegExp): string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => name.test(file))
    .sort()

export const readSource = (file: string): string => readFileSync(join(SOURCE, file), 'utf8')

/** Every style sheet, and every style element of a component, by file. */
export function sheets(): readonly { readonly file: string; readonly root: Root }[] {
  const own = sourceFiles(/\.css$/).map((file) => ({ file, root: parse(readSource(file)) }))
  const inside = sourceFiles(/\.astro$/).flatMap((file) =>
    [...readSource(file).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => ({ file, root: parse(css) })),
  )
  return [...own, ...inside]
}

/** Every declaration, with where it stands as `file:line`. */
export function declarations(): readonly { readonly at: string; readonly file: string; readonly declaration: Declaration }[] {
  const all: { at: string; file: string; declaration: Declaration }[] = []
  for (const { file, root } of sheets())
    root.walkDecls((declaration) => void all.push({ at: `${file}:${declaration.source?.start?.line ?? 0}`, file, declaration }))
  return all
}

export const themes = readCatalogue().themes

/** The ways the site is shown. */
export const MODES = {
  light: { system: 'light' },
  dark: { system: 'dark' },
  'dark by choice': { system: 'light', scheme: 'dark' },
  'light by choice': { system: 'dark', scheme: 'light' },
  elder: { system: 'light', elder: '' },
  'elder dark': { system: 'dark', elder: '' },
  'elder dark by choice': { system: 'light', scheme: 'dark', elder: '' },
  print: { system: 'dark', medium: 'print' },
} as const satisfies Record<string, Way>

export type Mode = keyof typeof MODES

interface Way {
  readonly system: 'light' | 'dark'
  readonly scheme?: 'light' | 'dark'
  readonly elder?: ''
  readonly medium?: 'screen' | 'print'
}

/** The media queries of the tokens; any other is an error, so that none is passed over. */
function applies({ params }: AtRule, { system, medium = 'screen' }: Way): boolean {
  const query = params.replaceAll(/\s+/g, '')
  if (query === 'print' || query === 'screen') return query === medium
  if (query === 'screenand(prefers-color-scheme:dark)') return medium === 'screen' && system === 'dark'
  throw new Error(`The tests do not know the media query "${params}" of the tokens: add it to tests/styles/sheets.ts.`)
}

const weight = (selector: string): number => selector.match(/:root|\[/g)?.length ?? 0

/** The rules of the tokens that hold in a mode, the strongest last. */
function rulesIn(way: Way): Rule[] {
  const rules: Rule[] = []
  const collect = (parent: Root | AtRule): void => {
    for (const node of parent.nodes ?? []) {
      if (node.type === 'rule') rules.push(node)
      if (node.type === 'atrule' && (node.name === 'layer' || applies(node, way))) collect(node)
    }
  }
  collect(parse(readSource(TOKENS)))
  collect(parse(themeColours(themes)))
  return rules.toSorted((one, other) => weight(one.selector) - weight(other.selector))
}

/** What each token is worth in a mode, inside a theme or outside of all. */
export function tokens(mode: Mode, theme?: string): ReadonlyMap<string, string> {
  const way: Way = MODES[mode]
  const { document } = parseHTML('<html><body></body></html>')
  for (const name of ['scheme', 'elder'] as const) {
    const value = way[name]
    if (value !== undefined) document.documentElement.setAttribute(`data-${name}`, value)
  }
  if (theme !== undefined) document.body.setAttribute('data-theme', theme)
  const values = new Map<string, string>()
  for (const element of [document.documentElement, document.body])
    for (const rule of rulesIn(way))
      if (element.matches(rule.selector))
        rule.walkDecls(/^--/, ({ prop, value }) => {
          values.set(prop, value)
        })
  return new Map([...values].map(([name, value]) => [name, resolved(value, values)]))
}

const resolved = (value: string, values: ReadonlyMap<string, string>): string =>
  value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => resolved(values.get(name) ?? '', values))

/** A token's value. @throws Error where there is none */
export function token(mode: Mode, name: string, theme?: string): string {
  const value = tokens(mode, theme).get(`--${name}`)
  if (value === undefined) throw new Error(`There is no token --${name} in the mode ${mode}.`)
  return value
}
