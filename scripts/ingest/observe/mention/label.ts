/** Numbers that count nothing: a place's name, a line to call, a house, the code of a budget's item. */
import type { Mention } from './mention.ts'

/** 三十里铺敬老院: so many miles that a place is named after. */
export const isPlaceName = ({ script, unit, to }: Mention, text: string): boolean =>
  script === 'han' && unit === '里' && /^[铺堡店屯营坡湾沟桥坪河岗]/.test(text.slice(to, to + 1))

/** 答: 12345或各县民政局, 接听12345及区级热线: five digits that are whom to ask, beside a body or another line. */
export function isLineAsked({ from, numberTo, to }: Mention, text: string): boolean {
  if (!/^12\d{3}$/.test(text.slice(from, numberTo))) return false
  const behind = text.slice(to, to + REACH)
  return (/(?:^|[:、或])\s*$/.test(text.slice(Math.max(0, from - 2), from)) && /^[或、]/.test(behind)) || /^[^,;。\d]{0,8}(?:热线|专线|平台|工单)/.test(behind)
}

const REACH = 12

/** "5·12"地震: the day an event is named by. */
const isEventDay = ({ from, to }: Mention, text: string): boolean =>
  /[·・.]\d{2}"|^[·・]\d{1,2}/.test(text.slice(to, to + 4)) || /"\d{1,2}[·・]$/.test(text.slice(Math.max(0, from - 4), from))

/** 光明大道266号, 3号楼512室 */
const isOfHouse = ({ from, to }: Mention, text: string): boolean =>
  /^(?:号(?!文|令|公告|召|楼)|室(?![内外]))/.test(text.slice(to, to + 3)) &&
  /(?:路|街|大道|巷|弄|号楼?|栋|单元)\s?$/.test(text.slice(Math.max(0, from - 3), from))

/** The code of a budget's item in brackets: 社会福利(10款), 临时救助(2082001). */
export const BUDGET_CODE = String.raw`[(（](?:\d{2,7}\s?[类款项]|20\d{3}(?:\d{2})?)[)）]`
const CODE = new RegExp(`^${BUDGET_CODE}`)
const LONGEST_CODE = 12

const isBudgetCode = ({ from }: Mention, text: string): boolean => from > 0 && CODE.test(text.slice(from - 1, from - 1 + LONGEST_CODE))

/** 分全自理、半护理、全护理三档: says once more how many grades were named. */
export function countsGrades(mention: Mention, text: string): boolean {
  if (mention.script !== 'han' || !/^个?(?:档|类|等级|级别|层次)/.test(text.slice(mention.numberTo))) return false
  const named = /[分按为]([^,;:。\d]+)$/.exec(text.slice(Math.max(0, mention.from - LONGEST_GRADES), mention.from))?.[1]
  return named?.split(/[、和与及]/).length === mention.value
}

/** How far before, in characters, a row of grades may begin. */
const LONGEST_GRADES = 64

/** 长照2.0: the number of a version, right behind the name of a programme. */
const isVersion = ({ from, to }: Mention, text: string): boolean => /^[1-9]\.0$/.test(text.slice(from, to)) && /[\u4e00-\u9fff]$/.test(text.slice(0, from))

/** “90后”社工, 00后志愿者: those born in such years. */
const isGeneration = ({ from, numberTo }: Mention, text: string): boolean =>
  /^[05-9][05]$/.test(text.slice(from, numberTo)) && /^["”]?后(?![期续勤备方台半进天排])/.test(text.slice(numberTo, numberTo + 3))

/** 一度达到53个: once, and no degree; 一度电 is one. */
const isOnce = ({ from, to }: Mention, text: string): boolean => text.slice(from, to) === '一度' && text.charAt(to) !== '电'

/** 每5年一轮联检: one in so many years. */
const isOneInYears = ({ from, to }: Mention, text: string): boolean =>
  /^一[轮次届]$/.test(text.slice(from, to)) && /每(?:隔)?(?:\d{1,2}|[两三四五])年$/.test(text.slice(Math.max(0, from - 6), from))

/** 五县一市仅29.4%: the divisions whose figure follows, told as a name. */
const isOfDivisions = ({ from, script }: Mention, text: string): boolean =>
  script === 'han' && DIVISIONS.test(text.slice(Math.max(0, from - 2), from + ROW)) && DIVISIONS_FIRST.test(text.slice(from, from + ROW))

const ROW = 8
const DIVISIONS = /[两二三四五六七八九十][县市区旗][一二两三四五六][县市区旗](?:仅|均|则|平均|只有|为|达到|占|\d)/
const DIVISIONS_FIRST = /^[一两二三四五六七八九十][县市区旗](?:[一二两三四五六][县市区旗])?(?:仅|均|则|平均|只有|为|达到|占|\d)/

/** 变化有三个。, 标准分三档：, 三项均按时完成: how many things are told of, and nothing that was counted. */
export function countsTold({ script, from, numberTo, value }: Mention, text: string): boolean {
  if (script !== 'han' || value === null || value > MOST_TOLD) return false
  const [ahead, behind] = [text.slice(Math.max(0, from - TOLD_REACH), from), text.slice(numberTo, numberTo + TOLD_REACH)]
  if (/(?:请来|邀请)(?:了|到)?$/.test(ahead) && /^位(?:嘉宾|领导|专家|负责)/.test(behind)) return true
  if (TOLD_ABOVE.test(ahead) && /^[类项种个者部家]/.test(behind)) return true
  if (POINTS.test(ahead) && /^(?:个|点|条|项|方面)(?:[:,;。]|$)/.test(behind)) return true
  if (/分(?:为|成|作)?$/.test(ahead) && /^个?(?:档|类|级|等级|层次|步走?)(?:[:,;。]|$)/.test(behind)) return true
  return /[,;。]$/.test(ahead) && /^(?:项|个)(?:工作|任务|指标)?(?:均|都|全部|皆)/.test(behind)
}

/** 以上四类合计, but 80岁以上四类老人 are four. */
const TOLD_ABOVE = /(?:(?<![\d岁%级户A])以上|上述|前述)$/
const POINTS = /(?:变化|特点|做法|经验|体会|原因|问题|难点|亮点|举措|办法|原则|要求|建议|打算|启示)(?:主要)?(?:有|是|为|归纳为)$/
const MOST_TOLD = 10
const TOLD_REACH = 12

/** What is told by numbers that count nothing, each by its name. */
export const NO_COUNTS: readonly { readonly name: string; readonly holds: (mention: Mention, text: string) => boolean }[] = [
  { name: 'event named by its day', holds: isEventDay },
  { name: 'code of a budget item', holds: isBudgetCode },
  { name: 'number of a house', holds: isOfHouse },
  { name: 'those born in a decade', holds: isGeneration },
  { name: 'number of a version', holds: isVersion },
  { name: 'divisions told as a name', holds: isOfDivisions },
  { name: 'once', holds: isOnce },
  { name: 'one in so many years', holds: isOneInYears },
]
