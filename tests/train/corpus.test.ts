import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readCorpus, timesBySlug, type Weighed } from '../../scripts/train/corpus.ts'
import { UsageError } from '../../scripts/usage.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const ROW = JSON.stringify({ start: 0, end: 4, text: '131家', role: 'metric' })

/** A corpus of one document with the lines of its rows. */
function corpusOf(...lines: string[]): string {
  const folder = temporaryFolder()
  for (const name of ['docs', 'gold']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'docs/a.txt'), '131家。')
  writeFileSync(join(folder, 'gold/a.jsonl'), lines.join('\n'))
  return folder
}

describe('readCorpus', () => {
  it('says which folder is not there', () =>
    expect(() => readCorpus('nosuch')).toThrow(
      new UsageError(
        `${join('nosuch', 'docs')} is not there: a corpus is a folder with docs/ and gold/ or ann/. Write its path as seen from the project's folder.`,
      ),
    ))
  it('reads the rows of each document', () =>
    expect(readCorpus(corpusOf(ROW, ROW))[0]).toMatchObject({ slug: 'a', rows: [{ text: '131家' }, { text: '131家' }] }))
  it.each([
    ['is no JSON', '{ "start": 0, "end": '],
    ['has not all fields', '{ "start": 0 }'],
  ])('names file and line of a row that %s', (_, line) => expect(() => readCorpus(corpusOf(ROW, line))).toThrow(/a\.jsonl:2: .*Correct the annotation there/))
})

describe('timesBySlug', () => {
  const corpus = (folder: string, times: number, ...slugs: string[]): Weighed => ({
    folder,
    times,
    annotated: slugs.map((slug) => ({ slug, file: join(folder, 'docs', `${slug}.txt`), rows: [], subject: { region: null, period: null } })),
  })
  it('tells how often each document counts, also one of two of a name', () =>
    expect(timesBySlug([corpus('one', 8, 'a'), corpus('two', 1, 'b', 'c'), corpus('three', 1, 'c')])).toEqual(
      new Map([
        ['a', 8],
        ['b', 1],
        ['c', 1],
      ]),
    ))
  it('refuses two of a name that would count differently', () =>
    expect(() => timesBySlug([corpus('one', 8, 'a'), corpus('two', 1, 'a')])).toThrow(/'a' lies in one, .* 8 times, and in two, .* 1 times\. Rename/))
})
