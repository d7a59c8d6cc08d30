import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { visible } from '../../scripts/ingest/document.ts'
import { documentOf, outline, runsOf } from './fixture.ts'

const blocksOf = (text: string, format: 'txt' | 'md' | 'html' = 'txt'): string[] => outline(documentOf(text, format).blocks)
const titleOf = (text: string, format: 'txt' | 'md' | 'html' = 'txt'): string => visible(documentOf(text, format).title)

const PROSE = '全市共有养老机构131家，床位1.2万张，护理型床位占六成以上。'

describe('title', () => {
  test('is a short first line', () => expect(titleOf(`云溪民政2021年总结\n${PROSE}`)).toBe('云溪民政2021年总结'))
  test('goes on where a body alone is named', () => {
    expect(titleOf(`云溪县民政局\n本届政府以来（2017—2021年）工作总结\n${PROSE}`)).toBe('云溪县民政局本届政府以来（2017—2021年）工作总结')
    expect(titleOf(`云溪县民政局\n一、工作总结\n${PROSE}`)).toBe('云溪县民政局')
  })
  test('is a short call', () => expect(titleOf(`这五年，云溪民政答卷请查收！\n${PROSE}`)).toBe('这五年，云溪民政答卷请查收！'))
  test('is a short question with a call behind it', () => {
    expect(titleOf(`一枚红包有多暖？云溪民政这一年的账单，请您过目！\n${PROSE}`)).toBe('一枚红包有多暖？云溪民政这一年的账单，请您过目！')
    expect(titleOf(`大家好！欢迎来到云溪民政！\n${PROSE}`)).toBe('')
  })
  test('goes on in a subtitle', () => expect(titleOf(`云溪的养老账\n——2021年工作回顾\n${PROSE}`)).toBe('云溪的养老账——2021年工作回顾'))
  test('may be a short question', () => expect(titleOf(`床位够不够？\n${PROSE}`)).toBe('床位够不够？'))
  test('is missing where the text begins at once', () => expect(titleOf(`${PROSE}\n${PROSE}`)).toBe(''))
  test('is missing where the first line is numbered', () => expect(titleOf(`一、社会救助\n${PROSE}`)).toBe(''))
  test('is missing where an interview begins with its first question', () =>
    expect(titleOf(`这几年助餐点越开越多，请问老人吃一顿饭要花多少钱，钱从哪里来？\n${PROSE}`)).toBe(''))
})

describe('title above chapters of the first level', () => {
  const chapters = `# 社会救助\n\n${PROSE}\n\n# 养老服务\n\n${PROSE}`
  test('is the heading with nothing below it', () => {
    expect(titleOf(`# 云溪民政这一年\n\n${chapters}`, 'md')).toBe('云溪民政这一年')
    expect(blocksOf(`# 云溪民政这一年\n\n${chapters}`, 'md').filter((line) => line.startsWith('h'))).toEqual(['h2 社会救助', 'h2 养老服务'])
  })
  test('is the heading that alone is named as reports are', () => {
    expect(titleOf(`# 云溪市2021年民政工作\n\n${PROSE}\n\n${chapters}`, 'md')).toBe('云溪市2021年民政工作')
    expect(titleOf(`# 2021年工作总结\n\n${PROSE}\n\n# 2022年工作打算\n\n${PROSE}`, 'md')).toBe('')
  })
  test('is the heading without a number', () => {
    expect(titleOf(`# 云溪民政这一年\n\n${PROSE}\n\n# 一、社会救助\n\n${PROSE}`, 'md')).toBe('云溪民政这一年')
    expect(titleOf(`# 前言\n\n${PROSE}\n\n# 第一章 社会救助\n\n${PROSE}`, 'md')).toBe('')
  })
  test('is the line before them', () => expect(titleOf(`云溪民政这一年\n\n${chapters}`, 'md')).toBe('云溪民政这一年'))
  test('is missing where all are chapters', () => expect(titleOf(chapters, 'md')).toBe(''))

  const page = (body: string, head = ''): string =>
    titleOf(
      `<html><head><title>${head}</title></head><body><div>${body}<h1>社会救助</h1><p>${PROSE}</p><h1>养老服务</h1><p>${PROSE}</p></div></body></html>`,
      'html',
    )
  test('is what Word styles as one', () => {
    expect(page('<p class=MsoTitle><span>云溪民政这一年</span></p>', '关于报送材料的函')).toBe('云溪民政这一年')
  })
  test('is the h1 at the top of a page', () => expect(page('<h1>云溪市2021年民政工作总结</h1>', '云溪市民政局')).toBe('云溪市2021年民政工作总结'))
  test('is what the head of a page says, unless a program made it up', () => {
    expect(page('', '云溪民政这一年')).toBe('云溪民政这一年')
    expect(page('<p>云溪民政这一年</p>', 'Microsoft Word - 文档1')).toBe('云溪民政这一年')
    expect(page('<p>云溪民政这一年</p>', '无标题文档')).toBe('云溪民政这一年')
    expect(page('')).toBe('')
  })
})

