/** Names as they are printed, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { withoutLeft, withWholeNoun } from '../../../../scripts/ingest/observe/naming/asPrinted.ts'

describe('a name', () => {
  it('is whole', () => {
    expect(withWholeNoun('民办养老数')).toBe('民办养老机构数')
    expect(withWholeNoun('居家养老数')).toBe('居家养老数')
    expect(withWholeNoun('行政区划单位县级市数')).toBe('县级市数')
  })
  it('has no words of another figure', () => {
    expect(withoutLeft('35岁以下护理员平均年龄人数')).toBe('35岁以下护理员人数')
    expect(withoutLeft('护理员平均年龄')).toBe('护理员平均年龄')
    expect(withoutLeft('资金民政事业费支出省级金额')).toBe('民政事业费支出省级金额')
    expect(withoutLeft('资金投入总额')).toBe('资金投入总额')
  })
})
