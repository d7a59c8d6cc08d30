/** 一 where it counts nothing, and where it tells that there was none, in sentences of our own. */
import { expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue } from '../../fixture.ts'

const tools = toolsOf(catalogue)

/** The figures of a text, each with its value. */
const facts = (text: string): string[] =>
  readText(text, { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' }, tools)
    .filter(({ role }) => role === 'metric' || role === 'target')
    .map(({ from, to, meaning }) => `${text.slice(from, to)} ${meaning?.value ?? '-'}`)

it('counts nothing where none is left out, or nobody was hurt', () => {
  expect(facts('服务群众，一个也不能少。')).toEqual([])
  expect(facts('转移老人867名，无一伤亡。')).toEqual(['867名 867'])
})

it('is nought where nothing happened', () => {
  expect(facts('全年未发生一起安全事故。')).toEqual(['一起 0'])
  expect(facts('投诉一起也没有。')).toEqual(['一起 0'])
})
