/** The period and base of a figure, from the time expressions around it. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { isDifference } from '../frame/clause.ts'
import { ruling, type Ruling } from '../learnt/ruling.ts'
import { inheritable } from '../report/setting.ts'
import { countOf } from '../text/numeral.ts'
import { DAY, MONTH, spansYears, YEAR, yearBefore } from '../time/periodEnds.ts'
import type { Calendar, TimeExpression } from '../time/time.ts'

export interface When {
  readonly period: string | null
  readonly inferred: boolean
  readonly base: string | null
  /** The rules that gave period and base. */
  readonly rule: string
  readonly baseRule: string
}

export interface WhenContext {
  /** The figure is a change of something that flows. */
  readonly isFlow?: boolean
  /** The sentence, and its time expressions. */
  readonly text: string
  readonly times: readonly TimeExpression[]
  /** The figure's beginning in its sentence. */
  readonly at: number
  /** The time that earlier sentences of the paragraph, or its heading, set; null if none. */
  readonly carried: TimeExpression | null
  /** The day or month that earlier levels of the document were counted to, or null. */
  readonly asOf?: TimeExpression | null
  readonly calendar: Calendar
  /** The figure is where a change began (从239个): the sentence's time is not its own. */
  readonly origin: boolean
  /** The words of its clause before it. */
  readonly ahead: string
  /** Where the number before it ends, or the sentence begins. */
  readonly since: number
  /** Beginning of the figure's own clause. */
  readonly clause: number
}

export function whenOf(measure: Measure, context: WhenContext): When {
  const { times, at, calendar } = context
  const own = times.filter((time) => time.to <= at)
  const said = own.findLast((time) => time.kind !== 'base' && time.kind !== 'origin')
  const began = own.findLast((time) => time.kind === 'origin')
  const base = (period: string | null): Pick<When, 'base' | 'baseRule'> => {
    const { value, rule } = baseOf(measure, own, period, context)
    return { base: value, baseRule: rule }
  }
  if (began && context.since <= began.from) {
    const then = timeBegun(began, said, context)
    return { period: measure === 'flow' ? then : ending(then), inferred: false, rule: 'time a change began with', ...NO_BASE }
  }
  if (context.origin) {
    const near = said && !began && (said.from >= context.clause || spansYears(said.period)) ? said : undefined
    // 从2010年末到2023年末，甲从…增长到…，占比从…提高到…: each began where the sentence began.
    // 与上年相比，床位从31张增到33张: it began with what is compared.
    const compared = own.findLast((time) => time.kind === 'base' && time.dated)
    return {
      period:
        near && spansYears(near.period)
          ? (near.began ?? eve(near.period))
          : ending((near === undefined && began ? timeBegun(began, said, context) : (near ?? compared)?.period) ?? null),
      inferred: false,
      rule: near && spansYears(near.period) ? 'eve of the years of a change' : 'time that a change began at',
      ...NO_BASE,
    }
  }
  const carried = measure === 'flow' && closesYear(context.carried) ? null : context.carried
  const time = said ?? carried ?? (measure === 'level' ? context.asOf : undefined) ?? undefined
  if (time?.kind === 'later') return { period: null, inferred: false, rule: 'later than all that is told', ...base(null) }
  const compared = base(time ? time.period : inheritable(calendar.period))
  const point = measure === 'level' || (!context.isFlow && compared.base !== null && own.some(({ kind }) => kind === 'base'))
  // A share under a time that an earlier sentence set holds at its end; one with a time of its own is of that time.
  const isMean = isOfChange(measure) && MEAN.test(context.ahead)
  const ends = point || (measure !== 'flow' && !isMean && (said === undefined || said.began !== undefined) && spansYears(time?.period ?? null))
  // 至今累计投入: what was done up to now was done in the reporting period.
  if (time && !time.dated && time.kind === 'at' && measure === 'flow' && spansYears(inheritable(calendar.period)) && time.period === ending(calendar.period))
    return { period: inheritable(calendar.period), inferred: true, rule: 'up to now: all the time reported on', ...compared }
  if (time) {
    const isEnd = ends && (time.kind !== 'since' || said === undefined)
    return { period: isEnd ? ending(time.period) : time.period, inferred: !time.dated, rule: timeRule(time, said, context.carried, isEnd), ...compared }
  }
  const inherited = inheritable(calendar.period)
  const isEnd = point || (measure !== 'flow' && spansYears(inherited))
  const rule = inherited === null ? 'no time told' : isEnd ? 'end of the time reported on' : 'time reported on'
  return { period: isEnd ? ending(inherited) : inherited, inferred: inherited !== null, rule, ...compared }
}

