import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { fold } from '../../../../scripts/ingest/observe/text/fold.ts'
import { ANY_TIME, findTimes } from '../../../../scripts/ingest/observe/time/time.ts'
import { mayBeginTime } from '../../../../scripts/ingest/observe/time/timeBeginning.ts'

it('knows every place at which a time begins', () => {
  const folder = 'tests/corpus-retold/docs'
  for (const file of readdirSync(folder).slice(0, 60)) {
    const text = fold(readFileSync(`${folder}/${file}`, 'utf8'))
    for (const { index } of text.matchAll(new RegExp(ANY_TIME, 'g')))
      expect([text.slice(index, index + 12), mayBeginTime(text, index)]).toEqual([text.slice(index, index + 12), true])
  }
})

it('passes over most other places', () => {
  const text = '全年发放低保金2.89亿元，惠及7.3万人，比上年增长15%。'
  const places = Array.from(text).filter((_, at) => mayBeginTime(text, at))
  expect(places.length).toBeLessThan(6)
})

it.each(['120××年', '到2020 年', '近 五年来', '“十三五”期间', '截止到6月底', '从2010年末到2023年末', '1.12.2019', '第三季度'])('tries %s', (words) => {
  const text = fold(words)
  const found = findTimes(text, { period: '2020', now: 2021, spoken: '2021-01' })
  for (const { from } of found) expect(mayBeginTime(text, from)).toBe(true)
  expect(text.search(new RegExp(ANY_TIME)) < 0 || mayBeginTime(text, text.search(new RegExp(ANY_TIME)))).toBe(true)
})
