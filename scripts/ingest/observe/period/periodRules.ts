/** What a figure's words leave no choice of when its period is chosen, one rule a function. */
import { isOfChange } from '../../../../src/domain/change.ts'
import { ruling, type Ruling } from '../learnt/ruling.ts'
import { calendarOf, inheritable, type Setting } from '../report/setting.ts'
import { countOf } from '../text/numeral.ts'
import { DAY, DAYS, endOf, MONTH, spansYears, YEAR } from '../time/periodEnds.ts'
import type { TimeExpression } from '../time/time.ts'
import { timeDealt } from '../time/timesDealt.ts'
import { besideGoals, goalOfNext, goalOfPlan, goalOfRest, goalOfYear, valueOfReview, yearsToCome } from './goalAhead.ts'
import { monthBefore, sameTimeBefore, yearOfBase, yearOfRow } from './besideNumber.ts'
import { goalBegun } from './goalBegun.ts'
import type { PeriodQuestion } from './periodQuestion.ts'
import { beganSameTime, monthOfChange, monthOfStock, yearOfGrowth } from './periodOfChange.ts'
import { dayOfStandard, isYuan, monthOfStandard } from './periodOfStandard.ts'
import { periodNow, periodOfThoseAhead, periodSinceBegun, periodThere } from './thereNow.ts'
import { isUntold } from './untold.ts'
import { veryDay, veryMonth } from './veryTime.ts'
import { closesYear } from './when.ts'

/** A report of more years than this gives its figures no period. */
const LONGEST = 10

export function isLong(period: string): boolean {
  const [first = '', last = first] = period.split('/')
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST
}

function isMasked({ around: { said }, told: { text } }: PeriodQuestion): boolean {
  return said?.period === null && /^20[xX×*○]{2}年/.test(text.slice(said.from, said.to))
}

/** 从7月1日起执行。自这一天起，标准为…; 7月1日起调。标准提高到…; 5月20日…，当天3462对。离婚登记29对; 五年前是多少？4.7万对: the time that the sentence before named, or null. */
function dayPointedTo({ around: { said }, frame: { fact, link }, told: { text, carried } }: PeriodQuestion): string | null {
  const time = said === undefined ? carried.time : null
  if ((time?.lasts || time?.asked) && !link.origin) return time.period
  if (time?.period?.length !== DAY) return null
  const reached = time.kind === 'since' && link.reached && link.change === null && isYuan(fact.mention.unit)
  return reached || /(?:自|从)(?:这|那|该|此)一?[天日]起|同一天|当[天日](?!起)/.test(text.slice(0, fact.mention.from)) ? time.period : null
}

/**
 * Whether the day that an earlier sentence named leaves a figure: from a day on standards hold and what they rose by, and nothing else (1月1日起实施。
 * 儿童主任1361名。), and what is told of the year or of now goes back to what is reported (9月22日，台风…。年内重建391户。).
 */
export function isDaySpent({ around: { said }, measure, frame: { fact }, told: { carried, discourse } }: PeriodQuestion): boolean {
  const time = carried.time
  if (time?.period?.length !== DAY || time.lasts || time.to === 0) return false
  const isStandard = isYuan(fact.mention.unit) || ((isOfChange(measure) || measure === 'ratio') && isYuan(discourse.unitBefore))
  return (time.kind === 'since' && !isStandard) || said?.dated === false
}

/** 累计发放3.12亿元，仅2020年就惠及3.47万人: a time set apart from the others, or null. */
function periodSetApart({ measure, around: { said }, told: { text } }: PeriodQuestion): string | null {
  if (!said?.period || !said.dated || !/[,;。]仅$/.test(text.slice(0, said.from))) return null
  return measure === 'flow' ? said.period : endOf(said.period)
}

/**
 * Whether the time said last is of what stands before the figure alone: a change began then (从去年同期的6.2%升到9.45%, 从2006年的600元、
 * 2012年的1630元提高到3450元), or in a report of several years something was opened then (2023年3月投入使用，全市10个县区…).
 */
