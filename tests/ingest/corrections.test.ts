import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readCorrections } from '../../scripts/ingest/corrections.ts'
import type { Failure } from '../../scripts/ingest/failure.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

test('corrections that an old editor saved in GB18030 are read, and what is no text is refused', () => {
  const folder = temporaryFolder()
  const written =
    '2d206578706563743a207b20746578743a2031353030d4aa2c2071756f74653a20b9a9d1f8b1ead7bc207d0a20206368616e67653a207b2064726f703a2074727565207d0a2020726561736f6e3a20d5e2b2bbcac7cafdbedda1a30a2020646174653a20323032362d31312d32300a'
  writeFileSync(join(folder, 'dalian-2020.yml'), Buffer.from(written, 'hex'))
  writeFileSync(join(folder, 'garbled.yml'), Buffer.from('- reason: d\u00e9j\u00e0\n', 'latin1'))
  const failures: Failure[] = []
  const corrections = readCorrections(folder, failures)
  expect(corrections.of('dalian-2020')).toMatchObject([{ expect: { text: '1500元' }, reason: '这不是数据。' }])
  expect(failures).toMatchObject([{ kind: 'corrections', file: 'corrections/garbled.yml' }])
  expect(failures[0]?.message).toMatch(/garbled\.yml: the file is not text .* Save it anew/)
})
