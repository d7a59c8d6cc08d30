import { expect, it } from 'vitest'

import { themeReader } from '../../../scripts/ingest/observe/theme.ts'
import { readCatalogue } from '../../../src/domain/catalogue.ts'

const hear = themeReader(readCatalogue().themes)
const themeOf = (evidence: Parameters<typeof hear>[0]): string => hear(evidence)()
const nothing = { name: '', clause: '', heading: '', paragraph: '' }

it('hears the name before the heading', () => expect(themeOf({ ...nothing, name: '养老机构数', heading: '社会救助' })).toBe('elderly-care'))
it('asks the heading where the name says nothing', () => expect(themeOf({ ...nothing, name: '投入资金', heading: '养老服务' })).toBe('elderly-care'))
it('is other where nothing speaks', () => expect(themeOf({ ...nothing, name: '会议数' })).toBe('other'))
it('tells what single texts speak for', () => {
  const hearing = hear({ ...nothing, name: '养老机构数', heading: '社会救助' })
  expect([hearing(['name']), hearing(['heading']), hearing(['clause'])]).toEqual(['elderly-care', 'social-assistance', 'other'])
})
