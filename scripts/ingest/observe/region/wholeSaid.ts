/** The whole that words tell of (全市, 我省, 全国平均, 放到全省看), which may be wider than the place of the report. */
import { isWithin, type Region } from '../../../../src/domain/region.ts'
import type { Place } from './place.ts'

/** The level that the last 全市, 我省 … of a text names. */
export const wholeIn = (text: string): Region['level'] | undefined =>
  MAYBE_WHOLE.test(text) ? WHOLE[[...text.matchAll(WHOLE_SAID)].at(-1)?.slice(1).join('') ?? ''] : undefined

/** What every such word has; most texts have none. */
const MAYBE_WHOLE = /[全我该][省市县区国州旗盟]|[省市县][里上]/

/** 全市建成 says of what; 占全市的七成, 在全市率先, 入选全省案例, 列入全国改革试点, 争取全国试点资金 do not. */
const WHOLE_SAID =
  /(?<![占居列比较与]|[高低多少大]于|超过|高[过出]|多出|入选|[获作成评]为?|荣获)[全我]([省市县区国旗盟]|州(?![县市]))(?!平均|均值|率先|领先|首|第一|最|[^,;。]{0,14}试点[,;。]|(?<=国)[^,;。]{0,16}(?:试点|示范|先进)(?:资金|项目|补助|经费|社区|单位|城市|县|区))|(?<![应由])该([省市县])|(?<![由从向乡下])([省市县])里|(?<![由从向乡下线网])([市县])上(?![级述报升涨调缴下])/g

const WHOLE: Readonly<Record<string, Region['level']>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  国: 'country',
}

/** 低于全省平均35张的水平, 全国平均（12人）, 低于全省的4.5人, 全国平均为786元: the level of the whole whose figure stands beside what is compared with it. */
export function averageOf(text: string, at: number, home: Region | null): Region['level'] | undefined {
  const ahead = text.slice(Math.max(0, at - LONGEST_AVERAGE), at)
  const [, told, meantime] = BESIDE.exec(ahead) ?? []
  const beside = told ?? meantime
  // 全区 of a city is the autonomous region that it lies in, and of a district the district.
  if (beside !== undefined) return beside !== '区' ? WHOLE[beside] : home?.level === 'city' && home.path.includes('自治区/') ? 'province' : undefined
  const [, ...said] = SAID_OF_WHOLE.exec(ahead) ?? []
  const of = said.find(Boolean)
  if (of) return WHOLE[of]
  const [, whole = '', opened = ''] = AVERAGE_OF.exec(ahead) ?? []
  return opened !== '' || AVERAGE_ENDS.test(text.slice(at)) ? WHOLE[whole] : undefined
}

