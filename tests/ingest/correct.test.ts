import { describe, expect, it } from 'vitest'

import { correct } from '../../scripts/ingest/correct.ts'
import { observe } from '../../scripts/ingest/observe.ts'
import type { Correction } from '../../src/domain/correction.ts'
import { catalogue, documentOf } from './fixture.ts'

const observed = observe(documentOf('2020年，养老机构有131家，床位12405张。火化遗体3万余具。\n'), catalogue)
const correction = (fields: Partial<Correction>): Correction => ({
  expect: { text: '131家', quote: '养老机构' },
  change: { value: 132 },
  reason: '原文勘误说是132家。',
  date: '2026-11-20',
  ...fields,
})
const apply = (...corrections: Correction[]) => correct(observed, corrections, catalogue)

describe('correct', () => {
  it('changes nothing without corrections', () => expect(apply().observed).toEqual(observed))

  it('sets the new value and shows the old one', () => {
    const { observed: now, corrected, stale } = apply(correction({}))
    expect(now.observations[0]).toMatchObject({ text: '131家', value: 132, confidence: 1 })
    expect(corrected).toEqual([
      {
        observation: now.observations[0]?.id,
        text: '131家',
        fields: [{ field: 'value', from: '131', to: '132' }],
        reason: '原文勘误说是132家。',
        date: '2026-11-20',
      },
    ])
    expect(stale).toEqual([])
  })

  it('gives name, theme and a new id with another indicator', () => {
    const { observed: now } = apply(correction({ change: { indicator: 'registered-volunteers' } }))
    expect(now.observations[0]).toMatchObject({ indicator: 'registered-volunteers', theme: 'charity' })
    expect(now.observations[0]?.id).toMatch(/^registered-volunteers-level-/)
  })

  it('takes a period that is set as said, not inferred', () => {
    const document = documentOf('养老机构有131家。\n')
    const undated = observe({ ...document, origin: { ...document.origin, period: '2020' } }, catalogue)
    expect(undated.observations[0]).toMatchObject({ period_inferred: true })
    const { observed: now } = correct(undated, [correction({ change: { period: '2019' } })], catalogue)
    expect(now.observations[0]).toMatchObject({ period: '2019', period_inferred: false })
  })

  it('drops a number that is no figure', () => {
    const { observed: now, corrected } = apply(correction({ change: { drop: true } }))
    expect(now.observations).toHaveLength(observed.observations.length - 1)
    expect(corrected[0]?.observation).toBeNull()
  })

  it('changes one figure by two corrections, each shown with what it changed', () => {
    const { observed: now, corrected } = apply(correction({}), correction({ change: { value: 133, unit: '个' } }))
    expect(now.observations[0]).toMatchObject({ value: 133, unit: '个' })
    expect(corrected.map(({ fields }) => fields)).toEqual([
      [{ field: 'value', from: '131', to: '132' }],
      [
        { field: 'value', from: '132', to: '133' },
        { field: 'unit', from: '家', to: '个' },
      ],
    ])
  })

  it('shows no field that was read as it is set, and confirms where none is left', () => {
    const { corrected } = apply(correction({ change: { value: 131, unit: '个' } }), correction({ change: { value: 131, unit: '个' } }))
    expect(corrected.map(({ fields }) => fields)).toEqual([[{ field: 'unit', from: '家', to: '个' }], []])
  })

  it('keeps what a first correction changed where a second changes something else', () =>
    expect(apply(correction({}), correction({ change: { period: '2019' } })).observed.observations[0]).toMatchObject({ value: 132, period: '2019' }))

  it('names a correction of a figure that one before it drops', () => {
    const { observed: now, corrected, stale } = apply(correction({ change: { drop: true } }), correction({}))
    expect(now.observations).toHaveLength(observed.observations.length - 1)
    expect(corrected).toHaveLength(1)
    expect(stale).toEqual([expect.stringMatching(/'131家'.*drops\. Remove one of the two/)])
  })

  it.each([
    ['the figure is gone', { expect: { text: '999家', quote: '养老机构' } }, 'no figure fit'],
    ['the reading was mended', { expect: { text: '131家', quote: '养老机构', is: { value: 130 } } }, 'no figure fit'],
    ['the indicator is unknown', { change: { indicator: 'no-such-indicator' } }, "'131家' the indicator 'no-such-indicator'"],
    [
      'the theme is unknown',
      { change: { theme: 'elderly' } },
      "'131家' the theme 'elderly', which the catalogue does not have. Use an id of content/catalogue/themes.yml",
    ],
    [
      'the unit is unknown',
      { change: { unit: '块钱' } },
      "'131家' the unit '块钱', which the catalogue does not have. Use a `unit` of content/catalogue/units.yml",
    ],
  ])('is named and not made where %s', (_, fields, message) => {
    const { observed: now, stale } = apply(correction(fields))
    expect(now).toEqual(observed)
    expect(stale).toHaveLength(1)
    expect(stale[0]).toContain(message)
  })
})
