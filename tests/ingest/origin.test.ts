import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readOrigin } from '../../scripts/ingest/origin.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const document = (): string => join(temporaryFolder(), 'good.txt')

describe('readOrigin', () => {
  const nothing = readOrigin(document())
  it.each(['', '# title: 总结\n', '---\n'])('takes the file %j for one that leaves every field out', (content) => {
    const file = document()
    writeFileSync(`${file}.origin.yml`, content)
    expect(readOrigin(file)).toEqual(nothing)
  })

  it('names file, line and what may be written where a kind of publication is unknown', () => {
    const file = document()
    writeFileSync(`${file}.origin.yml`, 'title: 总结\npublished_as: 报纸\n')
    expect(() => readOrigin(file)).toThrow(/good\.txt\.origin\.yml:2: published_as: .*"report"\|"newspaper"\|"webpage"/)
  })
})
