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

  it('has both figures in brackets behind it', () =>
    expect(told(YANGZHOU, '慈善信托存续34单、规模1.8亿元，居南京（52单、4.1亿元）之后。').slice(2)).toEqual([
      expect.stringMatching(/^52 南京市 /),
      expect.stringMatching(/^410000000 南京市 /),
    ]))

  it('lies as far from another as neither has', () =>
    expect(told(YANGZHOU, '护理型床位占比最高的仪征市为78%，最低的高邮市44%，相差34个百分点。').at(-1)).toMatch(/^34 扬州市 /))

  it('may be a district of another city, under its full name', () =>
    expect(
      told('扬州市广陵区养老服务调研报告（2022年）', '思明区同类站点市场化收入已占总收入的46%，上城区为39%，我区只有18%。').map((one) =>
        one.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual(['46 思明区', '39 上城区', '18 广陵区']))

  it('stands in a row behind which each has its own, beside the mean of the whole', () =>
    expect(
      told(YANGZHOU, '每千名老人拥有机构床位，广陵区为30.2张，仪征市仅有18.7张，全市平均24.6张，低于南通、泰州的27.3张和28.1张。').map((one) =>
        one.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual(['30.2 广陵区', '18.7 仪征市', '24.6 扬州市', '27.3 南通市', '28.1 泰州市']))

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

describe('a place that is not compared', () => {
  it('is a province that members of a city’s own come from', () =>
    expect(told(YANGZHOU, '登记异地商会58家，其中浙江18家。').map((one) => one.split(' ').slice(0, 2))).toEqual([
      ['58', '扬州市'],
      ['18', '扬州市'],
    ]))
})

describe('a rate or standard of another city', () => {
  const regionsIn = (title: string, line: string): string[] => told(title, line).map((one) => one.split(' ').slice(0, 2).join(' '))
  it('opens its clause with whatever words', () => {
    expect(regionsIn('六安市民政局2022年工作总结', '城乡低保标准714元，同期合肥市执行815元，安庆市为708元。')).toEqual([
      '714 六安市',
      '815 合肥市',
      '708 安庆市',
    ])
    expect(regionsIn(YANGZHOU, '养老机构入住率42.3%，泰州市入住率48.9%，我市居中。')).toEqual(['42.3 扬州市', '48.9 泰州市'])
    expect(regionsIn('曲靖市民政局2019年工作总结', '城市低保标准每月600元，与昆明市主城区的670元尚有差距。')).toEqual(['600 曲靖市', '670 昆明市'])
    expect(regionsIn('南充市民政局2022年工作总结', '特困供养标准每月644元，合川区为826元。')).toEqual(['644 南充市', '826 合川区'])
  })
  it('may be measured by it, counted beside it, or have one share each', () => {
    expect(regionsIn('江门市民政局2023年工作总结', '城乡低保标准1010元，高于肇庆的964元，与中山的1206元、珠海的1230元尚有差距。')).toEqual([
      '1010 江门市',
      '964 肇庆市',
      '1206 中山市',
      '1230 珠海市',
    ])
    expect(regionsIn('江门市民政局2023年工作总结', '长者饭堂达到310家，佛山445家，惠州290家。')).toEqual(['310 江门市', '445 佛山市', '290 惠州市'])
    expect(regionsIn('江门市民政局2023年工作总结', '低保对象占比1.2%，珠海、中山这一比例仅为0.41%和0.33%。')).toEqual([
      '1.2 江门市',
      '0.41 珠海市',
      '0.33 中山市',
    ])
  })
  it('is of so many as its neighbour', () =>
    expect(
      observe(documentOf('# 邢台市民政局2020年工作总结\n\n每万人拥有持证社工3.5人，石家庄5.8人，唐山5.1人。\n', 'md'), catalogue).observations.map(
        ({ value, unit }) => `${value} ${unit}`,
      ),
    ).toEqual(['3.5 人/万人', '5.8 人/万人', '5.1 人/万人']))
  it('is none of what was given', () => expect(regionsIn('陇南市民政局2019年工作总结', '东西协作，青岛落实资金5658万元。')).toEqual(['56580000 陇南市']))
})

describe('全区', () => {
  it('of a city is the autonomous region that it lies in, and of a district that district', () => {
    expect(told('玉林市民政局2021年工作总结', '粗结婚率5.4‰，全区为5.6‰。').map((one) => one.split(' ')[1])).toEqual(['玉林市', '广西壮族自治区'])
    expect(told('沈阳市铁西区民政局2019年工作总结', '粗结婚率5.4‰，全区为5.6‰。').map((one) => one.split(' ')[1])).toEqual(['铁西区', '铁西区'])
  })
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

describe('the whole that a part sets its figure beside', () => {
  const regionsOf = (title: string, line: string): (string | undefined)[] => told(title, line).map((one) => one.split(' ')[1])
  it('has the figure that its words lead to', () => {
    expect(regionsOf(YANGZHOU, '全市每万人拥有社会组织9.2个，低于全省的10.4个。')).toEqual(['扬州市', '江苏省'])
    expect(regionsOf(YANGZHOU, '老龄化率25.1%，比全省（23.8%）高1.3个百分点。')).toEqual(['扬州市', '江苏省', '扬州市'])
    expect(regionsOf('修水县民政局2024年上半年工作总结', '福利彩票销售额增长6.2%，而全市平均增幅只有3.5%。')).toEqual(['修水县', '九江市'])
    expect(regionsOf('修水县民政局2024年上半年工作总结', '低保人数占户籍人口的1.02%，低于九江市1.6%的平均水平。')).toEqual(['修水县', '九江市'])
  })
  it('has no difference', () => {
    expect(regionsOf(YANGZHOU, '老龄化率25.1%，高于全省2.3个百分点。')).toEqual(['扬州市', '扬州市'])
    expect(regionsOf('修水县民政局2024年工作总结', '老龄化率19.2%，低于九江市2.3个百分点。')).toEqual(['修水县', '修水县'])
  })
})

describe('a city outside', () => {
  it('has what it is said to rank with, and a rate behind a long noun', () => {
    expect(told('临沂市慈善总会2021年工作报告', '全市筹款2240万元，前两位的青岛、济南分别为3560万元和2894万元。').map((one) => one.split(' ')[1])).toEqual([
      '临沂市',
      '青岛市',
      '济南市',
    ])
    expect(told('株洲市2023年养老服务发展报告', '长沙每千名老人拥有养老床位36.5张，而株洲为28.2张。').map((one) => one.split(' ')[1])).toEqual([
      '长沙市',
      '株洲市',
    ])
    expect(told('瑞金市民政局2023年工作总结', '婚嫁彩礼户均8.2万元，低于赣州全市的14.1万元。').map((one) => one.split(' ')[1])).toEqual(['瑞金市', '赣州市'])
  })
})

describe('where one person lives', () => {
  it('is not what the text goes on to tell of', () =>
    expect(
      told('株洲市2023年养老服务发展报告', '住在石峰区的王奶奶今年装上了护理床。像这样的家庭养老床位，全年新增1850张。').map((one) => one.split(' ')[1]),
    ).toEqual(['株洲市']))
})

describe('a row that is compared', () => {
  it('is of its place in all its figures', () =>
    expect(told(YANGZHOU, '城市低保标准每月780元，农村每月620元，低于徐州市的800元和650元。').map((one) => one.split(' ')[1])).toEqual([
      '扬州市',
      '扬州市',
      '徐州市',
      '徐州市',
    ]))
})

describe('a place that begins its sentence', () => {
  const regionsOf = (line: string): (string | undefined)[] => told('湖北养老服务走访记', line).map((one) => one.split(' ')[1])

  it('has what is told of it, up to where the text turns back', () => {
    expect(regionsOf('江西的农村“颐养之家”已建1.2万个，老人每月交200元。湖北省已建老年食堂6200个。')).toEqual(['江西省', '江西省', '湖北省'])
    expect(regionsOf('安徽的老年食堂已有6184个，全省建成老年食堂6200个。')).toEqual(['安徽省', '湖北省'])
  })

  it('has nothing that came from it', () => expect(regionsOf('浙江的企业捐赠款物120万元。')).toEqual(['湖北省']))
})

describe('places outside that are taken together', () => {
  const whole = (title: string, line: string): string[] =>
    observe(documentOf(`# ${title}\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ region, indicator }) => `${region?.split('/').at(-1) ?? '?'} ${indicator ?? '-'}`,
    )

  it('have their figure as some of those in the region above, also with the place itself', () => {
    expect(whole('绵阳市民政局2021年工作总结', '成都、德阳、眉山、资阳四市2021年养老床位合计16.3万张。')).toEqual(['四川省 -'])
    expect(whole('深圳市民政局2021年工作总结', '深圳、东莞、惠州三市共有养老机构412家。')).toEqual(['广东省 -'])
    expect(whole('绵阳市民政局2021年工作总结', '成都、上海、武汉三市共有养老机构4,120家。')).toEqual(['全国 -'])
  })

  it('are no whole of what a place did with them', () => {
    const [own] = whole('绵阳市民政局2021年工作总结', '绵阳与成都、德阳、眉山三市签订协议，共办理结婚登记320对。')
    expect(own).toMatch(/^绵阳市 /)
  })
})
