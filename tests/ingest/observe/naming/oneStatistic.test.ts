import { describe, expect, it } from 'vitest'

import { withOneStatistic } from '../../../../scripts/ingest/observe/naming/oneStatistic.ts'

describe('the statistic of a name', () => {
  it.each([
    ['结婚登记对数继子女件数', '结婚登记继子女件数'],
    ['未成年人保护站数一级站数', '未成年人保护站一级站数'],
    ['敬老院房间数维修改造面积', '敬老院房间维修改造面积'],
  ])('%s leaves over none of the name before: %s', (name, expected) => {
    expect(withOneStatistic(name)).toBe(expected)
  })

  it.each(['残疾儿童康复人数占比', '服务名额托儿所数', '孤儿人数增加额', '低保资金限额使用金额', '数据核对系统接入单位数', '救助人次助学占比'])(
    '%s is whole',
    (name) => {
      expect(withOneStatistic(name)).toBe(name)
    },
  )
})
