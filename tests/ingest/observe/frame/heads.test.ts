import { describe, expect, it } from 'vitest'

import { splitHeads } from '../../../../scripts/ingest/observe/frame/heads.ts'
import { readCatalogue } from '../../../../src/domain/catalogue.ts'

const { grammar } = readCatalogue()

describe('splitHeads', () => {
  it.each([
    ['城乡低保平均标准', ['城市低保平均标准', '农村低保平均标准']],
    ['城市、农村低保标准', ['城市低保标准', '农村低保标准']],
    ['农村特困人员集中和分散供养标准', ['农村特困人员集中供养标准', '农村特困人员分散供养标准']],
    ['机构养育孤儿和社会散居孤儿基本生活费标准', ['机构养育孤儿基本生活费标准', '社会散居孤儿基本生活费标准']],
    ['结婚、离婚登记', ['结婚登记', '离婚登记']],
    ['残疾人两项补贴标准', ['困难残疾人生活补贴标准', '重度残疾人护理补贴标准']],
    ['农村独居、留守老年人', ['农村独居老年人', '留守老年人']],
    ['散居孤儿和事实无人抚养儿童', ['散居孤儿', '事实无人抚养儿童']],
    ['农村低保和特困供养标准', ['农村低保标准', '特困供养标准']],
    ['城市低保、特困人员供养标准', ['城市低保标准', '特困人员供养标准']],
    ['集中、分散供养标准', ['集中供养标准', '分散供养标准']],
    ['城乡低保、特困供养标准', ['城乡低保标准', '特困供养标准']],
  ])('deals out %s', (phrase, heads) => expect(splitHeads(phrase, 2, grammar)).toEqual(heads))

  it('gives as many heads as there are numbers', () => expect(splitHeads('殡仪馆、公墓和骨灰堂', 3, grammar)).toEqual(['殡仪馆', '公墓', '骨灰堂']))
  it('gives the grades of a noun, or what all members share', () => {
    expect(splitHeads('护理补贴按全失能、半失能、能自理三档', 3, grammar)).toEqual(['全失能护理补贴', '半失能护理补贴', '能自理护理补贴'])
    expect(splitHeads('照料护理标准按全护理、半护理、全自理分', 3, grammar)).toEqual(['全护理照料护理标准', '半护理照料护理标准', '全自理照料护理标准'])
    expect(splitHeads('照料护理费全自理、半自理、全护理对象', 3, grammar)).toEqual(['照料护理费全自理对象', '照料护理费半自理对象', '照料护理费全护理对象'])
    expect(splitHeads('全自理、半护理、全护理补贴标准', 3, grammar)).toEqual(['全自理补贴标准', '半护理补贴标准', '全护理补贴标准'])
  })
  it('gives the classes of a noun, and what stands before the first of its members', () => {
    expect(splitHeads('农村低保一、二类对象补助水平', 2, grammar)).toEqual(['农村低保一类对象补助水平', '农村低保二类对象补助水平'])
    expect(splitHeads('一级、二级和三级残疾人护理补贴', 3, grammar)).toEqual(['一级残疾人护理补贴', '二级残疾人护理补贴', '三级残疾人护理补贴'])
    expect(splitHeads('特困人员全自理、半自理、全护理照料标准', 3, grammar)).toEqual([
      '特困人员全自理照料标准',
      '特困人员半自理照料标准',
      '特困人员全护理照料标准',
    ])
    expect(splitHeads('牧区、农区低保年人均补助水平', 2, grammar)).toEqual(['牧区低保年人均补助水平', '农区低保年人均补助水平'])
  })
  it('takes grades that follow one another for members, and no count of them', () =>
    expect(splitHeads('一档、二档、三档护理补贴标准', 3, grammar)).toEqual(['一档护理补贴标准', '二档护理补贴标准', '三档护理补贴标准']))
  it('gives none where the phrase names one thing', () => expect(splitHeads('养老机构', 2, grammar)).toBeNull())
})
