/** Decides whether a figure was reached or is meant to be, by a learnt linear model over what the rules, its sentence and the headings say. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { isTaskOpened } from '../frame/taskOpened.ts'
import { classOf } from '../learnt/classes.ts'
import { codeBetween, codeOf, type Features } from '../learnt/features.ts'
import type { Weights } from '../learnt/weights.ts'
import type { Meaning } from '../meaning.ts'
import type { MentionRole } from '../mention/mention.ts'
import { yearsOfFive, yearsOfPlan } from '../report/planTitle.ts'
import { IS_THERE, PLANNED } from '../report/setting.ts'
import type { Statement } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { READY, TO_BE_WORDS } from '../time/bracketedTime.ts'
import { endOf, YEAR } from '../time/periodEnds.ts'
import { saidOfGoals, withoutSurpassed } from './goal.ts'
import { withoutDigits } from './roleChoice.ts'

/** What is decided between. */
export const FACTS = ['metric', 'target'] as const
export type FactRole = (typeof FACTS)[number]

/** A figure, as far as it tells whether it was reached. */
export interface PlanQuestion {
  /** What the rules say. */
  readonly ruled: FactRole
  /** The sentence, folded, and where the figure stands in it. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly unit: string | null
  readonly bound: string
  readonly measure: Measure
  readonly verb: string
  readonly period: string | null
  /** The period that the whole document reports on. */
  readonly reported: string | null
  readonly title: string
  readonly headings: readonly string[]
  /** The line that introduces the text (2022年要办好以下实事：), or ''. */
  readonly introduced: string
  /** The first clause of its paragraph. */
  readonly lead: string
  readonly cell: boolean
  /** What the figure before it in its sentence is, or undefined. */
  readonly before: FactRole | undefined
  /** The last year that has been when the text is given, or null. */
  readonly past: number | null
  /** The text reports on a single year, and was not given in it. */
  readonly ofYearOver: boolean
}

const AHEAD = 14
const BEHIND = 8
/** So many of the first characters of a sentence or line are looked at. */
const OPENING = 16
/** Words of what is meant to be done, and of what was. */
const MEANT =
  /计划|力争|争取|确保|将(?!其|于去)|拟|要(?!求|素|点)|预计|目标|任务|打算|下一步|下步|今后|未来|明年|来年|年内|再[新建改增]|到20\d\d年|不低于|不少于|以上/g
const DONE = /已|完成了|累计|共[计有]|现有|实现了|去年|上年|同比|截至|目前|比20\d\d年|[增提]加?[到至]|[升降提]高?[到至]|达到?|实际|超额/g

/** How many of the words stand in a text, three at most. */
const many = (words: RegExp, text: string): number => Math.min(3, text.match(words)?.length ?? 0)

const lastYearOf = (period: string | null): number => Number(endOf(period ?? '').slice(0, 4))

/** How many years a period ends after what is reported, -2 to 3, or 9 where one is not known. */
function ahead({ period, reported }: PlanQuestion): number {
  const [own, last] = [lastYearOf(period), lastYearOf(reported)]
  return own === 0 || last === 0 ? 9 : Math.max(-2, Math.min(3, own - last))
}

