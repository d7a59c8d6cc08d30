import { periodMonths } from '../domain/period.ts'
import { remembering } from '../search/once.ts'
import { bucketOf, keyOf, pairsOf, type AnswerWords, type FigureBucket, type FigureFacts, type Subject } from './answerIndex.ts'

/** A figure ready to be shown. */
export interface Figure extends FigureFacts {
  readonly subject: Subject
  /** liaoning/dalian; empty where it is not known. */
  readonly address: string
  /** Months the period lasts. */
  readonly months: number
  readonly doubt: string
  readonly conversion: string
  readonly quote: string
  readonly report: { readonly slug: string; readonly title: string }
}

/** Names and figures, of which only what is asked for is fetched. */
export interface FigureSource {
  /** Subjects with figures that may share a word with a question. */
  subjects(rest: string): Promise<readonly Subject[]>
  figures(subjects: readonly Subject[]): Promise<Figure[]>
}

/** Fetches one file of the answers by its name, as parsed JSON. */
export type ReadFile = (name: string) => Promise<unknown>

/** @param read each file is read once, unless it fails */
export function createFigureSource({ buckets, topics, places }: Pick<AnswerWords, 'buckets' | 'topics' | 'places'>, read: ReadFile): FigureSource {
  const addresses = new Map(places.map(([path, address]) => [path, address]))
  const readOnce = remembering(read)

  return {
    async subjects(rest) {
      const pair = tellingPair(rest, topics)
      if (pair === undefined) return []
      return (await readOnce(`names-${bucketOf(pair, buckets)}.json`)) as Subject[]
    },
    async figures(subjects) {
      const wanted = new Set(subjects.map(({ bucket }) => bucket))
      const found = await Promise.all([...wanted].map((bucket) => readOnce(`figures-${bucket}.json`) as Promise<FigureBucket>))
      return found.flatMap((bucket) => figuresIn(bucket, subjects, addresses))
    },
  }
}

/** A pair of characters any name that answers must have: of a theme's word where there is one, else of the longest stretch. */
function tellingPair(rest: string, topics: readonly string[]): string | undefined {
  const [topic] = topics.filter((word) => rest.includes(word)).toSorted((a, b) => b.length - a.length)
  const [longest = ''] = rest.split('|').toSorted((a, b) => b.length - a.length)
  return pairsOf(topic ?? longest)[0]
}

function figuresIn({ figures, quotes, reports }: FigureBucket, subjects: readonly Subject[], addresses: ReadonlyMap<string, string>): Figure[] {
  const byKey = new Map(subjects.map((subject) => [keyOf(subject), subject]))
  return figures.flatMap(({ of, quote, report, doubt = '', conversion = '', ...figure }) => {
    const subject = byKey.get(of)
    if (!subject) return []
    const [slug, title] = reports[report] ?? ['', '']
    const address = addresses.get(figure.region) ?? ''
    return [
      { ...figure, subject, address, doubt, conversion, quote: quotes[quote] ?? '', report: { slug, title }, months: periodMonths(figure.period || null) },
    ]
  })
}