/** 全国平均为786元, 而全市平均增幅只有3.5%, 同期全省城市低保标准为885元, 低于全省的4.5人: what the whole had, told to compare with. */
const SAID_OF_WHOLE =
  /(?<=^|[,;。(而])全([国省])平均(?:水平|值|数|标准)?(?:为|是|达到?|仅)?$|(?<=[,;。(])全([市县区州])平均(?:水平|值|数)?(?:为|是|达到?|仅)?$|(?<=[,;。(]而)全([国省市])平均[^,;。\d]{2,6}(?:为|是|达到?|仅|只有)+$|(?:[高低多少大小]于|不及|[与比较])全([国省市])的$|同期全([国省])(?!平均(?:水平|值)?[高低])[^,;。\d]{2,10}(?:为|是|达到?|仅)$/

/** 粗结婚率5.4‰，全省为5.6‰ */
const BESIDE = /\d[\d.]*[^\d,;。()]{0,3},(?:而|同期)?全([国省区])(?:平均)?(?:则|仅)?为$|(?:^|[,;。])全([国省市])同期(?:则|仅)?(?:是|为|达)$/
const LONGEST_AVERAGE = 16
const AVERAGE_OF = /(?:[高低多少大小]于|超过|高出|不及|[与比较])全([国省市])(?:平均(?:水平|值|数)?)?([(（])?$/
const AVERAGE_ENDS = /^[\d.]+[^,;。\d]{1,3}的(?:平均)?(?:水平|值|标准|面)/

/** 低于九江市1.6%的平均水平, told by a county of it: the place whose figure is set beside that of a part. */
export function placeBeside(places: readonly Place[], text: string, at: number, home: Region | null): Region | undefined {
  const beside = places.findLast(({ to }) => to <= at)
  if (!beside || !home || home.code === beside.region.code || !isWithin(home.code, beside.region.code)) return undefined
  const isSet = SET_BESIDE.test(text.slice(0, beside.from))
  const between = text.slice(beside.to, at)
  return isSet && (/^(?:全[市省州])?的$/.test(between) || (between === '' && AVERAGE_ENDS.test(text.slice(at)))) ? beside.region : undefined
}

const SET_BESIDE = /(?:[高低多少大小]于|不及|[与比较])$/

/** 放到全省看，结婚登记29.2万对: the level of the wider whole that a sentence turns to. */
export const widenedTo = (since: string): Region['level'] | undefined => WHOLE[WIDENED.exec(since)?.[1] ?? '']

const WIDENED = /(?:从|放到|放眼|放在|纵观|就)全([国省市])(?:范围)?(?:内|来|的情况)?(?:看|讲|说|而言)?,(?![^。]*[全我本][市县区])[^。]*$/

/** 全市新增养老床位3000张, told by a district or a county: of the city that it lies in; 全省, told by a city or a county, of the province. What its own name stands before is its own. */
export function wholeTold(ahead: string, home: Region, lineage: readonly Region[]): Region | undefined {
  const said = AROUND.find(({ word, level }) => ahead.includes(word) && wholeIn(ahead) === level)
  if (said === undefined || home.level === said.level || home.name.endsWith(said.ending)) return undefined
  const at = ahead.lastIndexOf(said.word)
  const before = ahead.slice(0, at)
  const opens = OPENS_CLAUSE.test(before) || lineage.some(({ name }) => before.endsWith(name.slice(0, -1)))
  const isOwn = !opens || TOLD_OTHERWISE.test(ahead.slice(at + said.word.length)) || ahead.includes(home.name, at)
  return isOwn ? undefined : lineage.findLast(({ name }) => name.endsWith(said.ending))
}

/** 天津现有养老机构423家, told by a district: what a place that it lies in is named to have. */
export const ownerTold = (ahead: string, home: Region, lineage: readonly Region[]): Region | undefined =>
  lineage.findLast(({ level, name }) => {
    const at = level === home.level ? -1 : ahead.lastIndexOf(name.slice(0, -1))
    if (at < 0 || !OPENS_CLAUSE.test(ahead.slice(0, at))) return false
    const since = ahead.slice(at + name.length - 1)
    return HAS.test(since) && !since.includes(home.name) && !OWN.test(since)
  })

const HAS = /^[市省]?(?:全[市省])?(?:现|共|已|目前)(?:已|共)?有[^;。]*$/
const OWN = /[我本全][区县]/

const AROUND = [
  { word: '全市', level: 'city', ending: '市' },
  { word: '全省', level: 'province', ending: '省' },
] as const
/** 全市排名第一, 全市养老服务现场会召开: a rank, or what was held, is no figure of it. */
const TOLD_OTHERWISE = /^(?:第|排名|排第|位[居列]|唯一|仅有|[^,;。\d]{0,12}(?:会议|现场会|推进会|评比|通报|考核))/
/** What such a word stands behind that its clause begins with: 今年全市, 放眼全市, 广州全市; not 成为全省重灾区. */
const OPENS_CLAUSE = /(?:^|[,;:。(（\s]|年[初末底]?|月[初末底]?|目前|放眼|而|其中)$/

/** 平均入住率39.8%，山丹县仅27%: whether what stands ahead of a place is, within its member of the sentence, one clause with a figure of the whole. */
export function isSetAgainst(ahead: string): boolean {
  if (!FIGURED_CLAUSE.test(ahead.slice(-LONGEST_ENDING))) return false
  const member = Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf('。'))
  return ahead.lastIndexOf(',', ahead.length - 2) <= member
}

const FIGURED_CLAUSE = /\d%?[^,;。\d]{0,4},$/
const LONGEST_ENDING = 7
