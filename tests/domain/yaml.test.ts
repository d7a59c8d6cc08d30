import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { checkEntries, readYaml } from '../../src/domain/yaml.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

describe('readYaml', () => {
  const schema = z.array(z.strictObject({ id: z.string(), unit: z.string(), surfaces: z.array(z.string()).optional() }))
  const fault = (text: string | Uint8Array): string => {
    const file = join(temporaryFolder(), 'units.yml')
    writeFileSync(file, text)
    try {
      readYaml(file, schema)
    } catch (error) {
      return (error as Error).message.replace(file, 'units.yml')
    }
    return ''
  }

  it.each([
    ['a field that is missing', '- id: a\n  unit: 人\n- id: b\n', 'units.yml:3: 1.unit:'],
    ['a field of another kind', '- id: a\n  unit: [人]\n', 'units.yml:2: 0.unit:'],
    ['a field nobody knows', '- id: a\n  unit: 人\n  untt: 户\n', 'units.yml:3: 0.untt: there is no such field'],
    ['a field that is misspelled', '- id: a\n  untt: 户\n', 'units.yml:2: 0.untt: there is no such field'],
    ['text where a list is wanted', '- id: a\n  unit: 人\n  surfaces: 名\n', 'units.yml:3: 0.surfaces: a list is wanted here: write it in brackets, [名]'],
    ['a number that is text', '- id: a\n  unit: 2020\n', "units.yml:2: 0.unit: YAML takes 2020 for a number: write it in quotation marks, '2020'"],
    ['what is no YAML', '- id: "a\n', 'units.yml:2: Missing closing "quote. Mend the YAML there.'],
  ])('names file, line and remedy of %s', (_, text, message) => {
    expect(fault(text)).toContain(message)
    expect(fault(text)).toMatch(/Correct this entry|Mend the YAML/)
  })

  it('refuses what is not in UTF-8, which would be garbled', () => {
    expect(fault(Buffer.from('- id: a\n  unit: \xc8\xcb\n', 'latin1'))).toMatch(/^units\.yml: the file is not text in UTF-8, .* Save it anew/)
  })
})

describe('checkEntries', () => {
  const schema = z.strictObject({ id: z.string(), is: z.union([z.strictObject({ count: z.number() }), z.strictObject({ none: z.literal(true) })]) })
  const check = (text: string) => checkEntries('list.yml', text, schema, 'README.md')

  it('takes the entries that fit, and says what is wrong with each of the others', () => {
    const { entries, faults } = check(
      '- { id: a, is: { none: true } }\n- { id: b, is: { count: "3" } }\n- { idd: c, is: { count: 3 } }\n- { id: d, is: { count: 4 } }\n',
    )
    expect(entries.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(faults).toEqual([
      "list.yml:2: 1.is.count: '3' is text where a number is wanted: write digits alone, without quotation marks. Correct this entry; the fields are described in README.md.",
      'list.yml:3: 2.idd: there is no such field. Correct this entry; the fields are described in README.md.',
    ])
  })

  it('takes a file in which all is commented out for an empty list, and nothing else that is none', () => {
    expect(check('# - id: a\n')).toEqual({ entries: [], faults: [] })
    expect(() => check('id: a\n')).toThrow('list.yml:1: the file: this is no list: begin each entry with a dash.')
  })
})
