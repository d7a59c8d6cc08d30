/** Time expressions: dates, plan periods and words such as 去年底, each with the period it stands for. */

import { FOLDED_NUMBER, unfolded } from '../text/foldDate.ts'
import { countOf } from '../text/numeral.ts'
import { endOf, two, yearBefore, yearOf } from './periodEnds.ts'
import { fullYear, pointMonths, SHORT_TIMES, SHORT_YEAR, shortYears } from './shortTime.ts'
import { mayBeginTime } from './timeBeginning.ts'
import { CENSUS, ERAS, isOfEra, isOneOfMany, ofEra } from './timeOfEras.ts'
import { beginsChange, isAside, isOfExamined, isOfThing } from './timeOfOthers.ts'
import { lastQuarter, quarterOf, quarters, thisQuarter } from './timeOfQuarters.ts'
import { isOfFive, lasting, plan, planEnd, spanning, yearsAgo, yearsAhead } from './timeOfYears.ts'
import { daysOn, lastMonthOf, since } from './timeSince.ts'
import { begunIn, timesTogether } from './timesTogether.ts'
import { yearOfMonth } from './yearOfMonth.ts'

/** What the reporting year is known from. */
export interface Calendar {
  /** The document's reporting period, or null. */
  readonly period: string | null
  /** The year the document speaks from: of its publication, else the end of its period. */
  readonly now: number | null
  /** The year of 今年, where that is not the last that is reported: a report given in January that tells of 去年. */
  readonly today?: number | null
  /** In a plan, the years before it: what has been done was done in these. */
  readonly done?: string | null
  /** The day or month the document was given or published, or null. */
  readonly spoken?: string | null
  /** The year that the sentences before named last, from which 当年 and 次年 are counted. */
  readonly named?: string | null
  /** The years that the sentences before named last as one span, to which 同期 points. */
  readonly years?: string | null
  /** The document counts years from 1912 (民国108年, 108年度). */
  readonly isRepublican?: boolean
}

export interface TimeExpression {
  readonly from: number
  readonly to: number
  /** The period meant, or null where the words name none (此后). */
  readonly period: string | null
  /**
   * at: holds at or in it; since: from it on; base: what is compared with; origin: when a change began (由2014年的5450张):
   * of the next number alone; later: after an unnamed time (此后), which ends what was said before.
   */
  readonly kind: 'at' | 'since' | 'base' | 'origin' | 'later'
  /** Whether a year is written or follows from the words (去年) rather than from the document's period. */
  readonly dated: boolean
  /** A month or day without a year of its own. */
  readonly yearless?: boolean
  /** The day of which all the sentences after it tell, until one names another time. */
  readonly lasts?: boolean
  /** Of 从2010年末到2023年末 the time it began. */
  readonly began?: string
  /** What is counted began at a time named before and closes with this one. */
  readonly counted?: boolean
  /** A question asked for it (五年前是多少？). */
  readonly asked?: boolean
  /** 截至: the time closes the count of its own sentence and says nothing of the next. */
  readonly closing: boolean
}

