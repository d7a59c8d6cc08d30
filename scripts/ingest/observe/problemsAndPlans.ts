/** Headings of two things, 存在问题及明年打算: what is amiss stands below them first, and then what is to be done about it. */
import { PLANNED, type Setting } from './report/setting.ts'
import { fold } from './text/fold.ts'
import { MARKER } from './text/marker.ts'
import { endOf, yearOf } from './time/periodEnds.ts'

export interface ProblemsAndPlans {
  /** 五、存在问题, of 五、存在问题及明年打算. */
  readonly problems: string
  /** 明年打算 */
  readonly plans: string
}

/** 存在的困难和问题及明年打算: up to the last that is amiss. */
const BOTH = /^(.*(?:问题|不足|短板|困难|差距|薄弱环节))\s*(?:以?及|和|与|、|,|，)\s*(.+)$/

/** The two halves of such a heading, as printed, or undefined. */
export function problemsAndPlans(heading: string): ProblemsAndPlans | undefined {
  const [, problems = '', plans = ''] = BOTH.exec(heading) ?? []
  return PLANNED.test(fold(plans)) && !PLANNED.test(fold(problems)) ? { problems, plans } : undefined
}

const OPENS_PLANS =
  /^\s*(?:(20\d\d)年(?!以来|底|末|\d)|下一?步|下一?阶段|接下来|今后|[明来]年|下半年|下[年一]?季度|针对|为此|对此|我(?:们|局)?(?:将|打算|拟|计划)|建议)/

/** Whether a paragraph below such a heading turns to what is to be done: 下一步，…; 2024年，拟…, where the report tells of an earlier year. */
export function turnsToPlans(paragraph: string, { calendar: { period } }: Setting): boolean {
  const opening = OPENS_PLANS.exec(fold(paragraph).replace(MARKER, ''))
  return opening !== null && (opening[1] === undefined || opening[1] > yearOf(endOf(period ?? '')))
}
