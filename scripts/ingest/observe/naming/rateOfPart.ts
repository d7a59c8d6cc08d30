/** 养老机构平均入住率43.7%，其中公办机构39.2%、民办机构50.4%: the same rate of the parts of what it is of. */
import type { Frame } from '../frame/frame.ts'
import type { Told } from '../statement.ts'

/** The parts before, and the one that stands alone before its figure. */
const PARTS = /%[,;(]其中,?((?:[\u4e00-\u9fff]{2,6}[\d.]+%[、,])*)([\u4e00-\u9fff]{2,6})$/
const RATE = /[^税利汇]率$/
const OTHER_STATISTIC = /率|占|比|均|[达到为是]$/
/** A shorter end says nothing of what both are: 机构 of 公办机构 and 养老机构. */
const SHARED = 2

/** The name of such a rate, or undefined. */
export function rateOfPart({ fact: { mention } }: Pick<Frame, 'fact'>, { text, discourse }: Pick<Told, 'text' | 'discourse'>): string | undefined {
  const [, before = '', part] = mention.unit === '%' ? (PARTS.exec(text.slice(0, mention.from)) ?? []) : []
  if (part === undefined || OTHER_STATISTIC.test(part)) return undefined
  const rate = discourse.named.at(-before.split('%').length)
  return rate !== undefined && RATE.test(rate) ? ofPart(rate, part) : undefined
}

/** 公办机构 of 养老机构平均入住率 is 公办养老机构平均入住率, 城区 of 火化率 城区火化率. */
function ofPart(rate: string, part: string): string {
  const ends = Array.from(part, (_, at) => part.slice(at))
  const shared = ends.find((end) => end.length >= SHARED && rate.includes(end)) ?? ''
  return `${part.slice(0, part.length - shared.length)}${rate}`
}
