import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import type { SearchState } from '../../src/search/address.ts'
import { NO_CHOICE, type Choice } from '../../src/search/facets.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { findOtherwise, variantsOfTerms } from '../../src/search/otherwise.ts'
import type { Variant } from '../../src/search/synonyms.ts'
import { createSynonymNote } from '../../src/search/synonymNote.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'

const PAGES: Readonly<Record<string, string>> = {
  literal: '城市低保标准提高了。',
  both: '低保也就是最低生活保障。',
  exact: '最低生活保障标准提高了。',
  near: '农村建了敬老院。',
  term: '全市养老机构增加。',
  two: '最低生活保障对象住进养老机构。',
  neither: '公墓与殡仪馆。',
  traditional: '志願服務團體',
}
const folder = temporaryFolder()
let index: SearchIndex

beforeAll(async () => {
  for (const [name, text] of Object.entries(PAGES)) {
    mkdirSync(join(folder, name))
    const metas = `<meta name="atlas:kind" content="theme"><meta name="atlas:year" content="${name === 'exact' ? 2020 : 2017}">`
    writeFileSync(
      join(folder, name, 'index.html'),
      `<!doctype html><html lang="zh-CN"><head>${metas}</head><body><main><h1>${name}</h1><p>${text}</p></main></body></html>`,
    )
  }
  await indexSite(folder, { themes: [], indicators: [], searchSynonyms: readCatalogue().searchSynonyms })
  index = await openIndex(folder)
})

afterAll(() => {
  vi.unstubAllGlobals()
})

async function otherwise(terms: readonly string[], choice: Choice = NO_CHOICE): Promise<{ urls: string[]; words: string[]; by: string[] }> {
  const { hits, variants } = await findOtherwise(index.engine, terms, variantsOfTerms(terms, index.words), { choice, order: 'relevance' })
  const found = await hits.read(0, hits.total)
  expect(found).toHaveLength(hits.total)
  const sorted = found.toSorted((one, other) => (one.url < other.url ? -1 : 1))
  return { urls: sorted.map(({ url }) => url), words: variants.map(({ text }) => text), by: sorted.flatMap(({ otherwise: by = [] }) => by) }
}

describe('by other words is found', () => {
  test('what says the same without the term as typed', async () => {
    expect(await otherwise(['低保'])).toEqual({ urls: ['/exact/', '/two/'], words: ['最低生活保障'], by: ['最低生活保障', '最低生活保障'] })
    expect(await otherwise(['低保标准'])).toMatchObject({ urls: ['/exact/'], by: ['最低生活保障标准'] })
    expect(await otherwise(['最低生活保障'])).toMatchObject({ urls: ['/literal/'], by: ['低保'] })
  })
  test('what is near', async () => {
    expect(await otherwise(['敬老院'])).toMatchObject({ urls: ['/term/', '/two/'], by: ['养老机构', '养老机构'] })
    expect(await otherwise(['养老机构'])).toMatchObject({ urls: ['/near/'], words: ['敬老院'] })
  })
  test('for several terms, what says each of them in one way or another', async () => {
    expect(await otherwise(['低保', '敬老院'])).toMatchObject({ urls: ['/two/'], by: ['最低生活保障', '养老机构'] })
    expect(await otherwise(['低保', '公墓'])).toMatchObject({ urls: [] })
  })
  test('only what passes the choice', async () => {
    expect(await otherwise(['低保'], { ...NO_CHOICE, year: '2020' })).toMatchObject({ urls: ['/exact/'] })
    expect(await otherwise(['低保'], { ...NO_CHOICE, year: '2017' })).toMatchObject({ urls: ['/two/'] })
  })
  test('nothing where no other word is known, or none stands anywhere', async () => {
    expect(await otherwise(['殡仪'])).toEqual({ urls: [], words: [], by: [] })
    expect(await otherwise(['长寿金'])).toEqual({ urls: [], words: [], by: [] })
  })
})

test('what is typed in Traditional characters that stand in a text finds the Simplified ones besides', async () => {
  expect((await index.engine.find(['志願'], NO_CHOICE)).total).toBe(1)
  expect(variantsOfTerms(['志願'], index.words)[0]?.[0]).toMatchObject({ text: '志愿', exact: true })
})

test('literal hits are those of the term alone, with or without other words', async () => {
  const literal = await index.engine.find(['低保'], NO_CHOICE)
  expect((await literal.read(0, literal.total)).map(({ url }) => url).toSorted()).toEqual(['/both/', '/literal/'])
  expect((await otherwise(['低保'])).urls).toEqual(['/exact/', '/two/'])
})

describe('the note', () => {
  beforeAll(() => {
    vi.stubGlobal('document', parseHTML('<html><body></body></html>').document)
  })
  const state: SearchState = { query: '低保', choice: NO_CHOICE, order: 'relevance', synonyms: true }
  const variants: readonly Variant[] = [
    { text: '最低生活保障', word: '最低生活保障', exact: true, apart: { word: '最低生活保障', note: '' } },
    { text: '五保', word: '五保', exact: false, apart: { word: '五保', note: '是前身' } },
  ]

  test('names the words, what sets the near ones apart, and the way without them', () => {
    const note = createSynonymNote(variants, state, '/search/')
    expect(note?.querySelector('p')?.textContent).toBe('也查了：最低生活保障，相近的五保。只查原词')
    expect(note?.querySelector('li')?.textContent).toBe('五保：是前身')
    expect(note?.querySelector('a')?.getAttribute('href')).toBe(`/search/?q=${encodeURIComponent('低保')}&synonyms=off`)
  })
  test('says what is left out where they are switched off, and the way back', () => {
    const note = createSynonymNote(variants, { ...state, synonyms: false }, '/search/')
    expect(note?.textContent).toBe('没有查最低生活保障、五保。也查这些说法')
    expect(note?.querySelector('a')?.getAttribute('href')).toBe(`/search/?q=${encodeURIComponent('低保')}`)
  })
  test('is not there where there is no other word', () => {
    expect(createSynonymNote([], state, '/search/')).toBeNull()
  })
})
