import { describe, expect, test } from 'vitest'

import { visible } from '../../../scripts/ingest/document.ts'
import { draftOf } from '../fixture.ts'

/** The lines of a Markdown text that stay. */
const toldOf = (text: string): string[] => draftOf(text, 'md').lines.flatMap(({ runs, drop }) => (drop === undefined ? [visible(runs)] : []))

describe('front matter', () => {
  test('is a list of fields; other text between two rules stays', () => {
    const text = '全市有低保对象100人。'
    expect(toldOf(`---\n\n${text}\n\n---\n\n完。`)).toEqual([text, '完。'])
    expect(toldOf(`---\n---\n${text}`)).toEqual([text])
    const { lines, origin } = draftOf(`---\ntitle: 云溪总结\ndate: 2021\nnote: *重要*\n---\n${text}`, 'md')
    expect(lines.map(({ drop }) => drop)).toEqual([...Array.from({ length: 5 }, () => 'front-matter'), undefined])
    expect(origin).toMatchObject({ title: '云溪总结', date: '2021' })
  })

  test.each([
    [
      'a value that holds a colon',
      ['title: 大连市民政局: 2020年总结', 'date: 2021-01-03', 'tags: [民政, 总结]'],
      { title: '大连市民政局: 2020年总结', date: '2021-01-03' },
    ],
    ['a value that begins with a mark', ['title: @大连', 'tags:', '- 民政', '  - 总结'], { title: '@大连' }],
    ['a key written twice', ['title: 初稿', 'title: "总结" # 定稿'], { title: '总结' }],
    ['a quotation that nothing closes', ['title: "总结', 'publisher:', '  云溪市民政局', '', 'date: 2021'], { date: '2021' }],
  ])('with %s is read line by line', (_, fields, origin) => {
    const text = `---\n${fields.join('\n')}\n---\n全市有低保对象100人。`
    expect(toldOf(text)).toEqual(['全市有低保对象100人。'])
    expect(draftOf(text, 'md').origin).toEqual({ source_kind: 'original', ...origin })
  })

  test.each([['全市有低保: 100人: 其中\n城市40人。'], ['- 低保: 100人: 其中城市40人'], ['“低保”: 100人: 其中城市40人']])(
    'is not %j between two rules',
    (text) => expect(toldOf(`---\n${text}\n---\n`)).not.toEqual([]),
  )
})
