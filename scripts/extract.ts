/**
 * Prints every quantity of the files as JSONL, one object a numeral, and nothing else on stdout.
 *
 *   npm run -s extract -- [--explain] FILE…     the quantities; with --explain the rule that gave each field
 *   npm run -s extract -- --text FILE           the text that the offsets of an html file count in
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { readCatalogue } from '../src/domain/catalogue.ts'
import { documentAt } from './ingest/documentAt.ts'
import { attempt, type Failure } from './ingest/failure.ts'
import { keepHeapSmall, keepRoomSmall } from './ingest/memory.ts'
import { toolsOf } from './ingest/observe/tools.ts'
import { quantities } from './ingest/quantities.ts'
import { explainUsageErrors, UsageError } from './usage.ts'

explainUsageErrors()
const { values, positionals } = readArguments()
keepRoomSmall()
const catalogue = readCatalogue()
if (!values.text) toolsOf(catalogue)
keepHeapSmall()
const failures: Failure[] = []

for (const file of positionals) {
  attempt('document', file, failures, () => {
    const path = locate(file)
    const document = documentAt(path, catalogue)
    if (values.text) process.stdout.write(document.text)
    else for (const { rules, ...quantity } of quantities(document, catalogue)) console.log(JSON.stringify(values.explain ? { ...quantity, rules } : quantity))
  })
}
for (const { file, message } of failures) console.error(`${file}: ${message}`)
if (failures.length > 0) process.exitCode = 1

function readArguments() {
  try {
    const read = parseArgs({ allowPositionals: true, options: { text: { type: 'boolean' }, explain: { type: 'boolean' } } })
    if (read.positionals.length > 0) return read
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. Known flags: --explain, --text.`, { cause: error })
  }
  throw new UsageError('No file is named. Name those to read: npm run -s extract -- report.txt')
}

/** Where a file lies: npm runs scripts in the project's folder, and tells from where it was called. */
function locate(file: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file)
  if (!existsSync(path)) throw new UsageError(`there is no such file: ${path}. Write its path as seen from where you call the command.`)
  return path
}