/** 1—11月登记16835对，较去年同期的20918对: of these months; 标准由上年同期的679元提高到708元, in a report of half a year: of that half. */
function timeBegun(began: TimeExpression, said: TimeExpression | undefined, { text, calendar }: WhenContext): string | null {
  const same = text.slice(began.from, began.to).includes('同期') ? (said?.period ?? began.period ?? inheritable(calendar.period)) : null
  return same === null ? began.period : same === began.period ? same : yearBefore(same)
}

/** 截至2020年末，共有机构16家。新建5家: whether a time that a sentence handed on is the end of a year, which what flows is not of. */
export const closesYear = (time: TimeExpression | null): boolean => time?.closing === true && time.period?.length === YEAR

/** A figure that is compared with nothing. */
const NO_BASE = { base: null, baseRule: 'not compared' } as const

/** Where a time was told, and whether the figure holds at its end. */
function timeRule(time: TimeExpression, said: TimeExpression | undefined, carried: TimeExpression | null, isEnd: boolean): string {
  const told = time === said ? 'time before the number' : time === carried ? 'time of a sentence or heading before' : 'day counted to before'
  return isEnd ? `end of the ${told}` : told
}

/**
 * The times of a sentence as a number at a place has them: in 在2021年680元的基础上，再提高5% the one that is built on is what the later number is
 * compared with, and 距2025年60%的目标 is of the goal alone.
 */
export function withGrounds(times: readonly TimeExpression[], text: string, at: number): readonly TimeExpression[] {
  if (!MAY_BE_OTHERS.test(text)) return times
  return times
    .filter((time) => !isOfGoal(time, text, at))
    .map((time) => (text.slice(0, time.from).endsWith('在') && GROUND.test(text.slice(time.to, at)) ? { ...time, kind: 'base' as const } : time))
}

/** 距2025年60%的目标, “十四五”末达到18人的要求已提前实现；, 超出2025年目标值2.4个百分点, 达到2025年目标值，: the year of a goal, which what was reached of it is not of. */
function isOfGoal({ from, to }: TimeExpression, text: string, at: number): boolean {
  const ahead = text.slice(0, from)
  return MET.test(text.slice(to, at)) || (/距离?$/.test(ahead) && GOAL.test(text.slice(to, at))) || (REACHING.test(ahead) && OF_GOAL.test(text.slice(to, at)))
}

const MET = /^[^,;。]*的(?:要求|目标|任务|指标)(?:任务)?(?:已|提前|如期|均|全部)+(?:实现|完成|达成|达到)/
const MAY_BE_OTHERS = /基础上|目标|要求|任务|指标/
const REACHING = /(?:达到|完成|实现|超出|超过|超|高于|高出|低于|落后|距离?|对照|与|比)了?$/
const OF_GOAL = /^的?(?:规划)?(?:目标|任务)[值数]?(?![值数:为])/
const GROUND = /^[^,;。]*\d[^,;。]*基础上/
const GOAL = /^[^,;。]*\d[^,;。]*目标/

/** A level, and a change against a base, hold at a point: the end of the interval. */
const ending = (period: string | null): string | null => (period === null ? null : period.slice(period.lastIndexOf('/') + 1))

/** Where a change over several years (五年里由…增加到…) began: the year before them. */
const eve = (period: string | null): string | null => (period === null ? null : String(Number(period.slice(0, 4)) - 1))

/**
 * The base of a change whose period turned out to be another: of several years, such as a mean one, it began before them, and at none of them but the
 * first; 同比 is against the same time a year before, whatever that time is, and 较上年 against the year before.
 */
export function begunBefore({ base, baseRule, period: first }: When, period: string | null): Pick<When, 'base' | 'baseRule'> {
  if (base === null || period === null) return { base, baseRule }
  if (spansYears(period) && base.slice(0, 4) > period.slice(0, 4)) return { base: eve(period), baseRule: 'eve of the years of a change' }
  if (baseRule === SAME_TIME) return { base: yearBefore(period), baseRule }
  const year = period.slice(0, 4)
  return baseRule === YEAR_BEFORE && !spansYears(period) && year !== first?.slice(0, 4) ? { base: yearBefore(year), baseRule } : { base, baseRule }
}

