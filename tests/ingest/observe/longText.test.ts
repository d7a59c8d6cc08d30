import { expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { findTimes } from '../../../scripts/ingest/observe/time/time.ts'
import { timeInProportion } from '../../support/processorTime.ts'
import { catalogue, documentOf } from '../fixture.ts'

const PARAGRAPH = '截至2021年底，全市有养老机构131家，床位12405张。其中护理型床位4210张。'
/** So many paragraphs are more than is read together. */
const MANY = 1_500

it('a text that is read in groups reads like one that is read at once', () => {
  const figures = (times: number): string[] =>
    observe(documentOf(`大连民政2021年总结\n\n${`${PARAGRAPH}\n\n`.repeat(times)}`), catalogue).observations.map(({ name, value, unit, period, region }) =>
      [name, value, unit, period, region].join(' '),
    )
  const [few, many] = [figures(4), figures(MANY)]
  expect(few).toHaveLength(12)
  expect(many).toHaveLength(3 * MANY)
  // What the first figures were called is behind them both.
  expect(many.slice(-3)).toEqual(few.slice(-3))
})

/** Of a text that names no year. */
const CALENDAR = { period: null, now: null }

it.each([
  ['months of no year', 64_000, (times: number) => findTimes('1月'.repeat(times), CALENDAR)],
  ['years before none', 64_000, (times: number) => findTimes('上年'.repeat(times), CALENDAR)],
  ['places in a row', 32_000, (times: number) => observe(documentOf(`${'大连市、'.repeat(times)}有养老机构131家。\n`), catalogue)],
  ['titles that nothing closes', 32_000, (times: number) => observe(documentOf(`${'《'.repeat(times)}有养老机构131家。\n`), catalogue)],
  ['tags that nothing closes', 16_000, (times: number) => documentOf(`${'<b>'.repeat(times)}\n`, 'md')],
])('a text is read in time in proportion to its length: %s', (_, times, run) => {
  const { taken, allowed } = timeInProportion(times, run)
  expect(taken).toBeLessThan(allowed)
})
