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
  it('is how far it went beyond a task', () =>
    expect(names('完成特殊困难老年人家庭适老化改造2150户，超省定任务7.5个百分点。').at(-1)).toMatch(/适老化改造.*超额完成比例$/))
  it('is how much was done of a task', () => expect(names('完成适老化改造2230户，是年度任务的1.1倍。').at(-1)).toMatch(/适老化改造.*任务完成率$/))
})

describe('those that came of those that were due', () => {
  it('are of the same kind', () =>
    expect(names('应检社会组织1260家。其中社会团体应检581家，参检560家；基金会应检12家，参检11家。').slice(1)).toEqual([
      '社会团体应检数',
      '社会团体参检数',
      expect.stringMatching(/基金会.*应检数/),
      expect.stringMatching(/基金会.*参检数/),
    ]))
})

describe('those who are cared for in homes', () => {
  it('are told as the official statistics do', () => expect(names('特困供养10人，其中机构供养4人。').at(-1)).toMatch(/集中供养/))
})

describe('two changes behind the counts of one side', () => {
  it('are of these, though the other side was told before', () =>
    expect(names('城市低保16.3万户23.2万人，同比减少5.2%、6.7%；农村低保74.1万户127.5万人，同比分别减少1.3%、2.5%。').slice(-2)).toEqual([
      '农村低保户数',
      '农村低保人数',
    ]))
})

describe('a rate of the other side', () => {
  it('is called as the first', () => expect(names('民办机构离职率高达22.4%，公办为8.8%。')).toEqual(['民办机构离职率', '公办机构离职率']))
})

describe('how many there are for so many others', () => {
  it('is told of these', () =>
    expect(names('全市仅有心理咨询师6名，平均每1.6万名学生才有1名。')).toEqual([
      expect.stringMatching(/心理咨询师/),
      expect.stringMatching(/^每1.6万名学生.*心理咨询师/),
    ]))
})

describe('a change of what was told before in short', () => {
  it('is of the whole and of each part', () => {
    const [whole, indoors, streets, ...changes] = names(
      '全年救助流浪乞讨人员3861人次，其中站内救助2416人次，街面救助1445人次。救助总量下降14.5%，其中站内救助下降22.4%，街面救助则上升3.2%。',
    )
    expect(streets).toContain('街面')
    expect(changes).toEqual([whole, indoors, streets])
  })
  it('is of the side said where that is all', () => expect(names('低保对象2.1万人，城市增长2%。')[1]).not.toBe('低保人数'))
})

describe('the beds behind homes of two owners', () => {
  it('are those of all of them', () => expect(names('养老机构12所，其中公办7所、民办5所，床位1490张。').at(-1)).toBe('养老机构床位数'))
})

describe('the money that is involved', () => {
  it('is called like what was counted before it', () => {
    expect(names('218名死亡人员未及时停发救助金，涉及资金37.4万元。').at(-1)).toMatch(/^(?=.*死亡)(?=.*停发).*涉及金额$/)
    expect(names('查处违规案件12件，涉及资金18.6万元。').at(-1)).toMatch(/违规案件涉及金额$/)
  })
})

describe('what changed', () => {
  it('is of the side that is told since', () =>
    expect(names('城市低保对象减少3120人，下降2.1%，农村基本持平，微增0.03%。').slice(1)).toEqual(['城市低保人数', '农村低保人数']))
  it('is what was told before in its order, where the words only point to it', () => {
    const [count, size, ...changes] = names('新设慈善信托12单，合同规模1.26亿元，两项指标分别较2020年增长41.7%和58.2%。')
    expect(changes).toEqual([count, size])
  })
})

describe('a verb alone', () => {
  it('behind a part tells again of the whole', () => {
    const [whole, part, again, fewer] = names('共办理收养登记314件，其中涉外收养23件；2021年仅办理27件，同比减少8件。')
    expect([again, fewer]).toEqual([whole, whole])
    expect(part).not.toBe(whole)
  })
})

describe('changes of a row', () => {
  it('are of the row right before them, and not of what was raised before that', () => {
    const text = '城市低保标准由550元/月调整为600元/月，农村由4500元/年调整为5040元/年，月人均补差分别达412元、301元，同比增加28元、35元。'
    const told = names(text)
    expect(told.slice(6)).toEqual(told.slice(4, 6))
    expect(told[4]).toMatch(/补/)
  })
})

