/** 口径: in which sense a number is meant. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { isMealPrice } from './mealPrice.ts'
import { isDifference } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import { PICKED } from '../frame/picked.ts'
import { ruling, type Ruling } from '../learnt/ruling.ts'
import { clauseAhead } from '../text/sentence.ts'
import { isAllBesideNew, isThereInTheEnd } from './inTheEnd.ts'

/** Units that count events: their numbers belong to a span of time. */
const EVENTS = new Set(['人次', '户次', '场次', '次', '例', '起', '件', '份', '对', '具', '场'])
const STANDARD = /(?:封顶线|起付线|上限|限额|标准|水平|规模|均值|平均|余额|结余|面积|人口)$/

/** The measure as far as the words beside the number say it, without the catalogue. */
export function measureOf(frame: Frame, none: boolean, text: string, { events, stocks }: Pick<Grammar, 'events' | 'stocks'>): Ruling<Measure> {
  const { unit, doubling } = frame.fact.mention
  if (none) return ruling('flow', 'none happened')
  if (doubling) return ruling('change_pct', 'number that doubled')
  const beside = measureBeside(frame, text)
  if (beside !== null) return beside
  if (unit === '百分点') return ruling('change_abs', 'points of a share')
  if (frame.link.change !== null) return ruling(unit === '%' || unit === '倍' ? 'change_pct' : 'change_abs', 'word of change')
  if (unit === '%' || unit === '‰') return ruling('share', 'unit of shares')
  if (unit === '倍') return ruling('ratio', 'unit of ratios')
  if (unit === null && /(?:比|比值)$/.test(frame.noun)) return ruling('ratio', 'noun of ratios')
  if (unit?.includes('/')) return ruling('level', 'unit of rates')
  if (frame.link.reached || frame.link.origin) return ruling('level', 'where a change began or led')
  if (STANDARD.test(frame.noun) && frame.verb?.measure !== 'flow') return ruling('level', 'noun of standards')
  if (unit !== null && EVENTS.has(unit)) return ruling('flow', 'unit of events')
  // 低保累计保障11402人次389万元: what was spent on keeping them.
  const isStock = stocks.some((word) => frame.noun.includes(word))
  if (frame.verb) return unit === '元' && frame.verb.opening && !isStock ? ruling('flow', 'money of a verb') : ruling(frame.verb.measure, 'verb')
  if (isStock) return ruling('level', 'noun of stocks')
  if (events.some((word) => frame.noun.includes(word)) && !/(?:机构|站|点|中心|设施|队伍|基地|处|员|人员|对象)数?$/.test(frame.noun))
    return ruling('flow', 'noun of events')
  return unit === '元' ? ruling('flow', 'sum of money') : ruling('level', 'count')
}

