/** Headings of problems and plans, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { problemsAndPlans } from '../../../scripts/ingest/observe/problemsAndPlans.ts'
import { catalogue, documentOf } from '../fixture.ts'

/** The values of a report on 2023, each with its role and period. */
const told = (...lines: string[]): string[] =>
  observe(documentOf(`# 江口县民政局2023年工作总结\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, role, period }) => `${value} ${role} ${period}`,
  )

const PROBLEMS = '养老机构空置较多，甲、乙两地空置率均在75%以上；留守老人月探访率只有83%。'
const PLANS = '新建老年助餐点12个，培训养老护理员200人次。'

describe('a heading of problems and plans', () => {
  it('is divided', () => {
    expect(problemsAndPlans('五、存在问题及明年打算')).toEqual({ problems: '五、存在问题', plans: '明年打算' })
    expect(problemsAndPlans('三、面临的困难和下一步工作安排')).toEqual({ problems: '三、面临的困难', plans: '下一步工作安排' })
    expect(problemsAndPlans('六、存在的困难和问题及明年工作打算')).toEqual({ problems: '六、存在的困难和问题', plans: '明年工作打算' })
    expect(problemsAndPlans('存在问题及解决问题的建议')).toEqual({ problems: '存在问题', plans: '解决问题的建议' })
    expect(problemsAndPlans('二、存在的问题、对策建议')).toEqual({ problems: '二、存在的问题', plans: '对策建议' })
  })

  it('is none where one thing is told', () => {
    expect(problemsAndPlans('存在的主要问题')).toBeUndefined()
    expect(problemsAndPlans('2024年工作计划')).toBeUndefined()
    expect(problemsAndPlans('存在的问题和原因')).toBeUndefined()
    expect(problemsAndPlans('计划执行中的问题及整改安排')).toBeUndefined()
  })
})

describe('what stands below it', () => {
  it('is there already, until a paragraph turns to the year ahead', () =>
    expect(told('## 五、存在问题及明年打算', PROBLEMS, `2024年，${PLANS}`)).toEqual(['75 metric 2023', '83 metric 2023', '12 target 2024', '200 target 2024']))

  it('is planned below 下一步, and below the points behind it', () =>
    expect(told('## 五、存在的不足和明年工作打算', PROBLEMS, '下一步，抓好以下工作：', '### （一）养老服务', PLANS)).toEqual([
      '75 metric 2023',
      '83 metric 2023',
      '12 target 2024',
      '200 target 2024',
    ]))

  it('is planned throughout where the heading tells of plans alone', () =>
    expect(told('## 五、明年打算', PLANS)).toEqual(['12 target 2024', '200 target 2024']))
})
