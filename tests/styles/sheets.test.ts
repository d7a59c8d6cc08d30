/** What holds in every style sheet. */
import { parse as parseColour } from 'culori'
import { expect, test } from 'vitest'

import { declarations, readSource, sheets, TOKENS, tokens } from './sheets.ts'

const LAYERS = ['tokens', 'base', 'components', 'pages', 'print']

test('the layers stand in order at the top of the tokens, which come first', () => {
  expect(readSource(TOKENS).startsWith(`@layer ${LAYERS.join(', ')};`)).toBe(true)
  expect(readSource('styles/index.css').split('\n')[0]).toBe("@import './tokens.css';")
})

test('every rule stands in one of the layers', () => {
  const faults = sheets().flatMap(({ file, root }) =>
    root.nodes
      .filter(
        (node) =>
          node.type !== 'comment' &&
          !(node.type === 'atrule' && (['import', 'page'].includes(node.name) || (node.name === 'layer' && LAYERS.includes(node.params)))),
      )
      .map((node) => `${file}:${node.source?.start?.line ?? 0}: ${node.toString().slice(0, 60)}`),
  )
  // A sheet that a component brings along may come first, so it may name the order once more.
  expect(faults.filter((fault) => !fault.endsWith(`: @layer ${LAYERS.join(', ')}`))).toEqual([])
})

/** Directions of the screen; logical properties say the same of the text. `overflow-x` has no logical twin that browsers know. */
const PHYSICAL =
  /^(?:(?:min-|max-)?(?:width|height)|(?:margin|padding|inset|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.*)?|top|right|bottom|left|border-(?:top|bottom)-(?:left|right)-radius)$/
const PHYSICAL_VALUE = /^(?:left|right)$/
const SIDED = ['margin', 'padding', 'inset', 'border-width', 'border-style', 'border-color', 'scroll-margin', 'scroll-padding']

/** Four values name left and right, unless these are alike. */
function namesSides(value: string): boolean {
  const parts = value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? []
  return parts.length === 4 && parts[1] !== parts[3]
}

test('no property names a side of the screen', () => {
  const faults = declarations().filter(
    ({ declaration: { prop, value } }) =>
      PHYSICAL.test(prop) || (['text-align', 'float', 'clear'].includes(prop) && PHYSICAL_VALUE.test(value)) || (SIDED.includes(prop) && namesSides(value)),
  )
  expect(faults.map(({ at, declaration }) => `${at}: ${declaration.toString()}`)).toEqual([])
})

/** Colours that are the reader's own. */
const SYSTEM = ['currentcolor', 'transparent', 'canvastext', 'canvas', 'highlight', 'linktext', 'none', 'inherit']
const WORDS = /#[\da-f]+\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^)]*\)|(?<![\w-])[a-z]+(?![\w(-])/gi

const coloursIn = (value: string): string[] =>
  (value.replaceAll(/'[^']*'|"[^"]*"|url\([^)]*\)/g, '').match(WORDS) ?? []).filter(
    (word) => !SYSTEM.includes(word.toLowerCase()) && parseColour(word) !== undefined,
  )

test('no colour is written outside the tokens', () => {
  const faults = declarations().filter(({ file, declaration }) => file !== TOKENS && coloursIn(declaration.value).length > 0)
  expect(faults.map(({ at, declaration }) => `${at}: ${declaration.toString()}`)).toEqual([])
})

test('colours are recognised', () => {
  expect(
    ['#fff', '1px solid white', 'rgb(0 0 0 / 50%)', '2px solid var(--ink)', 'inset 0 0 currentcolor', "'red'"].map((value) => coloursIn(value).length),
  ).toEqual([1, 1, 1, 0, 0, 0])
})

test('every token that is used is known, and every token is used', () => {
  const known = new Set(tokens('light', 'social-assistance').keys())
  const local = declarations().flatMap(({ declaration: { prop }, file }) => (prop.startsWith('--') && file !== TOKENS ? [prop] : []))
  const used = declarations().flatMap(({ at, declaration: { value } }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => ({ at, name })))
  expect(used.filter(({ name }) => !known.has(name) && !local.includes(name)).map(({ at, name }) => `${at}: ${name}`)).toEqual([])
  const names = new Set(used.map(({ name }) => name))
  expect([...known].filter((name) => !name.startsWith('--theme-') && !names.has(name))).toEqual([])
})