export function isPast({ around: { said, clause }, measure, frame: { fact, link }, told: { text, figures, setting } }: PeriodQuestion): boolean {
  if (said === undefined || link.origin) return false
  const next = figures.find(({ from }) => from >= said.to)
  const isOther = next !== undefined && next.from !== fact.mention.from
  if (said.kind === 'origin') return isOther
  const behind = text.slice(said.to)
  // 火化率73.6%，而上年同期仅为48.2%，提高了25.4个百分点; 三年前不过35家；其中民办4家: of the one number right behind it.
  if (isOther && ASIDE.test(text.slice(said.from, said.to)) && /^(?:则|还|才|不过|仅|只|也)*(?:为|是|有|达到?)?\d/.test(behind)) return true
  const isReached = /^[到至]/.test(text.slice(said.from)) || /[到至为]$/.test(text.slice(0, said.from))
  // 社区（2020年撤并2个）45个: what a bracket tells is told of what stands before it.
  if (
    text.charAt(said.from - 1) === '(' &&
    (isOfOtherYear(said, setting) || LAST_YEAR.test(text.slice(said.from, said.to))) &&
    BRACKET_ENDS.test(text.slice(said.to, fact.mention.from))
  )
    return true
  if (isOther && link.reached && !isReached && /^的\D{0,2}\d/.test(behind)) return true
  // 自2002年成立以来累计募集48.7亿元；石狮募集1.36亿元: the next member of the sentence is of no such time.
  if (SINCE_FOUNDED.test(behind) && text.slice(said.to, fact.mention.from).includes(';')) return true
  // 5月20日办结143对，七夕当天61对
  if (FESTIVAL.test(text.slice(clause, fact.mention.from))) return true
  if (said.from >= clause) return false
  // 街道1992年设立，面积6.4平方公里
  if (measure !== 'flow' && isOfOtherYear(said, setting) && said.kind === 'at' && FOUNDED.test(behind)) return true
  return (said.period?.length ?? 0) >= MONTH && spansYears(setting.calendar.period) && EVENT.test(behind)
}

const isOfOtherYear = ({ dated, period }: TimeExpression, { calendar }: Setting): boolean =>
  dated && period !== null && endOf(period).slice(0, YEAR) !== endOf(calendar.period ?? '').slice(0, YEAR)

const LAST_YEAR = /^(?:上|去|上一)年/
/** Out of a bracket that tells more than a time. */
const BRACKET_ENDS = /^(?!底|末)[^()]{3,}\)/

const ASIDE = /^(?:[去上]年同期|(?:[两三四五六七八九十]|\d{1,2})年前)$/
const SINCE_FOUNDED = /^[^,;。\d]{0,4}(?:成立|创办|创建|组建|设立|启动|开展|实施|运行|推行)以?来/
const FOUNDED = /^(?:正式|开始|经[^,;。\d]{1,12}批准)?(?:设立|设置|成立|建[镇县市区乡]|设[镇县市区乡]|立村|始建)[,;]/
const FESTIVAL = /^(?:春节|元旦|元宵|清明|端午|七夕|中秋|重阳|国庆|除夕)节?(?:当[天日]|期间|前后|前夕)/
const EVENT = /^[^,;。\d]{0,10}(?:投入(?:使用|运营)|建成|成立|启用|启动|开园|开业|揭牌|挂牌|印发|出台|施行|实施)[,;]/

/** 2012年建成敬老院，集中供养率由3.2%提升到17.5%: whether a time is later than that to which a change led, and so not the one in which it began. */
export function isAfterChange({ around: { said }, frame: { link } }: PeriodQuestion, period: string | null): boolean {
  if (!link.origin || period === null || said?.kind !== 'at' || !said.dated || said.period === null) return false
  return endOf(period).slice(0, YEAR) > endOf(said.period).slice(0, YEAR)
}

