/** Goals beside what was reached of them, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const figures = (text: string) => observe(documentOf(text), catalogue).observations
/** The figures of a report as `text role`. */
const roles = (text: string): string[] => figures(`岳阳市民政局2021年工作总结\n\n${text}\n`).map(({ text, role }) => `${text} ${role}`)
/** The figures of a section of plans. */
const planned = (text: string): string[] => roles(`二、2022年工作打算\n\n${text}`)

describe('what was reached of a goal', () => {
  it('is a figure, and the number of the goal a goal', () => {
    expect(roles('每千名老人养老床位38.5张，完成规划目标（42张）的91.7%。')).toEqual(['38.5张 metric', '42张 target', '91.7% metric'])
    expect(roles('全市持证社工530人，仅为规划目标1200人的44.2%。')).toEqual(['530人 metric', '1200人 target', '44.2% metric'])
    expect(roles('城乡低保标准目标值分别为720元和6000元，完成目标的92%和85.5%。')).toEqual(['720元 target', '6000元 target', '92% metric', '85.5% metric'])
    expect(roles('开展个案47例（指标40例，完成率118%）。')).toEqual(['47例 metric', '40例 target', '118% metric'])
    expect(roles('力争完成年度目标的80%。')).toEqual(['80% target'])
    expect(roles('针对上述问题，我们打算整合1200名网格员，推动2家敬老院公建民营。')).toEqual(['1200名 target', '2家 target'])
    expect(roles('每千名老人养老床位38.5张，没有达到规划提出的40张。')).toEqual(['38.5张 metric', '40张 target'])
    expect(roles('累计完成全年2600户任务的58.7%。')).toEqual(['2600户 target', '58.7% metric'])
    expect(roles('累计完成全年2600户适老化改造任务的58.7%。')).toEqual(['2600户 target', '58.7% metric'])
    expect(roles('完成年初下达的30所目标任务的90%。')).toEqual(['30所 target', '90% metric'])
  })
  it('stands beside what it is compared with', () => {
    expect(roles('护理型床位占比25%，与40%的规划目标相比还有差距。')).toEqual(['25% metric', '40% target'])
    expect(roles('改造无障碍设施320户，超额完成市里下达的280户任务。')).toEqual(['320户 metric', '280户 target'])
    expect(roles('保障农村低保对象≥4500人，实际4612人。')).toEqual(['4500人 target', '4612人 metric'])
    expect(roles('年初要求新建助餐点60家，截至10月底已开工48家。')).toEqual(['60家 target', '48家 metric'])
    expect(roles('家庭床位全年任务900张，完成640张。')).toEqual(['900张 target', '640张 metric'])
    expect(roles('力争每个县建成2所护理院（目前建成5所）。')).toEqual(['2所 target', '5所 metric'])
    const pairs = figures('全年改造任务240户，完成190户，其中云溪（任务90/完成88）、君山（70/64）。').map(({ value, unit, role }) => `${value} ${unit} ${role}`)
    expect(pairs).toEqual(['240 户 target', '190 户 metric', '90 户 target', '88 户 metric', '70 户 target', '64 户 metric'])
    expect(roles('未达标的有：护理型床位占比（实际26%/目标30%）、火化率（55%/60%）。')).toEqual(['26% metric', '30% target', '55% metric', '60% target'])
  })
  it('is told before a goal that it is compared with, and goes on in its own time', () => {
    expect(roles('五保集中供养率提高到37.5%，与规划目标50%相比，差距为12.5个百分点。').slice(0, 2)).toEqual(['37.5% metric', '50% target'])
    const text = '护理型床位占比达到62.4%，超出2025年目标值2.4个百分点；乡镇（街道）社工站覆盖率由2020年的18%提高到96%。'
    expect(figures(`岳阳市民政局2021年工作总结\n\n${text}\n`).map(({ role, period, base }) => [role, period, base])).toEqual([
      ['metric', '2021', null],
      ['metric', '2021', null],
      ['metric', '2020', null],
      ['metric', '2021', null],
    ])
  })
  it('may be how many of the goals were reached, and what stands below their progress', () => {
    expect(roles('10项指标已提前达到2025年目标值，3项达到序时进度，2项进展相对滞后。')).toEqual(['10项 metric', '3项 metric', '2项 metric'])
    expect(roles('二、重点任务进展\n\n云溪区改造敬老院9处，新增护理型床位760张。')).toEqual(['9处 metric', '760张 metric'])
  })
  it('is told by how much it went beyond a goal, which makes nothing beside it one', () => {
    const text = '新增养老床位1460张，超年度目标任务21.7%；完成居家适老化改造920户，覆盖率由76%提高到91%。'
    expect(roles(text)).toEqual(['1460张 metric', '21.7% metric', '920户 metric', '76% metric', '91% metric'])
    expect(roles('力争超额完成年度目标的5%。')).toEqual(['5% target'])
  })
  it('is how much more or less there is than was planned', () =>
    expect(figures('岳阳市民政局2021年工作总结\n\n床位总数比规划目标高1.2万张。\n').map(({ role, measure, value }) => [role, measure, value])).toEqual([
      ['metric', 'change_abs', 12000],
    ]))
  it('is how much of a task was done', () => {
    expect(roles('零散烈士墓抢救保护任务完成290座，完成率100%。')).toEqual(['290座 metric', '100% metric'])
    expect(roles('力争保护任务完成290座。')).toEqual(['290座 target'])
  })
  it('and how far it lies beyond or below a goal is what was reached', () =>
    expect(figures('每千名老人养老床位38.5张，超规划目标2.5张。').map(({ text, role, measure, base }) => [text, role, measure, base])).toEqual([
      ['38.5张', 'metric', 'level', null],
      ['2.5张', 'metric', 'change_abs', null],
    ]))
})

