/**
 * 较上年增加床位3200张, 与2017年相比，减少村委会120个、社区3个: behind what is compared with, a word of change leads the nouns of a list, and each
 * figure says by how much its noun changed. (新增床位3200张 tells what was added, whatever it is compared with.)
 */
import type { TimeExpression } from '../time/time.ts'
import type { Frame } from './frame.ts'

/** A frame that such a word leads, as one of a change. */
export function withComparedChange(frame: Frame, times: readonly TimeExpression[], text: string): Frame {
  const { from } = frame.fact.mention
  if (frame.link.change !== null || frame.link.reached || frame.link.origin) return frame
  const base = times.findLast(({ kind, to }) => kind === 'base' && to <= from)
  const age = base && frame.fact.mention.unit === '岁' ? OF_AGE.exec(text.slice(base.to, from))?.[1] : undefined
  if (age !== undefined) return { ...frame, link: { ...frame.link, change: /[小轻低]/.test(age) ? 'down' : 'up' } }
  const word = base && CHANGES.exec(text.slice(base.to, from))?.[1]
  if (word === undefined) return frame
  // 增加社区23个、减少行政村8个: a word of its own goes before.
  const led = OWN.exec(text.slice(base?.to, from))?.[1] ?? word
  return { ...frame, link: { ...frame.link, change: led.startsWith('减') ? 'down' : 'up' } }
}

/** 平均年龄43.6岁，比上届小5.4岁 */
const OF_AGE = /^(?:平均)?(小|年轻|低|大|高)了?$/
const NOUN = String.raw`[^,;:。、\d]{2,12}`
const OWN = new RegExp(`[、和与及]净?(增加|减少)了?${NOUN}$`)
const CHANGES = new RegExp(
  String.raw`^(?:末|底|同期)?(?:相比|比)?,?(?:又|共|净|已)?(增加|减少|(?<=净)[增减])了?${NOUN}(?:\d[\d.,]*[^,;:。、\d]{1,4}[、和与及]${NOUN})*$`,
)
