/**
 * Measures the reading of figures: how right, how fast, how much memory, and whether any text at all is survived.
 *
 *   npm run bench [-- CORPUS…]      folders with docs/ and gold/; tests/corpus and what lies aside unless told
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readCatalogue } from '../src/domain/catalogue.ts'
import { printAccuracy } from './bench/accuracy.ts'
import { printAnyText } from './bench/anyText.ts'
import { printCalibration } from './bench/calibration.ts'
import { printSpeed, printTime } from './bench/speed.ts'
import { keepHeapSmall, keepRoomSmall } from './ingest/memory.ts'
import { toolsOf } from './ingest/observe/tools.ts'
import { explainUsageErrors } from './usage.ts'

/** The first is learnt from, the others are not. */
const CORPORA = ['', '-aside', '-aside-mixed', '-aside-dense', '-aside-new', '-aside-fresh', '-aside-varied', '-aside-public', '-aside-pages'].map((name) =>
  join('tests', `corpus${name}`),
)

explainUsageErrors()
keepRoomSmall()
const catalogue = readCatalogue()
const tools = toolsOf(catalogue)
keepHeapSmall()

function bench(named: readonly string[]): void {
  const judged = (named.length > 0 ? named : CORPORA).map((folder) => printAccuracy(folder, catalogue, tools))
  // Of corpora that were named nobody knows whether they are learnt from.
  if (named.length > 0) printCalibration(judged.flat(), '')
  else printCalibration(judged.slice(1).flat(), ' that were not learnt from')
  printSpeed(fileURLToPath(import.meta.url))
  printAnyText(tools)
}

const [first, file] = process.argv.slice(2)
if (first === '--time' && file !== undefined) printTime(file, catalogue)
else bench(process.argv.slice(2))
