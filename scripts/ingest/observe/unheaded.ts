/** Sections that no heading opens: the look back with which the plan of a year begins, and the plan with which a review ends. */
import { PLANNED, type Setting } from './report/setting.ts'
import { fold } from './text/fold.ts'
import { endOf, yearOf, YEAR } from './time/periodEnds.ts'

/** A section and the heading that it might have had. */
export interface Unheaded {
  readonly heading: string
  /** It ends where the first heading stands: what that opens is the plan. */
  readonly isBack: boolean
}

const DONE = /完成|取得|推进|提升|成效|成绩|进展|实现/
const OPENS_PLAN =
  /^\s*(20\d{2})年(?:全[省市县区州旗盟])?[^,;。:\d]{0,8}(?:总体(?:要求|思路|目标|安排)|工作(?:的)?(?:总体|总的|基本)?(?:思路|要求|目标|安排|打算))(?:是|为|:)/

/** The section that a paragraph opens without a heading, or undefined. */
export function unheadedSection(paragraph: string, title: string, { calendar: { period } }: Setting): Unheaded | undefined {
  const text = fold(paragraph)
  const [, planned] = OPENS_PLAN.exec(text) ?? []
  const last = yearOf(endOf(period ?? ''))
  if (planned !== undefined && (planned > last || (planned === last && PLANNED.test(title)))) return { heading: `${planned}年工作安排`, isBack: false }
  if (period?.length !== YEAR || !PLANNED.test(title)) return undefined
  const before = `${Number(period) - 1}年`
  const [first = ''] = text.split('。')
  return first.trimStart().startsWith(`${before},`) && DONE.test(first) && fold(title).includes(period) && !title.includes(before)
    ? { heading: `${before}工作回顾`, isBack: true }
    : undefined
}
