import { expect, test } from 'vitest'

import { rankFinder } from '../../src/answers/askedRank.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'

const find = rankFinder(readCatalogue().questions.ranks)

test.each([
  ['哪里养老床位最多', 'highest', '|养老床位|'],
  ['哪个城市低保标准最高', 'highest', '|低保标准|'],
  ['火化率最低的地方', 'lowest', '|火化率|'],
  ['城市低保标准最高', 'highest', '|城市低保标准|'],
  ['|哪个市低保人数最少', 'lowest', '||低保人数|'],
  ['火化率最高的是哪里', 'highest', '|火化率|'],
])('%s', (text, rank, rest) => {
  expect(find(text)).toEqual({ rank, rest })
})

test.each(['高龄津贴最多能领多少', '大连低保标准', '最低生活保障标准是多少'])('no place is asked for: %s', (text) => {
  expect(find(text)).toEqual({ rest: text })
})
