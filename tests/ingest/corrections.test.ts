import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readCorrections } from '../../scripts/ingest/corrections.ts'
import type { Failure } from '../../scripts/ingest/failure.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const ENTRY = '- expect: { text: 131家, quote: 养老机构 }\n  change: { value: 132 }\n  reason: 原文勘误说是132家。\n  date: 2026-11-20\n'

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

test('a wrong file is named, and one without a report', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'wrong.yml'), '- expect: { text: 1家 }\n')
  writeFileSync(join(folder, 'undated.yml'), ENTRY.replace('11-20', '11-31'))
  writeFileSync(join(folder, 'lost.yml'), '# - expect: { text: 1家 }\n')
  const failures: Failure[] = []
  const corrections = readCorrections(folder, failures)
  expect(failures.map(({ file }) => file)).toEqual(['corrections/undated.yml', 'corrections/wrong.yml'])
  expect(failures[0]?.message).toMatch(/undated\.yml:4: 0\.date: the calendar has no such day: write it like 2020-07-01/)
  expect(failures[1]?.message).toContain('wrong.yml:1')
  expect(corrections.of('wrong')).toEqual([])
  expect(corrections.left(new Set(['wrong', 'undated'])).map(({ file }) => file)).toEqual(['corrections/lost.yml'])
})

test('a correction that is wrong takes no other with it', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'one.yml'), ENTRY + ENTRY.replace('原文勘误说是132家。', '错') + ENTRY.replace('131', '133'))
  const failures: Failure[] = []
  expect(
    readCorrections(folder, failures)
      .of('one')
      .map(({ expect: { text } }) => text),
  ).toEqual(['131家', '133家'])
  expect(failures.map(({ message }) => message)).toEqual([expect.stringMatching(/one\.yml:7: 1\.reason: this is too short: say in a sentence why/)])
})

test.each([
  ['{ drop: true, value: 1 }', "'drop: true' takes the figure away, so value cannot be set beside it: leave out one of the two"],
  ['{ drop: yes }', "a figure that is none is marked by 'drop: true'"],
  ['drop', 'fields are wanted here, each with a value'],
  ['{}', 'name at least one field to change'],
])('of the change %s it is said what is wrong', (change, message) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'one.yml'), ENTRY.replace('{ value: 132 }', change))
  const failures: Failure[] = []
  readCorrections(folder, failures)
  expect(failures.map((failure) => failure.message)).toEqual([expect.stringContaining(message)])
})

test('a period may be a bare year, which YAML takes for a number', () => {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'year.yml'),
    ENTRY.replace('{ value: 132 }', '{ period: 2020, base: 2019 }').replace('养老机构 }', '养老机构, is: { period: 2021 } }'),
  )
  const failures: Failure[] = []
  expect(readCorrections(folder, failures).of('year')).toMatchObject([{ expect: { is: { period: '2021' } }, change: { period: '2020', base: '2019' } }])
  expect(failures).toEqual([])
})

test('a file of another name is named, not left out without a word', () => {
  const folder = temporaryFolder()
  for (const name of ['one.yaml', 'two.yml.txt', '.DS_Store', 'three.yml~', 'note.docx']) writeFileSync(join(folder, name), ENTRY)
  const failures: Failure[] = []
  readCorrections(folder, failures)
  expect(failures.map(({ file, message }) => [file, message.replace(/^.*\.yml\. /, '')])).toEqual([
    ['corrections/note.docx', 'Put it elsewhere.'],
    ['corrections/one.yaml', 'Rename it to one.yml.'],
    ['corrections/two.yml.txt', 'Rename it to two.yml.'],
  ])
})
