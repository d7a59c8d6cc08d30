/** Figures that are called after an indicator and are of something else, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the id of its indicator. */
const told = (title: string, text: string): string[] =>
  observe(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, indicator }) => `${value} ${indicator ?? '-'}`)

const TITLE = '河北省保定市2018年民政工作总结'

describe('what an audit found', () => {
  it('is none of what was granted', () => {
    expect(told(TITLE, '涞源县有63人死亡后仍领取低保金，多发放38.7万元。')).toEqual(['63 -', '387000 -'])
    expect(told(TITLE, '5家养老机构虚报床位186张。')).toEqual(['5 -', '186 -'])
  })
  it('leaves what was granted its id', () => expect(told(TITLE, '养老机构床位186张。')).toEqual(['186 elderly-care-institution-beds']))
})

describe('what the county without a name has that is the highest or lowest', () => {
  it('is none of the whole', () => {
    expect(told(TITLE, '农村低保标准最低的县已到3600元，比上年高400元。')).toEqual(['3600 -', '400 -'])
    expect(told(TITLE, '养老机构最多的县有23家。')).toEqual(['23 -'])
  })
})

describe('how far something lies from a mean', () => {
  it('is no change of it, and negative below', () => {
    expect(told(TITLE, '城市低保标准660元，高于全省平均10元。').at(-1)).toBe('10 -')
    expect(told(TITLE, '火化率62.5%，低于全省平均7个百分点。').at(-1)).toBe('-7 -')
  })
})

describe('those who get something', () => {
  const names = (text: string): string[] =>
    observe(documentOf(`# ${TITLE}\n\n${text}\n`, 'md'), catalogue).observations.map(({ name, value }) => `${value} ${name}`)
  it('are called by their own side, whatever the members before say', () =>
    expect(names('共为7218户11504名农村低保对象发放低保金3365.8万元，为1132户1897名城市低保对象发放低保金862.3万元。').slice(3)).toEqual([
      '1132 城市低保户数',
      '1897 城市低保人数',
      '8623000 城市低保金发放额',
    ]))
})

describe('公约', () => {
  it('ends like a bound and is none', () =>
    expect(
      observe(documentOf(`# ${TITLE}\n\n修订村规民约571个，签订赡养公约4.6万份。\n`, 'md'), catalogue).observations.map(
        ({ name, bound }) => `${name} ${bound}`,
      ),
    ).toEqual(['修订村规民约份数 exact', '签订赡养公约份数 exact']))
})

describe('those of a grade', () => {
  it('are some of all, unless there is an entry of them', () =>
    expect(
      observe(
        documentOf('# 某县2020年统计\n\n| 乡镇 | 特困供养（人） | |\n|---|---|---|\n| | 失能 | 全自理 |\n| 青石镇 | 63 | 288 |\n', 'md'),
        catalogue,
      ).observations.map(({ indicator }) => indicator),
    ).toEqual(['tekun-disabled-people', null]))
})

describe('the side that a paragraph speaks of', () => {
  it('goes on in its next sentences, where they tell of none', () => {
    const lead = '全县农村低保12872户21436人，其中与建档立卡贫困户重合9807户。'
    expect(told(TITLE, `${lead}上半年新增2745人；发放低保金2318万元，人均月补差184元。`).slice(3)).toEqual([
      '2745 rural-dibao-new-people',
      '23180000 rural-dibao-spending',
      '184 rural-dibao-subsidy-per-person',
    ])
  })
  it('is left where a sentence tells of the other', () =>
    expect(told(TITLE, '农村低保12872户。城市低保412户，发放低保金318万元。').at(-1)).toBe('3180000 urban-dibao-spending'))
})

describe('what two subsidies cost together', () => {
  it('is of neither alone', () => {
    const text = '困难残疾人生活补贴惠及5.67万人，护理补贴7.02万人，补贴标准均为每人每月100元，全年共发放1.49亿元。'
    expect(told(TITLE, text).slice(2)).toEqual(['100 -', '149000000 -'])
  })
})

