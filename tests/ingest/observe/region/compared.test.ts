/** Other places that a report sets beside its own, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the last part of its region's path and its name. */
const told = (title: string, line: string): string[] =>
  observe(documentOf(`# ${title}\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, region, name }) => `${value} ${region?.split('/').at(-1) ?? '?'} ${name}`,
  )

const YANGZHOU = '扬州市民政局2022年工作总结'

describe('a city that is compared', () => {
  it('has the figure in brackets behind it', () =>
    expect(told(YANGZHOU, '全市护理型床位占比58.3%，低于南京（66.1%）、高于徐州（51.8%）。')).toEqual([
      '58.3 扬州市 护理型床位占比',
      '66.1 南京市 护理型床位占比',
      '51.8 徐州市 护理型床位占比',
    ]))

  it('stands in a row before as many figures', () =>
    expect(told(YANGZHOU, '全市护理型床位占比58.3%，南通、徐州分别为70.2%、55.4%。')).toEqual([
      '58.3 扬州市 护理型床位占比',
      '70.2 南通市 护理型床位占比',
      '55.4 徐州市 护理型床位占比',
    ]))

  it('begins its clause, and so does the next', () =>
    expect(told(YANGZHOU, '每万人拥有社会组织9.4个，福州为9.8个，厦门8.1个。').map((one) => one.split(' ').slice(0, 2))).toEqual([
      ['9.4', '扬州市'],
      ['9.8', '福州市'],
      ['8.1', '厦门市'],
    ]))

  it('is no part of a name, however it is cut', () =>
    expect(told('鄂尔多斯市民政局2023年工作总结', '全年销售福利彩票6.7亿元，呼和浩特、包头销量分别为9.2亿元、8.1亿元。').slice(1)).toEqual([
      '920000000 呼和浩特市 福利彩票销售额',
      '810000000 包头市 福利彩票销售额',
    ]))
})

describe('the neighbour of a county', () => {
  it('is known by its short name', () =>
    expect(told('于都县民政局2021年工作总结', '农村养老服务设施覆盖率达74%，邻近的瑞金覆盖率为83%，兴国为71%。').map((one) => one.split(' ')[1])).toEqual([
      '于都县',
      '瑞金市',
      '兴国县',
    ]))
})

describe('a place that is not compared', () => {
  it('leaves a figure that it only has to do with', () => {
    expect(told(YANGZHOU, '对口支援陕西榆林，投入帮扶资金320万元。').map((one) => one.split(' ')[1])).toEqual(['扬州市'])
    expect(told(YANGZHOU, '组织人员赴苏州学习，新建助餐点12个。').map((one) => one.split(' ')[1])).toEqual(['扬州市'])
  })
})
