/** How Chinese is written in the program: gaps are made by the browser, marks are full-width, and readers are spoken to plainly. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import ts from 'typescript'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')

interface Written {
  /** The file below src, and the text itself. */
  readonly name: string
  readonly text: string
}

/** The strings of a script, each with the gaps of a template left open. */
function stringsOf(script: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text)
    else if (ts.isTemplateExpression(node)) texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\0'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', script, ts.ScriptTarget.Latest))
  return texts
}

/** Of a component: the strings of its head, and its markup without comments. */
function textsOf(file: string): string[] {
  const source = readFileSync(join(SOURCE, file), 'utf8')
  if (file.endsWith('.ts')) return stringsOf(source)
  const [, head = '', markup = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  if (file.endsWith('.mdx')) return [source]
  return [...stringsOf(head), ...markup.replaceAll(/\{?\/\*.*?\*\/\}?|<!--.*?-->|^\s*\/\/.*$/gms, '').split('\n')]
}

/** What is spoken is set by nobody. */
const SPOKEN = 'aloud/spokenRules.ts'

/** Patterns are no texts. */
const isPattern = (text: string): boolean => /[|\\]/.test(text)

const written: readonly Written[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|mdx|ts)$/.test(file))
  .sort()
  .flatMap((file) => textsOf(file).map((text) => ({ name: file.replaceAll('\\', '/'), text })))
  .filter(({ name }) => name !== SPOKEN)
  .filter(({ name, text }) => /\p{Script=Han}/u.test(text) && !(name.endsWith('.ts') && isPattern(text)))

const faults = (pattern: RegExp): string[] =>
  written.flatMap(({ name, text }) => {
    const match = pattern.exec(text)
    return match ? [`${name}: ${text.slice(Math.max(0, match.index - 12), match.index + 20).trim()}`] : []
  })

test('the texts of the program are read', () => {
  expect(written.length).toBeGreaterThan(500)
  expect(new Set(written.map(({ name }) => name.split('.').at(-1)))).toEqual(new Set(['astro', 'mdx', 'ts']))
})

test('no space is typed between Han characters and letters or digits', () => {
  expect(faults(/\p{Script=Han}[“”《》（）]? [A-Za-z\d{]|[A-Za-z\d%}] [“《（]?\p{Script=Han}/u)).toEqual([])
})

test('marks in Chinese are full-width', () => {
  expect(faults(/\p{Script=Han}[,;?!()]|[(]\p{Script=Han}|\p{Script=Han}: /u)).toEqual([])
})

test('a dash is two long, an ellipsis six dots', () => {
  expect(faults(/\p{Script=Han}(?:—|--|–)\p{Script=Han}|\p{Script=Han}\.\.\./u)).toEqual([])
})

test('readers are spoken to plainly', () => {
  expect(faults(/您|点击|！|赋能|助力|一站式|大数据/u)).toEqual([])
})