describe('how much of a task was done', () => {
  it('is told of each by its own noun', () => {
    const [, , ...shares] = names('重建2.83万户、修复5.97万户，分别占任务的64.2%、88.9%。')
    expect(shares.every((name) => !name.includes('占任务'))).toBe(true)
  })
})

describe('what is dealt out to places', () => {
  it('is called alike for each', () => {
    const dealt = names('登记慈善组织27家，具公开募捐资格的4家；苏州、无锡分别有98家和41家。').slice(-2)
    expect(dealt[1]).toBe(dealt[0])
  })
})

describe('a goal that was met', () => {
  it('is called as what met it', () => {
    const [done, goal] = names('为612户特殊困难老年人家庭实施适老化改造，超额完成市定600户的任务。')
    expect(goal).toBe(done)
  })
})

describe('a change', () => {
  it('is not of what the year before was reckoned with', () => {
    const [raised, ...changes] = names('总会本级接收捐赠款物1.28亿元，比上年（含抗疫捐赠）减少0.31亿元，下降19.5%。')
    expect(changes).toEqual([raised, raised])
  })
})

describe('how far a share is ahead of what was due', () => {
  it('is called as the share', () => {
    const [, , share, ahead] = names('居家适老化改造任务260户，已完成152户，占58.5%，比序时进度快8.5个百分点。')
    expect(ahead).toBe(share)
  })
})

describe('a sum that is shared out among places', () => {
  it('is called alike in each of them, and by no share', () => {
    const [whole, ...shares] = names('其中，精神卫生社会福利机构建设6200万元，分别补助扬中市2600万元、高邮市2100万元、仪征市1500万元。')
    expect(new Set(shares)).toEqual(new Set([whole]))
  })
})

describe('a bracket of which the places were taken out', () => {
  it('is no part of a name', () => expect(names('居家和社区养老服务改革试点（扬中市、高邮市）4105万元。')[0]).not.toMatch(/[（(]/))
})

describe('the tasks of a row', () => {
  it('are of what was done of each, in its order', () => {
    const [centres, stations, first, second] = names('新建综合养老服务中心12个、社区日间照料站86个，省里下达的任务是10个和80个。')
    expect([first, second]).toEqual([centres, stations])
    expect(centres).not.toBe(stations)
  })
})

describe('the share of a level of government', () => {
  it('is called after it, and not after the one before', () => {
    const [, , , province, shareOfProvince, , shareOfCounties] = names(
      '2020年民政事业费59.6亿元，其中中央资金38.2亿元，占64.1%；省级17.6亿元，占29.5%；市县3.8亿元，占6.4%。',
    )
    expect(province).toContain('省级')
    expect(shareOfProvince).toMatch(/^(?!.*中央).*省级占比$/)
    expect(shareOfCounties).toMatch(/^(?!.*省级).*市县占比$/)
  })
})

describe('a hotline', () => {
  it('is called by its number', () => expect(names('12349养老服务热线受理来电3.2万个。')).toEqual([expect.stringContaining('12349养老服务热线')]))
})

describe('those that are needed', () => {
  it('are beside those there are, and those that are wanting', () => {
    expect(names('全市需护理员约3100名，现有1274名。').at(-1)).toBe('护理员人数')
    expect(names('按标准需配社工120名，实有86名，缺34名。').slice(1)).toEqual(['社工人数', '社工缺口人数'])
  })
})

describe('the beds of homes that were counted', () => {
  it('are theirs, also where they became more', () => {
    const ids = observe(
      documentOf('# 江苏省扬州市2021年民政工作\n\n登记备案养老机构214家，减少19家，床位却由1.7万张增加到2.05万张。\n', 'md'),
      catalogue,
    ).observations
    expect(ids.slice(2).map(({ indicator }) => indicator)).toEqual(['elderly-care-institution-beds', 'elderly-care-institution-beds'])
  })
  it('are those of all behind a bracket of parts', () =>
    expect(names('现有公办养老机构6个（县级中心敬老院1个、乡镇敬老院5个），床位560张。').at(-1)).toBe('公办养老机构床位数'))
})
