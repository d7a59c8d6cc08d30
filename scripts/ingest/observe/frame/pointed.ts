/** Nouns that the words before a number point back to: 这一标准, 该比例, 上述比例. */
import type { Context, Discourse, Noun } from './clause.ts'

/** 这一标准、该比例: the last noun told that ends so. */
export function pointedAt(object: string, { previous }: Context, discourse: Discourse): Noun | null {
  const statistic = /^(?:这一|这个|该|此|上述)(标准|比例|比重|数字|数据|指标|水平|人数|规模|率)?$/.exec(object)
  if (!statistic) return null
  const ending = statistic[1] ?? ''
  const before = [...(previous ? [previous] : []), ...discourse.recent.toReversed()]
  const found = before.find(({ noun }) => noun.endsWith(ending)) ?? before[0]
  return found ? { noun: found.noun, verb: found.verb, wider: [], rule: POINTED } : null
}

const POINTED = 'noun pointed at'
