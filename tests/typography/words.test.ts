import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { termsOf } from '../../src/typography/terms.ts'
import { clausesHtml, keepTogether, words, wordsHtml } from '../../src/typography/words.ts'

test('a heading breaks between words and never inside a term', () => {
  const pieces = words('三地城乡低保标准，每月都相差200元上下', ['低保', '低保标准'])
  expect(pieces).toContain('低保标准，')
  expect(pieces.some((piece) => piece.includes('200元'))).toBe(true)
})

test('what the catalogue names stays whole', () => {
  const pieces = words('没有业务主管单位的省管社会组织', termsOf(readCatalogue()))
  expect(pieces.some((piece) => piece.startsWith('业务主管单位'))).toBe(true)
})

test('no line begins with a particle or ends with an opening mark', () => {
  for (const piece of words('广元市的“十三五”规划，共建了12个中心')) {
    expect(piece).not.toMatch(/^[的了，。”]|[“（]$/u)
  }
})

test.each(['湖北“十三五”民政', '特困供养和残疾人补贴', '村级建制'])('what the segmenter does not know stays whole: %s', (text) => {
  expect(words(text).join('|')).not.toMatch(/[十三]\|五|供\|养|村\|级/)
})

test('nothing breaks at a space that is not to be broken', () => {
  expect(words('1.4.12\u00a0文本间距')[0]).toBe('1.4.12\u00a0文本')
})

test('a space stays with the word before it, so that no second break stands beside it', () => {
  expect(wordsHtml('支出救助资金76.4亿元 困难群众')).toContain('76.4亿元 <wbr>困难')
  expect(wordsHtml('一、工作\u3000二、打算')).not.toMatch(/<wbr>\s/u)
})

test('no last line is one character', () => {
  expect(words('民政事业访谈', []).at(-1)).toBe('访谈')
  expect(words('谈')).toEqual(['谈'])
})

test('clauses are kept together, and text is escaped', () => {
  expect(clausesHtml('一，二')).toBe('<span class="clause">一，</span><span class="clause">二</span>')
  expect(wordsHtml('<b>')).not.toContain('<b>')
})

test('nothing of the text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(words(text, ['低保']).join('')).toBe(text)
    }),
  )
})

test.each([
  ['每月相差200元。', '每月相差20<span class="whole">0元</span>。'],
  ['2016—2020年有5万人', '<span class="whole">2016—2020年</span><span class="whole">有5万人</span>'],
  ['时间在2016—2025年', '时间<span class="whole">在2016—2025年</span>'],
  ['GB/T 7714—2025：', 'GB/T <span class="whole">7714—2025</span>：'],
  ['(2026-11-26)[2026-11-27]', '(<span class="whole">2026-11-26</span>)[<span class="whole">2026-11-27</span>]'],
  ['，2026-11-26更新，', '，<span class="whole">2026-11-26更新</span>，'],
  ['/a-2020-07-01-1', '/a-<span class="whole">2020-07-01-1</span>'],
  ['提高59%，每月357.75元', '提高59%，每月357.7<span class="whole">5元</span>'],
  ['31张/千名老人 <b>', '3<span class="whole">1张/千名老人</span> <b>'],
])('no line ends between a number and its unit: %s', (text, html) => {
  expect(keepTogether(text)).toBe(html)
})