/** What speaks for a figure that was reached, or is meant to be. */
function planFeatures(features: Features, question: PlanQuestion): void {
  const { ruled, from, to, unit, bound, measure, verb, period, title, headings, introduced, lead, cell, before } = question
  const text = withoutDigits(question.text)
  const said = FACTS.indexOf(ruled)
  const later = ahead(question)
  const heading = headings.at(-1) ?? ''
  const headed = (PLANNED.test(heading) ? 2 : headings.some((one) => PLANNED.test(one)) ? 1 : 0) + (PLANNED.test(introduced) ? 3 : 0)
  const clause = Math.max(...[',', ';', '。', ':'].map((stop) => text.lastIndexOf(stop, from - 1) + 1))
  const sentence = text.slice(0, from)
  const own = text.slice(clause, from)
  const meant = many(MEANT, own) * 4 + many(MEANT, sentence.slice(0, clause))
  const done = many(DONE, own) * 4 + many(DONE, sentence.slice(0, clause))
  const order = before === undefined ? 0 : 1 + FACTS.indexOf(before)
  const since = text.slice(0, from).lastIndexOf(';') >= 0 ? 1 : 0
  const sense = codeOf(measure)
  features.clear()
  features.add(801, said, later)
  features.add(802, said, headed)
  features.add(803, headed, later)
  features.add(804, meant, done)
  features.add(805, meant, headed, later)
  features.add(806, done, headed)
  features.add(807, sense, later, said)
  features.add(808, codeOf(bound), codeOf(unit ?? ''), headed)
  features.add(809, codeOf(verb), headed)
  features.add(810, codeOf(verb), later)
  features.add(811, order, since, said)
  features.add(812, order, meant, done)
  features.add(813, cell ? 1 : 0, headed, later)
  features.add(814, period === null ? 0 : period.length, later)
  const pairs = (kind: number, part: string, seen = 0): void => {
    for (let at = 0; at < part.length - 1; at++) features.add(kind, codeBetween(part, at, at + 2), seen)
  }
  pairs(820, text.slice(Math.max(clause, from - AHEAD), from))
  pairs(821, text.slice(to, to + BEHIND))
  pairs(822, text.slice(0, Math.min(from, OPENING)))
  pairs(823, withoutDigits(heading).slice(0, OPENING))
  pairs(824, withoutDigits(headings.at(-2) ?? '').slice(0, OPENING))
  pairs(825, withoutDigits(introduced).slice(-OPENING))
  pairs(826, withoutDigits(lead).slice(0, OPENING))
  pairs(827, withoutDigits(title).slice(-OPENING), Math.max(0, later))
}

/** 完成新建15家的目标: a goal that was met. */
const COMPLETED = /(?:完成|实现)(?:了|好)?[^,;。:]*$/
const GOAL = /^[^,;。:\d]*的(?:年度|全年)?(?:目标|任务|计划)/

/** 由现在的86%提高到98%: what a change begins with was reached, unless a goal itself is changed (目标由70%上调到82%). */
const BEGUN = /[由从][^,;。:\d]{0,8}(?:\d{4}年[末底]?的?)?[^,;。:\d]{0,4}$/
const GOES_ON = /^(?:以上|左右)?[^,;。\d]{0,8}[到至为]/
const isBegun = (ahead: string, behind: string): boolean => BEGUN.test(ahead) && GOES_ON.test(behind) && !/(?:目标|原计划|原定)[^,;。]*$/.test(ahead)

/** 年检率88.2%，没有达到90%的目标: what fell short of its goal was reached. */
const FELL_SHORT = /^,?(?:没有?|未能?|尚未|仍未)(?:达到?|完成|实现)[^,;。]{0,10}\d/

/** 已完成12/15个: so many of those that were to be done. */
const DONE_OF = /(?:完成|建成|开工|竣工)[^,;。\d]{0,8}\d[\d.,]*\/$/

/** Whether anything says so: a word of planning in the sentence or above it, or a time that is written. One that was only reckoned may be misread. */
const mayBePlanned = ({ ruled, text, headings, introduced, lead, title, period, cell }: PlanQuestion): boolean =>
  ruled === 'target' ||
  cell ||
  many(MEANT, text) > 0 ||
  [text, ...headings].some((line) => line.includes(String(lastYearOf(period)))) ||
  [...headings, introduced, lead, title].some((line) => PLANNED.test(line) || many(MEANT, line) > 0)

/** | 指标 | 2020年 | 2025年 | of the “十四五”规划: what stands in the last year of a plan is meant, whatever no word says; not in a review of it. */
const isPlansEnd = ({ cell, title, period }: PlanQuestion): boolean => cell && period !== null && yearsOfFive(title)?.endsWith(`/${period}`) === true

/**
 * （一）2024年。新建…, of a 三年行动方案（2024—2026年）; 2022年改造1500户, of a “十四五”规划: what is told of one of the years of a plan is meant, where no word
 * says that it was done and the section tells of nothing that there was before.
 */