describe('a goal', () => {
  it('is what is to be done up to a day', () => {
    expect(roles('已改造电梯85台，剩余31台年底前完成。')).toEqual(['85台 metric', '31台 target'])
    expect(roles('一期236处已投用，二期180处计划12月底前完工。')).toContain('180处 target')
  })
  it('is named as one: by its value, by what it was or by the line that opens with it', () => {
    expect(roles('特困人员保障人数指标值1.3万人以上，实际1.34万人。')).toEqual(['1.3万人 target', '1.34万人 metric'])
    expect(roles('食堂开到96个村社，是原定60个目标的1.6倍。')).toEqual(['96个 metric', '60个 target', '1.6倍 metric'])
    expect(roles('计划9所，完成7所。')).toEqual(['9所 target', '7所 metric'])
    expect(roles('工作目标：储备帐篷120顶；供养率由38%提高到52%，持证社工260名（现210名）。')).toEqual([
      '120顶 target',
      '38% metric',
      '52% target',
      '260名 target',
      '210名 metric',
    ])
    expect(roles('下一步，培训护理员600人次，线上申请占比65%。')).toEqual(['600人次 target', '65% target'])
  })
  it('is what a year yet to come is told of', () => expect(roles('到2023年实现乡镇全覆盖、火化率保持99%。')).toEqual(['99% target']))
  it('of a plan may be a limit, where no rule is told', () => {
    expect(planned('城乡低保标准差距缩小到1.3倍以内，把管理费用率控制在5%以内。')).toEqual(['1.3倍 target', '5% target'])
    expect(planned('社区服务设施面积每百户不少于32平方米。')).toEqual(['32平方米 target'])
    expect(planned('新建小区按每百户不少于32平方米配建。')).toEqual([])
  })
  it('is followed by others in its row', () => expect(planned('新增就业2.1万人以上、转移农村劳动力1.4万人。')).toEqual(['2.1万人 target', '1.4万人 target']))
})

describe('a goal that was reached', () => {
  it('is called as what came up to it, and of the last year of its plan', () => {
    const told = (text: string): string[] =>
      figures(`岳阳市民政局2023年工作总结\n\n护理型床位占比56.1%，${text}。\n`).map(
        ({ name, value, role, period }) => `${name} ${value} ${role} ${period ?? '?'}`,
      )
    const reached = ['护理型床位占比 56.1 metric 2023', '护理型床位占比 55 target 2025']
    expect(told('提前达到“十四五”55%的规划目标')).toEqual(reached)
    expect(told('提前两年完成“十四五”规划55%的目标')).toEqual(reached)
    expect(told('提前完成了55%的“十四五”目标')).toEqual(reached)
    expect(told('比上年提高2.3个百分点').at(-1)).toBe('护理型床位占比 2.3 metric 2023')
  })
})

describe('a limit that was raised', () => {
  it('is told of as the one before', () => expect(roles('大病救助封顶线由2万元提高到5万元。')).toEqual(['2万元 metric', '5万元 metric']))
})

describe('what will be when something is ready', () => {
  it('is meant to be', () => {
    expect(roles('在建的县级失能照护中心3个，建成后可提供床位450张。')).toEqual(['3个 metric', '450张 target'])
    expect(roles('县儿童福利院迁建项目竣工，投入使用后可新增床位150张。')).toEqual(['150张 target'])
  })
  it('is there where it was added', () => expect(roles('项目竣工并投入使用，新增床位150张。建成后已新增床位20张。')).toEqual(['150张 metric', '20张 metric']))
})

describe('what is still wanting to a goal', () => {
  it('is a difference, and no goal', () =>
    expect(
      figures('岳阳市民政局2021年工作总结\n\n每千名老年人拥有养老床位34.2张，距规划目标尚缺0.8张。\n').map(({ value, measure, role }) => [
        value,
        measure,
        role,
      ]),
    ).toEqual([
      [34.2, 'level', 'metric'],
      [-0.8, 'change_abs', 'metric'],
    ]))
})

describe('what stands on a plan', () => {
  it('was reached where it was done with it', () => {
    expect(roles('列入计划的36所敬老院已全部开工，竣工21所，竣工率58.3%，支付6140万元。')).toEqual([
      '36所 metric',
      '21所 metric',
      '58.3% metric',
      '6140万元 metric',
    ])
    expect(planned('列入计划的36所敬老院已全部开工。新建养老院3家。')).toEqual(['36所 metric', '3家 target'])
    expect(planned('目前医养结合机构19家，签约率达100%。新建医养结合机构3家。')).toEqual(['19家 metric', '100% metric', '3家 target'])
  })
  it('is a goal beside what was done', () => {
    expect(roles('年初确定新建助餐点95个，已建80个。')).toEqual(['95个 target', '80个 metric'])
    expect(roles('云溪区应建24个，实建13个。')).toEqual(['24个 target', '13个 metric'])
  })
})

describe('those that should have something', () => {
  it('are there', () => expect(roles('应建党组织的社会组织112家，已单独组建58家。')).toEqual(['112家 metric', '58家 metric']))
  it('are a goal where so many were to be built', () => expect(roles('应建24个，实建13个。')).toEqual(['24个 target', '13个 metric']))
})

describe('what is wanting', () => {
  it('is a goal where it is due within a time, and what few there are so far are there', () => {
    expect(roles('散埋乱葬治理了3200座，还有1.1万座要在两年内治理完。')).toEqual(['3200座 metric', '1.1万座 target'])
    expect(roles('工作站要覆盖所有乡镇，现在75个乡镇才覆盖了48个。').at(-1)).toBe('48个 metric')
    expect(roles('规划确定的18项主要指标已有16项提前完成。')[0]).toBe('18项 metric')
  })
})
