/**
 * Prints every quantity of the files as JSONL, one object a numeral, and nothing else on stdout.
 *
 *   npm run -s extract -- [--explain] FILE…     the quantities; with --explain the rule that gave each field
 *   npm run -s extract -- --text FILE           the text that the offsets of an html file count in
 */
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'

import { readCatalogue } from '../src/domain/catalogue.ts'
import { keepHeapSmall, keepRoomSmall } from './ingest/memory.ts'
import { toolsOf } from './ingest/observe/tools.ts'
import { readDocument } from './ingest/pipeline.ts'
import { quantities } from './ingest/quantities.ts'
import { attempt, type Failure, readSource } from './ingest/sources.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { text: { type: 'boolean' }, explain: { type: 'boolean' } } })
keepRoomSmall()
const catalogue = readCatalogue()
if (!values.text) toolsOf(catalogue)
keepHeapSmall()
const failures: Failure[] = []

for (const file of positionals) {
  attempt(file, failures, () => {
    const document = readDocument(readSource(dirname(file), { file: basename(file), slug: 'extract' }), catalogue.cleaning)
    if (values.text) process.stdout.write(document.text)
    else for (const { rules, ...quantity } of quantities(document, catalogue)) console.log(JSON.stringify(values.explain ? { ...quantity, rules } : quantity))
  })
}
for (const { file, message } of failures) console.error(`${file}: ${message}`)
if (positionals.length === 0) console.error('Name the files to read: npm run -s extract -- report.txt')
if (failures.length > 0 || positionals.length === 0) process.exitCode = 1
