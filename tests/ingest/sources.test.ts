import { describe, expect, it } from 'vitest'

import { attempt, type Failure } from '../../scripts/ingest/sources.ts'
import { documentOf } from './fixture.ts'

describe('attempt', () => {
  it('says of a document that is nested too deeply what to do', () => {
    const failures: Failure[] = []
    attempt('deep.md', failures, () => documentOf(`${'>'.repeat(4_000)}养老机构131家。\n`, 'md'))
    expect(failures.map(({ file }) => file)).toEqual(['deep.md'])
    expect(failures[0]?.message).toMatch(/^quotes, lists or elements .* take them out\.$/)
  })
})