const BASE = String.raw`(?:(?<base>与|同|(?<!(?:19|20)\d{2}年?)和|和(?=\d{4}年[^,。]{0,4}比)|相较于|相较|较|对比|比|相比于|比起|拿|相当于)\s?)?(?<until>截至|截止到|截止|到|至|自|从)?`
const TAIL = String.raw`(?<tail>年底前|年[底末]|底前|底|末|初|上半年|下半年|以来|起|开始|以后|之后|后|期间|时期|同期|全年|前(?!三季度))?`
const MONTH_COUNT = String.raw`[前头](?:\d{1,2}|[一两二三四五六七八九十]{1,2})个月`
const QUARTERS = '第?(?<firstQuarter>[一二三])(?:季度)?[至到]第?(?<lastQuarter>[二三四])季度'
/** 民国108年 is 2019; a year of three digits is one of the Republic where that is said beside it, or somewhere in the document. */
const REPUBLICAN = String.raw`(?:民国\s?)?`
/** A part of a year, as it stands behind 2019年 or 今年. */
const PART = String.raw`上半年|下半年|前三季度|${MONTH_COUNT}`
/** The word behind it; 2020年1-9月 says it once for both. */
const MONTH = String.raw`(?:月|(?=\s*[-~至到]\s*${FOLDED_NUMBER}\s?月))`
/** What may stand behind a year: a part of it, its months, a day. */
const OF_YEAR = String.raw`(?:(?<half>${PART}|度)|第?(?<quarter>[1-4一二三四])季度|\s?(?<month>${FOLDED_NUMBER})\s?${MONTH}(?:\s*[-~至到]\s*(?<monthEnd>${FOLDED_NUMBER})\s?月)?(?:\s?(?<day>${FOLDED_NUMBER})\s?日(?:\s?[-~至到]\s?(?<dayEnd>${FOLDED_NUMBER})\s?日)?)?)?\s?${TAIL}`
/** Every form of a time, as a pattern. */
export const ANY_TIME = [
  ...SHORT_TIMES,
  ...ERAS,
  `${BASE}${SHORT_YEAR}年${OF_YEAR}`,
  `${BASE}${CENSUS}`,
  String.raw`(?<![\d.])(?<winter>(?:19|20)\d{2})[/-](?<winterEnd>\d{2})年度`,
  String.raw`(?<![\d.])(?<school>(?:19|20)\d{2})\s?[-~至]\s?(?<schoolEnd>(?:19|20)\d{2})\s?学年`,
  String.raw`(?<![\d.、])(?<listed>(?:19|20)\d{2})(?=(?:、(?:19|20)\d{2})*[、和与](?:19|20)\d{2}(?:年|[两三四五]年))`,
  String.raw`(?<=(?:19|20)\d{2}、)(?<listed>(?:19|20)\d{2})(?=(?:、(?:19|20)\d{2})*[、和与](?:19|20)\d{2}(?:年|[两三四五]年))`,
  String.raw`(?<=(?:19|20)\d{2}[、和与])(?<listed>(?:19|20)\d{2})[两三四五]年(?!级|期)`,
  String.raw`[从自由](?<first>(?:19|20)\d{2})年[末底]?[到至](?<final>(?:19|20)\d{2})年[末底]?(?!的)`,
  String.raw`(?<![\d.])(?<yearOfQuarters>(?:19|20)\d{2})年${QUARTERS}`,
  String.raw`${BASE}${REPUBLICAN}(?<year>(?<![\d.])(?:19|20)\d{2}|(?<=民国|民国 )\d{1,3}(?=\s?年)|(?<![\d.])1[0-3]\d(?=年))(?:\s*[-~至到]\s*(?<last>(?:19|20)\d{2}))?\s?年${OF_YEAR}`,
  String.raw`(?<![\d.])(?<year>(?:19|20)\d{2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?!\d)`,
  String.raw`(?<between>(?<![\d.])(?:19|20)\d{2})\s*[-~]\s*(?<betweenEnd>(?:19|20)\d{2})(?=\)|年|,)`,
  String.raw`["'](?<bareMonth>\d{1,2})[·.•](?<bareDay>\d{1,2})["'](?=当[天日])`,
  String.raw`["'](?<bareMonth>[1-9])(?<bareDay>[0-3]\d)["'](?=当[天日])`,
  String.raw`(?<![\d.·])(?<bareMonth>\d{1,2})[·.•](?<bareDay>\d{2})(?=当[天日])`,
  String.raw`(?<![\d.])(?<twoMonths>\d{1,2})[、和](?<twoMonthsEnd>\d{1,2})(?:两个?月|月间)`,
  String.raw`${BASE}(?<bareMonth>(?<![\d.])\d{1,2}|(?<![〇一二两三四五六七八九百千万亿数几])十)(?:\s*[-~至到]\s*(?<bareMonthEnd>${FOLDED_NUMBER}))?\s?月份?(?:\s?(?<bareDay>${FOLDED_NUMBER})\s?日(?:(?:\d{1,2}时)?\s?[-~至到]\s?(?<bareDayEnd>${FOLDED_NUMBER})\s?日)?)?${TAIL}`,
  QUARTERS,
  String.raw`(?<![之日请以此月的])(?<firstMonths>${MONTH_COUNT})`,
  String.raw`${BASE}(?<bareDayAlone>(?<![\d.月])0?\d{1,2})日(?![常益均间前子照报租用期程托趋])${TAIL}`,
  String.raw`${BASE}"?(?<plan>十[一二三四五]|[七八九十])五"?(?:(?<planYears>前[两二三四]年)|${TAIL})(?:(?<opens>(?=,|全[市省县国]|累计|的[\d.]+倍))|)`,
  String.raw`(?:(?<relBase>与|同|较|比|相当于)\s?)?(?<until2>截至|到|至|[自从](?=(?:前年|去年|今年|明年)[^,;。]{0,8}起))?(?:(?<relativeYear>前年|去年|上年|上一年|今年|明年|(?<![年以])来年)(?:(?<relativePart>${PART})|第?(?<relativeQuarter>[1-4一二三四])季度|\s?(?<relativeMonth>${FOLDED_NUMBER})\s?(?:月份|${MONTH})(?:\s*[-~至到]\s*(?<relativeMonthEnd>${FOLDED_NUMBER})\s?月)?(?:\s?(?<relativeDay>${FOLDED_NUMBER})\s?日)?)|(?<relative>今明两年|去冬今春|去冬|今冬|次年|翌年|同年|[当首]月|同月|当[日天]|同日|同一天|上季度?末|前年|去年度?(?!货|糕|画|夜饭)|上一?年度|上年(?!结[转余]|货|糕|画)|上一年|今年|本年度?|当年|明年|(?<![年以])来年(?!均)|(?<![第十])五年内|[头前]半年(?!来)|(?<![一二三四五六七八九十两\d])年内|规划期(?:[内末]|间|满)|(?:评估|报告|统计)期[内末间]|全年|上季度|上半年|下半年|前三季度|第?[一二三四]季度|[当本]季度?|是年(?=[,末底全])|年末|年底|期末|年初(?!预算|[确设核]定|批复|计划|目标|安排|制定|下达|部署|签订|提出)|目前|眼下|当前|现在|如今|至今))${TAIL}`,
  String.raw`(?:(?<agoBase>与|同|和(?=[^,。;]{0,8}比)|相较于|相较|较|对比|比|相比于|比起|相当于|是(?=[^,。;的\d]{1,4}前的[\d一两二三四五六七八九十.]+倍))\s?)?(?<![第前几数多一二两三四五六七八九十百\d.年月])(?<ago>十[一二三四五]?|[一两二三四五六七八九]|\d{1,2})\s?年[之以]?前(?!期|后|提)(?:\((?<agoYear>(?:19|20)\d{2})年?\))?`,
  String.raw`(?<spanHead>过去|这|近)?的?(?<![一二三四五六七八九十百\d])(?<span>[三四五六七]十|(?:[二三四五六七]?十[一二三四五六七八九]|二十)(?=年(?:以来|来|间),?[^,;。\d]{0,8}(?:累计|共))|[一两二三四五六七八九十]|\d{1,2})\s?年(?<spanTail>(?:以来|来|间|里)(?!最|头一|头回|首|第一|唯一|罕|少有|未有)|(?<=(?:过去|这)的?.{1,2}年)|(?<=近.{1,2}年)(?=,)|(?=累计|共(?:计(?!需)|[^同需计])))`,
  String.raw`(?:今后|未来)的?(?<ahead>[两二三四五]|\d)个?年(?!\()|(?<![第十一二三四五六七八九满近])(?<ahead>[两三四五])年(?=(?:总?共|累计|合计)?(?:需|拟|预计))`,
  String.raw`(?<![第十一二三四五六七八九满近]|续(?=[两三四五]年(?!没有|未|无)))(?<bareSpan>[两三四五])年(?=[一-鿿]{2})(?![级制期度内前后多余一以来间里规计行龄轻中])(?<done>(?=投入|花[了去]|筹[资集款得]|募[集得]|[新修改扩兴]建|修缮|建[起成]|支出|支付|发放|拨付|救助|资助|改造|治愈|减免|安置|培训)|)`,
  String.raw`(?<=^\s*)(?<meanwhile>同期)(?![的末底相比对增减降提升高下上多少])`,
  String.raw`(?<later>此后|其后|后来|随后)`,
  String.raw`(?<masked>20[xX×*○]{2}年)(?:\d{1,2}(?:[-~至到]\d{1,2})?月份?)?(?:上半年|底|末)?`,
].join('|')
const PATTERN = new RegExp(ANY_TIME, 'y')

