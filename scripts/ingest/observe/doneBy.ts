/** 由9家机构承接: who does something. */
import type { Frame } from './frame.ts'
import type { Mention } from './mention.ts'
import { RANGE } from './range.ts'

const BY = /由\s*$/
const DOES =
  /^[^,;:。、\d]{0,14}(?:承接|承担|承办|运营|负责|提供|参与|组成|联合|牵头|实施|分担|共同|捐|出资|包保|(?<![调并扩减改变整归增降化])为(?=[\d.万余多]+[名人户位]))/

/** How far to each side of a number, in characters, that is said. */
const NEAR = 4
const REACH = 40

/** Whether a number counts those who do something. */
export const isDoer = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  BY.test(text.slice(Math.max(0, from - NEAR), from)) && DOES.test(text.slice(to, to + REACH))

/** The frames, those of who does something, and of what reaches from the least to the most (由60元至600元不等), without a beginning: they are none of a change. */
export const doneBy = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame) => (frame.link.origin && isNoBeginning(frame.fact.mention, text) ? { ...frame, link: { ...frame.link, origin: false } } : frame))

const isNoBeginning = (mention: Mention, text: string): boolean => mention.boundRule === RANGE || isDoer(text, mention)
