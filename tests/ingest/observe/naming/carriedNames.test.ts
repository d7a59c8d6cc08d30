import { describe, expect, it } from 'vitest'

import { carriedNames, itemsOf, quotedIn, stemOf, type CarriedTask } from '../../../../scripts/ingest/observe/naming/carriedNames.ts'
import type { NounPlace } from '../../../../scripts/ingest/observe/naming/pieces.ts'
import { lexiconOf } from '../../../../scripts/ingest/observe/naming/words.ts'
import { catalogue } from '../../fixture.ts'

const lexicon = lexiconOf(catalogue)

interface Case extends Partial<Omit<CarriedTask, 'pieces' | 'relevance'>> {
  /** The words that belong in the name. */
  readonly belong?: string
  readonly nouns?: readonly (readonly [NounPlace, string])[]
  readonly verb?: string
  readonly projects?: readonly string[]
}

/** The names carried on to a number, of one kind. */
function names(kind: string, { belong = '', nouns = [], verb, projects = [], ...task }: Case): string[] {
  const verbs = verb === undefined ? [] : [{ place: 'own' as const, verb: { word: verb, measure: 'flow' as const, name: 'after' as const, opening: false } }]
  return carriedNames({
    pieces: { nouns: nouns.map(([place, text]) => ({ place, text })), verbs, projects },
    relevance: new Map(lexicon.words(belong).map(({ term }) => [term, 0.8])),
    unit: '人',
    measure: 'flow',
    lexicon,
    named: [],
    opened: '',
    ahead: '',
    ...task,
  })
    .filter((one) => one.kind === kind)
    .map(({ name }) => name)
}

describe('names in the scope of those before', () => {
  it('take a noun of their own', () => {
    expect(names('parallel', { named: ['助浴服务失能老人数'], nouns: [['left', '高龄老人']], belong: '助浴服务高龄老人' })).toContain('助浴服务高龄老人数')
    expect(names('parallel', { named: ['走访“晨露计划”困境儿童数'], nouns: [['left', '留守儿童']], belong: '走访晨露计划留守儿童' })).toContain(
      '走访“晨露计划”留守儿童人数',
    )
    expect(names('parallel', { named: ['社工站个案数'], nouns: [['left', '建档']], unit: '户', belong: '社工站建档' })).toContain('社工站建档户数')
  })
  it('take what was done, where they have no noun', () =>
    expect(names('parallel', { named: ['危房改造任务户数'], unit: '户', verb: '验收', belong: '危房改造验收' })).toContain('危房改造验收户数'))
  it('take one of those in a row', () => {
    expect(names('parallel', { nouns: [['left', '助行器、护理床']], unit: '件', belong: '护理床' })).toContain('护理床件数')
    expect(itemsOf('适配轮椅、助听器分别')).toEqual(['适配轮椅', '助听器'])
    expect(itemsOf('敬老院')).toEqual([])
  })
  it('go on in that of the first of the paragraph', () =>
    expect(
      names('parallel', {
        named: ['床位数', '护工人数'],
        opened: '敬老院提升改造数',
        nouns: [['left', '培训护工']],
        belong: '敬老院提升改造培训护工',
      }),
    ).toContain('敬老院提升改造培训护工人数'))
})

describe('names in the scope of a programme', () => {
  it('take a noun of their own', () => {
    expect(names('project', { projects: ['"晨露计划"'], nouns: [['left', '手术']], unit: '例', belong: '晨露计划手术' })).toContain('"晨露计划"手术例数')
    expect(names('project', { projects: ['"暖灯"行动'], verb: '探访', unit: '人次', belong: '暖灯行动探访' })).toContain('"暖灯"行动探访人次')
    expect(
      names('project', {
        nouns: [
          ['lead', '社区食堂'],
          ['left', '志愿者'],
        ],
        belong: '社区食堂志愿者',
      }),
    ).toContain('社区食堂志愿者人数')
  })
  it('end as the name before does', () =>
    expect(names('project', { projects: ['"晨露计划"'], named: ['资助大学新生人数'], belong: '晨露计划资助大学新生' })).toContain('"晨露计划"资助大学新生人数'))
  it('find programmes in quotes, the latest first', () => {
    expect(quotedIn('"晨露"项目之外,「暖灯」行动探访')).toEqual(['"暖灯"行动', '"晨露"项目'])
    expect(quotedIn('"十三五"期间"2018"年')).toEqual(['"十三五"'])
    expect(quotedIn('没有引号')).toEqual([])
  })
})

describe('names said again', () => {
  it('stay as they were', () => {
    expect(names('repeated', { named: ['孤儿人数', '敬老院数'], unit: '家' })).toContain('敬老院数')
    expect(names('repeated', { named: ['孤儿人数', '敬老院数'] })).toContain('孤儿人数')
    expect(names('repeated', { named: ['福利彩票销售额'], unit: '%', measure: 'change_pct' })).toContain('福利彩票销售额')
  })
  it('take the statistic of the unit', () => {
    expect(names('repeated', { named: ['倒塌房屋户数'], unit: '间' })).toContain('倒塌房屋间数')
    expect(names('repeated', { named: ['危房改造户数'], unit: '元' })).toContain('危房改造金额')
    expect(names('repeated', { named: ['城市低保户数'] })).toContain('城市低保人数')
  })
  it('take what was done', () =>
    expect(names('repeated', { named: ['危房改造户数'], verb: '完工', unit: '户', belong: '危房改造完工' })).toContain('危房改造完工户数'))
  it('name the whole of a share', () => {
    const share: Case = { unit: '%', measure: 'share', nouns: [['left', '女童']], belong: '留守儿童中女童' }
    expect(names('repeated', { ...share, named: ['留守儿童人数'] })).toContain('留守儿童中女童占比')
    expect(names('repeated', { ...share, named: ['留守儿童人数'] })).toContain('女童占留守儿童比例')
    expect(names('repeated', { ...share, measure: 'level', named: ['留守儿童人数'] })).not.toContain('留守儿童中女童占比')
  })
  it('name the rest', () => {
    expect(names('repeated', { named: ['病种救助人次'], unit: '人次', ahead: '尿毒症40人次,其余' })).toContain('其他病种救助人次')
    expect(names('repeated', { named: ['敬老院数'], unit: '家', ahead: '三星级5家,余下的' })).toContain('其他敬老院数')
    expect(names('repeated', { named: ['敬老院数'], unit: '家', ahead: '三星级5家,' })).not.toContain('其他敬老院数')
  })
  it('lose their statistic alone', () => {
    expect(stemOf('医疗救助人次')).toBe('医疗救助')
    expect(stemOf('户数')).toBe('户数')
    expect(stemOf('火化率')).toBe('火化率')
  })
})