describe('headings', () => {
  test('stand in brackets, with nothing beside them', () => {
    expect(blocksOf(`标题\n【养老服务】\n养老机构151家\n${PROSE}`)[0]).toBe('h2 【养老服务】')
    expect(blocksOf(`标题\n【养老服务】${PROSE}`)[0]).not.toMatch(/^h2/)
  })
  test('nest as official documents number them', () => {
    expect(
      blocksOf(`标题\n第一章 总则\n一、救助\n（一）低保\n1.标准\n（1）城市\n${PROSE}\n二、养老\n${PROSE}\n第二章 附则\n${PROSE}`).filter((line) =>
        line.startsWith('h'),
      ),
    ).toEqual(['h2 第一章 总则', 'h3 一、救助', 'h4 （一）低保', 'h5 1.标准', 'h6 （1）城市', 'h3 二、养老', 'h2 第二章 附则'])
  })

  test('may be short lines that stand alone', () => {
    expect(blocksOf(`标题\n守住底线\n${PROSE}\n\n把床位建起来\n\n${PROSE}`)).toEqual([
      'h2 守住底线',
      `paragraph ${PROSE}`,
      'h2 把床位建起来',
      `paragraph ${PROSE}`,
    ])
  })

  test('are questions of an interview', () => {
    const questions = ['老人吃饭的事怎么样了？', '孩子们呢，有什么新的办法？']
    expect(blocksOf(`标题\n${questions.map((question) => `${question}\n${PROSE}`).join('\n')}`).filter((line) => line.startsWith('h'))).toEqual(
      questions.map((question) => `h2 ${question}`),
    )
  })

  test('are ordinals only where these stand alone', () => {
    expect(blocksOf(`标题\n第一，救助\n${PROSE}\n第二，养老服务继续扩面，新增床位200张。\n${PROSE}`).slice(0, 3)).toEqual([
      'h2 第一，救助',
      `paragraph ${PROSE}`,
      'paragraph 第二，养老服务继续扩面，新增床位200张。',
    ])
  })

  test('are bold lines in web pages', () => {
    expect(blocksOf(`<h1>标题</h1><p><b>社会救助</b></p><p>${PROSE}</p><p><b>低保</b>有进展。</p>`, 'html')).toEqual([
      'h2 社会救助',
      `paragraph ${PROSE}`,
      'paragraph 低保有进展。',
    ])
  })

  test('are no run-in heads, fields, dates or document numbers', () => {
    const lines = ['（一）困难家庭得到照顾。一是提高标准。', '时间：2021年3月1日', '2021年3月1日摄于云溪', '云民发〔2021〕3号']
    expect(blocksOf(`标题\n${PROSE}\n\n${lines.join(`\n\n${PROSE}\n\n`)}\n\n${PROSE}`).filter((line) => line.startsWith('h'))).toEqual([])
  })

  test('are no cells one below the other', () => {
    expect(blocksOf(`标题\n${PROSE}\n项目\n单位\n数量\n低保对象\n万人\n${PROSE}`).filter((line) => line.startsWith('h'))).toEqual([])
  })

  test('marked ones keep their order, the first level being 2', () => {
    expect(blocksOf(`# 标题\n\n### 甲\n\n${PROSE}\n\n#### 乙\n\n${PROSE}\n\n### 丙\n\n${PROSE}`, 'md').filter((line) => line.startsWith('h'))).toEqual([
      'h2 甲',
      'h3 乙',
      'h2 丙',
    ])
  })
})

