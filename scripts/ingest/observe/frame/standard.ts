/** Standards whose noun says whose they are alone: what they are, the words before tell. */
import { DEALT_OUT, type Context, type Discourse, type Fact, type Noun } from './clause.ts'

const STANDARD = /(?:标准|费|补贴|津贴|补助|水平|金)$/

/** 孤儿的基本生活费标准：集中养育的每人每月2250元: an amount a month is of a standard; whose, the noun says, of what, the words before. */
export function standardOf(fact: Fact, found: Noun, { clauses, left, previous }: Context, discourse: Discourse): Noun {
  const isChange = fact.mention.unit === '%' && left.link.change !== null
  if (
    !(isChange || fact.mention.unit?.startsWith('元/')) ||
    STANDARD.test(found.noun) ||
    !/(?:孤儿|人员|对象|老人|老年人|残疾人|儿童|职工|的)$/.test(found.noun)
  )
    return found
  // 孤儿保障标准同时提高，集中供养孤儿提高8%: what changed is the standard that the clause before says.
  const before = isChange
    ? [...clauses.filter((clause) => RAISED_STANDARD.test(clause)), ...(previous?.noun.endsWith('标准') ? [previous.noun] : [])]
    : [...clauses, ...discourse.recent.map(({ noun }) => noun).reverse()]
  const standard = before
    .map((text) => /^(?:.*(?:的|孤儿|人员|对象|儿童|老人|残疾人))?([\u4e00-\u9fff]{2,8}标准)/.exec(text)?.[1])
    .find((text) => text !== undefined)
  return standard
    ? {
        ...found,
        noun: `${found.noun.replace(/的$/, '')}${standard.replace(/^(?:的|孤儿|人员|对象)+/, '')}`,
        rule: found.rule === DEALT_OUT ? DEALT_OUT : 'standard named before',
      }
    : found
}

const RAISED_STANDARD = /标准[^,;。\d]{0,6}(?:提高|上调|增长|提标)$/