describe('what several places have', () => {
  const title = '海南省2021年低保标准问答'
  it('is none of the region above them, nor is what the others have', () => {
    expect(told(title, '海口、三亚等4个市城镇低保标准每人每月580元；其余市县城镇低保标准为560元。').slice(1)).toEqual(['580 -', '560 -'])
    expect(told('辽宁省2021年社会组织工作总结', '沈阳、大连登记社会组织1.2万个。')).toEqual(['12000 -'])
  })
  it('is of the region where a disaster befell them alone', () =>
    expect(told('吉林省2013年8月灾情', '通化、白山受灾4.6万人。')).toEqual(['46000 disaster-affected-people']))
})

describe('what is counted together', () => {
  it('is none of one kind', () => {
    expect(told(TITLE, '集中供养孤儿1949元/月、散居孤儿和事实无人抚养儿童1313元/月，在册2086人。').at(-1)).toBe('2086 -')
    expect(told(TITLE, '全市有24个乡镇办事处、586个行政村（居）。').at(-1)).toBe('586 -')
  })
})

describe('a standard told again by its side', () => {
  it('is no mean that nobody spoke of', () =>
    expect(told(TITLE, '城乡低保月人均标准分别达到722元、472元，与2017年相比，城市标准增长3.1%，农村标准增长8.9%。')).toEqual([
      '722 urban-dibao-standard',
      '472 rural-dibao-standard',
      '3.1 urban-dibao-standard',
      '8.9 rural-dibao-standard',
    ]))
})

describe('what is paid in a month', () => {
  it('is no sum of a longer time', () => {
    expect(told(TITLE, '农村低保684户，月发放低保金28.6万元。').at(-1)).toBe('286000 -')
    expect(told('重庆市渝中区民政工作情况', '2024年2月，月发放城市低保金708.6万元。')).toEqual(['7086000 urban-dibao-spending'])
  })
})

describe('what is done in each of several years', () => {
  it('is none of one, or of all', () => expect(told(TITLE, '2016—2018年每年新建农村幸福院150处。')).toEqual(['150 -']))
})

describe('divisions of which something is told', () => {
  it('are not all there are', () => expect(told(TITLE, '火化率高于全市平均水平的有8个乡镇。')).toEqual(['8 -']))
})

describe('a figure that its own words set apart', () => {
  it('takes no entry of another kind', () => {
    expect(told('黑龙江省哈尔滨市2015年救助管理工作总结', '阿城、双城、五常三个区（市）站完成投资1850万元，全市救助床位达到560张。').at(-1)).toBe(
      '560 vagrant-assistance-station-beds',
    )
    expect(told(TITLE, '社会组织党的组织覆盖率83.5%，党的工作覆盖率100%。')).toEqual([
      '83.5 social-organization-party-coverage',
      '100 social-organization-party-work-coverage',
    ])
  })
  it('is no change of how far something came, and negative where it is slow', () =>
    expect(told(TITLE, '支出进度73.5%，比序时进度慢1.5个百分点。').at(-1)).toBe('-1.5 -'))
})

describe('divisions that something is told of', () => {
  it('are not all there are: those that fall short, or that a disaster struck', () => {
    expect(told(TITLE, '补助资金执行进度为47.5%，有3个县不足40%。')[1]).toBe('3 -')
    expect(told(TITLE, '7月暴雨成灾，全市8个县（市、区）受灾。').at(-1)).toBe('8 disaster-affected-counties')
  })
  it('are where nothing is', () => expect(told(TITLE, '全市辖8个县（市、区）。')).toEqual(['8 county-divisions']))
})

describe('an age group of those who are helped', () => {
  it('is not that of all people', () => expect(told(TITLE, '在册低保对象6.58万人，其中60岁以上老年人2.46万人。')).toEqual(['65800 dibao-people', '24600 -']))
  it('is where none are parted', () => expect(told(TITLE, '全市60岁以上老年人116.3万人。')).toEqual(['1163000 elderly-population-60']))
})

