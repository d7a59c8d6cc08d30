/** Headings that run on in their paragraph: 城乡最低生活保障。发放资金1.2亿元. */
import { MARKER } from './marker.ts'
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