function isOfPlansYear(question: PlanQuestion): boolean {
  const { title, headings, introduced, lead, text, period } = question
  const [first = '', last = ''] = yearsOfPlan(title)?.split('/') ?? []
  // 去年募集2870万元，其中…615万元，同比增长14.6%; 全市现有社会组织1326个: what was before, or is there, when a year is planned.
  if (first === last && (isOfYearBefore(question, first) || isStanding(question) || isGrowthOfDone(question))) return false
  if (isOfNow(question)) return false
  if (first === '' || many(DONE_ALREADY, text) > 0 || headings.some((one) => OF_BEFORE.test(one))) return false
  // 上年登记结婚3.84万对，今年将推进…: of the year before.
  if (YEAR_BEFORE.test(clauseAhead(text, question.from))) return false
  // What a plan of one year tells of no time is of that year; in one of several years, what its tasks and projects tell.
  const isOfTasks = first === last || ([...headings, introduced, lead].some((one) => PLANS_PART.test(one)) && !IS_NOW.test(text))
  const year = yearSaid(question) ?? (isOfTasks ? first : '')
  return year >= first && year <= last && lastYearOf(period) <= Number(last)
}

/** 去年发放9346人、1240万元: of the year before that of the plan, or an earlier one that the sentence names. */
function isOfYearBefore({ text, from, period }: PlanQuestion, year: string): boolean {
  const [said, own] = [text.slice(0, from), period?.slice(0, 4) ?? '']
  return lastYearOf(period) < Number(year) && (YEAR_BEFORE.test(said) || said.includes(`${own}年`))
}

/** People and things that there are, of which nothing is said that is to be done. */
const isStanding = ({ measure, unit, verb, text }: PlanQuestion): boolean =>
  measure === 'level' && THINGS.test(unit ?? '') && IS.test(verb) && many(MEANT, text) === 0 && !TASK.test(text)
const IS = /^(?:|现?有|[共拥设]有)$/
const THINGS = /^(?:[个家所处座张人名户位]|万?[人户])$/
const TASK = /[新改扩]建|建设|建成|培训|开展|(?<!社会)组织|实施|推进|培育|打造|创建|完成|实现|覆盖|落实|选树|评选/

/** 目前，养老机构达到112家，到年底，…: what there is now, up to a time that is told later. */
const isOfNow = ({ text, from }: PlanQuestion): boolean =>
  /(?:目前|现[有在状])(?![^。]*(?:年[末底内]|月[末底]|年前))/.test(text.slice(Math.max(0, from - NOW_REACH), from))
const NOW_REACH = 120

/** 同比增长14.6%, behind what was done. */
const isGrowthOfDone = ({ measure, before, text, from }: PlanQuestion): boolean =>
  isOfChange(measure) && before === 'metric' && SINCE_THEN.test(clauseAhead(text, from))
const SINCE_THEN = /同比|[较比](?:上年|去年|前年)/

/** 今年，安排资金2.6亿元, of a 2018年政府工作报告: such a report is given when its year begins, and tells what was done in those before it. */
const isOfYearOpened = ({ title, text, period, reported }: PlanQuestion): boolean =>
  title.includes('政府工作报告') &&
  /^\d{4}$/.test(period ?? '') &&
  lastYearOf(reported) > 0 &&
  lastYearOf(period) === lastYearOf(reported) + 1 &&
  many(DONE_ALREADY, text) === 0

/** The year that a sentence tells of its figure, if that is its period, or else the year that heads it; '' where it tells of another time, undefined where of none. */
function yearSaid({ headings, text, from, period }: PlanQuestion): string | undefined {
  const [said] = text.slice(0, from).match(TIME_SAID)?.slice(-1) ?? []
  if (said === undefined) return YEAR_ALONE.exec(headings.at(-1) ?? '')?.[1]
  const year = period?.slice(0, 4) ?? ''
  return said === `${year}年` ? year : ''
}

/** 2022年, “十二五”: the times that a sentence tells of. */
const TIME_SAID = /20\d\d年|十[一二三四五]五/g
const YEAR_ALONE = /^\s*[(（]?[一二三四五六七八九十\d]+[)）、.．]\s*(20\d\d)年度?\s*$/
const PLANS_PART = /(?:重[点大]|主要|保障)(?:建设)?(?:项目|工程|任务|措施|行动)|(?:发展|总体|年度|主要)目标|资金(?:安排|筹措|保障)|投资(?:估算|匡算)/
const IS_NOW = /现[有在]|目前|共有|以来|[上去]年/
const YEAR_BEFORE = /(?<![比较与同和于])(?:[上去前]年)(?!同期)/
const OF_BEFORE = /基础|现状|回顾|成效|成就|形势|背景|进展|完成/

