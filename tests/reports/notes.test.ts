import { describe, expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Corrected } from '../../src/domain/correction.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { reportCharts } from '../../src/findings/reportCharts.ts'
import { markOf, reportNotes, staysWhole, type Note } from '../../src/reports/notes.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const GUANGYUAN = '510800'
const HUBEI = '420000'

interface Given {
  readonly own: readonly Partial<Observation>[]
  readonly other?: readonly Partial<Observation>[]
  readonly corrections?: readonly Corrected[]
}

function notesOf({ own, other = [], corrections = [] }: Given): Map<string, Note[]> {
  const first = report('a', own.map(observation), { corrections: [...corrections] })
  const atlas = buildAtlas([first, report('b', other.map(observation))], catalogue)
  return reportNotes(atlas, first, reportCharts(atlas, atlas.byReport.get(first) ?? []))
}

/** Anchor, kind and text of each note; of one without text the figures it leads to. */
const told = (given: Given): string[] =>
  [...notesOf(given)].flatMap(([anchor, notes]) =>
    notes.map(({ kind, text, others }) => `${anchor} ${kind} ${text || others.map((figure) => figure.text).join()}`),
  )

describe('doubts', () => {
  test('always stand, each sentence once in a paragraph', () => {
    const doubt = '两数不符。'
    expect(told({ own: [{ doubt }, { doubt }, { doubt: '又一处不符。' }, { doubt, anchor: 'p2' }] })).toEqual([
      'p1 doubt 两数不符。正文都照录，没有改动。',
      'p1 doubt 又一处不符。正文都照录，没有改动。',
      'p2 doubt 两数不符。正文都照录，没有改动。',
    ])
  })

  test('are raised by another report as well', () => {
    const given = { own: [{ indicator: 'beds', value: 7, text: '7张' }], other: [{ indicator: 'beds', value: 9, text: '9张' }] }
    expect(told(given)).toEqual(['p1 doubt 两份报告写的不一样，两个数都保留。'])
    expect(
      notesOf(given)
        .get('p1')?.[0]
        ?.others.map(({ text }) => text),
    ).toEqual(['9张'])
  })

  test('mark their figures by who raises them', () => {
    const first = report('a', [observation({ doubt: '不符。' }), observation({ indicator: 'beds', value: 7, text: '7张' }), observation({})])
    const atlas = buildAtlas([first, report('b', [observation({ indicator: 'beds', value: 9, text: '9张' })])], catalogue)
    expect(atlas.byReport.get(first)?.map((figure) => markOf(atlas, figure))).toEqual(['疑', '异', null])
  })
})

describe('of all else a paragraph has one note', () => {
  const beside = [{ indicator: 'urban', region_code: GUANGYUAN, value: 590, text: '590元' }]

  test('a correction before anything', () => {
    const corrected = { observation: 'x-1', text: '1.3万', fields: [{ field: 'unit', from: '户', to: '人' }], reason: '说的是人。', date: '2026-11-20' }
    const own = [
      { indicator: 'rural-average', unit: '元/年', value: 1200, text: '1200元/年' },
      { id: 'x-1', indicator: 'urban' },
    ]
    expect(told({ own, other: beside, corrections: [corrected] })).toEqual(['p1 correction 2026-11-20更正：“1.3万”的单位由“户”改为“人”。理由：说的是人。'])
  })

  test('no correction of what the text does not print', () => {
    const renamed = { observation: 'x-1', text: '1.3万', fields: [{ field: 'name', from: '人数', to: '户数' }], reason: '名称读错。', date: '2026-11-20' }
    expect(told({ own: [{ id: 'x-1', indicator: null }], corrections: [renamed] })).toEqual([])
  })

  test('a unit that the sentence does not write, where it does not', () => {
    expect(told({ own: [{ value: 13_000, unit: '人', text: '1.3万', quote: '特困供养1.3万，资金到位。' }] })).toEqual([
      'p1 sense “1.3万”原文没有写单位，按上下文读作“人”。',
    ])
    expect(told({ own: [{ value: 13_000, unit: '人', text: '1.3万', quote: '1.3万特困人员得到供养。' }] })).toEqual([])
    expect(told({ own: [{ value: 13_000, unit: '人', text: '1.3万', quote: '芙蓉区，特困人数：1.3万' }] })).toEqual([])
    expect(told({ own: [{ value: null, unit: '人', text: '几十万', quote: '几十万。' }] })).toEqual([])
  })

  test('a standard told by the year', () => {
    expect(told({ own: [{ indicator: 'rural-average', unit: '元/年', value: 4293, text: '4293元/年' }] })).toEqual([
      'p1 sense 原文为每年4,293元，折合每月357.75元。',
    ])
  })

  test('parts that add up, unless a chart shows it', () => {
    const sum = (names: readonly string[]): Partial<Observation>[] => [
      { name: '捐赠额', value: 10, text: '10元', unit: '元' },
      { name: names[0] ?? '', value: 7, text: '7元', unit: '元' },
      { name: names[1] ?? '', value: 3, text: '3元', unit: '元' },
    ]
    expect(told({ own: sum(['捐赠额', '捐赠额']) })).toEqual(['p1 check 7元、3元相加，与总数10元相符。'])
    expect(told({ own: sum(['市级捐赠', '县级捐赠']) })).toEqual([])
  })

  test('the indicator in other places, once in a report', () => {
    expect(told({ own: [{ indicator: 'urban' }, { indicator: 'urban', anchor: 'p2' }], other: beside })).toEqual(['p1 elsewhere 590元'])
  })

  test('no count of a province beside one of a city', () => {
    const own = [{ indicator: 'beds' }]
    expect(told({ own, other: [{ indicator: 'beds', region_code: HUBEI, text: '9张' }] })).toEqual([])
    expect(told({ own, other: [{ indicator: 'beds', region_code: GUANGYUAN, text: '8张' }] })).toEqual(['p1 elsewhere 8张'])
    expect(told({ own: [{ indicator: 'coverage' }], other: [{ indicator: 'coverage', region_code: HUBEI, text: '90%' }] })).toEqual(['p1 elsewhere 90%'])
  })
})

test('a place with its time is not broken, unless it is too long for a narrow screen', () => {
  expect(staysWhole('四川省广元市2016—2020年')).toBe(true)
  expect(staysWhole('伊犁哈萨克自治州察布查尔锡伯自治县2015年')).toBe(false)
})
