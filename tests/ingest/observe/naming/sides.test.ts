/** Two sides of one thing told beside one another, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { quantities } from '../../../../scripts/ingest/quantities.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const read = (text: string) =>
  [...quantities(documentOf(`# 湖南省岳阳市湘阴县2024年民政工作总结\n\n${text}\n`, 'md'), catalogue)].filter(({ role }) => role === 'metric')
const ids = (text: string) => read(text).map(({ indicator_id: id }) => id)

describe('sides that stand behind their numbers', () => {
  it('are each of its own number', () => {
    expect(ids('年末共有12.3万城镇居民和98.5万农村居民享受低保。')).toEqual(['urban-dibao-people', 'rural-dibao-people'])
    expect(ids('为320名集中供养特困人员和470名分散供养特困人员发放供养金。')).toEqual(['tekun-centralised-people', 'tekun-scattered-people'])
    expect(ids('将1.2万名城市困难群众、3.4万名农村困难群众纳入低保。')).toEqual(['urban-dibao-people', 'rural-dibao-people'])
    expect(ids('为3877名困难残疾人、4215名重度残疾人发放“两项补贴”，资金分别为256万元和404.6万元。')).toEqual([
      'disability-living-subsidy-people',
      'disability-nursing-subsidy-people',
      'disability-living-subsidy-spending',
      'disability-nursing-subsidy-spending',
    ])
  })
  it('leave a number alone that has no other beside it', () => expect(ids('全年共有98.5万农村居民享受低保。')).toEqual(['rural-dibao-people']))
})

describe('a name', () => {
  it('does not begin with what joins it to another', () =>
    expect(read('全年为320名困难残疾人和470名重度残疾人发放两项补贴。').map(({ indicator }) => indicator?.charAt(0))).toEqual(['困', '重']))
})
