/** Ranges (35—40张, 2至3所): two numbers that tell one quantity between them. */
import type { Mention } from './mention.ts'

/** The rule of the bound of what lies between two numbers. */
export const RANGE = 'range'

/** What stands between the ends of a range. */
const BETWEEN = /^\s*(?:[-~—–]{1,2}|至|到)\s*$/
/** 由5至8家, 从3%到5%, 由每年4300元到4800元: what something rose from and to. */
const CHANGE = /[从由自](?:[每月年人户均]|城市|农村|标准)*\s*$/
/** 净增161人至526人: by how much, and to what. */
const NET = /净[增减](?:加|少)?$/
/** 由每月60元至600元不等: from the least to the most. */
const UNEQUAL = '不等'
/** Numbers between which lie ages, days and places in a row, and no quantity. */
const ORDINAL = new Set(['岁', '周岁', '年', '月', '日', '号', '层', '楼', '天', '小时', '分钟'])

/** The mentions with both ends of a range as one, of no value that could be compared: between the two the text leaves it open. */
export function joinRanges(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const first = joined.at(-1)
    if (first && isRange(text, first, mention)) joined[joined.length - 1] = { ...mention, from: first.from, value: null, bound: 'approx', boundRule: RANGE }
    else joined.push(mention)
  }
  return joined
}

function isRange(text: string, first: Mention, last: Mention): boolean {
  if (first.time || last.time || first.doubling || last.doubling || last.unit === null || ORDINAL.has(last.unit)) return false
  if (first.value === null || last.value === null || first.value >= last.value || (first.unit !== null && first.unit !== last.unit)) return false
  if (first.unit !== null && NET.test(text.slice(0, first.from))) return false
  return BETWEEN.test(text.slice(first.to, last.from)) && (!CHANGE.test(text.slice(0, first.from)) || text.startsWith(UNEQUAL, last.to))
}