describe('paragraphs', () => {
  test('a text with a paragraph a line is not joined', () => {
    expect(blocksOf(`标题\n${PROSE}\n${PROSE}\n${PROSE}`)).toHaveLength(3)
  })

  test('a line that stops in mid-sentence goes on in the next', () => {
    const [head, tail] = ['这一年全市养老床位继续增加，分布也更加均匀，新建的机构大多在老城区，总数比五年前多了四成，达到1.2', '万张，护理型床位占六成。']
    expect(blocksOf(`标题\n${head}\n${tail}\n${PROSE}${PROSE}${PROSE}`)[0]).toBe(`paragraph ${head}${tail}`)
  })

  test('statements without a stop, each on its line, stay apart', () => {
    const lines = [
      '供养率达到50%',
      '医疗救助人次占直接救助人次比例达到30%',
      '覆盖95%以上的地区',
      '创建5000个示范社区',
      '每万人拥有社会组织数达到6.5个',
      '新增就业340万人',
      '志愿服务参与率达到20%',
    ]
    expect(blocksOf(`数说规划\n\n${lines.join('\n')}`)).toHaveLength(lines.length)
  })

  test('wrapped lines are joined until an empty line, and Latin words keep their space', () => {
    const wrapped =
      '全市的养老机构这一年里增加到131家，床位总数\n达到1.2万张，其中护理型床位占了六成以上，比\n上一年多出三百余张，登记志愿者使用 Good\nNeighbour 平台。'
    expect(blocksOf(`标题\n\n${wrapped}\n\n${wrapped}`)).toEqual(Array(2).fill(`paragraph ${wrapped.replaceAll('Good\n', 'Good ').replaceAll('\n', '')}`))
  })

  test('a sentence goes on after the number of a page', () => {
    expect(blocksOf(`标题\n助餐点累计，今年新\n\n— 2 —\n\n建46个，全部投入使用。\n${PROSE}`)[0]).toBe('paragraph 助餐点累计，今年新建46个，全部投入使用。')
  })
})

describe('lists, captions, tables', () => {
  test('numbered sentences are items, lists of ages are not', () => {
    expect(blocksOf(`标题\n${PROSE}\n1、9月底前全部入住。\n2.每村配信息员1名。\n80、90岁以上老人分别有13人和2人。`).slice(1)).toEqual([
      'item 1、9月底前全部入住。',
      'item 2.每村配信息员1名。',
      'paragraph 80、90岁以上老人分别有13人和2人。',
    ])
  })

  test('captions say what they are, or read like sentences and end like headings', () => {
    const captions = ['图3 晴川街道的助餐点', '2021年8月4日，石桥镇的老人在树下乘凉，社工陪在一旁']
    expect(blocksOf(`标题\n${PROSE}\n\n${captions.join(`\n\n${PROSE}\n\n`)}\n\n${PROSE}`).filter((line) => line.startsWith('caption'))).toEqual(
      captions.map((text) => `caption ${text}`),
    )
  })

  test.each([
    ['bars', '区 | 床位\n石桥 | 120\n东渡 | 80'],
    ['framed bars', '| 区 | 床位 |\n|---|---|\n| 石桥 | 120 |\n| 东渡 | 80 |'],
    ['tabs', '区\t床位\n石桥\t120\n东渡\t80'],
  ])('tables parted by %s', (_way, table) => {
    expect(blocksOf(`标题\n${PROSE}\n${table}\n${PROSE}`)[1]).toBe('table 区 | 床位 / 石桥 | 120 / 东渡 | 80')
  })

  test('tables of figures keep a head between their rows that reads like prose', () => {
    expect(blocksOf(`标题\n年份 床位 增幅\n一、救助 城 乡\n2019 120 —\n2020 135 12.5\n2021 150 11.1\n${PROSE}`)[0]).toBe(
      'table 年份 | 床位 | 增幅 / 一、救助 城 乡 |  |  / 2019 | 120 | — / 2020 | 135 | 12.5 / 2021 | 150 | 11.1',
    )
  })

  test('tables of indicators take no row that has more than their columns', () => {
    const rows = ['孤儿 人 3', '特困 人 4', '临时救助 人次 5']
    expect(blocksOf(`标题\n指标名称 单位 数量\n低保人数 万人 7.1 6.9\n${rows.join('\n')}\n`).join()).toContain('6.9')
    expect(blocksOf(`标题\n指标名称 单位 数量\n${rows.join('\n')}\n低保人数 万人 MZ00001 7.1\n${PROSE}`)).toEqual([
      'table 指标名称 | 单位 | 数量 / 孤儿 | 人 | 3 / 特困 | 人 | 4 / 临时救助 | 人次 | 5',
      'paragraph 低保人数 万人 MZ00001 7.1',
      `paragraph ${PROSE}`,
    ])
  })

  test('tables of figures parted by spaces', () => {
    expect(blocksOf(`标题\n${PROSE}\n年份 2019 2020 2021\n床位 120 135 150\n增幅 — 12.5 11.1\n${PROSE}`)[1]).toBe(
      'table 年份 | 2019 | 2020 | 2021 / 床位 | 120 | 135 | 150 / 增幅 | — | 12.5 | 11.1',
    )
  })
})

