/** The unit that the headers of a table give a figure: printed in brackets, told by what is counted, or named above the table. */
import { LEVEL } from '../region/levels.ts'

/** （万张）, （元/人·月）, （%）: no （救助管理站）. */
const UNIT_LIKE =
  /^[十百千万亿]*(?:元|[美港]元|澳门元|人次|户次|场次|件次|班次|平方米|平方公里|公顷|公里|公斤|小时|[人名户张床个件对具家所处台条块支项宗起例份单笔批套场本亩吨次岁分间座辆倍]|%|‰|个?百分点)(?:[/／·・、每].*)?$/u

/** Whether a text is a unit and nothing else. */
export const isUnitLike = (text: string): boolean => UNIT_LIKE.test(text)

/**
 * 13,001人, ≥11万人, 740元/月, 65%以上, 403名（机构121名）: a number with its unit, which names no row; 12个县, 3家合计 and 80岁以上 do.
 */
export function isCount(text: string): boolean {
  const [, behind] = COUNT.exec(text) ?? []
  return behind !== undefined && !behind.startsWith('岁') && (/^[万亿]$/.test(behind) || isUnitLike(behind))
}
const COUNT = /^[^\d\p{L}]*(?:约|近|超过?|不[低少高超][于过])?\s*\d[\d,.]*(?:[-—–~～至]\d[\d,.]*)?[余多]?\s*(.+?)(?:以[上下内]|左右|[(（].*[)）])*$/u

/** What stands in brackets in a header. */
export const BRACKETS = /[(（[［【〔][^()（）[\]［］【】〔〕]*[)）\]］】〕]/g

/**
 * The unit in the brackets of a header, the last of several: that of a lower header goes before the one above it (结婚登记（对）› 同比（±%）). Of 名，括号内为占比%
 * it is the one of the figure itself. Without any ''.
 */
export const bracketed = (text: string): string =>
  [...text.matchAll(/[(（[［【〔](?:单位[:：])?([^()（）[\]［］【】〔〕]*)[)）\]］】〕]/g)]
    .map(([, unit = '']) =>
      unit
        .replace(INNER, '')
        .replace(/^[±+-](?=[%％‰])/, '')
        .trim(),
    )
    .findLast((unit) => isUnitLike(unit)) ?? ''

/** 括号内为占比%: what the second figure of a cell is. */
const INNER = /[,，、;；]\s*括号[内中里][为是]?.*$/u
const INNER_NAMED = /括号[内中里](?:的?数字?)?[为是]?\s*(?<name>\p{Script=Han}*?)\s*(?<unit>[%％])?\s*[)）]?$/u

/** The name and unit of the figures in brackets, or null where the header says nothing of them. */
export function innerOf(header: string): { name: string; unit: string } | null {
  const groups = INNER_NAMED.exec(header)?.groups
  return groups ? { name: groups['name'] ?? '', unit: groups['unit'] ? '%' : '' } : null
}

/** What one of two figures in a cell is: a unit (户/人), or a word that goes before the name (城/农). */
export interface PartOfPair {
  readonly unit?: string
  readonly name?: string
}

/** 户/人, 城/农: what two figures that stand in one cell are; 元/月 and other rates are none where a cell has one figure. */
export function pairOf(header: string): readonly [PartOfPair, PartOfPair] | null {
  const [, first = '', second = ''] = /[(（]([^()（）/／]+)[/／]([^()（）/／]+)[)）]/.exec(header) ?? []
  if (isUnitLike(first) && isUnitLike(second)) return [{ unit: first }, { unit: second }]
  const [one, other] = [SIDES[first], SIDES[second]]
  return one !== undefined && other !== undefined ? [{ name: one }, { name: other }] : null
}

/** Words of a pair that say whose figure it is. */
const SIDES: Readonly<Record<string, string>> = {
  城: '城市',
  城市: '城市',
  农: '农村',
  农村: '农村',
  男: '男性',
  女: '女性',
  集中: '集中供养',
  分散: '分散供养',
  机构: '机构养育',
  散居: '散居',
  公办: '公办',
  民办: '民办',
}

/** 年均增长, 占比: what is told of a row or a column in percent. */
export const STATISTIC = /占|增长|增幅|增速|增减|降幅|比重|占比|比例|率|同比|环比|%/

/** 支出, 安排: sums of money where the units named above a table are 个、万元. */
const MONEY = /销量|销售|公益金|善款|捐[赠款]|募集|支出|收入|安排|预算|决算|资金|经费|金额|投入|款|拨付|下达|执行数|额$/

/**
 * The unit named above a table that a column without its own is in.
 * @param units all that are named (单位：万元，%): per cent is of statistics alone, yuan of sums of money
 */
export function namedUnit(header: string, units: readonly string[]): string {
  const open = units.filter((unit) => unit !== '%')
  // 单位：% alone is of all columns.
  if (units.length > 0 && open.length === 0) return '%'
  const counted = countedIn(header)
  // 金额单位：万元 over 受益人次: people are no money.
  if (open.length <= 1) return isMoney(open[0] ?? '') && counted !== '' ? counted : (open[0] ?? '')
  const money = isMoneyTold(header)
  const suiting = open.filter((unit) => isMoney(unit) === money)
  if (suiting.length === 1) return suiting[0] ?? ''
  // 单位：户、万元、床: each of the column whose noun is counted so.
  const plain = (unit: string): string => unit.replace(/^[十百千万亿]+/, '')
  return money ? '' : (suiting.find((unit) => plain(unit) === counted) ?? suiting.find((unit) => COUNTED_IN[plain(unit)]?.test(header)) ?? '')
}

