import { expect, test } from 'vitest'

import { provenance } from '../../src/reports/provenance.ts'

test('tells title, publisher and date of the original as far as they are known', () => {
  expect(provenance({ title: '回望2020', publisher: '中国社会报', date: '2020-12-25' })).toBe('原文《回望2020》，中国社会报，2020年12月25日发布。')
  expect(provenance({ publisher: '德清县民政局' })).toBe('德清县民政局。')
})

test('says plainly what is not known, and nothing of the title, which heads the page', () => {
  expect(provenance({})).toBe('发布者和日期不详。')
})