/** The years of a plan (十四 → 2021/2025), or null where there is none of that number. */
export const planYears = (number: string): string | null => findTimes(`"${number}五"期间`, { period: null, now: null })[0]?.period ?? null

/** All time expressions of a folded text, in order. */
export function findTimes(text: string, calendar: Calendar): TimeExpression[] {
  const found: TimeExpression[] = []
  const titles = text.includes('《') ? [...text.matchAll(/《[^》]{0,100}》/g)].map((match) => [match.index, match.index + match[0].length] as const) : []
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginTime(text, at)) continue
    PATTERN.lastIndex = at
    const match = PATTERN.exec(text)
    if (!match) continue
    // A year in the title of a paper is part of the title.
    const time = titles.some(([from, to]) => at > from && at < to) ? undefined : timeOf(match, text, calendar)
    if (time) found.push(time)
    at += match[0].length - 1
  }
  return found.length === 0 ? found : timesTogether(found, text, calendar)
}

function timeOf(match: RegExpExecArray, text: string, calendar: Calendar): TimeExpression | undefined {
  const groups = inCommonEra(unfolded(match.groups ?? {}), text.slice(match.index), calendar)
  const meaning = groups && read(groups, calendar)
  if (!meaning) return undefined
  const [from, to] = [match.index, match.index + match[0].length]
  const origin = (meaning.kind === 'at' || meaning.kind === 'base') && beginsChange(text, from, to)
  const after = text.slice(to, to + REACH)
  // 三年前成立的协会: when something began, and not what its figures are of.
  if (match.groups?.['ago'] !== undefined && meaning.kind === 'at' && BEGUN_THEN.test(after)) return undefined
  // 32年来最强的台风: how rare it was.
  if (match.groups?.['span'] !== undefined && meaning.period === null && RAREST.test(after)) return undefined
  if (isOneOfMany(text, from, to)) return undefined
  const ahead = text.slice(Math.max(0, from - REACH), from)
  if (isOfThing(ahead, match[0], after)) return undefined
  const lasting = SINCE.test(after) ? untilNow(meaning, calendar) : undefined
  const aside = (meaning.kind === 'at' && isAside(ahead, after)) || isOfExamined(ahead, match[0], after) ? { kind: 'base' as const } : {}
  return { from, to, closing: /^(?:截至|截止)/.test(match[0]), ...meaning, ...lasting, ...aside, ...(origin ? { kind: 'origin' as const } : {}) }
}

