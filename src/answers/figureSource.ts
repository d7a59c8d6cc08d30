import { periodMonths } from '../domain/period.ts'
import { remembering } from '../search/onDemand.ts'
import { bucketOf, keyOf, pairsOf, type AnswerWords, type FigureBucket, type FigureFacts, type Subject, type SubjectRow } from './answerIndex.ts'
import { plainWords } from './plainWords.ts'

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
export function createFigureSource(words: Pick<AnswerWords, 'buckets' | 'topics' | 'places' | 'everyday'>, read: ReadFile): FigureSource {
  const { buckets, topics, places } = words
  const addresses = new Map(places.map(([path, address]) => [path, address]))
  const readOnce = remembering(read)
  const plain = plainWords(words.everyday)
  const readNames = remembering(async (name: string) => {
    const rows = (await readOnce(name)) as SubjectRow[]
    return rows.map(({ forms = [], related = [], near = [], ...row }): Subject => ({ ...row, forms: [plain.form(row.name), ...forms], related, near }))
  })

  return {
    async subjects(rest) {
      const [bucket] = tellingPairs(rest, topics)
        .map((pair) => bucketOf(pair, buckets.length))
        .toSorted((one, other) => (buckets[one] ?? 0) - (buckets[other] ?? 0))
      return bucket === undefined ? [] : readNames(`names-${bucket}.json`)
    },
    async figures(subjects) {
      const wanted = new Set(subjects.map(({ bucket }) => bucket))
      const found = await Promise.all([...wanted].map((bucket) => readOnce(`figures-${bucket}.json`) as Promise<FigureBucket>))
      return found.flatMap((bucket) => figuresIn(bucket, subjects, addresses))
    },
  }
}

/** Pairs of characters any name that answers must have, each of them: those of a theme's word where there is one, else the first of the longest stretch. */
function tellingPairs(rest: string, topics: readonly string[]): string[] {
  const [topic] = topics.filter((word) => rest.includes(word)).toSorted((a, b) => b.length - a.length)
  const [longest = ''] = rest.split('|').toSorted((a, b) => b.length - a.length)
  return topic === undefined ? pairsOf(longest).slice(0, 1) : pairsOf(topic)
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
