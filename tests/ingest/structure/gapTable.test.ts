import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { visible } from '../../../scripts/ingest/document.ts'
import { documentOf, outline, runsOf } from '../fixture.ts'

const PROSE = '全市共有养老机构131家，床位1.2万张，护理型床位占六成以上，比上年多出三百余张，登记在册的志愿者也多了，食堂办到了社区门口，老人吃饭方便了不少。'

/** The tables of a text that says more. */
const tablesOf = (...lines: string[]): string[] =>
  outline(documentOf(`云溪的养老账\n${PROSE}\n\n${lines.join('\n')}\n\n${PROSE}\n`).blocks).filter((line) => line.startsWith('table'))

/** The columns that the cells of a row reach over. */
const spansOf = (...lines: string[]): number[][] =>
  documentOf(`云溪的养老账\n${PROSE}\n\n${lines.join('\n')}\n\n${PROSE}\n`).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ colspan }) => colspan)) : [],
  )

const spaced = (text: string): string => text.replace(/\s/g, ' ')

describe('a table of plain text', () => {
  test('is parted by wide gaps, half-width and full-width, with the header above it', () => {
    expect(tablesOf('镇街      食堂(个)  就餐(人)', '石桥街道     14      2860', '东渡镇       7       734')).toEqual([
      'table 镇街 | 食堂(个) | 就餐(人) / 石桥街道 | 14 | 2860 / 东渡镇 | 7 | 734',
    ])
    expect(tablesOf('镇街　　食堂（个）　就餐（人）', '石桥街道　14　　　　2860', '东渡镇　　—　　　　 734')).toEqual([
      'table 镇街 | 食堂（个） | 就餐（人） / 石桥街道 | 14 | 2860 / 东渡镇 | — | 734',
    ])
  })

  test('keeps spaces that set off thousands, and words drawn apart, in one cell', () =>
    expect(tablesOf('指    标            2019年    2021年', '床位(张)            1 360    2 210', '合  计              12 480   13 005')).toEqual([
      'table 指    标 | 2019年 | 2021年 / 床位(张) | 1 360 | 2 210 / 合  计 | 12 480 | 13 005',
    ]))

  test('may begin with a part whose rows leave out the last column', () =>
    expect(
      tablesOf(
        '指标名称            单位     10月      9月    环比(%)',
        '一、综合',
        '镇                  个        114      114',
        '街道                个         36       36',
        '二、支出',
        '社会救助支出        万元   12052.9  10864.1    10.94',
        '社会福利支出        万元    2789.7   2510.9    11.10',
        '老年福利支出        万元     527.0    477.8    10.29',
      ),
    ).toEqual([
      'table 指标名称 | 单位 | 10月 | 9月 | 环比(%) / 一、综合 |  |  |  |  / 镇 | 个 | 114 | 114 |  / 街道 | 个 | 36 | 36 |  / 二、支出 |  |  |  |  / 社会救助支出 | 万元 | 12052.9 | 10864.1 | 10.94 / 社会福利支出 | 万元 | 2789.7 | 2510.9 | 11.10 / 老年福利支出 | 万元 | 527.0 | 477.8 | 10.29',
    ]))

  test('may have points where there is no figure, to the end of a row', () =>
    expect(tablesOf('类别\t设施数目\t\t资助款项', '\t2002\t2003\t2002\t2003', '互助团体\t22\t24\t..\t..', '长者服务\t49\t49\t35915\t…')).toEqual([
      'table 类别 | 设施数目 | 资助款项 /  | 2002 | 2003 | 2002 | 2003 / 互助团体 | 22 | 24 | .. | .. / 长者服务 | 49 | 49 | 35915 | …',
    ]))

  test('may have remarks, units in cells, signs and brackets behind figures', () =>
    expect(tablesOf('指标\t2021年\t目标\t属性', '食堂\t12所\t≥20（约束性）\t超额', '探访\t1.2万人次\t2万人次\t—')).toEqual([
      'table 指标 | 2021年 | 目标 | 属性 / 食堂 | 12所 | ≥20（约束性） | 超额 / 探访 | 1.2万人次 | 2万人次 | —',
    ]))

  test('may leave out the corner of its header, and have years for one', () => {
    expect(tablesOf('            2019   2020   2021', '善款(万元)  32.8   50.2   59.8', '受益(人)    312   522   514')).toEqual([
      'table  | 2019 | 2020 | 2021 / 善款(万元) | 32.8 | 50.2 | 59.8 / 受益(人) | 312 | 522 | 514',
    ])
    expect(tablesOf('\t结婚（对）\t离婚（对）', '8月\t612\t231', '1—8月\t5260\t2218')).toEqual([
      'table  | 结婚（对） | 离婚（对） / 8月 | 612 | 231 / 1—8月 | 5260 | 2218',
    ])
  })

  test('may have a header of two lines: groups, or units below the names', () => {
    expect(
      spansOf(
        '          乡镇(个)          村(个)',
        '      2000年  2005年   2000年  2005年',
        '石桥    24      15       812     503',
        '东渡    17      10       421     214',
      ),
    ).toEqual([
      [1, 2, 2],
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1],
    ])
    expect(spansOf('区县\t城市低保\t\t特困\t', '\t户\t人\t集中\t分散', '石桥\t120\t240\t31\t50', '东渡\t95\t160\t—\t8')[0]).toEqual([1, 2, 2])
    expect(tablesOf('县区     户数      人数', '        （户）    （人）', '石桥     1 204    2 310', '东渡       980    1 875')).toEqual([
      'table 县区 | 户数 | 人数 /  | （户） | （人） / 石桥 | 1 204 | 2 310 / 东渡 | 980 | 1 875',
    ])
  })

  test('may have rows that leave figures out, and labels in two parts', () => {
    expect(
      tablesOf(
        '              户数(户)   人数(人)   支出(万元)',
        '城市低保         368        772        17.6',
        '农村低保         864       2089        22.1',
        '  其中:女性                 956',
      )[0],
    ).toMatch(/ \/ 其中:女性 \|  \| 956 \| $/)
    expect(
      tablesOf(
        '序号  指标  单位  2020年  2025年',
        '1  床位总数  张  1720  2600',
        '2  设施覆盖率  城市  %  72  100',
        '               农村  %  41  60',
        '3  持证率  %  56  90',
      )[0],
    ).toBe(
      'table 序号 | 指标 | 单位 | 2020年 | 2025年 / 1 | 床位总数 | 张 | 1720 | 2600 / 2 | 设施覆盖率 | 城市 | % | 72 | 100 /  |  | 农村 | % | 41 | 60 / 3 | 持证率 | % | 56 | 90',
    )
  })

  test('may have heads between its rows', () =>
    expect(tablesOf('指标\t单位\t2021年', '一、救助', '城市低保\t人\t1204', '其中：女性\t\t560', '二、养老', '养老机构\t家\t31')).toEqual([
      'table 指标 | 单位 | 2021年 / 一、救助 |  |  / 城市低保 | 人 | 1204 / 其中：女性 |  | 560 / 二、养老 |  |  / 养老机构 | 家 | 31',
    ]))

  test('may have rows of dashes, and single spaces below a header of as many words', () => {
    expect(
      tablesOf('项目            2020年     2021年', '彩票(亿元)      3.42       3.81', '#体育            —          —', '  即开票         0.55       0.61')[0],
    ).toMatch(/ \/ #体育 \| — \| — \/ 即开票 \|/)
    expect(tablesOf('名称 单位 上年数 本年数', '养老机构 家 131 140', '床位 万张 1.2 1.3')).toEqual([
      'table 名称 | 单位 | 上年数 | 本年数 / 养老机构 | 家 | 131 | 140 / 床位 | 万张 | 1.2 | 1.3',
    ])
  })

  test('may say one of its figures in words', () =>
    expect(
      tablesOf(
        '指标  2020年  2025年  属性',
        '1.低保标准增幅（%）  4.9  不低于居民收入增幅  约束性',
        '2.护理型床位占比（%）  38.2  55  约束性',
        '3.社工（人）  178  350  预期性',
      ),
    ).toEqual([
      'table 指标 | 2020年 | 2025年 | 属性 / 1.低保标准增幅（%） | 4.9 | 不低于居民收入增幅 | 约束性 / 2.护理型床位占比（%） | 38.2 | 55 | 约束性 / 3.社工（人） | 178 | 350 | 预期性',
    ]))

  test('may have two columns below a unit', () => {
    expect(tablesOf('项目  金额（万元）', '日常捐赠  109.6', '定向捐赠  159.7', '实物捐赠（折价）  37.6')).toEqual([
      'table 项目 | 金额（万元） / 日常捐赠 | 109.6 / 定向捐赠 | 159.7 / 实物捐赠（折价） | 37.6',
    ])
    expect(tablesOf('项目  金额', '日常捐赠  109.6', '定向捐赠  159.7', '实物捐赠（折价）  37.6')).toEqual([])
  })

  test('is parted from what it is called', () =>
    expect(tablesOf('附表  两个街道的食堂', '街道      食堂(个)  就餐(人)', '石桥街道     14      2860', '东渡街道       7       734')[0]).toMatch(
      /^table 街道 \|/,
    ))

  test.each([
    ['fields', ['联系人：王小云    电话：5551234', '地址：石桥路12号    邮编：999000', '传真：5551235    网址：无']],
    ['a letterhead', ['云民发〔2021〕12号      签发人：王小云', '云溪市民政局      2021年3月5日']],
    ['signatures', ['云溪市民政局    云溪市财政局', '2021年3月5日    2021年3月6日']],
    ['a list', ['1.  新建食堂3处', '2.  改造床位20张', '3.  探访老人60户']],
    ['prose with stray gaps', ['石桥区  新建食堂12处，  就餐老人860人。', '东渡区  新建食堂8处，  就餐老人520人。', '晴川县  新建食堂5处，  就餐老人310人。']],
    ['an agenda', ['时间    内容    主持', '上午    开幕    王小云', '下午    讨论    李大海']],
  ])('is not made of %s', (_, lines) => expect(tablesOf(...lines)).toEqual([]))

  test('keeps a dash alone between two rows', () =>
    expect(visible(runsOf(documentOf('\t城市\t\t农村\n-\n\t城市\t\t农村\n区县  户数(户)  人数(人)')).toSorted((a, b) => a.start - b.start))).toContain('-'))

  test('loses no character and knows where each stands', () => {
    const line = fc.constantFrom(
      '区县  户数(户)  人数(人)',
      '      户数      人数',
      '石桥  120  1 240',
      '东渡\t95\t—',
      '区县\t户\t人',
      '\t城市\t\t农村',
      '合  计  215  400',
      '  其中：女性        60',
      '一、救助',
      '2020　　12　　15',
      PROSE,
      '',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), { minLength: 1, maxLength: 14 }),
        (lines) => {
          const text = lines.join('\n').replace(/[|｜│┃\u0000-\u0008\u000e-\u001f]/g, '')
          fc.pre(text.trim() !== '')
          const runs = runsOf(documentOf(text)).toSorted((a, b) => a.start - b.start)
          expect(visible(runs).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          // Where lines are joined, a space stands for the line's end.
          for (const run of runs) if (run.end - run.start === run.text.length) expect(spaced(text.slice(run.start, run.end))).toBe(spaced(run.text))
        },
      ),
    )
  })
})