const BEGUN_THEN = /^[^,;。\d]{0,8}(?:成立|创办|创立|开办|开设|设立|组建|建成|投用|投入使用|推出|印发|出台|开工|动工)|^,?[^,;。\d]{0,8}(?:启动|开始|起步|试点)/

const RAREST = /^[^,;。\d]{0,4}(?:最|罕见|少有|首次|第一|未遇|一遇|同期)/

/** The years of the Republic in the common era; undefined where a number of three digits is no year (108年来). */
function inCommonEra(groups: Groups, text: string, { isRepublican }: Calendar): Groups | undefined {
  const { year } = groups
  if (year === undefined || year.length > 3) return groups
  if (!isRepublican && !/^.{0,4}民国/.test(text) && !SURELY_YEAR.test(text)) return undefined
  return { ...groups, year: String(Number(year) + 1911) }
}

/** 108年度, 107年底, 108年12月: no length of time. */
const SURELY_YEAR = /^.{0,3}?\d{3}年(?:度|[底末]|\d{1,2}月|[上下]半年)/

/** How far after a time words may stand that say since when or what it is of. */
const REACH = 16

/** 自2012年9月挂牌以来, 2018年至今: from the time named on. */
const SINCE = /^(?:[^\d,;。:的]{1,14}以来|[^\d,;。:的]{0,8}算起|至今(?!年))/