describe('what a figure of something else is called after', () => {
  it('gives it no entry: those who helped, one programme, a multiple of a former year', () => {
    expect(told(TITLE, '专项行动出动人员4800余人次，救助流浪乞讨人员7421人次。')[0]).toBe('4800 -')
    expect(told(TITLE, '“慈善助医”救助大病患者2215人，慈善救助支出1328万元。').at(-1)).toBe('13280000 -')
    expect(told(TITLE, '低保标准实现城乡一体，为810元/月，是2015年的1.45倍。').at(-1)).toBe('1.45 -')
  })
  it('leaves all that charity spent its id', () => expect(told(TITLE, '全年慈善救助支出1328万元。')).toEqual(['13280000 charity-spending']))
})

describe('one of two kinds that have an entry together', () => {
  it('has not that entry', () => {
    const ids = told(TITLE, '发放孤儿基本生活费210.7万元，事实无人抚养儿童基本生活费642万元。孤儿基本生活费支出98万元、事实无人抚养儿童73万元。')
    expect(ids.join()).not.toContain('orphans-and-unattended-children-spending')
  })
  it('has it where both are told', () =>
    expect(told(TITLE, '孤儿和事实无人抚养儿童基本生活费支出642万元。')).toEqual(['6420000 orphans-and-unattended-children-spending']))
})

describe('beds of one kind of home', () => {
  it('are not those of all', () => {
    expect(told(TITLE, '全县敬老院18家，床位2850张，其中护理型床位1120张。').at(-1)).toBe('1120 -')
    expect(told(TITLE, '全县养老机构38家，床位2850张，其中护理型床位1120张。').at(-1)).toBe('1120 elderly-nursing-beds')
  })
})

describe('those that came up to a grade or a sum', () => {
  it('are not all of their kind', () => {
    expect(told(TITLE, '全市婚姻登记处达到3A级标准的6个。')).toEqual(['6 -'])
    expect(told(TITLE, '实施临时救助4873户次。单次救助超过1万元的26户。')).toEqual(['4873 temporary-assistance-household-visits', '26 -'])
  })
  it('leave all of their kind their id', () => expect(told(TITLE, '婚姻登记处达到12个。')).toEqual(['12 marriage-registration-offices']))
})

describe('what one level of government gave', () => {
  it('is none of the whole', () => expect(told(TITLE, '省级财政安排困难群众救助补助资金27.4亿元。')).toEqual(['2740000000 -']))
  it('leaves the whole its id', () => expect(told(TITLE, '发放困难群众救助资金3.6亿元。')).toEqual(['360000000 hardship-relief-funds']))
})

describe('beds of institutions for so many old people', () => {
  it('are not all beds for so many', () =>
    expect(told(TITLE, '每百名老年人拥有养老机构床位4.1张，每千名老年人机构床位数41张，每百名老人拥有养老床位5.2张。')).toEqual([
      '4.1 institution-beds-per-1000-elderly',
      '41 institution-beds-per-1000-elderly',
      '5.2 beds-per-1000-elderly',
    ]))
})

describe('what was given to two that were counted side by side', () => {
  const last = (line: string): string | undefined =>
    observe(documentOf(`# 湖北省宜昌市2020年民政工作\n\n${line}\n`, 'md'), catalogue)
      .observations.map(({ value, name }) => `${value} ${name}`)
      .at(-1)
  it('is of neither alone', () => {
    expect(last('困难残疾人生活补贴658人、重度残疾人护理补贴1209人，月发放23.8万元。')).toMatch(/^238000 (?!.*(?:生活|护理))/)
    expect(last('孤儿和事实无人抚养儿童分别为12人、31人，发放生活费37.2万元。')).toMatch(/^372000 (?!孤儿基本)/)
  })
  it('is of the last where each has a sum of its own', () =>
    expect(last('生活补贴658人，发放5.2万元；重度残疾人护理补贴1209人，发放9.8万元。')).toMatch(/^98000 .*护理/))
})

