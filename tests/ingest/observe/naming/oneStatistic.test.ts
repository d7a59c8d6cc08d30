import { describe, expect, it } from 'vitest'

import { withOneStatistic } from '../../../../scripts/ingest/observe/naming/oneStatistic.ts'

describe('the statistic of a name', () => {
  it.each([
    ['结婚登记对数继子女件数', '结婚登记继子女件数'],
    ['未成年人保护站数一级站数', '未成年人保护站一级站数'],
    ['敬老院房间数维修改造面积', '敬老院房间维修改造面积'],
    ['慈善总会募款额物资折价金额', '慈善总会募款物资折价金额'],
    ['分散供养年平均年平均标准', '分散供养年平均标准'],
    ['任务完成完成率', '任务完成率'],
    ['护理补贴月标准均', '护理补贴月标准'],
    ['社会工作师分别补贴标准', '社会工作师补贴标准'],
    ['护理型床位占比目标比例', '护理型床位占比'],
    ['我院占地面积', '占地面积'],
  ])('%s leaves over none of the name before: %s', (name, expected) => {
    expect(withOneStatistic(name)).toBe(expected)
  })

  it.each([
    '小金额先行救助人次',
    '残疾儿童康复人数占比',
    '服务名额托儿所数',
    '孤儿人数增加额',
    '低保资金限额使用金额',
    '数据核对系统接入单位数',
    '救助人次助学占比',
    '员额核定城市社区数',
    '少数民族特困人员人数',
  ])('%s is whole', (name) => {
    expect(withOneStatistic(name)).toBe(name)
  })
})