function untilNow({ kind, dated, period }: Meaning, calendar: Calendar): Partial<Meaning> | undefined {
  if (kind !== 'at' || !dated || !period || period.includes('/')) return undefined
  const { spoken } = calendar
  const months = period.length === 7 && spoken && spoken.length >= 7 && calendar.period === yearOf(spoken)
  // 6月1日试点以来: from the month of that day on.
  if (period.length === 10 && calendar.period) return { kind: 'since', period: daysOn(period, calendar) }
  const last = months ? `${period}/${spoken.slice(0, 7)}` : since(period, calendar)
  return { kind: 'since', period: last }
}

/** What is meant by a time expression, wherever it stands. */
export type Meaning = Pick<TimeExpression, 'period' | 'kind' | 'dated' | 'began' | 'yearless'> & Partial<Pick<TimeExpression, 'closing'>>
type Groups = Readonly<Record<string, string | undefined>>

function read(groups: Groups, calendar: Calendar): Meaning | undefined {
  if (groups['first'] !== undefined) return { period: `${groups['first']}/${groups['final'] ?? ''}`, kind: 'at', dated: true, began: groups['first'] }
  if (groups['shortFirst'] !== undefined) return shortYears(groups)
  if (groups['pointYear'] !== undefined) return pointMonths(groups)
  if (groups['short'] !== undefined) {
    const year = fullYear(groups['short'], calendar)
    return year === undefined ? undefined : dated({ ...groups, year }, calendar)
  }
  if (groups['masked'] !== undefined) return { period: null, kind: 'at', dated: false }
  if (groups['meanwhile'] !== undefined) return calendar.years ? { period: calendar.years, kind: 'at', dated: true } : undefined
  if (groups['later'] !== undefined) return { period: null, kind: 'later', dated: false }
  if (isOfEra(groups)) return ofEra(groups, kindOf(groups), calendar)
  if (groups['year'] !== undefined) return dated(groups, calendar)
  if (groups['school'] !== undefined) return { period: `${groups['school']}-09/${groups['schoolEnd'] ?? ''}-08`, kind: 'at', dated: true }
  if (groups['winter'] !== undefined)
    return { period: `${groups['winter']}/${groups['winter'].slice(0, 2)}${groups['winterEnd'] ?? ''}`, kind: 'at', dated: true }
  if (groups['listed'] !== undefined) return { period: groups['listed'], kind: 'at', dated: true }
  if (groups['relativeYear'] !== undefined) return relativeYear(groups, calendar)
  if (groups['firstQuarter'] !== undefined) return quarters(groups['firstQuarter'], groups['lastQuarter'] ?? '', groups['yearOfQuarters'] ?? calendar.period)
  if (groups['twoMonths'] !== undefined) return twoMonths(groups, calendar)
  if (groups['firstMonths'] !== undefined) return firstMonths(groups['firstMonths'], calendar)
  if (groups['between'] !== undefined) return { period: `${groups['between']}/${groups['betweenEnd'] ?? groups['between']}`, kind: 'at', dated: true }
  if (groups['bareMonth'] !== undefined) return month(groups, calendar)
  if (groups['bareDayAlone'] !== undefined) return day(groups, calendar)
  if (groups['plan'] !== undefined) return plan(groups, kindOf(groups), calendar)
  if (groups['ago'] !== undefined) return yearsAgo(groups, calendar)
  if (groups['span'] !== undefined) return spanning(groups['span'], calendar)
  if (groups['ahead'] !== undefined) return yearsAhead(groups['ahead'], calendar)
  if (groups['bareSpan'] !== undefined) return lasting(groups['bareSpan'], groups['done'] !== undefined, calendar)
  return relative(groups, calendar)
}

