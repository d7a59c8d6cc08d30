import { join } from 'node:path'

import { indexTexts } from '../search-index.ts'
import type { Stage } from './browser.ts'
import { createCorpus, type Corpus } from './corpus.ts'
import { findAll } from './exactness.ts'
import { bytesOf, type RivalFigures, type SizeFigures, type Times } from './figures.ts'
import { mean, quantile } from './measures.ts'
import { judge, qualityOf } from './quality.ts'
import { drawQueries, KINDS, sample, type Query, type QueryKind } from './queries.ts'
import { createRandom } from './random.ts'
import { measureRivals } from './rivals.ts'
import { measurePage } from './sitePage.ts'
import { createScales, type Transfer } from './transfer.ts'
import { createTruth, type Truth } from './truth.ts'

/** What readers seek who come for the first time: words, a place, a figure, two terms, a long name, a question that stands nowhere. */
const FIRST = ['低保标准', '大连', '2.35万', '养老机构', '社会组织 党组织', '城市居民最低生活保障', '大连低保多少钱一个月']
const FIRST_OF_RIVALS: Query = { kind: 'domain', terms: ['低保标准'] }

export interface Options {
  /** Substrings sought; a fifth of it more of each other kind. */
  readonly queries: number
  /** Queries timed in the browser. */
  readonly timed: number
  /** Queries put to the others; 0 leaves them out. */
  readonly rivals: number
}

/**
 * Measures one size of corpus; the site's index is replaced by one of the corpus.
 * @param say is told what comes next
 */
export async function measureSize(size: number, options: Options, stage: Stage, say: (what: string) => void): Promise<SizeFigures> {
  say('writing and indexing them')
  const corpus = createCorpus(stage.folder, size)
  const truth = createTruth(corpus.texts)
  const seconds = await index(corpus, stage)
  const queries = drawQueries(options.queries, corpus.texts, corpus.words, createRandom(size))

  say(`${queries.length} queries against the texts themselves`)
  const quality = await ownQuality(queries, corpus, stage, truth)

  say('the search page in the browser')
  const page = await measurePage(stage, FIRST, sample(queries, options.timed), createScales(stage))

  if (options.rivals > 0) say('the others in the browser')
  const rivals = options.rivals > 0 ? await rivalFigures(corpus, stage, sample(queries, options.rivals), truth) : []

  const next = page.next.map(bytesOf)
  return {
    size,
    seconds,
    quality,
    cold: { mean: meanTransfer(page.cold), most: page.cold.reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most)) },
    next: { mean: mean(next), p95: quantile(next, 0.95) },
    fresh: timesOf(page.fresh),
    warm: timesOf(page.warm),
    rivals,
  }
}

async function index({ texts, catalogue }: Corpus, { folder }: Stage): Promise<number> {
  const start = performance.now()
  await indexTexts(texts, join(folder, 'pagefind'), catalogue)
  return (performance.now() - start) / 1000
}

async function ownQuality(queries: readonly Query[], { texts }: Corpus, { folder }: Stage, truth: Truth): Promise<SizeFigures['quality']> {
  const found = await findAll(
    folder,
    queries,
    texts.map(({ url }) => url),
  )
  const judged = queries.map(({ kind, terms }, at) => ({ kind, ...judge(terms, found[at] ?? [], truth) }))
  const kinds = ['all', ...(Object.keys(KINDS) as QueryKind[])] as const
  const quality = kinds.map((kind) => [kind, qualityOf(judged.filter((one) => kind === 'all' || one.kind === kind))])
  return Object.fromEntries(quality) as SizeFigures['quality']
}

async function rivalFigures({ texts }: Corpus, stage: Stage, queries: readonly Query[], truth: Truth): Promise<RivalFigures[]> {
  const answers = await measureRivals(texts, stage, FIRST_OF_RIVALS, queries, createScales(stage))
  return answers.map(({ name, cold, outcomes }) => ({
    name,
    ...qualityOf(outcomes.map(({ query, urls }) => judge(query.terms, urls, truth))),
    cold,
    warm: timesOf(outcomes.map(({ milliseconds }) => milliseconds)),
  }))
}

const timesOf = (milliseconds: readonly number[]): Times => ({ p50: quantile(milliseconds, 0.5), p95: quantile(milliseconds, 0.95) })

const meanTransfer = (transfers: readonly Transfer[]): Transfer => ({
  scripts: mean(transfers.map(({ scripts }) => scripts)),
  index: mean(transfers.map(({ index }) => index)),
  requests: mean(transfers.map(({ requests }) => requests)),
})
