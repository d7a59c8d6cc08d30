import type { Quality } from './quality.ts'
import type { QueryKind } from './queries.ts'
import type { Transfer } from './transfer.ts'

/** Milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
}

/** All that is measured on a corpus of one size. */
export interface SizeFigures {
  readonly size: number
  /** Seconds it took to index. */
  readonly seconds: number
  readonly quality: Readonly<Record<QueryKind | 'all', Quality>>
  /** Of a first search by someone who was never here. */
  readonly cold: { readonly mean: Transfer; readonly most: Transfer }
  /** Bytes of each search after it. */
  readonly next: { readonly mean: number; readonly p95: number }
  /** Queries made for the first time, and made again. */
  readonly fresh: Times
  readonly warm: Times
  readonly rivals: readonly RivalFigures[]
}

export interface RivalFigures extends Quality {
  readonly name: string
  readonly cold: Transfer
  readonly warm: Times
}

/** What is to be reached; sizes in between take the next one up. */
export const TARGETS = [
  { size: 80, cold: 150_000, warm: 10 },
  { size: 1_000, cold: 220_000, warm: 50 },
  { size: 10_000, cold: 400_000, warm: 150 },
] as const
export const LEAST_NDCG = 0.99

export const bytesOf = ({ scripts, index }: Transfer): number => scripts + index
