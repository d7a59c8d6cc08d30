import { expect, test } from 'vitest'

import { comparable } from '../../src/findings/comparable.ts'
import { sentenceLinkName } from '../../src/findings/linkNames.ts'
import { reportFinding } from '../../src/findings/reportFinding.ts'
import { statement } from '../../src/findings/statement.ts'
import { compareFigures } from '../../src/compare/compareFigure.ts'
import { figureCards, observationReference } from '../../src/reports/figureCard.ts'
import { atlasOf, catalogue, observation } from './fixture.ts'

const SITE = { name: '云溪民政', address: new URL('https://example.org') }
const share = (more: object) => observation({ indicator: 'coverage', name: '服务覆盖率', value: 85, unit: '%', text: '85%', measure: 'share', ...more })

test.each([
  ['原文存疑', '疑', { doubt: '142家加47家占96.9%。' }],
  ['待核对', '待核对', { confidence: 0.2 }],
])('%s goes with the figure: into sentences, charts, links, citations, cards and what is compared', (said, mark, more) => {
  const atlas = atlasOf(share(more))
  const [own] = atlas.observations
  const entry = atlas.indicators.get('coverage')
  if (!own || !entry) throw new Error('The figure is not in the model.')
  expect(statement(own, catalogue)).toContain(`85%，${said}`)
  expect(comparable(own, catalogue)?.text).toBe(`85%（${mark}）`)
  expect(sentenceLinkName(own)).toContain(`85%，${said}`)
  expect(observationReference(own, SITE).subtitle).toContain(`85%，${said}`)
  const card = figureCards(atlas, [own], SITE)[own.id]
  expect([card?.doubts, card?.unsure]).toEqual(said === '待核对' ? [undefined, true] : [['142家加47家占96.9%。'], undefined])
  expect(compareFigures(atlas, entry)).toMatchObject([said === '待核对' ? { sure: false } : { doubt: '142家加47家占96.9%。' }])
})

test('a target is cited, and its link named, as one', () => {
  const [own] = atlasOf(share({ role: 'target' })).observations
  if (!own) throw new Error('The figure is not in the model.')
  expect(observationReference(own, SITE).subtitle).toContain('目标85%')
  expect(sentenceLinkName(own)).toContain('目标85%')
})

test('what a report is summed up by can be relied on', () => {
  const atlas = atlasOf(share({ doubt: '不符。' }), observation({ indicator: 'beds', value: 9, text: '9张' }))
  const [report] = atlas.reports
  expect(report && reportFinding(atlas, report)).toBe('有养老床位9张。')
})