/** 2012年成立，8年募集…: what flowed in years that are counted up to the last one reported is of these; else null. */
function yearsCounted({ around: { said }, measure, since, told: { text } }: PeriodQuestion): string | null {
  if (!said?.dated || said.from < since || measure !== 'flow' || !said.period?.includes('/')) return null
  return COUNTED_YEARS.test(text.slice(said.from, said.to)) ? said.period : null
}

const COUNTED_YEARS = /^(?:\d{1,2}|[两二三四五六七八九十]{1,3})年$/

/** 7月17日以来，强降雨，截至7月21日受灾6.8万人: what flowed while something was counted is of all that time; else null. */
const timeCounted = ({ around: { said }, measure }: PeriodQuestion): string | null => (measure === 'flow' && said?.counted ? said.period : null)

/** 1994年起改由乡镇统筹，当年统筹96.5万元，优待1207户: what a year just named is pointed to for is of that year; else null. */
function yearPointedTo(question: PeriodQuestion): string | null {
  const {
    around: { said },
    told: { text, setting },
    frame: { fact, link },
  } = question
  if (!said?.dated || link.origin || said.period?.length !== YEAR || periodDealt(question) !== null) return null
  // 《条例》出台当年（480元）的近6倍 is of no such year.
  if (!/^[当是]年$/.test(text.slice(said.from, said.to)) || /^[(的]/.test(text.slice(said.to))) return null
  // 距2025年的目标还差3.4人。…当年新增372人: a year that is ahead is not pointed to by what was done.
  const reported = calendarOf(fact.role, setting).period
  return reported !== null && fact.role === 'metric' && said.period > endOf(reported).slice(0, YEAR) ? reported : said.period
}

/** 火化率连续三年保持在99%以上: what held year after year held in the last so many that are reported on; else null. */
function yearsOnEnd({ measure, around: { said, clause }, frame: { fact, link }, told: { text, setting } }: PeriodQuestion): string | null {
  const reported = inheritable(calendarOf(fact.role, setting).period)
  const told = ON_END.exec(text.slice(clause, fact.mention.from))?.[1]
  const count = told === undefined ? null : countOf(told)
  if (count === null || reported === null || (said?.dated && said.from >= clause) || isOfChange(measure) || fact.role === 'target' || link.reached) return null
  const last = endOf(reported).slice(0, YEAR)
  return `${Number(last) - count + 1}/${last}`
}

const ON_END = /连续([两三四五六七八九十]|\d)年(?!每|[^,;。\d]{0,6}(?:每年|年均))[^,;。\d]{0,8}$/

/**
 * 四季度，确保全年福彩销量突破4.2亿元, 年度任务：新建食堂50处, in a report of some months: what is meant for the whole year is of the year; else null.
 */
function yearOfGoal({ frame: { fact }, told: { text, times, setting, carried }, around: { clause, said } }: PeriodQuestion): string | null {
  const reported = setting.reported ?? setting.calendar.period
  // 前8个月改造1934户，占年任务2400户的80.6%
  const months = said?.period ?? ''
  if (TASK_SHARED.test(text.slice(clause, fact.mention.from)) && months.length > YEAR && spansOneYear(months)) return months.slice(0, YEAR)
  const isOfYear =
    (OF_WHOLE_YEAR.test(text.slice(clause, fact.mention.from)) || TASK_OF_YEAR.test(text)) &&
    !(said?.dated && said.from >= clause && /\d{4}年/.test(text.slice(said.from, said.to)))
  const year = endOf(reported ?? '').slice(0, YEAR)
  const isOfPart = (reported?.length ?? 0) > YEAR && spansOneYear(reported)
  // 目标达到26人, in a report of some months of which none is told beside it: they are over.
  const isTold = [...times.filter(({ to }) => to <= fact.mention.from), carried.time].some(
    (time) => time !== null && (time.dated || time.period?.startsWith(year) === false) && text.slice(time.from, time.to) !== '今年',
  )
  if (isOfPart && fact.role === 'target' && !isTold) return year
  // 确保全年达到7.5亿元（上半年完成3.42亿元）: what a bracket tells has its own time. 占年计划1000户的78.5%: how much of it was done so far.
  if (fact.role === 'metric' && PART_IN_BRACKET.test(text.slice(0, fact.mention.from))) return null
  if (!isOfYear || /\d[^,;。\d]{0,8}的(?:约|近)?$/.test(text.slice(clause, fact.mention.from)) || !isOfPart) return null
  return fact.role === 'target' || MEANT.test(text.slice(0, fact.mention.from).replaceAll(TASK, '')) ? year : null
}

/** 为年度计划的24.6%: how much of a task was done is not meant. */
const TASK = /(?:年度(?:工作)?|(?<=[为占])全?年)(?:目标|任务|计划)/g

const TASK_SHARED = /占(?:全)?年度?(?:任务|计划|目标)[^,;。\d]{0,4}$/
const MEANT = /确保|力争|争取|计划|目标|拟/
const OF_WHOLE_YEAR =
  /全年|年内|年度(?:工作)?(?:目标|任务|计划)|(?<!\d)年(?:初)?(?:计划|目标|任务)|年销量|今年,?(?:我[省市县区]|全[省市县区]|我们)?[还再]?(?:计划|将|拟|要|力争|确保|争取|准备|打算|任务)/
const TASK_OF_YEAR = /^[^,;。:\d]{0,6}(?:年度|全年)(?:工作)?(?:目标|任务|计划)(?:任务)?[:,]/
const PART_IN_BRACKET = /[(（](?:截至)?(?:[上下]半年|[一二三四]季度|前三季度|\d{1,2}月|\d{1,2}[-~至]\d{1,2}月)[^()（）]*$/
const spansOneYear = (period: string | null): boolean => new Set((period ?? '').split('/').map((point) => point.slice(0, YEAR))).size === 1

/**
 * 从5月10日到6月30日，办理1.42万对，同比增长8%: what flowed from one day to another that the sentence names is of these days, and so is what it is
 * compared with in the days of another year; else null.
 */
function daysTold({ around: { said }, measure, since, ruled }: PeriodQuestion): string | null {
  if (said?.kind !== 'at' || !said.dated) return null
  const isCompared = isOfChange(measure) && DAYS.test(ruled.base ?? '') && ruled.period === said.period
  if (!isCompared && (measure !== 'flow' || said.from < since)) return null
  return DAYS.test(said.period ?? '') ? said.period : null
}

/** 10月底前复核1207户，年底前漏保率控制在0.5%以内: what is meant by the end of the year is of the year, and of no month before it; else null. */
function endOfYear({ around: { said, clause }, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  const isEnd = fact.role === 'target' && said !== undefined && said.from >= clause && /^年[底末]前?$/.test(text.slice(said.from, said.to))
  return isEnd && said.period?.length === YEAR ? said.period : null
}

/** 2023年，火化遗体6942具。年末共有低保对象1.2万人: the end of the year, or the whole of it, is of the year with which its paragraph began; else null. */
function yearOpened({ around: { said }, told: { text, carried } }: PeriodQuestion): string | null {
  const isOfYear = said?.dated === false && /^(?:全年|年末|年底|期末|年内)$/.test(text.slice(said.from, said.to))
  const year = carried.time
  return isOfYear && year?.kind === 'at' && year.dated && year.from === 0 && year.to > 0 && year.period?.length === YEAR ? year.period : null
}

/** 2023年末，60岁以上老年人1409万人。养老机构2389家: what there is beside what a paragraph begins with is counted to the same end of a year; else null. */
function yearEndOpened({ around: { said }, measure, frame: { fact }, told: { carried } }: PeriodQuestion): string | null {
  const { time } = carried
  const isPoint = (measure === 'level' || measure === 'share') && fact.role === 'metric'
  return isPoint && said === undefined && time !== null && time.to > 0 && closesYear(time) ? time.period : null
}

/** 12月份在册…。全年累计发放6947万元: what flowed in the whole year is of no month that was told before; else null. */
function yearTold({ around: { said, clause }, measure, told: { text } }: PeriodQuestion): string | null {
  const isWhole = measure === 'flow' && said !== undefined && said.from >= clause && /^全年$/.test(text.slice(said.from, said.to))
  return isWhole && said.period?.length === YEAR ? said.period : null
}

/** 截至2021年12月31日，全年新增床位320张: what flowed up to the end of a year is of the year, or of the years that are reported; else null. */
function yearCounted({ around: { said }, measure, told: { times, setting }, frame: { fact } }: PeriodQuestion): string | null {
  const closing = times.findLast((time) => time.closing && time.to <= fact.mention.from)
  const [, year] = /^(\d{4})-12(?:-31)?$/.exec(closing?.period ?? '') ?? []
  if (measure !== 'flow' || year === undefined || !said || (said !== closing && said.dated)) return null
  const reported = setting.calendar.period
  return reported !== null && endOf(reported) === year && !isLong(reported) ? reported : year
}

/**
 * 到2020年，低保标准年均增长8%: a mean change is of all the years that end then: of those since the one named before it (从2012年的278元提高到2017年的
 * 483元), of as many as are told (五年间), of the report's, else of the plan's; null where nothing says which.
 */
function yearsOfMean(question: PeriodQuestion): string | null {
  const { around, measure, frame, told } = question
  if (!isOfChange(measure) || !MEAN.test(told.text.slice(around.clause, frame.fact.mention.from))) return null
  const last = endOfMean(question)
  if (last === null || spansYears(last)) return last
  const first = last.length === YEAR ? beginOfMean(question, last) : null
  return first === null ? null : `${first}/${last}`
}

/** How many years a change took, as the words before it say, or null. */
function yearsTold({ frame: { fact }, told: { text } }: PeriodQuestion): number | null {
  const said = YEARS.exec(text.slice(0, fact.mention.from))?.[1]
  return said === undefined ? null : countOf(said)
}

/** The year in which a mean change ended, or all its years; null where nothing says which. */
function endOfMean(question: PeriodQuestion): string | null {
  const {
    around: { said },
    frame: { fact },
    told: { times, setting },
  } = question
  const reported = calendarOf(fact.role, setting).period
  // 缩小到2025年的1.15，五年间年均增长8%: of the years to the one named.
  const named = said && spansYears(said.period) ? times.findLast((time) => time.to <= said.from && time.period?.length === YEAR)?.period : undefined
  const isLater = named !== undefined && named !== null && yearsTold(question) !== null && named > endOf(said?.period ?? '')
  return (isLater ? named : said?.period) ?? (reported === null || isLong(reported) ? null : endOf(reported).slice(0, YEAR))
}

/** The first of the years of a mean change that ended in a year, or null. */
function beginOfMean(question: PeriodQuestion, last: string): string | null {
  const {
    around: { said },
    frame: { fact },
    told: { times, setting },
  } = question
  const eve = times.find((time) => time.to <= fact.mention.from && time.period?.length === YEAR && time !== said)?.period
  if (eve && Number(eve) < Number(last) - 1) return String(Number(eve) + 1)
  const years = yearsTold(question)
  if (years !== null) return String(Number(last) - years + 1)
  const reported = calendarOf(fact.role, setting).period
  if (reported !== null && spansYears(reported) && endOf(reported).startsWith(last)) return reported.slice(0, YEAR)
  // 到2025年，年均增长8%: a goal is of the plan that ends then.
  return said && fact.role === 'target' && Number(last) % PLAN === 0 ? String(Number(last) - PLAN + 1) : null
}

/** How many years a plan takes. */
const PLAN = 5

/** 五年间, 五年来: how many years a change took. */
const YEARS = /(?<![第十百一二三四五六七八九零\d])([两三四五六七八九十]|\d{1,2})年[来间里]/
/** 年均增长8.6%和10.5%: before the first of the row and before the others. */
const MEAN = /(?:年均|平均每年|年平均)[^,;。\d]{0,8}(?:[\d.]+%[、和与及])*$/

/**
 * 医疗救助累计支出5.3亿元，惠及264万人次, in a review of several years: what is summed up is of all of them, whatever year an earlier sentence told of;
 * else null.
 */
function yearsSummed({ around: { said }, measure, frame: { fact }, told: { text, carried, setting } }: PeriodQuestion): string | null {
  const { period } = setting.calendar
  if (measure !== 'flow' || said !== undefined || !spansYears(period) || period === null || isLong(period)) return null
  const isOfSentence = carried.time !== null && carried.time.to > 0 && !spansYears(carried.time.period)
  return isOfSentence && /累计|年均/.test(text.slice(0, fact.mention.from)) ? period : null
}

/** 1958年建成殡仪馆，到1965年累计火化1.4万具: what is summed up to a year is of all those since the one named before it; else null. */
function yearsSinceNamed({ around: { said, before }, measure, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  if (measure !== 'flow' || said?.period?.length !== YEAR || before?.period?.length !== YEAR || before.period >= said.period) return null
  const isUpTo = /^(?:截至|截止|[到至])/.test(text.slice(said.from, said.to)) && !text.slice(before.to, said.from).includes('。')
  return isUpTo && /^[^,;。\d]{0,12}累计/.test(text.slice(said.to, fact.mention.from)) ? `${before.period}/${said.period}` : null
}

/**
 * 五年间，比重由38%上升到61%: a share that rose within years held at their end, and before it in the year before them; 2004年至2011年由28.3万对增长到
 * 42.9万对: so did what flowed; else null.
 */
function endOfChange({ around: { said }, measure, frame: { link }, ruled }: PeriodQuestion): string | null {
  if ((measure !== 'share' && (measure !== 'flow' || said?.began === undefined)) || !said?.period || !/^\d{4}\/\d{4}$/.test(said.period)) return null
  if (link.origin) return ruled.period?.length === YEAR ? ruled.period : null
  return link.reached && link.change === null ? endOf(said.period) : null
}

/**
 * 640元→690元, 原每人每月600元，现620元, in a report of one year: what an arrow or a word leads away from held at a time that nothing tells, unless one
 * stands right before it (2020年640元→690元); so did what a day led away from (4月1日标准由260元上调为300元).
 */
function isLeft({ around: { said }, measure, frame: { fact, link }, told: { text, setting } }: PeriodQuestion): boolean {
  const { from, to } = fact.mention
  if (measure !== 'level' || spansYears(setting.calendar.period)) return false
  if (link.origin && said?.kind === 'at' && said.period?.length === DAY && /[由从][^,;。\d]*$/.test(text.slice(said.to, from))) return true
  // 奖补从今年起由每例1000元提高到2000元: nor when that held which it rose from.
  if (link.origin && said !== undefined && !spansYears(said.period) && LEFT_SINCE.test(text.slice(said.to - 1, from))) return true
  const behind = text.slice(to)
  const isFormer = FORMER.test(text.slice(0, from)) && NOW_INSTEAD.test(behind)
  if (!isFormer && !/^\s?(?:(?:→|-{1,2}>|=>)|,?(?:变为|改为))\s?\d/.test(behind) && !MERGED.test(behind)) return false
  return said === undefined || /[\u4e00-\u9fff]/.test(text.slice(said.to, from))
}

const LEFT_SINCE = /^.?起[^;。\d]*[由从][^,;。\d]*$/
/** 原每人每月600元，现620元; 原有机构19家，现已整合为3家 */
const FORMER = /原(?:来|先)?(?:为|是)?(?:每人)?(?:每[月年])?$|原有[^,;。\d]{2,12}$/
/** 26所乡镇敬老院整合为11所 */
const MERGED = /^[^,;。\d]{1,10}(?:整合|合并|撤并|归并|优化|压缩|压减|精简|重组)(?:为|成|到|至)\d/
const NOW_INSTEAD = /^,(?:(?:现|如今|今)(?:已|有|为|在|是|调|提|增|涨|\d)|(?:撤并|合并|整合)(?:后|为))/

/** 2018年募款210万元，到2020年达到843万元；人次由4.1万增至8.3万: what else grew meanwhile began with the first of the two times; else null. */
function begunWith({ around: { said }, frame: { fact, link }, told: { times } }: PeriodQuestion): string | null {
  const own = times.filter((time) => time.to <= fact.mention.from && time.kind === 'at' && time.dated && time.period?.length === YEAR)
  const [first, last] = own
  return link.origin && own.length === 2 && first && last === said && (first.period ?? '') < (last?.period ?? '') ? first.period : null
}

/** 2014年、2015年分别救助9.6万户次和14.3万户次: the time that the sentence deals out to the figure, or null. */
const periodDealt = ({ frame: { fact }, told: { times, figures, text } }: PeriodQuestion): string | null =>
  timeDealt(fact.mention.from, times, figures, text)?.period ?? null

/** The rules in their order, each by its name; a rule that does not hold says null. */
const RULES: readonly (readonly [string, (question: PeriodQuestion) => string | null])[] = [
  ['day pointed to', dayPointedTo],
  ['month of a change since the last', monthOfChange],
  ['month of the stock that changed', monthOfStock],
  ['year of what grew', yearOfGrowth],
  ['same time of the year before', beganSameTime],
  ['time set apart', periodSetApart],
  ['same time before, beside its number', sameTimeBefore],
  ['month before its number', monthBefore],
  ['year of the row it is compared with', yearOfRow],
  ['year of the base it is told of', yearOfBase],
  ['years that are to come', yearsToCome],
  ['years counted', yearsCounted],
  ['time over which something is counted', timeCounted],
  ['day from which a standard holds', dayOfStandard],
  ['month from which a standard holds', monthOfStandard],
  ['year pointed to', yearPointedTo],
  ['days told', daysTold],
  ['very day', veryDay],
  ['very month', veryMonth],
  ['years on end', yearsOnEnd],
  ['last year of the plan', goalOfPlan],
  ['plan that is reviewed', valueOfReview],
  ['year of the plan', goalOfYear],
  ['year after the report', goalOfNext],
  ['rest of the plan', goalOfRest],
  ['year of the goals beside it', besideGoals],
  ['whole year that is meant', yearOfGoal],
  ['end of the year by which it is meant', endOfYear],
  ['year that opened the paragraph', yearOpened],
  ['end of the year that opened the paragraph', yearEndOpened],
  ['whole year told', yearTold],
  ['year counted to its end', yearCounted],
  ['years of a mean', yearsOfMean],
  ['years summed up', yearsSummed],
  ['years since the one named before', yearsSinceNamed],
  ['end of a change', endOfChange],
  ['what there is now', periodThere],
  ['what it is now', periodNow],
  ['those ahead of a goal', periodOfThoseAhead],
  ['what there is since it began', periodSinceBegun],
  ['begun with the first of two times', begunWith],
  ['time dealt out', periodDealt],
]

/** The period the words leave no choice of, or undefined. */
export function periodOfRules(question: PeriodQuestion): Ruling<string | null> | undefined {
  // 20xx年: the year was taken out on purpose.
  if (isMasked(question)) return ruling(null, 'year taken out')
  if (isUntold(question)) return ruling(null, 'time told without its years')
  if (isLeft(question)) return ruling(null, 'what an arrow leads away from')
  const begun = goalBegun(question)
  if (begun !== undefined) return ruling(begun, 'where a goal begins')
  for (const [rule, periodBy] of RULES) {
    const period = periodBy(question)
    if (period !== null) return ruling(period, rule)
  }
  return undefined
}
