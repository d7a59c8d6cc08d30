/** 由9家机构承接: who does something is no beginning of a change. */
import type { Frame } from './frame.ts'

const BY = /由\s*$/
const DOES = /^[^,;:。、\d]{0,14}(?:承接|承担|承办|运营|负责|提供|参与|组成|联合|牵头|实施|分担|共同|捐|出资|包保)/

/** The frames, those of who does something without a beginning. */
export const doneBy = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame) => {
    const { from, to } = frame.fact.mention
    return frame.link.origin && BY.test(text.slice(0, from)) && DOES.test(text.slice(to)) ? { ...frame, link: { ...frame.link, origin: false } } : frame
  })
