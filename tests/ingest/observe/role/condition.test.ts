import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const tools = toolsOf(catalogue)

/** The numerals of a text that are rules, and those that are facts. */
function told(text: string): { rules: string[]; facts: string[] } {
  const read = readText(text, { setting: { region: null, calendar: { period: '2021', now: 2022 } }, headings: [], title: '' }, tools)
  const of = (roles: readonly string[]): string[] => read.filter(({ role }) => roles.includes(role)).map(({ from, to }) => text.slice(from, to))
  return { rules: of(['threshold']), facts: of(['metric', 'target']) }
}

describe('numbers of rules', () => {
  it('say how points are given', () => {
    expect(told('火化率每低2个百分点扣1.5分，扣完为止。')).toEqual({ rules: ['2个百分点', '1.5分'], facts: [] })
    expect(told('建成助餐点得4分，每少1个扣0.5分。')).toEqual({ rules: ['4分', '1个', '0.5分'], facts: [] })
  })
  it('are not the points that were given', () => {
    expect(told('年度考核得94.3分，列全省第三。').facts).toEqual(['94.3分'])
    expect(told('档案归集未完成扣2分。').facts).toEqual(['2分'])
  })
  it('are all that is told of a scale of points', () =>
    expect(told('评分标准：资料齐全得15分，缺1项扣2分；群众满意度25分，低于85%不得分。')).toEqual({ rules: ['15分', '1项', '2分', '25分', '85%'], facts: [] }))
  it('say for each of what something is given', () => expect(told('每整合1所敬老院，补助8万元，全年整合6所。').rules).toEqual(['1所']))
  it('say whom a rule is for', () => {
    expect(told('床位不少于60张的，优先纳入奖补范围。')).toEqual({ rules: ['60张'], facts: [] })
    expect(told('凡在册志愿者不少于300人的社区，均可申报。')).toEqual({ rules: ['300人'], facts: [] })
  })
  it('say how often in a row something must be, or what those come up to that are counted', () => {
    expect(told('建成率达到100%的有南康等9个县。')).toEqual({ rules: ['100%'], facts: ['9个'] })
    expect(told('全市建成率达到100%，走访2次。').facts).toEqual(['100%', '2次'])
  })
  it('say how large those are that are counted', () => expect(told('民办养老机构散小，30张床以下的17家。')).toEqual({ rules: ['30张'], facts: ['17家'] }))
  it('say what those above ask for', () => {
    expect(told('集中供养率47.8%，与省里要求的50%相比尚有差距。')).toEqual({ rules: ['50%'], facts: ['47.8%'] })
    expect(told('火化率91.5%，没有达到市里下达的95%的指标。')).toEqual({ rules: ['95%'], facts: ['91.5%'] })
    expect(told('省里下达的12项任务全部完成。').rules).toEqual([])
  })
  it('are none of what a notice tells', () => {
    const notice = observe(documentOf('# 江西省赣州市2024年民生实事项目进展通报\n\n建成助餐点80个，对连续2次排名末3位的予以约谈。\n', 'md'), catalogue)
    expect(notice.observations.map(({ value }) => value)).toEqual([80])
  })
  it('say the most that is allowed of each', () => {
    expect(told('危房改造46户，每户补助不超过2.4万元。')).toEqual({ rules: ['2.4万元'], facts: ['46户'] })
    expect(told('单个项目资助上限为18万元，全年资助21个。')).toEqual({ rules: ['18万元'], facts: ['21个'] })
  })
})

describe('weights by which money is shared out', () => {
  it('are those of a rule', () => {
    expect(told('按照保障对象人数占70%、财力状况占20%、绩效评价结果占10%的权重分配资金。')).toEqual({ rules: ['70%', '20%', '10%'], facts: [] })
    expect(told('按照老年人口因素40%、床位数因素40%、绩效因素20%进行分配。').facts).toEqual([])
  })
  it('are no shares of people', () => expect(told('老年人口占总人口的20.6%，按规定分配资金820万元。').facts).toEqual(['20.6%', '820万元']))
})

describe('rules in passing', () => {
  it('are no facts', () => {
    expect(told('按每新增10张护理型床位配备2名护理员测算，全市缺口约1400人。').facts).toEqual(['1400人'])
    expect(told('医疗费用占比高达76%的家庭，仅有四成纳入保障。').rules).toContain('76%')
  })
  it('are facts where a time was shortened to them', () => expect(told('确认时限从35个工作日压缩为19个；取消证明7项。').facts).toContain('19个'))
})

describe('what should be', () => {
  it('is a rule, and what is a fact', () => {
    expect(told('养老护理员持证上岗率应为100%，实际只有75.3%。')).toEqual({ rules: ['100%'], facts: ['75.3%'] })
    expect(told('应配备护理员912人，实有703人。').facts).toEqual(['912人', '703人'])
  })
})

describe('what something is reckoned by', () => {
  it('is a rule, and what comes of it a fact', () => {
    expect(told('按每千名老人35张的要求测算，需床位2170张，现有740张。')).toEqual({ rules: ['35张'], facts: ['2170张', '740张'] })
    expect(told('每千名老人床位35张，达到要求。').facts).toEqual(['35张'])
  })
})
