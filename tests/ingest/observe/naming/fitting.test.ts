/** Which names fit a figure, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市2019年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
  )

describe('the name of a rate', () => {
  it('of town and country is that of each', () => {
    expect(told('社区公共服务站覆盖率城市达到90%、农村达到50%。')).toEqual(['90 城市社区公共服务站覆盖率 -', '50 农村社区公共服务站覆盖率 -'])
  })
  it('behind a bracket is of what the bracket parts', () =>
    expect(told('城乡低保对象3.06万户7.83万人（城镇0.28万户0.43万人、农村2.78万户7.4万人），低保覆盖率为1.79%。').at(-1)).toMatch(
      /^1.79 (?!城市|农村).*低保覆盖率 -$/,
    ))
})

describe('the name of what was dealt out', () => {
  it('does not begin with what was dealt to another', () =>
    expect(told('新建村级互助幸福院20所、日间照料中心4个，分别完成年度任务的100%、80%。').slice(2)).toEqual([
      '100 村级互助幸福院年度任务完成率 -',
      '80 日间照料中心年度任务完成率 -',
    ]))
  it('does not begin with whom another is for', () => {
    expect(told('困难残疾人生活补贴、重度残疾人护理补贴分别惠及1.2万人和1.6万人。')[1]).toBe(
      '16000 重度残疾人护理补贴惠及人数 disability-nursing-subsidy-people',
    )
    expect(told('城市低保、特困人员供养标准分别为每月700元、1050元。')[1]).toMatch(/^1050 城市特困人员.*供养标准 urban-tekun-standard$/)
  })
})

describe('the name of a mean', () => {
  it('is of the time that is said', () => expect(told('救助站全年救助5.6万人次，日均153人次。').at(-1)).toMatch(/^153 (?=.*日均)(?!.*月均)/))
})

describe('what is given on top of a standard', () => {
  it('is not the standard', () => {
    expect(told('城市特困人员每人每月增发40元。')).toEqual([expect.stringMatching(/^40 (?=.*增发)(?=.*特困人员).* -$/)])
    expect(told('困难老人每人每月加发60元。')).toEqual([expect.stringMatching(/^60 .*加发.* -$/)])
  })
})

describe('the name of what was done', () => {
  const names = (line: string): string[] => told(line).map((one) => one.replace(/ [^ ]*$/, ''))
  it('holds no deed of the figure before', () => {
    expect(names('取缔非法社会组织5家，劝散8家。')).toEqual(['5 取缔非法社会组织数', '8 劝散非法社会组织数'])
    expect(names('社会工作者职业资格考试报名3.3万人，通过4015人。').at(-1)).toMatch(/^4015 (?!.*报名).*通过/)
    expect(names('评出“千年古村”8个，公布地名文化遗产名录56个。')[1]).not.toContain('评出')
  })
  it('ends in the body that was sent', () => expect(names('全年派出检查组146个。')).toEqual([expect.stringMatching(/^146 .*检查组/)]))
  it('holds one grade, and begins with no rest of a word', () =>
    expect(names('乡敬老院1家，床位60张，入住41人。居家养老服务站4A级1处、3A级3处。').slice(3)).toEqual([
      expect.stringMatching(/^1 居家养老服务站4A级/),
      '3 居家养老服务站3A级数',
    ]))
})

describe('the name of a mean of a month', () => {
  it('holds it once', () =>
    expect(told('城市低保月人均保障标准由450元提高到480元，月人均补差水平由290元增至310元。').slice(2)).toEqual([
      '290 城市低保月人均补差水平 -',
      '310 城市低保月人均补差水平 -',
    ]))
})

describe('the name of a member of a list', () => {
  it('holds no other member', () =>
    expect(told('市儿童福利院现有工作人员142名，其中护理员76名、康复师12名、特教老师9名、持证社工15名。').slice(2)).toEqual([
      '12 儿童福利院康复师人数 -',
      '9 儿童福利院特教老师人数 -',
      expect.stringMatching(/^15 (?!.*(?:护理|康复|特教)).*持证社工人数 -$/),
    ]))
})

describe('the name of those who came into a programme', () => {
  it('is that of the programme behind the number', () =>
    expect(told('全省有58.3万人纳入城乡低保，3.9万人纳入特困供养，1.2万人享受临时救助。')).toEqual([
      '583000 城乡低保人数 dibao-people',
      '39000 纳入特困供养人数 -',
      '12000 享受临时救助人数 -',
    ]))
})

describe('the name of a sum', () => {
  it('has no verb of the sum before', () => {
    expect(told('发放就餐补贴412万元，吸引社会资本1360万元。').at(-1)).not.toMatch(/发放/)
    expect(told('五年吸纳高校毕业生就业6.7万人，减轻企业负担3.2亿元。').at(-1)).not.toMatch(/吸纳/)
  })
})

describe('the name of a share', () => {
  it('is of the whole that its own words say', () =>
    expect(told('全市新设慈善信托12单，规模1.26亿元，占全省的一成。邗江区新设慈善信托4单，规模3200万元，占全市四分之一。').at(-1)).toMatch(
      /占全市(?:比例|比重) -$/,
    ))
})

describe('a sentence behind both sides', () => {
  it('is of neither', () => {
    const [, , , both] = told('年末特困人员27438人，其中农村26105人，城市1333人。集中供养5216人。')
    expect(both).toBe('5216 集中供养特困人员数 tekun-centralised-people')
    expect(told('特困人员8943人，其中农村8417人、城市526人；失能、半失能特困2296人，集中供养1311人。').at(-1)).toBe(
      '1311 集中供养特困人员数 tekun-centralised-people',
    )
  })
  it('is of no side where it speaks of another programme behind a part', () =>
    expect(told('低保对象171.3万人，其中农村142.9万人，特困人员14.2万人。').at(-1)).toBe('142000 特困人员人数 tekun-people'))
})

describe('the name of a share', () => {
  it('is of the homes it speaks of, and not of their beds', () =>
    expect(told('全市养老机构达186家、床位1.85万张，公办机构占七成。').at(-1)).not.toMatch(/床位/))
})

describe('what is counted by the piece', () => {
  it('is no bodies', () => expect(told('低收入人口监测平台与15个部门共享，平台归集信息420万条。').at(-1)).toMatch(/^4200000 .*条数 -$/))
})

describe('the kind of beds that is spoken of', () => {
  it('goes on where the sentence names none', () => {
    const beds = told('我们签约家庭养老床位3.9万张。邗江区新签约2870张。仪征市也从去年的1500张增加到了2300张。')
    expect(beds.slice(1)).toEqual([
      expect.stringMatching(/^2870 .*家庭养老床位/),
      '1500 家庭养老床位数 home-elderly-care-beds',
      '2300 家庭养老床位数 home-elderly-care-beds',
    ])
  })
})

describe('a word in quotes', () => {
  it('keeps the numeral it begins with', () => expect(told('试点“三事分流”，收集事项1312件。').at(-1)).not.toMatch(/(?<!三)事分流/))
})

describe('a word of two characters', () => {
  it('keeps the first at the beginning of a name', () => expect(told('在岗婚姻登记员118名，持证率100%。').at(-1)).not.toMatch(/^100 岗/))
})

describe('an age that the clause tells', () => {
  it('is in the name, and no other', () => {
    const names = observe(documentOf('# 南阳市卧龙区2023年养老工作\n\n长者食堂对70岁以上老人每餐再减3元。\n', 'md'), catalogue).observations.map(
      ({ name }) => name,
    )
    expect(names).toHaveLength(1)
    for (const name of names) expect(name).not.toMatch(/6[05]岁/)
  })
  it('may be told as what one is full of', () => expect(told('高龄补贴80到89岁每月30元，满100岁每月300元。').at(-1)).not.toContain('80'))
  it('is dealt out where there are several', () =>
    expect(told('高龄津贴按月发放，100、90、80周岁以上老人每月标准依次为600、200、50元。')[0]).toMatch(/^600 (?:100周?岁以上|百岁)/))
})

describe('a grade right behind a number', () => {
  it('is in the name of what is counted, and in no entry of all grades', () => {
    expect(told('全市建成12家5A级居家养老服务中心、36家4A级居家养老服务中心。')).toEqual([
      expect.stringMatching(/^12 5A级居家养老服务中心数 -$/),
      expect.stringMatching(/^36 4A级居家养老服务中心数 -$/),
    ])
    expect(told('评定3家5A级社会组织、8家4A级社会组织。').map((one) => /\dA级社会组织数/.exec(one)?.[0])).toEqual(['5A级社会组织数', '4A级社会组织数'])
  })
})

describe('a name in quotes with a dot', () => {
  it('is not cut at its dot', () => {
    for (const one of told('“福彩圆梦·孤儿助学”资助12人12万元；儿童关爱服务站开展活动96场，服务2860人次。')) expect(one).not.toMatch(/(?<!福彩圆)梦·?孤儿/)
  })
})
