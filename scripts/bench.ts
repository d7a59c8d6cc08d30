/**
 * Measures the reading of figures: how right, how fast, how much memory, and whether any text at all is survived.
 *
 *   npm run bench [-- CORPUS…]      folders with docs/ and gold/; tests/corpus and what lies aside unless told
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

import { readCatalogue } from '../src/domain/catalogue.ts'
import { readText } from './ingest/observe/reader.ts'
import { toolsOf } from './ingest/observe/tools.ts'
import { keepHeapSmall, keepRoomSmall } from './ingest/memory.ts'
import { readDocument } from './ingest/pipeline.ts'
import { quantities } from './ingest/quantities.ts'
import { listSources, readSource } from './ingest/sources.ts'
import { calibrationTable, discrimination } from './train/calibrate.ts'
import { readCorpus, type Annotated } from './train/corpus.ts'
import { entriesOf, f1, judge, together, type Entries, type Judgement } from './train/judge.ts'

keepRoomSmall()
const catalogue = readCatalogue()
const tools = toolsOf(catalogue)
keepHeapSmall()
const read = (file: string): ReturnType<typeof quantities> =>
  quantities(readDocument(readSource(dirname(file), { file: basename(file), slug: 'bench' }), catalogue.cleaning), catalogue)

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

interface Judged extends Judgement {
  readonly entries: Entries
}

function accuracy(folder: string): Judged[] {
  const judged = readCorpus(folder).map((one: Annotated) => {
    const found = [...read(one.file)]
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

/** How long a text takes, in a process of its own, from its start on: memory is of that text alone. */
function timed(name: string, text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const file = join(folder, 'text.txt')
    writeFileSync(file, text)
    process.stdout.write(`  ${name.padEnd(34)} ${execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--time', file], { encoding: 'utf8' })}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function printTime(file: string): void {
  const numerals = read(file).reduce((count) => count + 1, 0)
  const { user, system } = process.cpuUsage()
  const [seconds, size] = [(user + system) / 1e6, statSync(file).size / 1e6]
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `${size.toFixed(2)} MB in ${seconds.toFixed(2)} CPU s, ${(size / seconds).toFixed(2)} MB a CPU s, ${numerals} numerals, at most ${memory} MiB of memory`,
  )
}

function bench(named: readonly string[]): void {
  const judged = (
    named.length > 0
      ? named
      : [
          join('tests', 'corpus'),
          join('tests', 'corpus-aside'),
          join('tests', 'corpus-aside-mixed'),
          join('tests', 'corpus-aside-dense'),
          join('tests', 'corpus-aside-new'),
          join('tests', 'corpus-aside-fresh'),
          join('tests', 'corpus-aside-varied'),
          join('tests', 'corpus-aside-public'),
          join('tests', 'corpus-aside-pages'),
        ]
  ).map(accuracy)
  // The first of the corpora is learnt from; of those that were named nobody knows.
  const [which, aside] = named.length > 0 ? ['', judged] : [' that were not learnt from', judged.slice(1)]
  const trials = aside.flat().flatMap((one) => one.trials)
  console.log(`\nConfidence of the figures judged${which}, against whether the whole reading is right`)
  console.log(calibrationTable(trials))
  console.log(`of a right reading and a wrong one the right one has the higher confidence: ${percent(discrimination(trials))} %`)

  const sum = (field: keyof Entries): number => aside.flat().reduce((total, { entries }) => total + entries[field], 0)
  const [known, right, other] = [sum('known'), sum('right'), sum('other')]
  console.log(`\nEntries of the catalogue${which}: of ${known} figures whose annotated name has one`)
  console.log(`${percent(right / known)} % got it, ${percent(other / known)} % another, ${percent((known - right - other) / known)} % none`)

  console.log('\nSpeed')
  const sources = join('content', 'sources')
  const prose = listSources(sources)
    .sources.map(({ file }) => readFileSync(join(sources, file), 'utf8'))
    .join('\n')
  const times = (megabytes: number): number => Math.ceil((megabytes * 1e6) / Buffer.byteLength(prose))
  timed('bundled reports, 1 MB', `报告\n${prose.repeat(times(1))}`)
  timed('bundled reports, 10 MB', `报告\n${prose.repeat(times(10))}`)
  timed('one paragraph of 10 MB', `报告\n${prose.replaceAll('\n', '').repeat(times(10))}`)
  timed('a million digits', `报告\n${'1234567890'.repeat(100_000)}`)

  console.log('\nAny text at all: 10,000 runs')
  const words = fc.constantFrom(
    '全市',
    '低保',
    '发放',
    '万元',
    '人',
    '其中',
    '分别',
    '和',
    '、',
    '，',
    '。',
    '（',
    '）',
    '“',
    '《',
    '%',
    '亿',
    '2020年',
    '月',
    '由',
    '到',
    '占',
    '比',
    '翻一番',
    '城市',
    '农村',
    '均',
    '各',
    '达到',
    '低保标准',
    '大连市',
    '沈阳市',
    '三市',
    '合计',
    '增速',
    '注销',
    '没有',
    '↓',
    '（10款）',
    '同期',
  )
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 }), fc.nat().map(String), fc.double().map(String)), { maxLength: 60 })
    .map((parts) => parts.join(''))
  const setting = { region: null, calendar: { period: '2020', now: 2021 } }
  fc.assert(
    fc.property(text, (one) => {
      for (const { from, to } of readText(one, { setting, headings: [], title: '' }, tools))
        if (from < 0 || to > one.length || from >= to) throw new Error('a reading lies outside the text')
    }),
    { numRuns: 10_000 },
  )
  console.log('  no exception, no reading outside its text')
}

const [first, file] = process.argv.slice(2)
if (first === '--time' && file !== undefined) printTime(file)
else bench(process.argv.slice(2))
