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
