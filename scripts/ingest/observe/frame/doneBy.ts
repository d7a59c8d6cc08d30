/** What only seems to be a change by its words: 由9家机构承接, 由60元至600元不等, 调低的263户. */
import type { Mention } from '../mention/mention.ts'
import { RANGE } from '../mention/range.ts'
import type { Frame } from './frame.ts'

const BY = /由\s*$/
const DOES =
  /^[^,;:。、\d]{0,14}(?:承接|承担|承办|运营|负责|提供|参与|组成|联合|牵头|实施|分担|共同|捐|出资|包保|分片|包干|(?<![调并扩减改变整归增降化])为(?=[\d.万余多]+[名人户位]))/

/** How far to each side of a number, in characters, that is said. */
const NEAR = 4
const REACH = 40

/** Whether a number counts those who do something. */
export const isDoer = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  BY.test(text.slice(Math.max(0, from - NEAR), from)) && DOES.test(text.slice(to, to + REACH))

/**
 * The frames, those of who does something, of what reaches from the least to the most (由60元至600元不等) and of those to whom something was done (调低的263户)
 * without a beginning or a change: they are none of a change.
 */
export const withoutSeemingChanges = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame) => {
    const { link, fact } = frame
    if (link.origin && isNoBeginning(fact.mention, text)) return { ...frame, link: { ...link, origin: false } }
    return link.change !== null && areThose(fact.mention, text) ? { ...frame, link: { ...link, change: null } } : frame
  })

const isNoBeginning = (mention: Mention, text: string): boolean =>
  mention.boundRule === RANGE || isDoer(text, mention) || PAID_BY.test(text.slice(Math.max(0, mention.from - REACH), mention.from))

/** 每餐由区里补5元: who pays. */
const PAID_BY = /由[^,;。\d]{1,8}(?:补|补助|补贴|承担|负担|给予|给|出|支付|资助)$/

const areThose = ({ from, unit }: Mention, text: string): boolean => THINGS.test(unit ?? '') && THOSE.test(text.slice(Math.max(0, from - REACH), from))
const THINGS = /^[户人家所个处]$/
const THOSE = /(?:调[高低增减]|[上下]调|提高|降低|增[加发]|减[少发])了?的$/
