/** Other ways to search the same texts, each as its own documentation shows it. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Page } from '@playwright/test'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'

import { foldForMatch } from '../../src/search/fold.ts'
import { unpack } from '../../src/search/indexFiles.ts'
import type { SearchText } from '../search/searchTexts.ts'
import { closePage, openPage, type Stage } from './browser.ts'
import type { Query } from './queries.ts'
import type { Scales, Transfer } from './transfer.ts'

/** What a rival found for one query, best first, and how long it took the second time. */
interface Outcome {
  readonly query: Query
  readonly urls: readonly string[]
  readonly milliseconds: number
}

interface Answers {
  readonly name: string
  readonly cold: Transfer
  readonly outcomes: readonly Outcome[]
}

/** Where rivals lie below the site. */
const FOLDER = 'rivals'
const RESULTS_SHOWN = 10

function write(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Pagefind with no option set. @returns addresses by the ids of its results */
async function writePagefind(texts: readonly SearchText[], folder: string): Promise<Map<string, string>> {
  const urls = new Map<string, string>()
  const { index } = await createIndex({})
  if (!index) throw new Error('Pagefind could not start an index. Reinstall the packages with npm ci.')
  for (const { url, title, lines } of texts) await index.addCustomRecord({ url, content: lines.join('\n'), language: 'zh-cn', meta: { title } })
  for (const { path, content } of (await index.getFiles()).files) {
    write(join(folder, path), content)
    const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1]
    if (id) urls.set(id, (JSON.parse(new TextDecoder().decode(await unpack(Uint8Array.from(content)))) as { url: string }).url)
  }
  await close()
  return urls
}

/** Characters two by two; one alone where there is no other. */
function bigramsOf(text: string): string[] {
  const characters = Array.from(text)
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}

const MINISEARCH = { idField: 'url', fields: ['title', 'text'], storeFields: ['title'] }

function writeMiniSearch(texts: readonly SearchText[], folder: string): void {
  const mini = new MiniSearch({ ...MINISEARCH, tokenize: (text) => text.split('\n').flatMap(bigramsOf), processTerm: (word) => word })
  mini.addAll(texts.map(({ url, lines: [title = '', ...lines] }) => ({ url, title: foldForMatch(title), text: lines.map(foldForMatch).join('\n') })))
  write(join(folder, 'index.json'), JSON.stringify(mini))
  copyFileSync(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'))
}

/** Answers of Pagefind's own program: ids of all results, the first ten read. */
const askPagefind = (page: Page, queries: readonly string[]): Promise<{ ids: string[]; milliseconds: number }[]> =>
  page.evaluate(
    async ([texts, shown]) => {
      const bundle = new URL('pagefind/', location.href).href
      interface Result {
        id: string
        data(): Promise<unknown>
      }
      const pagefind = (await import(`${bundle}pagefind.js`)) as { search(text: string): Promise<{ results: Result[] }> }
      const run = async (text: string): Promise<string[]> => {
        const { results } = await pagefind.search(text)
        await Promise.all(results.slice(0, shown).map((result) => result.data()))
        return results.map(({ id }) => id)
      }
      const answers = []
      for (const text of texts) {
        await run(text)
        const start = performance.now()
        const ids = await run(text)
        answers.push({ ids, milliseconds: performance.now() - start })
      }
      return answers
    },
    [queries, RESULTS_SHOWN] as const,
  )

const askMiniSearch = (page: Page, queries: readonly string[]): Promise<{ ids: string[]; milliseconds: number }[]> =>
  page.evaluate(
    async ([texts, options]) => {
      const folder = new URL('minisearch/', location.href).href
      interface Mini {
        search(text: string, options: object): { id: string }[]
      }
      const { default: Loaded } = (await import(`${folder}minisearch.js`)) as { default: { loadJSON(json: string, options: object): Mini } }
      const mini = Loaded.loadJSON(await (await fetch(`${folder}index.json`)).text(), options)
      const byBigrams = {
        combineWith: 'AND',
        boost: { title: 6 },
        tokenize: (text: string) => text.split('\n'),
        processTerm: (word: string) => word,
        prefix: (word: string) => Array.from(word).length === 1,
      }
      return texts.map((text) => {
        mini.search(text, byBigrams)
        const start = performance.now()
        const ids = mini.search(text, byBigrams).map(({ id }) => id)
        return { ids, milliseconds: performance.now() - start }
      })
    },
    [queries, MINISEARCH] as const,
  )

/**
 * Builds the rivals' indexes below the site and asks each.
 * @param first what a reader seeks who comes for the first time
 */
export async function measureRivals(
  texts: readonly SearchText[],
  { folder, address, browser }: Stage,
  first: Query,
  queries: readonly Query[],
  weigh: Scales,
): Promise<Answers[]> {
  const rivals = join(folder, FOLDER)
  rmSync(rivals, { recursive: true, force: true })
  const urls = await writePagefind(texts, join(rivals, 'pagefind'))
  writeMiniSearch(texts, join(rivals, 'minisearch'))
  write(join(rivals, 'index.html'), '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Rivals</title>')

  async function measure(name: string, ask: typeof askPagefind, textOf: (query: Query) => string, asked = queries): Promise<Answers> {
    const { page, sent } = await openPage(browser, `${address}${FOLDER}/`)
    await ask(page, [textOf(first)])
    const cold = weigh([...new Set(sent)])
    const answers = await ask(page, asked.map(textOf))
    await closePage(page)
    const outcomes = asked.map((query, index) => ({
      query,
      urls: (answers[index]?.ids ?? []).map((id) => urls.get(id) ?? id),
      milliseconds: answers[index]?.milliseconds ?? NaN,
    }))
    return { name, cold, outcomes }
  }

  const plain = ({ terms }: Query): string => terms.join(' ')
  const ofOneTerm = queries.filter(({ terms }) => terms.length === 1)
  return [
    await measure('Pagefind as it is', askPagefind, plain),
    await measure('Pagefind, quoted, one term', askPagefind, (query) => `"${plain(query)}"`, ofOneTerm),
    await measure('MiniSearch, bigrams', askMiniSearch, ({ terms }) => terms.flatMap((term) => bigramsOf(foldForMatch(term))).join('\n')),
  ]
}
