/** The steps of reading stand above one another: a folder of `observe` takes nothing that runs from one above it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, it } from 'vitest'

import { runtimeImports } from '../support/runtimeImports.ts'

const FOLDER = join('scripts', 'ingest', 'observe')

/** The folders of `observe`, the lowest first; '.' is what joins them. README tells what each is. */
const LAYERS = ['learnt', 'text', 'time', 'mention', 'frame', 'region', 'table', 'report', 'role', 'unit', 'period', 'measure', 'naming', '.']

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** What a file imports that is there when the program runs, as paths from `observe`. */
const importsOf = (file: string): string[] =>
  runtimeImports(readFileSync(join(FOLDER, file), 'utf8')).flatMap((path) => {
    const other = normalize(join(dirname(file), path))
    return path.startsWith('.') && !other.startsWith('..') ? [other] : []
  })

const layerOf = (file: string): number => LAYERS.indexOf(dirname(file).split(sep)[0] ?? '.')

it('every folder has its layer', () => expect(files.filter((file) => layerOf(file) < 0)).toEqual([]))

it('nothing is imported from a layer above', () =>
  expect(files.flatMap((file) => importsOf(file).flatMap((other) => (layerOf(other) > layerOf(file) ? [`${file} -> ${other}`] : [])))).toEqual([]))

it('imports are seen at all', () => expect(importsOf('meaning.ts')).toContain(join('frame', 'comparedChange.ts')))

it('every way of loading a module is seen, and none that is of types alone', () =>
  expect(
    runtimeImports(
      [
        "import { max } from './a.ts'",
        "import type { One } from './type.ts'",
        "import './b.ts'",
        "import all, { type Two } from './c.ts'",
        "export { three } from './d.ts'",
        "export * from './e.ts'",
        "export type { Four } from './type.ts'",
        "export const five = 'import x from \\'./text.ts\\''",
        "const six = await import('./f.ts')",
      ].join('\n'),
    ),
  ).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']))
