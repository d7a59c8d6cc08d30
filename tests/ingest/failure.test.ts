import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { attempt, describeFailures, type Failure } from '../../scripts/ingest/failure.ts'
import { describeSystemError } from '../../scripts/systemError.ts'
import { documentOf } from './fixture.ts'

describe('attempt', () => {
  it('says of a document that is nested too deeply what to do', () => {
    const failures: Failure[] = []
    attempt('document', 'deep.md', failures, () => documentOf(`${'>'.repeat(4_000)}养老机构131家。\n`, 'md'))
    expect(failures.map(({ file }) => file)).toEqual(['deep.md'])
    expect(failures[0]?.message).toMatch(/^quotes, lists or elements .* take them out\.$/)
  })
})

describe('describeSystemError', () => {
  it('says where, why and what to do', () => {
    const failures: Failure[] = []
    attempt('document', 'gone.txt', failures, () => readFileSync('/nowhere/gone.txt'))
    expect(failures[0]?.message).toBe(
      '/nowhere/gone.txt cannot be used (ENOENT): it is not there, or was taken away meanwhile. Put it there and run this again.',
    )
    const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: 'a.txt' })
    expect(describeSystemError(refused)).toMatch(/^a\.txt cannot be used \(EACCES\): you have no right to it\. Change its rights/)
  })

  it('leaves other errors as they are', () => expect(describeSystemError(new RangeError('too much'))).toBeNull())
})

describe('describeFailures', () => {
  const failure = (kind: Failure['kind'], file: string): Failure => ({ kind, file, message: '' })

  it('counts documents, files of corrections and others apart, each file once', () => {
    const failures = [
      failure('document', 'a.txt'),
      failure('corrections', 'corrections/b.yml'),
      failure('corrections', 'corrections/b.yml'),
      failure('document', 'c.xlsx'),
      failure('other', '2021'),
    ]
    expect(describeFailures(failures)).toBe(
      '2 documents could not be read and are not on the site: a.txt, c.xlsx. 1 file holds corrections that were not made: corrections/b.yml. 1 other thing was passed over: 2021. The reasons and the remedies stand above.',
    )
  })

  it('speaks of no documents where only corrections failed', () => {
    expect(describeFailures([failure('corrections', 'corrections/b.yml')])).not.toContain('document')
  })
})