/** Whether columns may be in these units in turn: where one of them tells money, or what it counts, none is against it. */
export const mayBeInTurn = (headers: readonly string[], units: readonly string[]): boolean =>
  headers.every((header, index) => {
    const unit = units[index] ?? ''
    const counted = countedIn(header)
    return isMoneyTold(header) === isMoney(unit) ? counted === '' || isMoney(unit) || unit.endsWith(counted) : !headers.some(isMoneyTold)
  })

/** What is counted in a unit, where several are named above a table. */
const COUNTED_IN: Readonly<Record<string, RegExp>> = {
  床: /被/,
  件: /衣|补[领证发]/,
  对: /登记|结婚|离婚/,
  具: /火化|遗体/,
  张: /床位/,
  人: /人$|人员|对象|儿童|孤儿|老人|学员/,
  户: /户$|家庭/,
  所: /院|校|园|馆|所$/,
  家: /院|机构|中心|企业|单位/,
  个: /院|机构|中心|站|社区|村|组织|点$/,
  处: /站|点$|处$|公墓|设施/,
}

/** 省级补助, 县市配套, 慰问金: sums of money where a unit of money is named above. */
const isMoneyTold = (header: string): boolean =>
  MONEY.test(header) || (/(?:补助|补贴|配套|奖补|投资|奖金|救助金|慰问金|低保金|津贴|费)$/.test(header) && !/人数|户数/.test(header))

/** 中央, 省级资金: the level that gave a part of the sum that a column before tells. */
const GIVER = new RegExp(`^(?:国家|${LEVEL}|地方|本级|[省市州县区])(?:财政)?(?:补助|配套)?(?:资金)?$`)

/** Of 分配金额 › 其中：中央 › 省级 for each of the latter the place of the sum that it is a part of; -1 for other columns. */
export function sumOf(column: number, columns: readonly string[], units: readonly string[]): number {
  const plain = (at: number): string => (columns[at] ?? '').replace(BRACKETS, '').replace(/^其中[:：]?/, '')
  if (!GIVER.test(plain(column)) || bracketed(columns[column] ?? '') !== '') return -1
  const sum = columns.slice(0, column).findLastIndex((_, at) => !GIVER.test(plain(at)))
  return sum > 0 && isMoney(bracketed(columns[sum] ?? '') || (isMoneyTold(plain(sum)) ? (units.find(isMoney) ?? '') : '')) ? sum : -1
}

/** Whether a column's header says which of several units is its own, so that they are not of the rows in turn. */
export const choosesUnit = (header: string, units: readonly string[]): boolean =>
  (units.includes('%') && STATISTIC.test(header)) || (units.some(isMoney) && (MONEY.test(header) || countedIn(header) !== ''))

const isMoney = (unit: string): boolean => unit.endsWith('元')

/** 自评得分, 综合评分: how many points something was given. */
const SCORE = /(?:得分|评分|总分)$/

/** 人数, 户数: a header that says what is counted. */
export const countedIn = (header: string): string => unitBy(COUNTED_BY, header)
const COUNTED_BY: readonly (readonly [RegExp, string])[] = [
  [/人次数?$/, '人次'],
  [/(?:人数|人口|人员)$|(?:人员|对象|五保)(?:集中|分散)(?:供养)?$/, '人'],
  [/户数$/, '户'],
  [/对数$/, '对'],
  [/床位数?$/, '张'],
  [SCORE, '分'],
  // 墓地处数, 房屋间数: a word that counts, and that it is counted; of 办事处数 no such word.
  [/(?<![事记管理办])处数$/, '处'],
  [/(?<![国住])家数$/, '家'],
  [/(?<![场住诊会])所数$/, '所'],
  [/(?<![人户场件班])次数$/, '次'],
  ...Array.from('件座间栋台辆项份起例具张笔支条亩', (unit) => [new RegExp(`${unit}数$`), unit] as const),
  [/(?:机构|单位|组织|社团|团体|基金会|中心|设施|个)数目?$|名额$/, '个'],
]

/** 孤儿, 农低户, 居委会: a header that names what can only be counted, where no unit is printed. */
export const countableIn = (header: string): string => unitBy(COUNTABLE, header)
const COUNTABLE: readonly (readonly [RegExp, string])[] = [
  [/(?:老人|老年人|儿童|孤儿|学生|志愿者|护理员|社工|职工|从业者|党员|五保|三无|特困人员|低保?人|残疾人)$/, '人'],
  [/(?:低|低保|困难|特困|贫困|五保)户$/, '户'],
  [
    /(?:机构|单位|组织|社团|民非|团体|基金会|中心|设施|敬老院|福利院|养老院|食堂|社工站|救助站|日间照料站|服务站|公墓|殡仪馆|骨灰堂|(?:行政|自然|建制)村|(?:村|居)(?:民)?委会|居?社区|街道|办事处|[乡镇]|县级市|市辖区)数?$/,
    '个',
  ],
]

const unitBy = (units: readonly (readonly [RegExp, string])[], header: string): string => units.find(([words]) => words.test(header))?.[1] ?? ''
