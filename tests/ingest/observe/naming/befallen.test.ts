/** Those whom a disaster befell, told one after the other, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { befallen } from '../../../../scripts/ingest/observe/naming/befallen.ts'
import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (text: string): string[] =>
  observe(documentOf(`# 云南省民政厅2017年7月灾情通报\n\n${text}\n`, 'md'), catalogue).observations.map(
    ({ value, indicator }) => `${value} ${indicator ?? '-'}`,
  )

describe('those whom something befell', () => {
  it('are counted by the words right behind their number, or right before it', () => {
    expect(told('受灾520万人，24人遇难、2人失联，100余人离家避险。')).toEqual([
      '5200000 disaster-affected-people',
      '24 disaster-deaths',
      '2 disaster-missing-people',
      '100 emergency-relocated-people',
    ])
    expect(told('死亡11人，失踪4人，紧急转移安置16.1万人，400余人需紧急生活救助。')).toEqual([
      '11 disaster-deaths',
      '4 disaster-missing-people',
      '161000 emergency-relocated-people',
      '400 people-in-need-of-relief',
    ])
  })
  it('are of both where both are said together', () => expect(told('全省因灾死亡失踪6人。')).toEqual(['6 disaster-deaths-and-missing']))
})

describe('a naming', () => {
  const naming = (name: string, id: string | null) => ({ name, indicator: catalogue.indicators.find((one) => one.id === id) ?? null })
  it('of something else stays', () => {
    const houses = naming('倒塌房屋间数', 'collapsed-rooms')
    expect(befallen(houses, { from: 4, to: 6 }, '因灾死亡3间', catalogue)).toBe(houses)
    const unknown = naming('走访户数', null)
    expect(befallen(unknown, { from: 2, to: 4 }, '失踪3户', catalogue)).toBe(unknown)
  })
  it('that mixes several up is of the one that is said', () =>
    expect(befallen(naming('紧急转移死亡人数', null), { from: 10, to: 13 }, '死亡11人,紧急转移16人。', catalogue).name).toBe('紧急转移安置人数'))
})
