/** Places outside the document's region whose figures are set beside its own: 低于南宁（15.1%）, 苏州、常州分别为70.1%、65.4%, 兰州是56%. */
import type { Region } from '../../../../src/domain/region.ts'

/** Its figure stands in brackets behind it. */
const BRACKETED = /^[市县区州]?\([^()\d,;]{0,4}\d[\d.,]*[^()\d,;]{0,6}\)/
/** It begins its clause, or stands in a row that does. */
const BEGINS = /(?:^|[,;。:、(和与及]|其中|同期|[省区]内|而)\s*$/
const IS = String.raw`(?:则|仅|只|才|已经?)?(?:是|为|达到?|有|仅|只有|约|超过|不到|不足)+`
const STATED = new RegExp(`^[市县区州]?${IS}\\d`)
/** As many figures follow as places stand in the row. */
const IN_ROW = /^(?:[、和与及][\u4e00-\u9fff]{2,5}?)*?[两三四]?[市县区州]?[^,;。、\d]{0,8}(?:分别|依次)[^,;。\d]{0,6}\d/
const NEIGHBOUR = /(?:邻近|相邻|毗邻|周边|隔壁)的?$/
const OF_NEIGHBOUR = /^[^,;。\d]{0,8}\d/

const FIGURE = /^[市县区州]?\d/

/** How far around a place, in characters, the words stand that say so: a text may be long. */
const [AHEAD, BEHIND] = [8, 40]

/**
 * Whether the words on both sides of a place say that the figure behind it is its own.
 * @param goesOn whether the place before it is compared: 福州为9.8个，厦门8.1个
 */
export function isCompared(text: string, from: number, to: number, goesOn: boolean): boolean {
  const [ahead, behind] = [text.slice(Math.max(0, from - AHEAD), from), text.slice(to, to + BEHIND)]
  if (BRACKETED.test(behind)) return true
  const isOwn = STATED.test(behind) || IN_ROW.test(behind) || (goesOn && FIGURE.test(behind))
  return (isOwn && BEGINS.test(ahead)) || (NEIGHBOUR.test(ahead) && OF_NEIGHBOUR.test(behind))
}

/** Only a province, a city, or the neighbour of a county is compared: 其中老城区达15% tells of no district so called. */
export const mayBeCompared = ({ level, parent }: Region, home: Region | null): boolean =>
  home !== null &&
  home.level !== 'country' &&
  (level === 'city' || level === 'province' || (level === 'county' && home.level === 'county' && parent === home.parent))

/** What may stand between a place that is compared and its figure. */
const OF_IT = /^[市县区州]?\(?[^,;。()\d]{0,10}$/

/** Whether a figure is that of the place before it. */
export const isOfCompared = (between: string): boolean => OF_IT.test(between)
