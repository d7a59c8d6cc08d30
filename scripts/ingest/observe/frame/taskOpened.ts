/** Tasks that open their item, of which the next sentence says how far they are: 2.完成600户适老化改造。目前已评估712户，竣工548户。 */
import type { Mention } from '../mention/mention.ts'
import { MARKER } from '../text/marker.ts'
import type { Fact } from './clause.ts'

/** The sentence that follows another in its paragraph: folded, with its facts. */
export interface Next {
  readonly text: string
  readonly facts: readonly Fact[]
}

/** 目前已评估712户, 已投保6.04万人, 截至9月底，竣工548户: how far something is. */
const SO_FAR = /^\s*(?:(?:截至?)?目前|截[至止][^,;。]{1,12},|现|已|实际)[^;。]*(?:已|完成|竣工|开工|建成|投[保用])/
/** What is told as done, or as being there, is no task. */
const DONE = /已|了|共|累计|现有|目前|同比|[比较]上年|[增提][加长高]到|达到/

/** Whether the figure of such an opening is the task: the next sentence tells of no more of the same. */
export function isTaskOpened({ value, unit }: Mention, text: string, next: Next | undefined): boolean {
  const opened = MARKER.exec(text)?.[0].length ?? 0
  if (next === undefined || opened === 0 || DONE.test(text) || !SO_FAR.test(next.text)) return false
  return next.facts.some(({ mention }) => mention.unit === unit && (mention.value ?? Infinity) <= (value ?? 0))
}