function kindOf(groups: Groups): 'at' | 'since' | 'base' {
  if (groups['base'] !== undefined || groups['relBase'] !== undefined) return 'base'
  return /^(以来|起|开始|以后|之后|后)$/.test(groups['tail'] ?? '') ? 'since' : 'at'
}

function dated(groups: Groups, calendar: Calendar): Meaning {
  const year = groups['year'] ?? ''
  const kind = kindOf(groups)
  const point = groups['month'] ? `${year}-${two(groups['month'])}${groups['day'] ? `-${two(groups['day'])}` : ''}` : year
  if (groups['last']) return { period: `${year}/${groups['last']}`, kind, dated: true, ...begunIn(year, groups['last']) }
  if (groups['dayEnd']) return { period: `${point}/${point.slice(0, 7)}-${two(groups['dayEnd'])}`, kind, dated: true }
  if (groups['monthEnd']) {
    const last = Number(groups['monthEnd']) < Number(groups['month']) ? String(Number(year) + 1) : year
    return { period: `${point}/${last}-${two(groups['monthEnd'])}`, kind, dated: true }
  }
  if (groups['quarter']) return { period: quarterOf(year, groups['quarter']), kind, dated: true }
  // 2024年同期的2.7万对, in a report of January to June 2025: of these months.
  if (groups['tail'] === '同期' && kind === 'at' && point === year && PART_OF_YEAR.test(calendar.period ?? ''))
    return { period: (calendar.period ?? '').replaceAll(/\d{4}/g, year), kind, dated: true }
  const half = groups['half'] ?? groups['tail']
  if (half === '上半年') return { period: `${year}-01/${year}-06`, kind, dated: true }
  if (half === '前三季度') return { period: `${year}-01/${year}-09`, kind, dated: true }
  if (half === '下半年') return { period: `${year}-07/${year}-12`, kind, dated: true }
  if (half?.endsWith('个月')) return { period: monthsOf(year, half) ?? year, kind, dated: true }
  return { period: kind === 'since' ? since(point, calendar) : point, kind, dated: true }
}

/** 2025-01/2025-06 */
const PART_OF_YEAR = /^(\d{4})-\d\d(?:\/\1-\d\d)?$/

/** 前10个月, 头三个月: the year up to that month. */
function monthsOf(year: string, words: string): string | undefined {
  const said = words.slice(1, -2)
  const count = countOf(said)
  if (count === null || count < 1 || count > 11) return undefined
  return count === 1 ? `${year}-01` : `${year}-01/${year}-${two(String(count))}`
}

/** 前10个月 lies in the last year of the document's period. */
function firstMonths(words: string, { period }: Calendar): Meaning | undefined {
  const months = period ? monthsOf(yearOf(endOf(period)), words) : undefined
  return months === undefined ? undefined : { period: months, kind: 'at', dated: true }
}

/** 7、8两月. */
function twoMonths(groups: Groups, { period }: Calendar): Meaning | undefined {
  const [first = '', last = ''] = [groups['twoMonths'], groups['twoMonthsEnd']]
  if (!period || Number(last) > 12 || Number(first) >= Number(last)) return undefined
  const year = yearOf(endOf(period))
  return { period: `${year}-${two(first)}/${year}-${two(last)}`, kind: 'at', dated: true }
}

