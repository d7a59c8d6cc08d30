/** Whether a figure is of the whole place, or of what one level, charity, programme or project did; in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the id of its indicator. */
const told = (title: string, text: string): string[] =>
  observe(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, indicator }) => `${value} ${indicator ?? '-'}`)

const TITLE = '河北省保定市2018年民政工作总结'

describe('what one level used, or orphans of a programme cost', () => {
  it('is none of the whole', () => {
    expect(told(TITLE, '彩票公益金安排使用4.4亿元，本级使用9610万元。').at(-1)).toBe('96100000 -')
    expect(told(TITLE, '实施“孤儿医疗康复明天计划”，救治患病孤儿311名，支出875万元。').at(-1)).toBe('8750000 -')
    expect(told(TITLE, '孤儿基本生活费支出875万元。')).toEqual(['8750000 orphan-support-spending'])
  })
})

describe('what a charity paid', () => {
  it('is no aid of the state', () => expect(told(TITLE, '县慈善会全年接收社会捐赠611万元，其中救灾定向捐款238万元；支出573万元。').at(-1)).toBe('5730000 -'))
})

describe('what one project tells of itself', () => {
  it('is none of the place', () => {
    expect(told('保定市莲池区五社联动项目结项评估报告', '志愿服务时长1.35万小时。')).toEqual(['13500 -'])
    expect(told('保定市莲池区五社联动项目结项评估报告', '全区志愿服务时长1.35万小时。')).toEqual(['13500 volunteer-hours'])
  })
})

describe('the beds of the whole district', () => {
  it('are told though one kind of home was told before', () => {
    expect(told(TITLE, '改造2所敬老院，全区护理型床位占比提高到55%。').at(-1)).toBe('55 elderly-nursing-bed-share')
    expect(told(TITLE, '新建区域性敬老院1所；护理型床位占比达到61%。').at(-1)).toBe('61 elderly-nursing-bed-share')
  })
})
