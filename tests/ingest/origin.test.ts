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

  it('reads what an old editor saved in GB18030', () => {
    const file = document()
    writeFileSync(`${file}.origin.yml`, Buffer.from('7075626c69736865723a20d4c6cfaacad0c3f1d5febed60a', 'hex'))
    expect(readOrigin(file)).toMatchObject({ publisher: '云溪市民政局' })
  })

  it('refuses what is no text, and says how to save it', () => {
    const file = document()
    writeFileSync(`${file}.origin.yml`, Buffer.from('author: Ren\u00e9\n', 'latin1'))
    expect(() => readOrigin(file)).toThrow(/good\.txt\.origin\.yml: the file is not text .* Save it anew as text in the encoding UTF-8/)
  })

  it('names file, line and what may be written where a kind of publication is unknown', () => {
    const file = document()
    writeFileSync(`${file}.origin.yml`, 'title: 总结\npublished_as: 报纸\n')
    expect(() => readOrigin(file)).toThrow(/good\.txt\.origin\.yml:2: published_as: .*"report"\|"newspaper"\|"webpage"/)
  })
})