/** 今年上半年, 去年9月, 上年前三季度: read as with the year written. */
function relativeYear(groups: Groups, calendar: Calendar): Meaning {
  const word = groups['relativeYear'] ?? ''
  const base = groups['relBase']
  const kind = kindOf(groups)
  const now = yearOfNow(word, calendar)
  if (now === null) return { period: null, kind, dated: false }
  return dated(
    {
      year: String(now + (BEFORE_NOW[word] ?? 0)),
      base,
      half: groups['relativePart'],
      quarter: groups['relativeQuarter'],
      month: groups['relativeMonth'],
      monthEnd: groups['relativeMonthEnd'],
      day: groups['relativeDay'],
      tail: groups['tail'],
    },
    calendar,
  )
}

/** A month without a year lies in the last year of the document's period. */
function month(groups: Groups, calendar: Calendar): Meaning | undefined {
  if (Number(groups['bareMonth']) > 12) return undefined
  const { period } = calendar
  if (!period) return { period: null, kind: kindOf(groups), dated: false }
  const year = yearOfMonth(groups, { ...calendar, period })
  const kind = kindOf(groups)
  const point = `${year}-${two(groups['bareMonth'] ?? '')}${groups['bareDay'] ? `-${two(groups['bareDay'])}` : ''}`
  if (groups['bareDayEnd']) return { period: `${point}/${point.slice(0, 7)}-${two(groups['bareDayEnd'])}`, kind, dated: true }
  if (groups['bareMonthEnd']) return { period: `${point}/${year}-${two(groups['bareMonthEnd'])}`, kind, dated: true }
  if (!groups['bareDay'] && (groups['until'] === '截至' || groups['until'] === '截止' || groups['until'] === '截止到'))
    return { period: `${year}-01/${point}`, kind, dated: true }
  if (kind !== 'since') return { period: point, kind, dated: true, yearless: true }
  const last = endOf(period)
  return { period: groups['tail'] === '起' ? point : `${point}/${last.length === 4 ? lastMonthOf(last, calendar) : last.slice(0, 7)}`, kind, dated: true }
}

/** 截至17日9时: a day alone lies in the month the document was given in. */
function day(groups: Groups, { spoken }: Calendar): Meaning | undefined {
  const day = groups['bareDayAlone'] ?? ''
  if (!spoken || spoken.length < 7 || Number(day) < 1 || Number(day) > 31) return undefined
  return { period: `${spoken.slice(0, 7)}-${two(day)}`, kind: kindOf(groups), dated: true }
}

/** 去冬, 今冬, 今明两年: named by their year. */
function seasonOf(word: string, tail: string | undefined, year: number): string | undefined {
  if (word === '今明两年') return `${year}/${year + 1}`
  if (word === '去冬今春' || (word === '去冬' && tail === '以来')) return `${year - 1}/${year}`
  if (word === '去冬') return String(year - 1)
  return word === '今冬' ? String(year) : undefined
}

/** 今年以来, told in September: January to September. */
const yearToDate = ({ spoken, period }: Calendar): string | undefined =>
  spoken && spoken.length >= 7 && (period === null || yearOf(endOf(period)) === yearOf(spoken)) ? `${yearOf(spoken)}-01/${spoken.slice(0, 7)}` : undefined

/** 2024-01/2024-06 */
const BEGUN = /^(\d{4})-01\/\1-\d\d$/

/** 今年, 本年, 上年 and 明年 are said of the reporting year, unless 去年 is; all others from the day of speaking. */
function yearOfNow(word: string, { period, now, today }: Calendar): number | null {
  if (word === '今年' && today) return today
  // 明年打算, in a look back on 2005 that was given in January 2006: where 今年 is the year reported, 明年 is the one after it.
  const reported = Number(yearOf(endOf(period ?? '')))
  const isAfter = /^[明来]/.test(word) && !today && now === reported + 1
  return (/^[上今本]/.test(word) || isAfter) && period ? reported : now
}