describe('structure', () => {
  test('keeps every visible character of a text', () => {
    const lines = fc.constantFrom(
      '一、救助',
      '（一）低保',
      '守住底线',
      PROSE,
      '图1 食堂',
      '1、新增床位200张。',
      '— 3 —',
      '来源：云溪日报',
      '',
      '　　全市困难家庭，',
      '这样的事有吗？',
      'Good neighbour',
      '2021年',
      '云溪网 版权所有',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: lines }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) }), { minLength: 1, maxLength: 20 }),
        (parts) => {
          const text = parts.join('\n').replace(/[|｜│┃#*\t\u0000-\u0008\u000e-\u001f]/g, '')
          fc.pre(text.trim() !== '')
          const runs = runsOf(documentOf(text)).toSorted((a, b) => a.start - b.start)
          expect(visible(runs).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})

describe('a table with one cell a line', () => {
  test('is found by its headers and rows of figures', () =>
    expect(
      outline(documentOf('慈善捐赠的历年情况见下表。\n\n指标\n2020年\n2021年\n接收捐款\n132.8\n596.8\n接收衣被\n8756.8\n2750.2\n\n以上是全部数据。\n').blocks),
    ).toContain('table 指标 | 2020年 | 2021年 / 接收捐款 | 132.8 | 596.8 / 接收衣被 | 8756.8 | 2750.2'))
  test('may set off thousands by spaces, name ages, and part its rows by empty lines', () =>
    expect(
      outline(
        documentOf('各区的情况见下表。\n\n地区\n60岁以上人口（万人）\n养老床位（张）\n\n石桥区\n4.2\n1 204\n\n东渡区\n3.8\n980\n\n以上是全部数据。\n').blocks,
      ),
    ).toContain('table 地区 | 60岁以上人口（万人） | 养老床位（张） / 石桥区 | 4.2 | 1 204 / 东渡区 | 3.8 | 980'))
  test('is not made of short lines without figures', () => {
    const { blocks } = documentOf('会议议程\n\n开幕\n报告\n讨论\n休会\n闭幕\n选举\n')
    expect(blocks.some(({ kind }) => kind === 'table')).toBe(false)
  })
})

describe('a list of statistics', () => {
  const tableOf = (...lines: string[]): string | undefined =>
    outline(documentOf(`云溪市民政统计月报\n2022年3月\n\n${lines.join('\n')}\n`).blocks).find((line) => line.startsWith('table'))

  test('is found without a header: label, unit and figure in a line', () =>
    expect(tableOf('孤儿  人  21,388', '收养登记  件  475', '城市低保  人  431,509')).toBe(
      'table 孤儿 | 人 | 21,388 / 收养登记 | 件 | 475 / 城市低保 | 人 | 431,509',
    ))

  test('is found with each in a line of its own', () =>
    expect(tableOf('街道', '个', '74', '养老机构', '个', '34', '养老机构床位', '张', '9,634')).toBe(
      'table 街道 | 个 | 74 / 养老机构 | 个 | 34 / 养老机构床位 | 张 | 9,634',
    ))

  test('is found under heads, the unit in brackets', () =>
    expect(tableOf('城市低保', '人数(万人)', '2335.3', '户数(万户)', '1114.3', '农村低保', '人数(万人)', '4304.0')).toBe(
      'table 城市低保 |  |  / 人数(万人) |  | 2335.3 / 户数(万户) |  | 1114.3 / 农村低保 |  |  / 人数(万人) |  | 4304.0',
    ))

  test('is found with nothing between labels and figures', () =>
    expect(tableOf('社区服务站7,149其他专项机构1,155中心190指导中心16')).toBe(
      'table 社区服务站 |  | 7,149 / 其他专项机构 |  | 1,155 / 中心 |  | 190 / 指导中心 |  | 16',
    ))

  test('is not made of a sentence with counts', () =>
    expect(tableOf('全市新增床位20张、养老机构3家、食堂12处。', '下一步继续推进。', '各地抓好落实。')).toBeUndefined())
})

describe('a table drawn with bars', () => {
  test('keeps a cell in which nothing stands', () =>
    expect(outline(documentOf('云溪市2023年民政统计\n\n| 指标 | 单位 | 数量 |\n| 低保对象 | | 120 |\n| 孤儿 | 人 | 36 |\n').blocks)).toEqual([
      'table 指标 | 单位 | 数量 / 低保对象 |  | 120 / 孤儿 | 人 | 36',
    ]))
})
