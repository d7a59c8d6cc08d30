/** Headings that run on in their paragraph: 城乡最低生活保障。发放资金1.2亿元. */
import { MARKER } from '../text/marker.ts'
import type { Discourse } from './clause.ts'

const RUN_IN = /^\s*[^\d,;:。、!?]{3,14}。\s*$/

/** Whether a sentence is one. */
export const isRunIn = (sentence: string): boolean => RUN_IN.test(sentence)

/** The rule by which a goal is of what heads its paragraph. */
export const GOAL_OF_HEADING = 'goal of the heading'

/** 1. 向上争取资金。目标任务2.8亿元: the goal of what heads the sentence; undefined where it says of what it is. */
export const goalOfHeading = (object: string, { before, lead }: Discourse): string | undefined =>
  GOAL_ALONE.test(object) && isRunIn(before.trim().replace(MARKER, '')) ? `${lead.text}${object}` : undefined

const GOAL = '(?:(?:年度|全年|下达)?(?:目标)?任务|(?:年度|全年)?(?:任务)?目标)'
const GOAL_ALONE = new RegExp(`^${GOAL}$`)
const GOAL_LAST = new RegExp(`${GOAL}$`)

/** The last words of the heading (资金), which no name of its goal may lose. */
export const endOfHeading = (noun: string): string => noun.replace(GOAL_LAST, '').slice(-2)

/** What a budget says of a project without naming it: 年初预算, 全年执行, 预算执行率, 自评得分. */
const BUDGETED =
  /^(?:(?:其中|全年|年初|年度|当年)?,?预算(?:安排)?(?:数|资金|金额|总额)?|(?:全年|年度|实际)?(?:预算)?(?:执行|支出|支付)(?:决算)?(?:数|金额|额)?|支出决算|(?:预算|资金)?执行率|(?:项目)?(?:绩效)?自评(?:得分|分)|(?:绩效)?目标完成率|完成(?:年初|全年)?预算的?)(?:共计?|合计|为|是|达到?|:)?$/
const PROJECT = /^[\u4e00-\u9fff"“”()（）]{3,22}(?:项目|工程|经费|支出)$/

/**
 * 2.居家和社区养老服务改革项目。预算安排860万元: what heads the words of a budget, the run-in heading or the one above; or ''.
 * @param clause the words since the last stop
 */
export function projectOf(clause: string, { lead, heading }: Pick<Discourse, 'lead' | 'heading'>): string {
  if (!BUDGETED.test(clause.trim())) return ''
  return [lead, heading].map(({ text }) => text.replace(/(?:决算)?(?:有关|总体)?情况(?:说明)?$/, '')).find((text) => PROJECT.test(text)) ?? ''
}