const BEFORE_NOW: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 上一年: -1, 今年: 0, 本年: 0, 明年: 1, 来年: 1 }

function relative(groups: Groups, calendar: Calendar): Meaning | undefined {
  const word = (groups['relative'] ?? '').replace(/年度$/, '年')
  const kind = groups['relBase'] === undefined ? 'at' : 'base'
  const last = calendar.period && endOf(calendar.period)
  const shift = BEFORE_NOW[word]
  if (groups['tail'] === '同期' && kind === 'at') return { period: last && calendar.period && yearBefore(calendar.period), kind, dated: true }
  if (shift !== undefined) {
    const now = yearOfNow(word, calendar)
    // 比去年底: a base at the end of a year is its last month.
    const end = kind === 'base' && /^年?[底末]$/.test(groups['tail'] ?? '') ? '-12' : ''
    const toDate = shift === 0 && groups['tail'] === '以来' ? yearToDate(calendar) : undefined
    // 今年新增92人, 今年以来新增92人, in a report of January to June: of these months.
    const isToNow = groups['tail'] === undefined || groups['tail'] === '以来'
    if (shift === 0 && kind === 'at' && isToNow && BEGUN.test(calendar.period ?? '')) return { period: calendar.period, kind, dated: true }
    if (toDate) return { period: toDate, kind: 'at', dated: true }
    // 去年以来: from that year to the end of what is reported.
    if (now !== null && shift < 0 && last && groups['tail'] === '以来') return { period: since(String(now + shift), calendar), kind: 'since', dated: true }
    return now === null ? { period: null, kind, dated: false } : { period: `${now + shift}${end}`, kind, dated: true }
  }
  if (!last) return { period: null, kind, dated: false }
  if (/^规划期[末满]/.test(word)) return { period: planEnd(calendar.period), kind, dated: true }
  if (word.startsWith('规划期')) return { period: calendar.period, kind, dated: true }
  // 五年内 of a plan of five years is of these.
  if (word === '五年内') return isOfFive(calendar.period) ? { period: calendar.period, kind, dated: true } : undefined
  const year = yearOf(last)
  const season = seasonOf(word, groups['tail'], Number(year))
  if (season) return { period: season, kind, dated: true }
  // 较上季度 is what is compared with.
  if (word.startsWith('上季')) return { ...lastQuarter(calendar.period), kind }
  if (/^[当本]季/.test(word)) return thisQuarter(last)
  if (/^[上头前]半年$/.test(word)) return { period: `${year}-01/${year}-06`, kind, dated: true }
  if (word === '前三季度') return { period: `${year}-01/${year}-09`, kind, dated: true }
  if (word === '下半年') return { period: `${year}-07/${year}-12`, kind, dated: true }
  if (/^(全年|年内|当年|是年)$/.test(word)) return { period: year, kind, dated: false }
  if (/^(年末|年底|期末)$/.test(word)) return { period: year, kind, dated: false }
  // 年初以来: this year so far.
  if (word === '年初' && groups['tail'] === '以来')
    return { period: yearToDate(calendar) ?? (BEGUN.test(calendar.period) ? calendar.period : year), kind, dated: false }
  if (word === '年初') return { period: `${year}-01`, kind, dated: false }
  const quarter = /^第?([一二三四])季度$/.exec(word)?.[1]
  if (quarter) return { period: quarterOf(year, quarter), kind, dated: true }
  // 评估期内: all the time that is reported on; 评估期末 is its end.
  if (/期[内间]$/.test(word)) return { period: calendar.period, kind, dated: false }
  // 目前, 现在: in a plan, at the end of the years before it.
  return { period: calendar.done ? endOf(calendar.done) : last, kind, dated: false }
}