/** 销售3.2亿元，为上年的112.4%: so many times what it was then. */
const OF_THEN = /(?:为|是|相当于|达到?)了?(?:上年|去年|前年|20\d\d年|(?:上年|去年)?同期)(?:同期|全年)?的?约?$/
/** 登记社会团体9个，注销3个，目前在册118个: beside those struck off and those there are, the ones registered are new. */
const STRUCK_OFF = /^[^。;]*(?:注销|撤销)[^,;。\d]{0,6}\d[^。;]*(?:在册|目前|现有)/
/** 建成老年食堂27个，累计达到1013个: beside all there are, those that were built are new. */
const BUILT = /(?:^|[^已现])(?:登记|建[成立]|新[建增设]|设[立置]|成立|培育|打造)(?!在册|管理|机关)[^,;。:\d]*$/
/** “十三五”期间累计建成日间照料中心1350个、农村幸福院11200个: what was built in all these years is not all there are. */
const BUILT_WITHIN = /(?:期间|[两三四五]年[来间]?),?(?:全[国省市县区州旗])?(?:累计|共)(?:建成|新建|新增|登记|培育|打造|创建)[^,;。]*$/
/** 建成日间照料中心78个，比计划多18个: beside what was planned, those that were built are new. */
const BESIDE_PLAN = /^[^,;。\d]{0,4},[比较](?:年度|全年|原)?(?:计划|任务|目标)(?:数)?[多少]/
/** 去年全省建成老年食堂6184个: what was built in a year, and not all there are. */
const BUILT_IN_YEAR = /(?:^|[,;。:(])\s*(?:当年|今年|去年|上年|全年|年内|本年|[上下]半年),?(?:全[省市县区州旗],?)?(?:又|再|新|共|已)*建成[^,;。:\d]*$/
/** 市级救灾仓库储备帐篷600顶、棉被8000床，总价值437万元: what lies there, unless it was bought or given out. */
const STORED = /(?:仓库|储备库|储备点|储备站|库房|物资库)(?:共|现|已|内|中|里|总共)*(?:储备|库存|存有|存放|备有|储存|现存|有)[^。;]*$/
const MOVED = /采购|购[买置]|新增|增储|调[拨运出入]|发放|下拨|轮换|增加|捐/
/** What ratios are called after, two characters each: 抚养比, 离结比. */
export const RATIOS = '抚养|赡养|性别|城乡|离结|结离'
/** 离结比0.37; 离结比 2023年为0.37, as a table is read. */
const RATIO = new RegExp(`(?:${RATIOS})比(?: [\\d年月]{2,8})?(?:为|达到?|约|是|[升降]至)?$`)
const ALL_NEXT = /^[^,;。\d]{0,4},(?:累计|总数|总量)(?:已?达到?|有|为|共)?\d/
/** How far, in characters, the words beside a number are looked at. */
const REACH = 80

/** Whether a unit counts things that stay where they were built or registered. */
export const isOfThings = (unit: string | null): boolean => unit !== null && /^[个家所处座支张]$/.test(unit)

/** Whether so many things were built or registered, and all there are is told right behind them. */
export const isNewBesideAll = ({ unit, from, to }: Frame['fact']['mention'], text: string): boolean =>
  isOfThings(unit) && ALL_NEXT.test(text.slice(to, to + REACH)) && BUILT.test(clauseAhead(text, from))

/** What the words right beside a number leave no choice about, else null. */
function measureBeside({ fact: { mention } }: Frame, text: string): Ruling<Measure> | null {
  const { from, to, unit } = mention
  const ahead = text.slice(Math.max(0, from - REACH), from)
  if (unit !== '%' && APART_FROM.test(ahead)) return ruling('change_abs', 'how far from another that a bracket tells')
  if (isMealPrice(mention, text)) return ruling('level', 'price of a meal')
  if (unit === '%' && BY_HOW_MUCH.test(ahead)) return ruling('change_pct', 'named a growth')
  if ((unit === '%' || unit === '倍') && OF_THEN.test(ahead)) return ruling('ratio', 'so many times what it was')
  if ((unit === '个' || unit === '家') && /登记(?!在册|管理|机关)[^,;。:]*$/.test(ahead) && STRUCK_OFF.test(text.slice(to, to + REACH)))
    return ruling('flow', 'registered beside those struck off')
  if (isOfThings(unit) && BESIDE_PLAN.test(text.slice(to, to + REACH)) && BUILT.test(clauseAhead(text, from))) return ruling('flow', 'built beside a plan')
  if (isOfThings(unit) && BUILT_IN_YEAR.test(ahead)) return ruling('flow', 'built in a year')
  if (isOfThings(unit) && SHUT.test(ahead)) return ruling('flow', 'shut or taken away')
  if (isOfThings(unit) && BUILT_WITHIN.test(ahead)) return ruling('flow', 'built within a span')
  if (isOfThings(unit) && isThereInTheEnd(text, from)) return ruling('level', 'there in the end')
  if (isNewBesideAll(mention, text)) return ruling('flow', 'new beside all there are')
  if (isAllBesideNew(mention, text)) return ruling('level', 'all there are beside the new')
  if (unit === null && RATIO.test(ahead)) return ruling('ratio', 'ratio named beside')
  const stored = unit === null || unit === '%' ? undefined : STORED.exec(ahead)?.[0]
  if (stored !== undefined && !MOVED.test(stored)) return ruling('level', 'what is kept in store')
  return null
}

/** 比国家扶贫标准（4000元）高680元, 高于省定指导标准（4900元）300元 */
const APART_FROM = /(?:[比较][^,;。()\d]{2,14}[(][^()]*[)](?:[还仍]?(?:要)?[高低多少])(?:出|了)?|[高低多少]于[^,;。()\d]{2,14}[(][^()]*[)])$/
/** 清理关停不达标机构27家、核减床位3160张 */
const SHUT = /(?:^|[,;。、])\s*(?:清理|依法)?(?:关停|取缔|核减|压减|裁撤|拆除|淘汰)(?:了)?[^,;。、\d]{0,18}$/
/** 增幅却最高，达27.1% */
const BY_HOW_MUCH = /(?:增幅|涨幅|降幅|增速)[^,;。\d]{0,8},(?:高?达|为)到?$/

/** What the words say beyond doubt: nothing happened, something doubled, or it changed by so much less (同比-35个, 总长减312公里). */
export const isFixed = (frame: Frame, none: boolean, text: string): boolean =>
  none || frame.fact.mention.doubling || frame.rule === PICKED || isRatio(frame) || isChange(frame, text) || measureBeside(frame, text) !== null

/** 离婚登记量与结婚登记量之比升至35%: what a ratio reached. */
const isRatio = ({ noun, link, fact: { mention } }: Frame): boolean => mention.unit === '%' && link.change === null && noun.endsWith('之比')

/** A fall, how far something differs (超计划40户), or what it rose by since a time that is named is no figure of its own. */
function isChange({ fact: { mention }, link: { change } }: Frame, text: string): boolean {
  const ahead = text.slice(Math.max(0, mention.from - REACH), mention.from)
  return (
    change !== null &&
    ((mention.value ?? 0) < 0 || change === 'down' || isDifference(ahead) || MORE_THAN_THEN.test(ahead) || RISEN_SINCE.test(ahead) || EACH_MORE.test(ahead))
  )
}

/** 较2019年多收捐款830万元 */
const MORE_THAN_THEN = /(?:同比|环比|[较比](?:上年|去年|20\d\d年)(?:同期)?)[多少][^,;。\d]{1,12}$/

/** 月标准分别增加不少于80元、60元, 标准均上调10元 */
const EACH_MORE = /(?:分别|[均都]|统一)(?:增加|提高|上升|增长|上调)(?:不少于|不低于|超过|约|近)?$/

/** 床位比2020年增加6.2张 */
const RISEN_SINCE = /[比较](?:上年|去年|20\d\d年)[底末]?(?:净?增加|提高|上升)了?$/

/** The measures that are decided between. */
export const MEASURES: readonly Measure[] = ['level', 'flow', 'share', 'change_pct', 'change_abs', 'ratio']

/** A fall is negative. */
export function signedValue(frame: Frame, measure: Measure, none: boolean, text: string): number | null {
  const { value, from } = frame.fact.mention
  if (none) return 0
  // 低于全省7个百分点
  const isBelow = measure === 'change_abs' && frame.link.change === null && BELOW.test(text.slice(Math.max(0, from - FAR_BELOW), from))
  const down = (measure === 'change_pct' || measure === 'change_abs') && (frame.link.change === 'down' || isBelow)
  return value === null || !down ? value : -value
}

/** By how much something lies below what it is compared with. */
const BELOW = /(?:(?<!不)(?:低于|少于)|不及)[^,;。\d]{1,10}$|[比较]序时进度(?:慢|低|落后)了?$/
const FAR_BELOW = 12
