import { describe, expect, test } from 'vitest'

import { setApart } from '../../scripts/ingest/addresses.ts'
import { slugOf } from '../../scripts/ingest/slug.ts'

const listed = (...files: readonly string[]) => files.map((file) => ({ file, slug: slugOf(file) }))
const addresses = (...files: readonly string[]) => Object.fromEntries(setApart(listed(...files)).sources.map(({ file, slug }) => [file, slug]))

describe('setApart', () => {
  test('marks every document whose name is spelled like another’s, whatever the order, and no other', () => {
    const found = addresses('苏州2022.txt', '大连2022.txt', '宿州2022.txt')
    expect(found).toEqual({ '苏州2022.txt': 'su-zhou-2022-856f95', '大连2022.txt': 'da-lian-2022', '宿州2022.txt': 'su-zhou-2022-c740ee' })
    expect(addresses('宿州2022.txt', '大连2022.txt', '苏州2022.txt', '素州2022.txt')).toMatchObject(found)
  })

  test('gives a name one mark however a system stores its accents', () => {
    const [composed, parted] = ['é1.txt'.normalize('NFC'), 'é1.txt'.normalize('NFD')].map((file) => setApart([{ file, slug: '1' }, ...listed('1.md')]))
    expect(composed?.sources[0]?.slug).toBe(parted?.sources[0]?.slug)
  })

  test('tells an editor which files stand where, and what to do', () => {
    expect(setApart(listed('大连2022.txt')).notes).toEqual([])
    const [note] = setApart(listed('山西省2022.txt', '陕西省2022.txt')).notes
    expect(note).toMatch(/^2 files .*\/reports\/shan-xi-sheng-2022\/\. None of them is there/)
    expect(note).toMatch(/ {2}山西省2022\.txt {2}at \/reports\/shan-xi-sheng-2022-[0-9a-f]{6}\/\n {2}陕西省2022\.txt {2}at/)
    expect(note).toMatch(/rename the files/)
  })
})
