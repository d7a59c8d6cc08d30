/** What Lighthouse says of a page, and what is asked of it. */

/** Scores from 0 to 100. */
export interface Scores {
  readonly performance: number
  readonly accessibility: number
  readonly practices: number
  readonly seo: number
}

/** One run. Times in milliseconds. */
export interface Run {
  readonly scores: Scores
  /** Largest contentful paint. */
  readonly lcp: number
  /** Cumulative layout shift. */
  readonly cls: number
  /** Total blocking time. */
  readonly tbt: number
  /** What the page and all it loads weigh, packed. */
  readonly bytes: number
  /** Checks that were not passed and count towards a score, each a line. */
  readonly failed: readonly string[]
}

/** Several runs of one kind of page taken together. */
export interface PageFigures extends Run {
  readonly kind: string
}

/** The least of each score. */
export const MARKS: Scores = { performance: 99, accessibility: 100, practices: 100, seo: 100 }

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/**
 * Performance, times and bytes are those of the middle run. What does not depend on the speed of the machine counts as in the
 * worst run: the other scores, and the shift of the layout.
 * @param runs at least one
 */
export function summarise(kind: string, runs: readonly Run[]): PageFigures {
  const middle = (figure: (run: Run) => number): number => median(runs.map(figure))
  const worst = (score: (scores: Scores) => number): number => Math.min(...runs.map(({ scores }) => score(scores)))
  return {
    kind,
    scores: {
      performance: middle(({ scores }) => scores.performance),
      accessibility: worst(({ accessibility }) => accessibility),
      practices: worst(({ practices }) => practices),
      seo: worst(({ seo }) => seo),
    },
    lcp: middle(({ lcp }) => lcp),
    cls: Math.max(...runs.map(({ cls }) => cls)),
    tbt: middle(({ tbt }) => tbt),
    bytes: middle(({ bytes }) => bytes),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  }
}

/** Whether a page is as good as it must be. */
export const reaches = ({ scores, cls }: Pick<Run, 'scores' | 'cls'>): boolean =>
  (Object.keys(MARKS) as (keyof Scores)[]).every((name) => scores[name] >= MARKS[name]) && cls === 0
