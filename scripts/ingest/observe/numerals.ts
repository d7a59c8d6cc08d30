/** The numerals of a sentence with what each is: what the rules make of it, and what is likelier where these are often mistaken. */
import type { Fact } from './frame/clause.ts'
import { outvoted } from './learnt/ruling.ts'
import { inUnit } from './mention/inUnit.ts'
import { findMentions } from './mention/mention.ts'
import type { Setting } from './report/setting.ts'
import { isGoalOfPlan, isOfPlan } from './role/goal.ts'
import { factRole, roleOf, type RoleContext } from './role/role.ts'
import { chooseRole, decidedRole, isDecided, roleFeatures, withoutDigits } from './role/roleChoice.ts'
import type { TimeExpression } from './time/time.ts'
import type { Tools } from './tools.ts'
import { countedPeople } from './unit/impliedUnit.ts'
import { listOfPersons, siblingUnits } from './unit/siblingUnit.ts'
import { withStatedUnits } from './unit/statedUnit.ts'

/** A numeral with its role, the rule that gave it and, for training, what it was decided by. */
export type Judged = Fact & { readonly rule: string; readonly codes?: Int32Array }

/** Where a sentence stands, as far as it tells what its numerals are. */
export interface Standing {
  readonly setting: Setting
  /** It is a table's cell with its headers. */
  readonly cell: boolean
  /** The unit that a heading or a line above states for numbers without one, or ''. */
  readonly stated: string
  /** Titles of the headings above it. */
  readonly headings: readonly string[]
}

/** The numerals of a sentence with their roles, in order. */
export function numeralsOf(text: string, times: readonly TimeExpression[], { setting, headings, cell, stated }: Standing, tools: Tools): Judged[] {
  const { grammar, units } = tools.catalogue
  const { calendar } = setting
  const lastYear = calendar.period ? Number((calendar.period.split('/').at(-1) ?? '').slice(0, 4)) : null
  const context = { text, times, lastYear, grammar, units }
  const found = withStatedUnits(text, findMentions(text, times, tools.units, grammar), cell ? '' : stated, tools.units)
  const mentions = !cell && listOfPersons(found, text) ? found.map((mention) => inUnit(mention, '人', 'list of persons')) : found
  const single = mentions.map((mention) => {
    const counted = countedPeople(mention, context)
    const guessed = counted.unit === '人' && mention.unit === null
    // A bare number beside people may still be a name's (60岁以上3人间): its role is told before it is taken for persons.
    return { mention: counted, guessed, ...roleOf(guessed ? mention : counted, context) }
  })
  // A number of a list is of the list's unit, and so is a fact where by itself it would have been unread.
  const judged = siblingUnits(single, text, tools.dimensionOf)
    .map((mention, index) => (mention ? { mention, ...roleOf(mention, context) } : single[index]))
    .filter((one) => one !== undefined)
  const decided = decidedRoles(judged, context, cell, tools)
  return sharedBounds(sharedPeople(movedTogether(isOfPlan(headings, setting) ? goalsAmongLimits(decided, text) : decided, text), text), text)
}

/** What the rules make of numerals, and what speaks against it. */
function decidedRoles(judged: readonly Judged[], context: RoleContext, cell: boolean, { features, learnt, dimensionOf, keepsConsidered }: Tools): Judged[] {
  const text = withoutDigits(context.text)
  return judged.map((one, index) => {
    if (isDecided(one)) return one
    roleFeatures(features, one, judged[index - 1], text, dimensionOf(one.mention.unit), cell)
    if (keepsConsidered) return { ...one, codes: features.since(0) }
    const chosen = chooseRole(features, learnt.role)
    if (chosen === decidedRole(one.role)) return one
    return { ...one, role: chosen === 'fact' ? factRole(one.mention, context) : chosen, rule: outvoted(one.rule, decidedRole(one.role), chosen) }
  })
}

/** In a plan, 城乡差距缩小到1.25倍以内: a limit that is meant to be kept is a goal. */
const goalsAmongLimits = (judged: readonly Judged[], text: string): Judged[] =>
  judged.map((one) => (one.role === 'threshold' && isGoalOfPlan(one.mention, text) ? { ...one, role: 'target', rule: 'goal of a plan' } : one))

/** 封顶线由1万元提高到3万元: where the first of what something moved between is a fact, so is the other. */
function movedTogether(judged: readonly Judged[], text: string): Judged[] {
  return judged.map((one, index) => {
    const begun = judged[index - 1]
    const isMoved = begun?.role === 'metric' && begun.mention.unit === one.mention.unit && MOVED.test(text.slice(begun.mention.to, one.mention.from))
    return isMoved && one.role === 'threshold' ? { ...one, role: begun.role, rule: 'where what is told moved to' } : one
  })
}

const MOVED = /^(?:提高|上调|调整|增加|降低|下调|降|升|提|增|调)(?:到|至|为)(?:了)?$/

/** 分别惠及219万、51万、8.7万老年人: persons are of the whole row. */
function sharedPeople(judged: readonly Judged[], text: string): Judged[] {
  const told = [...judged]
  for (let at = told.length - 2; at >= 0; at--) {
    const [one, next] = [told[at], told[at + 1]]
    if (
      !one ||
      next?.mention.unit !== '人' ||
      one.mention.unit !== null ||
      one.role !== 'metric' ||
      !/^[、和与及]$/.test(text.slice(one.mention.to, next.mention.from))
    )
      continue
    told[at] = { ...one, mention: inUnit(one.mention, '人', 'persons of the whole row') }
  }
  return told
}

/** 分别不低于每月550元和每年4300元: what bounds the first of a row that is dealt out bounds all of it. */
function sharedBounds(judged: readonly Judged[], text: string): Judged[] {
  const told = [...judged]
  for (let at = 1; at < told.length; at++) {
    const [before, one] = [told[at - 1], told[at]]
    if (!before || !one || before.mention.bound === 'exact' || one.mention.bound !== 'exact') continue
    const isRow = OF_ROW.test(text.slice(before.mention.to, one.mention.from))
    const isDealt = BOUND_OF_ALL.test(text.slice(Math.max(0, before.mention.from - REACH), before.mention.from)) || before.mention.boundRule === OF_ROW_BOUND
    if (isRow && isDealt) told[at] = { ...one, mention: { ...one.mention, bound: before.mention.bound, boundRule: OF_ROW_BOUND } }
  }
  return told
}

const OF_ROW_BOUND = 'bound of its row'
const OF_ROW = /^(?:、|和|与|及)(?:每[人户]?每?[年月]|[年月]人均)?$/
const BOUND_OF_ALL = /(?:分别|均|都)[^,;。\d]{0,6}(?:不低于|不少于|不高于|不超过|超过|高于|低于|近|约)[^,;。\d]{0,4}$/
/** How far before a number, in characters, words may stand that bound it. */
const REACH = 16
