import { describe, expect, test } from 'vitest'

import { textToCheck } from '../../scripts/ingest/textToCheck.ts'
import { documentOf } from './fixture.ts'

const PROSE = '2021年，全市共有养老机构131家。'
const questions = (text: string, format: 'txt' | 'md' = 'txt'): string[] => textToCheck(documentOf(text, format))

describe('textToCheck', () => {
  test('says nothing of a text that is whole', () => {
    expect(questions(`云溪民政总结\n${PROSE}\n`)).toEqual([])
    expect(questions(`---\ntitle: 云溪民政总结\ndate: 2021\nlayout: [a]\nauthor:\n---\n${PROSE}\n`, 'md')).toEqual([])
  })

  test('tells of characters that were lost, and where the first was', () => {
    const remedy = 'when the file was saved or converted. Save it anew from the original in UTF-8, or write them in.'
    expect(questions(`云溪民政总结\n${PROSE}其中\ufffd\ufffd院120家。\n`)).toEqual([
      `report.txt: characters were lost in one place (构131家。其中\ufffd\ufffd院120家。) ${remedy}`,
    ])
    expect(questions(`云溪民政总结\n锟斤拷${PROSE}\ufffd\n`)).toEqual([
      `report.txt: characters were lost in 2 places (the first: 云溪民政总结 锟斤拷2021年，全市) ${remedy}`,
    ])
  })

  test('tells of front matter that is no YAML', () => {
    expect(questions(`---\ntitle: 云溪: 总结\n---\n\n${PROSE}\n`, 'md')).toEqual([
      expect.stringMatching(/^report\.md: line 2 of the front matter is no correct YAML .* Put a value/),
    ])
  })

  test('tells of fields of front matter that do not fit, unless the origin file has them', () => {
    const text = `---\ndate: 2021年3月\nregion: 辽宁\n---\n\n${PROSE}\n`
    const faults = questions(text, 'md')
    expect(faults).toHaveLength(2)
    expect(faults[0]).toBe("report.md: 'date: 2021年3月' of the front matter was not taken: the calendar has no such date: write 2020-07-01, 2020-07 or 2020.")
    expect(faults[1]).toBe(
      "report.md: 'region: 辽宁' of the front matter was not taken: there is no such region: write the official names from the province down, joined by '/'.",
    )
    const document = documentOf(text, 'md')
    expect(textToCheck({ ...document, origin: { ...document.origin, date: '2021-03', region: '辽宁省' } })).toEqual([])
  })
})
