import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { plainNames } from '../../scripts/ingest/observe/naming/indicator.ts'
import { catalogueState, readCatalogue, synonymSchema } from '../../src/domain/catalogue.ts'
import { regionByCode } from '../../src/domain/region.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { indicators, units, themes, regions, synonyms, searchSynonyms, questions } = readCatalogue()
const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index)

describe('the catalogue', () => {
  it('has no id twice', () => expect(repeated(indicators.map(({ id }) => id))).toEqual([]))

  it('leads no name to two indicators of one dimension', () => {
    const plain = plainNames(readCatalogue().synonyms)
    const dimension = new Map(units.map((unit) => [unit.unit, unit.dimension]))
    const names = indicators.flatMap(({ id, name, aliases, unit }) =>
      [...new Set([name, ...aliases].map(plain))].map((form) => ({ id, key: `${form} (${dimension.get(unit) ?? ''})` })),
    )
    const owners = Map.groupBy(names, ({ key }) => key)
    expect([...owners].filter(([, own]) => own.length > 1).map(([key, own]) => `${key}: ${own.map(({ id }) => id).join(', ')}`)).toEqual([])
  })

  it('relates indicators that exist, to others', () => {
    const ids = new Set(indicators.map(({ id }) => id))
    const others = indicators.flatMap(({ id, related = [], plainly }) => [...related, ...(plainly ? [plainly.id] : [])].map((other) => ({ id, other })))
    expect(others.filter(({ id, other }) => !ids.has(other) || other === id)).toEqual([])
  })

  it('knows the unit of each indicator, and each written form of one unit alone', () => {
    const known = new Set(units.map(({ unit }) => unit))
    expect(indicators.filter(({ unit }) => !known.has(unit)).map(({ id }) => id)).toEqual([])
    expect(repeated(units.flatMap(({ unit, surfaces }) => [...new Set([unit, ...surfaces])]))).toEqual([])
    expect(
      units.filter(({ base, factor }) => (base === undefined) !== (factor === undefined) || (base !== undefined && !known.has(base))).map(({ unit }) => unit),
    ).toEqual([])
  })

  it('gives each word to one theme', () => expect(repeated(themes.flatMap(({ words }) => words))).toEqual([]))
  it('asks for dimensions that units have', () => {
    const known = new Set([...units.map(({ dimension }) => dimension), 'change'])
    const named = [
      ...questions.asks.flatMap(({ dimensions }) => dimensions),
      ...questions.unsaid.flatMap(({ of, asked }) => [...of, ...asked]),
      ...questions.everyday.flatMap(({ asked = [] }) => asked),
    ]
    expect(named.filter((dimension) => !known.has(dimension))).toEqual([])
  })
  it('replaces each everyday word by one term', () => expect(repeated(questions.everyday.map(({ word }) => word))).toEqual([]))
  it('gives aliases to regions that exist', () => expect(regions.aliases.filter(({ code }) => !regionByCode(code)).map(({ name }) => name)).toEqual([]))
})

describe('the synonyms', () => {
  it('lead no word to two terms that are the same thing, and no word to a term twice', () => {
    expect(repeated(searchSynonyms.filter(({ exact }) => exact).map(({ word }) => word))).toEqual([])
    expect(repeated(searchSynonyms.map(({ word, term }) => `${word} ${term}`))).toEqual([])
  })

  it('lead to terms that the catalogue or a bundled report writes', () => {
    const folder = join(process.cwd(), 'content', 'sources')
    const texts = [
      ...indicators.flatMap(({ name, definition, aliases }) => [name, definition, ...aliases]),
      ...themes.flatMap(({ name, words }) => [name, ...words]),
      ...readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
    ].map((text) => text.replace(/[“”]/g, ''))
    expect(searchSynonyms.map(({ term }) => term).filter((term) => !texts.some((text) => text.includes(term)))).toEqual([])
  })

  it('know what readers say, without changing how reports are read', () => {
    expect(searchSynonyms.length).toBeGreaterThanOrEqual(120)
    expect(synonyms.length).toBeLessThan(searchSynonyms.length)
    expect(synonyms.filter(({ only }) => only !== undefined)).toEqual([])
  })

  it('say of what is only near in what it differs', () => {
    const fits = (entry: object): boolean => synonymSchema.safeParse({ word: '养老院', term: '养老机构', exact: false, ...entry }).success
    expect(fits({})).toBe(false)
    expect(fits({ note: '养老院是养老机构的一种' })).toBe(true)
  })
})

it('is in another state once a file that someone edits is another, and in the same until then', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'indicators', 'charity.yml')
  mkdirSync(join(folder, 'indicators'))
  writeFileSync(file, '')
  utimesSync(file, 1, 1)
  const before = catalogueState(folder)
  writeFileSync(join(folder, 'weights.json'), '{}')
  expect(catalogueState(folder)).toBe(before)
  utimesSync(file, 1, 2)
  expect(catalogueState(folder)).not.toBe(before)
})
