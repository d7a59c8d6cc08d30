import type { Catalogue } from '../../src/domain/catalogue.ts'
import type { Tools } from '../ingest/observe/tools.ts'
import { readCorpus, type Annotated } from '../train/corpus.ts'
import { entriesOf, f1, judge, together, type Entries, type Judgement } from '../train/judge.ts'
import { percent } from './percent.ts'
import { read } from './read.ts'

/** How right one document was read. */
export interface Judged extends Judgement {
  readonly entries: Entries
}

/**
 * Prints how right the documents of a corpus are read, one by one and together.
 * @throws UsageError where there is no such corpus
 */
export function printAccuracy(folder: string, catalogue: Catalogue, tools: Tools): Judged[] {
  const judged = readCorpus(folder).map((one: Annotated) => {
    const found = [...read(one.file, catalogue)]
    return { slug: one.slug, ...judge(one.rows, found), entries: entriesOf(one.rows, found, tools.findIndicator) }
  })
  const scores = [
    ...judged,
    { slug: 'together', quantity: together(judged.map(({ quantity }) => quantity)), whole: together(judged.map(({ whole }) => whole)), trials: [] },
  ]
  console.log(`\n${folder}: F1 of value and unit, and of the whole reading, in percent`)
  for (const { slug, quantity, whole } of scores) console.log(`  ${slug.padEnd(34)} ${percent(f1(quantity))} ${percent(f1(whole))}   ${quantity.gold} figures`)
  return judged
}
