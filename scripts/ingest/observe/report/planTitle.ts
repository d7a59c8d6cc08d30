/** The years that a plan in a title is for. */
import { planYears } from '../time/time.ts'

/** Words of a review, which tells what came of a plan. */
const REVIEWED = '评估|总结|情况|完成|收官|中期|回顾|成就|解读'

/** “十四五”民政事业发展规划, 第十三个五年规划; not 高质量完成“十四五”规划新闻发布会. */
const OF_FIVE = new RegExp(`^(?!.*(?:${REVIEWED})).*?(?:(十[一二三四五])五|第(十[一二三四五])个五年)["'”’]?[^,;。:]{0,24}(?:规划|纲要)`)
/** 三年行动方案（2024—2026年）. */
const OF_SPAN = new RegExp(`(?:方案|规划|计划|纲要|行动)\\s*[(（]\\s*(20\\d\\d)年?\\s*[-~—–至到]+\\s*(20\\d\\d)年?\\s*[)）](?!.*(?:${REVIEWED}))`)
/** 2022年养老服务实施方案, 2022年民政工作要点; not 2022年上半年工作总结及工作要点, 2021年工作报告及2022年工作要点. */
const OF_YEAR = new RegExp(
  `^(?!.*(?:${REVIEWED}|小结|汇报|报告|上半年|季度)).*(20\\d\\d)年?(?:度)?[^,;。:\\d]{0,24}(?:实施方案|工作方案|行动方案|工作(?:要点|计划|打算|思路|安排)|任务清单|任务分解表?)\\s*(?:[(（].*)?$`,
)

/** The years of the five-year plan that a folded title names, or null. */
export function yearsOfFive(title: string): string | null {
  const [, short, number = short] = OF_FIVE.exec(title) ?? []
  return number === undefined ? null : planYears(number)
}

/** The years that a plan says in brackets that it is for, or null. */
export function yearsInBrackets(title: string): string | null {
  const [, first, last] = OF_SPAN.exec(title) ?? []
  return first !== undefined && last !== undefined && first < last ? `${first}/${last}` : null
}

/** The years that a plan of any kind is for, the same twice in a plan of one year, or null; a review of a plan is none. */
export function yearsOfPlan(title: string): string | null {
  const [, year] = OF_YEAR.exec(title) ?? []
  return yearsOfFive(title) ?? yearsInBrackets(title) ?? (year === undefined ? null : `${year}/${year}`)
}

/** 三年行动方案（2024—2026年）: the years that a plan says in its title that it is for, unless it is one of five years, most of which tell of those before. */
export function yearsPlanned(title: string): string | undefined {
  const years = yearsInBrackets(title)
  const [first = '', last = ''] = years?.split('/') ?? []
  return years === null || Number(last) - Number(first) + 1 === PLAN ? undefined : years
}

/** How many years a plan of the state takes. */
const PLAN = 5
