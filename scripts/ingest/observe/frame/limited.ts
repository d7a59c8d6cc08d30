/** What limits those that are counted: 63个乡镇只有1名民政干事 tells of part of the towns, and the number in it of how many there are in each. */
import type { Mention } from '../mention/mention.ts'
import type { Frame } from './frame.ts'

export const LIMITED = 'noun of what is limited'

const FEW = '(?:只有|仅有|只配备?|仅配备?)'
/** 还有8家养老机构床位不足30张: those that are left, and not what they have together. */
const LEFT = '(?:还|仍|尚|另)(?:然)?有'
const SMALL = '[\\u4e00-\\u9fff]{2}(?:不足|不到|不满|低于|少于)'
/** 75家中盈利的只有19家 limits nothing: those are some of them; and 190个乡镇平均只有1.6名 tells a mean of all. */
const COUNTED = '((?![中里])(?:(?!均|每)[\\u4e00-\\u9fff]){2,12}?)'
const NUMBER = '\\d[^,;。:、()]{1,12}'

const OF_FEW = new RegExp(`^${COUNTED}(${FEW}${NUMBER})`)
const OF_LEFT = new RegExp(`^${COUNTED}((?:${FEW}|${SMALL})${NUMBER})`)
const IS_LEFT = new RegExp(`${LEFT}$`)

/** The frames of a sentence, those that are limited with what limits them. */
export const withLimits = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame) => {
    const { from, to } = frame.fact.mention
    const [, noun, predicate] = (IS_LEFT.test(text.slice(0, from)) ? OF_LEFT : OF_FEW).exec(text.slice(to, to + REACH)) ?? []
    return noun === undefined || predicate === undefined ? frame : { ...frame, noun, predicate, rule: LIMITED }
  })

const IN_FEW = new RegExp(`\\d[个家所处]${COUNTED}${FEW}$`)
const IN_LEFT = new RegExp(`${LEFT}\\d+[个家所处]${COUNTED}${SMALL}$`)

/** Whether a number is what limits those that the number before it counts. */
export function isLimit({ from }: Mention, text: string): boolean {
  const ahead = text.slice(Math.max(0, from - REACH), from)
  return IN_FEW.test(ahead) || IN_LEFT.test(ahead)
}

/** How far, in characters, what is limited and what limits it reach. */
const REACH = 32
