/** Rows that a change began with: 由12个镇、8个乡、3个街道调整为13个镇、5个乡、4个街道. */
import type { Frame } from './frame.ts'

/** What stands between two numbers of a row: the noun of the first. */
const JOINT = /^[\u4e00-\u9fff()（）]{0,8}[、和与及]$/
/** Where the row turns into what it became, within its clause. */
const TURNS = /^[^,;。]*?(?:调整|撤并|合并|优化|整合|变更|改革|压缩|变)[^,;。\d]{0,3}[为到成至]/

/** The frames of a sentence; those that stand in a row with one that a change began with began with it too. */
export function withOriginRows(frames: readonly Frame[], text: string): Frame[] {
  const told: Frame[] = []
  for (const frame of frames) {
    const before = told.at(-1)
    const goesOn = before?.link.origin === true && JOINT.test(text.slice(before.fact.mention.to, frame.fact.mention.from))
    const isOrigin = goesOn && frame.link.change === null && !frame.link.reached && TURNS.test(text.slice(frame.fact.mention.to))
    told.push(isOrigin ? { ...frame, link: { ...frame.link, origin: true } } : frame)
  }
  return told
}