describe('what has the entry of all', () => {
  const entries = (line: string): (string | null)[] =>
    observe(documentOf(`# 湖北省宜昌市2020年民政工作\n\n${line}\n`, 'md'), catalogue).observations.map(({ indicator }) => indicator)
  it('is not what was done wrongly, nor the money of it', () => {
    expect(entries('重复发放残疾人两项补贴27人，金额3.1万元。')).toEqual([null, null])
    expect(entries('386户不符合条件的家庭仍在享受低保，涉及资金142.7万元。')).toEqual([null, null])
  })
  it('is not those of an age who are in need', () => {
    expect(entries('80岁以上高龄老人3.17万人，其中失能、半失能老人4893人。')).toEqual(['elderly-population-80', null])
    expect(entries('失能、半失能老人4893人。')).toEqual(['elderly-disabled-people'])
  })
  it('is not what was founded', () => {
    expect(entries('撤并村庄14个，成立社区3个。').at(-1)).toBeNull()
    expect(entries('撤销乡建制12个，设立镇12个，建制镇达到121个。')).toEqual([null, null, 'towns'])
    expect(entries('共有社区3个。')).toEqual(['communities'])
  })
})

describe('of a group, or of a kind of place', () => {
  it('what is told of some is no count of all', () => {
    expect(told(TITLE, '对“三类人员”逐户摸排，5.23万人中已有3.61万人纳入低保或特困供养。')[0]).toBe('52300 -')
    expect(told(TITLE, '43家机构没有自动报警系统，其中乡镇敬老院36家。').at(-1)).toBe('36 -')
    expect(told(TITLE, '25个乡镇各储备2万元备用金。')[0]).toBe('25 -')
  })
  it('nor is that of those who were given something', () => {
    expect(told(TITLE, '按照初级200元、高级500元的月津贴标准，为1123名持证社工发放补贴297万元。')[2]).toBe('1123 -')
    expect(told(TITLE, '全市有持证社工1123名。')).toEqual(['1123 licensed-social-workers'])
  })
  it('what is told of all is', () => {
    expect(told(TITLE, '全市有乡镇25个。')).toEqual(['25 towns-and-townships'])
    expect(told(TITLE, '全市养老机构43家，其中乡镇敬老院36家。').at(-1)).toMatch(/^36 [a-z-]{2,}$/)
  })
})

