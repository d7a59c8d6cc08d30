/** The unit that words state once for numbers printed without it: 养老床位（张）：1020→2316, or 城乡低保对象（人） above a line of numbers. */
import { inUnit } from '../mention/inUnit.ts'
import type { Mention } from '../mention/mention.ts'
import { scaleIn } from '../mention/rowUnit.ts'
import type { UnitReader } from '../mention/unit.ts'
import { bracketed, countedIn } from '../table/headerUnit.ts'
import { exact, scaleOf } from '../text/numeral.ts'

/** The unit a line states for the numbers below it, in its brackets or by what it counts (农村低保人数); or ''. */
export const statedBelow = (line: string): string => bracketed(line) || countedIn(line.trim())

/** 社会组织(个): 104 → 187: a unit in brackets, and nothing between it and a number but other numbers. */
const AHEAD = /[(]([^()\d]{1,6})[)]\s*[:为是]?\s*(?:[\d.,]+[万亿]?\s*(?:→|->|=>|到|至)\s*)*$/
const REACH = 48
/** A stop, a bracket or white space stands behind a number without a unit. */
const CLOSED = /^(?:\s|[,;。、()→]|$)/
/** What the number is of stands right before it. */
const NAMED = /[\u4e00-\u9fff:)]\s?$/

/**
 * The mentions with the units that are stated for them.
 * @param below the unit that a heading or line above states, or ''; it is of a sentence all of whose numbers are bare
 */
export function withStatedUnits(text: string, mentions: readonly Mention[], below: string, units: UnitReader): readonly Mention[] {
  // Most sentences have nothing that could state a unit.
  if (below === '' && !text.includes('(')) return mentions
  const told = mentions.filter(({ time, script }) => !time && script === 'arabic')
  const isBare = (mention: Mention): boolean => mention.unit === null && CLOSED.test(text.slice(mention.to)) && NAMED.test(text.slice(0, mention.from))
  const isList = below !== '' && told.every(isBare)
  return mentions.map((mention) => {
    if (mention.unit !== null || mention.time || mention.script !== 'arabic') return mention
    const ahead = AHEAD.exec(text.slice(Math.max(0, mention.from - REACH), mention.from))?.[1] ?? ''
    const stated = ahead !== '' && bracketed(`(${ahead})`) !== '' ? ahead : isList ? below : ''
    return stated === '' ? mention : inStated(mention, stated, ahead !== '' ? 'unit in brackets before the number' : 'unit stated above', text, units)
  })
}

/** A number in the unit stated for it, in ten thousands of that where it says so (万元). */
function inStated(mention: Mention, stated: string, rule: string, text: string, units: UnitReader): Mention {
  const scale = isWhole(stated, units) ? '' : (/^[十百千万亿]+/.exec(stated)?.[0] ?? '')
  const unit = units.at(stated, scale.length)
  if (unit === undefined || mention.value === null) return mention
  return inUnit(mention, unit.unit, rule, scaleIn(mention, text) > 1 ? mention.value : exact(mention.value * scaleOf(scale)))
}

const isWhole = (stated: string, units: UnitReader): boolean => units.at(stated, 0)?.length === stated.length
