import { mean, ndcg, precision, recall, tally, together, type Tally } from './measures.ts'
import { byCount, byCountAndLength, type Relevance, type Truth } from './truth.ts'

/** How good a way to search is, over many queries. */
export interface Quality {
  readonly queries: number
  readonly recall: number
  readonly precision: number
  /** nDCG@10, texts valued by literal counts with their length taken into account. */
  readonly ndcg: number
  /** nDCG@10, texts valued by literal counts alone. */
  readonly ndcgByCount: number
}

/** What is to be said of one query. */
export interface Judgement {
  readonly tally: Tally
  readonly ndcg: number
  readonly ndcgByCount: number
}

/** @param found addresses of what the query found, best first */
export function judge(terms: readonly string[], found: readonly string[], truth: Truth): Judgement {
  const wanted = truth.find(terms)
  return {
    tally: tally(new Set(found), wanted),
    ndcg: orderOf(found, wanted, terms, byCountAndLength(truth.meanLength), truth),
    ndcgByCount: orderOf(found, wanted, terms, byCount, truth),
  }
}

export function qualityOf(judgements: readonly Judgement[]): Quality {
  const sum = together(judgements.map((one) => one.tally))
  return {
    queries: judgements.length,
    recall: recall(sum),
    precision: precision(sum),
    ndcg: mean(judgements.map((one) => one.ndcg)),
    ndcgByCount: mean(judgements.map((one) => one.ndcgByCount)),
  }
}

function orderOf(shown: readonly string[], wanted: ReadonlySet<string>, terms: readonly string[], relevance: Relevance, truth: Truth): number {
  const gains = new Map([...wanted].map((url) => [url, gainOf(url, terms, relevance, truth)]))
  return ndcg(
    shown.map((url) => gains.get(url) ?? 0),
    [...gains.values()],
  )
}

function gainOf(url: string, terms: readonly string[], relevance: Relevance, { texts }: Truth): number {
  const text = texts.get(url)
  return text ? relevance(text, terms) : 0
}
