/** One folder a document: what goes in, and the title, blocks and dropped lines that must come out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { visible } from '../../scripts/ingest/document.ts'
import { formatOf } from '../../scripts/ingest/parse.ts'
import { documentOf, outline } from './fixture.ts'

const CASES = join(import.meta.dirname, '../documents')

describe('documents', () => {
  test.each(readdirSync(CASES))('%s', (name) => {
    const folder = join(CASES, name)
    const file = readdirSync(folder).find((entry) => entry.startsWith('source.')) ?? ''
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    const { title, found, blocks, dropped } = documentOf(readFileSync(join(folder, file), 'utf8'), formatOf(file))
    expect({ title: visible(title), found, blocks: outline(blocks), dropped: dropped.map(({ rule, runs }) => `${rule}: ${visible(runs)}`) }).toEqual(expected)
  })
})
