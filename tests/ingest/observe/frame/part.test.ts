import { describe, expect, it } from 'vitest'

import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'

const tools = toolsOf(readCatalogue())

/** Names of the facts of a text, but for the first. */
const parts = (text: string): string[] =>
  readText(text, { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' }, tools)
    .flatMap(({ meaning }) => (meaning ? [meaning.name] : []))
    .slice(1)

describe('parts that a sex or an age alone tells', () => {
  it('are of the whole', () => {
    expect(parts('现有特困人员530人，其中男310人、女220人，60岁以上460人。')).toEqual(['男特困人员人数', '女特困人员人数', '60岁以上特困人员人数'])
    expect(parts('社会工作者2900人（男740人、女2160人）。')).toEqual(['男社会工作者人数', '女社会工作者人数'])
  })
  it('are of the whole also behind another part', () =>
    expect(parts('全市有孤儿384人，其中在校生240人，男性200人，女性184人。').slice(1)).toEqual(['男性孤儿人数', '女性孤儿人数']))
  it('are of the whole also behind shares', () => expect(parts('志愿者38万人，男性占45%，女性占55%；其中18岁以下1.9万人。').at(-1)).toBe('18岁以下志愿者人数'))
  it('keep both ends of an age', () =>
    expect(parts('全市留守儿童2700名，其中6岁以下640名，6至14岁1850名，14岁以上210名。')).toEqual([
      '6岁以下留守儿童人数',
      '6至14岁留守儿童人数',
      '14岁以上留守儿童人数',
    ]))
  it('keep both ends of an age that a composed name had lost', () =>
    expect(parts('活跃志愿者62.3万人，活跃率为52.5%。年内新注册志愿者7.65万人，其中18至35岁的青年占了近一半。').at(-1)).toMatch(/18至35岁/))
  it('are of the group that the sentence names', () =>
    expect(parts('登记结婚当事人中，20—24岁2700人，25—29岁6900人，30岁以上3300人。')).toEqual([
      expect.stringMatching(/^(?=.*结婚).*25.29岁/),
      expect.stringMatching(/^(?=.*结婚).*30岁以上/),
    ]))
})