describe('an indicator of all', () => {
  const first = (text: string): string | undefined => told(TITLE, text)[0]
  const last = (text: string): string | undefined => told(TITLE, text).at(-1)
  it('is none of those who have to do with another, or who do something', () => {
    expect(first('与乡镇卫生院签约的敬老院31所。')).toBe('31 -')
    expect(first('由3家社会组织为860名困难对象上门送服务。')).toBe('3 -')
    expect(first('1650名留守儿童有了“爱心妈妈”。')).toBe('1650 -')
    expect(first('留守儿童1650名。')).toBe('1650 left-behind-children')
  })
  it('is none of those whom a check found', () => {
    expect(told(TITLE, '推送预警信息5318条，新纳入低保636人，给予临时救助211人。').slice(1)).toEqual(['636 -', '211 -'])
    expect(told(TITLE, '新纳入低保636人，给予临时救助211人。')).toEqual(['636 dibao-new-people', '211 temporary-assistance-people'])
    expect(last('通过DNA比对寻亲成功52人。')).toBe('52 -')
    expect(last('流浪乞讨人员寻亲成功52人。')).toBe('52 vagrant-family-found-people')
  })
  it('is none of what one alone was given', () => {
    expect(last('张大娘又拿到临时救助金6000元。')).toBe('6000 -')
    expect(last('发放临时救助金86万元。')).toBe('860000 temporary-assistance-spending')
  })
  it('is none of a sort, or of those that came', () => {
    expect(last('注册志愿者38万人，团员志愿者0.9万名。')).toBe('9000 -')
    expect(last('新注册志愿者3.2万人，其中18至35岁的占六成，日均服务3小时。') ?? '').not.toContain('registered-volunteers')
    expect(told(TITLE, '设立慈善信托5单，规模6100万元，累计已备案19单。').slice(0, 2)).toEqual(['5 -', '61000000 -'])
    expect(last('调整合并村5个、社区2个。')).toBe('2 -')
  })
  it('is none of homes of one kind, or of the staff of one', () => {
    expect(last('特困供养服务机构73所，床位4915张，入住率34.3%。')).toBe('34.3 -')
    expect(last('养老机构73所，床位4915张，入住率34.3%。')).toBe('34.3 elderly-care-institution-occupancy')
  })
  it('is none of one programme', () => {
    expect(last('“社工+志愿者”联动项目132个，投入慈善资金415万元。')).toBe('4150000 -')
    expect(last('多发低保金48.3万元，其中涞源县9.2万元。')).toBe('92000 -')
    expect(last('尚有1.7万元两项补贴未追回。')).toBe('17000 -')
    expect(told(TITLE, '全年实施临时救助2.87万人次，支出3926万元。涞源县“一事一议”救助26例，发放63.5万元，最高一例5万元。')[3]).toBe('635000 -')
  })
  it('is none of what one level of government has of its own', () => {
    expect(told(TITLE, '市本级应参检社会组织287个，实际参检263个，年检率91.6%。').join()).not.toMatch(/ [a-z]/)
    expect(last('全市社会组织年检率91.6%。')).toBe('91.6 social-organization-inspection-rate')
  })
})

describe('a part that is called like its whole', () => {
  it('is none of all there are', () => {
    expect(told(TITLE, '建成老年食堂（助餐点）76个，其中社区食堂52个、机构食堂11个、助餐点13个。')).toEqual(['76 elderly-meal-points', '52 -', '11 -', '13 -'])
    expect(told(TITLE, '213个村（社区），其中社区147个、村66个。').at(-1)).not.toBe('66 villages-and-communities')
  })
  it('keeps its id where it says of itself what it is', () =>
    expect(told(TITLE, '残疾人“两项补贴”惠及8.83万人，其中困难残疾人生活补贴3.61万人、重度残疾人护理补贴5.22万人。')).toEqual([
      '88300 disability-subsidies-people',
      '36100 disability-living-subsidy-people',
      '52200 disability-nursing-subsidy-people',
    ]))
})

describe('those of whom a rate is told', () => {
  it('are not all of their kind', () => expect(told(TITLE, '3所敬老院入住率不足40%。')[0]).toBe('3 -'))
})

describe('those in need of a programme', () => {
  it('are no old people of whom nobody speaks', () => {
    expect(told(TITLE, '现有特困人员1182人，其中失能、半失能人员分别为106人和143人。')[1]).toBe('106 -')
    expect(told(TITLE, '全市有老年人12万人，其中失能老年人1.2万人。').at(-1)).toBe('12000 elderly-disabled-people')
  })
})

describe('a round number that was passed', () => {
  it('is none that was reached', () => expect(told(TITLE, '护理型床位占比首次突破50%，达到52.3%。')).toEqual(['50 -', '52.3 elderly-nursing-bed-share']))
})

describe('what was lost or gained', () => {
  it('is neither what was sold nor what was paid out', () => {
    expect(told(TITLE, '福彩销售机构亏损120万元。')).toEqual(['1200000 -'])
    expect(told(TITLE, '福彩销售额120万元。')).toEqual(['1200000 lottery-sales'])
  })
  it('is told of some of those that are counted', () => expect(told(TITLE, '全市有民办养老机构126家，其中盈利的只有3家。').at(-1)).toBe('3 -'))
})
