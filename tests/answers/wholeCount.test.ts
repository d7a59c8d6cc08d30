import { expect, test } from 'vitest'

import { countedThing } from '../../src/answers/wholeCount.ts'

const QUOTE = '全市37个城市社区和53个村做完了登记，建成食堂的社区有20个；全省4个市、11个县（区）和30多个镇也参加了。'
const of = (name: string, text: string, more: Partial<Parameters<typeof countedThing>[0]> = {}): string | undefined =>
  countedThing({ name, text, quote: QUOTE, bound: 'exact', measure: 'level', role: 'metric', ...more })

test.each([
  ['做完登记的城市社区数', '37个', '城市社区'],
  ['做完登记的村数', '53个', '村'],
  ['参加的市数', '4个', '市'],
  ['参加的县（区）数', '11个', '县（区）'],
])('%s counts all', (name, text, thing) => {
  expect(of(name, text)).toBe(thing)
})

test('what is told behind it may be a part', () => {
  expect(of('建成食堂的社区数', '20个')).toBeUndefined()
})

test('what is no exact count is none of all', () => {
  expect(of('参加的镇数', '30多个', { bound: 'approx' })).toBeUndefined()
})

test('a name without a clause says itself what is counted', () => {
  expect(of('城市社区数', '37个')).toBeUndefined()
})