/** The rule of 同比 and 较去年同期. */
const SAME_TIME = 'same time a year before'
/** The rule of 较上年, and of a change in a year that is compared with nothing else. */
export const YEAR_BEFORE = 'year before'
const LAST_YEAR = /上一?年/

/** What a change is against: the time it names (比上年), where it began (由2014年的…), the same time a year before (同比). */
function baseOf(
  measure: Measure,
  own: readonly TimeExpression[],
  period: string | null,
  { text, at, ahead: whole, isFlow, calendar }: WhenContext,
): Ruling<string | null> {
  if (measure === 'ratio') return multipleOf(own, text, at)
  if (measure !== 'change_pct' && measure !== 'change_abs') return ruling(null, NO_BASE.baseRule)
  const base = own.findLast((time) => time.kind === 'base' || time.kind === 'origin')
  const last = ending(period)
  // 高出480元和210元: the second of a row is compared with what the first is.
  const ahead = whole.replace(ROW, '')
  // 低于全省平均水平3.7个百分点: against others, and no other time.
  if (AGAINST_OTHERS.test(ahead) || (!base && AGAINST_A_GROUP.test(ahead)) || AMONG_THEM.test(ahead) || (isDifference(ahead) && !ahead.includes('同期')))
    return ruling(null, 'compared with others')
  // 6月份登记1020对，环比增长6.4%, in a report of the quarter: against May.
  const isOfMonth = isFlow && period?.length === MONTH
  const isOfQuarter = isQuarterly(period) || (!isOfMonth && isQuarterly(calendar.period))
  const back = /[较比与]上月/.test(ahead) ? 1 : !ahead.includes('环比') ? 0 : isOfQuarter ? 3 : 1
  if (back > 0 && last?.length === MONTH) {
    const before = monthBefore(last, back)
    // 三季度发放1768.5万元，环比下降1.3%: what flowed in the whole quarter before.
    return ruling(isFlow && isQuarterly(period) ? `${monthBefore(before, back - 1)}/${before}` : before, 'month or quarter before')
  }
  // 比2019年同期少1800对: the same months of that year.
  const year = base === undefined ? undefined : /^\D{0,3}(\d{4})年/.exec(text.slice(base.from, base.to + AHEAD))?.[1]
  if (year !== undefined && `${ahead}${text.slice(base?.from, base?.to)}`.includes('同期') && period !== null && !spansYears(period))
    return ruling(period.replace(/\d{4}/g, year), 'same time of another year')
  // 与“十二五”末相比，…；同期城市特困标准提高28%: in the same time, and against the same.
  const isMeanwhile = base !== undefined && MEANWHILE.test(ahead)
  if (/同比|同期/.test(ahead) && !isMeanwhile && period !== null) return ruling(yearBefore(period), SAME_TIME)
  // 比“十一五”多投入4亿元, 较二季度少1837对: what flowed then, over all its years or months.
  if (base && period !== null && text.slice(base.from, base.to).includes('同期')) return ruling(yearBefore(period), SAME_TIME)
  if (base) return ruling(isFlow ? base.period : ending(base.period), LAST_YEAR.test(text.slice(base.from, base.to)) ? YEAR_BEFORE : 'time it is compared with')
  if (BEGINNING.test(ahead) && spansYears(calendar.period)) return ruling(eve(calendar.period), 'eve of the time reported on')
  const span = SPAN.exec(ahead)?.[1]
  if (span !== undefined && last !== null) return ruling(String(Number(last.slice(0, 4)) - (countOf(span) ?? 0)), 'so many years before')
  // 年均增长 over a plan starts from the year before it; the change of a single year is against the year before.
  if (MEAN.test(ahead) && spansYears(period)) return ruling(own.findLast((time) => time.period === period)?.began ?? eve(period), 'eve of the years of a mean')
  // 7月1日起由680元提高到720元，增幅5.9%: against the standard of the year before.
  const isRaised = period?.length === DAY || (period?.length === MONTH && /上调|调整|调高|提标/.test(ahead))
  const isYearly = period !== null && (isRaised || /^\d{4}$/.test(period))
  // 上半年结婚登记7218对，同比下降13.8%；离婚登记3064对，下降1.2%: what is compared with the same months goes on in its sentence.
  if (!isYearly && PART_OF_YEAR.test(period ?? '') && /同比|同期/.test(text.slice(Math.max(0, at - BACK), at)))
    return ruling(yearBefore(period ?? ''), SAME_TIME)
  return isYearly ? ruling(yearBefore(period.slice(0, 4)), YEAR_BEFORE) : ruling(null, 'compared with a time that is not told')
}