/** 8家殡仪馆年内更新火化炉5台, in a report on a year that is over: what was done within it, where no other word speaks of a plan. */
const isDoneWithinYear = ({ text, headings, introduced, lead, title, ofYearOver }: PlanQuestion): boolean =>
  ofYearOver &&
  text.includes(WITHIN_YEAR) &&
  many(MEANT, text.replaceAll(WITHIN_YEAR, '')) === 0 &&
  ![...headings, introduced, lead.replaceAll(WITHIN_YEAR, ''), title].some((line) => PLANNED.test(line) || many(MEANT, line) > 0)
const WITHIN_YEAR = '年内'

/** 福利院二期预计明年5月投用；建成老饭桌42个: what will be ready ends with its member, where nothing above the sentence is a plan. */
function isBehindPlan({ text, from, headings, introduced, lead, title }: PlanQuestion): boolean {
  const member = text.lastIndexOf(';', from - 1) + 1
  const [, time] = TO_BE.exec(text.slice(Math.max(0, member - LONGEST_TO_BE), member)) ?? []
  const above = [...headings, introduced, ...(text.startsWith(lead) ? [] : [lead]), title]
  return time !== undefined && READY.test(time) && many(MEANT, text.slice(member)) === 0 && !above.some((line) => PLANNED.test(line))
}
/** So many characters tell at most when something will be ready. */
const LONGEST_TO_BE = 60
const TO_BE = new RegExp(`${TO_BE_WORDS}[于在]?(?:(?:20\\d\\d|[今明本]|来)年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|[年月]?底前?)?([^,;。\\d]*;)$`)

const GOALS_HEAD = /^\s*(?:年度)?(?:绩效|工作)?目标\s*$/
/** 进展：…, behind 年度目标：… in one paragraph. */
const LABELLED = /^\s*[^,;。:\d]{1,8}:/
const DONE_ALREADY = /已|实际|完成了|截至|[增降]长?了/g

/** Whether a figure was reached, or is meant to be. */
function chooseFact(asked: PlanQuestion, features: Features, weights: Weights): FactRole {
  const question = { ...asked, text: withoutSurpassed(asked.text) }
  planFeatures(features, question)
  const [ahead, behind] = [question.text.slice(0, question.from), question.text.slice(question.to)]
  if (isBegun(ahead, behind) || FELL_SHORT.test(behind)) return 'metric'
  const said = DONE_OF.test(ahead) ? 'target' : saidOfGoals(asked)
  if (said !== null) return said
  if (isPlansEnd(question) || isOfPlansYear(question) || isOfYearOpened(question)) return 'target'
  if (!mayBePlanned(question) || isBehindPlan(question) || isDoneWithinYear(question)) return 'metric'
  // （二）绩效目标。救助城市低保对象4.5万人，…: what such a heading runs on in is meant, up to its end.
  if (GOALS_HEAD.test(question.lead) && !many(DONE_ALREADY, question.text) && !LABELLED.test(question.text)) return 'target'
  if (question.ruled === 'metric' && (IS_THERE.test(ahead) || (COMPLETED.test(ahead) && GOAL.test(behind)))) return 'metric'
  return FACTS[classOf(features, FACTS.length, weights).index] ?? 'metric'
}

/**
 * What a figure of a statement is.
 * @param role what the rules say
 * @param before what the figure before it in the sentence is
 */
export function factOf(role: MentionRole, frame: Frame, meaning: Meaning, before: FactRole | undefined, statement: Statement): FactRole {
  const { setting, discourse, text, title, headings, introduction, cell, tools } = statement
  const { mention } = frame.fact
  const { measure, period } = meaning
  const asked = { ruled: role === 'target' ? role : 'metric', text, title, headings, measure, period, lead: discourse.lead.text, cell, before } as const
  const of = { from: mention.from, to: mention.to, unit: mention.unit, bound: mention.bound, verb: frame.verb?.word ?? '' }
  const reported = setting.reported === undefined ? setting.calendar.period : setting.reported
  // A text given in 2019 may tell of that year as what is to come, and one that says nothing of it was given in the year after.
  if (isTaskOpened(mention, text, statement.next)) return 'target'
  const past = lastYearOf(reported) === 0 ? null : Math.max(lastYearOf(reported), (setting.calendar.now ?? 0) - 1)
  const ofYearOver = reported?.length === YEAR && !setting.calendar.spoken?.startsWith(reported)
  return chooseFact({ ...asked, ...of, reported, past, ofYearOver, introduced: introduction }, tools.features, tools.learnt.plan)
}
