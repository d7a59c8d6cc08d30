/** Figures that are called as one before them, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const names = (line: string): string[] => observe(documentOf(`# 江苏省扬州市2021年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(({ name }) => name)

describe('what goes on with the figure before', () => {
  it('is called like it where it doubled', () => {
    const [meals, doubled] = names('老年食堂日均就餐6800余人次，较2019年翻了一番。')
    expect(doubled).toBe(meals)
  })
  it('is how much was done of a task', () => expect(names('完成适老化改造2230户，是年度任务的1.1倍。').at(-1)).toMatch(/适老化改造.*任务完成率$/))
})

describe('the money that is involved', () => {
  it('is called like what was counted before it', () => {
    expect(names('218名死亡人员未及时停发救助金，涉及资金37.4万元。').at(-1)).toMatch(/^(?=.*死亡)(?=.*停发).*涉及金额$/)
    expect(names('查处违规案件12件，涉及资金18.6万元。').at(-1)).toMatch(/违规案件涉及金额$/)
  })
})