const MEANWHILE = /(?:^|[,;])\s*同期(?![的相比对增减升降提])[^,;。]*$/
const PART_OF_YEAR = /^(\d{4})-\d\d(?:\/\1-\d\d)?$/

/** How far back in its sentence, in characters, a change may be said to be against the same time, or a multiple of what it is one. */
const BACK = 120

/** 是2015年的1.45倍, 分别是“十一五”的2.9倍、1.7倍: a multiple of what there was at the time that the words before it name. */
function multipleOf(own: readonly TimeExpression[], text: string, at: number): Ruling<string | null> {
  const start = Math.max(0, at - BACK)
  const ahead = text.slice(start, at).replace(MULTIPLES, '')
  const time = own.findLast(({ from, to }) => from >= start && to <= start + ahead.length)
  const isNamed =
    time !== undefined &&
    (time.kind === 'base' || /(?:是|为|达到?|等于)$/.test(ahead.slice(0, time.from - start))) &&
    /^["']?(?:全年|时期|期间|同期|[底末初])?的$/.test(ahead.slice(time.to - start))
  return isNamed ? ruling(time.period, 'time of which it is a multiple') : ruling(null, NO_BASE.baseRule)
}

/** The multiples of a row before one of it. */
const MULTIPLES = /(?:\d[\d.]*多?倍[、和与及])+$/

const AGAINST_OTHERS =
  /[比较与][^,;。\d]{0,12}(?:全[国省市区州县]|平均|均值|目标|计划|任务|预期|序时进度|(?:最低|指导|[国省市]定|规定)[^,;。\d]{0,4}标准)[^,;。\d]{0,4}(?<![提降升])(?:高|低|多|少|超|快|慢)出?了?(?:约|近)?$|(?:高于|低于|高出|超出|超过|多于|少于)(?:20\d\d年)?[^,;。\d]{0,6}(?:全[国省市区州县]|平均|均值|目标|计划|任务|预期)[^,;。\d]{0,7}$/

/** 比环卫工人低300元, 比碧江区低6个百分点: against others, where no time is named between. */
const AGAINST_A_GROUP = /(?<![同环占对])[比较][^,;。\d年月期初末来前届]{2,12}(?<![提降升减增])[高低多少](?:出|了)?(?:约|近)?$/

/** 两者相差15.4个百分点, 比上届下降2.1岁: how far things, or those elected before, are apart is no change since a year. */
const AMONG_THEM = /(?:^|[,;])[^,;\d]{0,6}(?:相差|差距(?:为|达到?))(?:近|约|了)?$|[比较](?:上一?届|换届[时前])[^,;。\d]*$/

const MEAN = /年均|年平均|年增|每年/

/** How far behind the beginning of a time its year may stand. */
const AHEAD = 6

/** 480元和: the figures of a row before one of it. */
const ROW = /(?:\d[\d.,]*[^,;。、\d]{1,5}[、和与及])+$/
/** 十年上升了10.9个百分点: against so many years ago. */
const SPAN =
  /(?<![第十百一二三四五六七八九零\d])([两三四五六七八九十]|\d{1,2})年(?:来|间|里)?(?:累计|总共|共|净|已)?(?:(?:增|上升|升|提高|提升|下降|降|减)[^,;。\d]{0,4})?$/
/** 比期初: against the year before the plan that is reported on. */
const BEGINNING = /[较比]期初/
/** Whether a period is of a quarter, or the first quarters of a year: what is compared with the time before it is compared with the last quarter. */
const isQuarterly = (period: string | null): boolean => /-(?:01\/\d{4}-(?:03|06|09|12)|04\/\d{4}-06|07\/\d{4}-09|10\/\d{4}-12)$/.test(period ?? '')

function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const months = year * 12 + number - 1 - count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}
