/** What is paid to each, by name. */
import { describe, expect, it } from 'vitest'

import { asStandard } from '../../../../scripts/ingest/observe/naming/asStandard.ts'

describe('what each gets', () => {
  it.each([
    ['全失能特困人员护理补贴', '元/月', '全失能特困人员护理补贴标准'],
    ['养老床位建设补贴发放额', '元/张', '养老床位建设补贴标准'],
    ['社会工作师每月补贴', '元/月', '社会工作师补贴标准'],
    ['每人每年护理费', '元/年', '护理费标准'],
  ])('%s in %s is called %s', (name, unit, expected) => {
    expect(asStandard(name, 'level', unit, '')).toBe(expected)
  })

  it.each([
    ['农村低保人均补助', 'level', '元/月', ''],
    ['低保补助', 'level', '元/月', '每月人均补助'],
    ['建设补贴发放额', 'flow', '元', ''],
    ['护理补贴人数', 'level', '人', ''],
    ['村监委会成员月补贴', 'change_abs', '元/月', ''],
  ] as const)('%s (%s, %s) is no standard', (name, measure, unit, ahead) => {
    expect(asStandard(name, measure, unit, ahead)).toBe(name)
  })
})
