/** The region that a heading, a table's row or the sentences before leave to a sentence. */
import { allRegions, COUNTRY, regionByCode, shortName, type Region } from '../../../../src/domain/region.ts'
import { ruling, type Ruling } from '../learnt/ruling.ts'
import { ITEM_SIGN } from '../text/character.ts'
import { fold } from '../text/fold.ts'
import { MARKER } from '../text/marker.ts'
import { isSentFrom } from './namedBeside.ts'
import { aboveOf, isPart, lineageOf, RANK, type Place, type PlaceFinder } from './place.ts'
import { joined } from './placeRow.ts'
import { isTown, townNamed } from './town.ts'
import { wholeIn } from './wholeSaid.ts'

/**
 * The region a sentence speaks of before it names one: what earlier sentences were about, widened where it says 全市 or
 * 我省 and the topic lies in such a one, else the document's.
 * @param named the region that an earlier sentence named last: 全县 after it is of that, where the topic lies in no county
 */
export function homeOf(ahead: string, topic: Region | null, home: Region | null, named: Region | null = null): Ruling<Region | null> {
  const whole = wholeIn(ahead)
  if (named && whole && named.level === whole && !lineageOf(topic ?? home ?? COUNTRY).some(({ level }) => level === whole))
    return ruling(named, 'whole of the place named last')
  if (!topic) return ruling(home, 'place of the report')
  if (!whole) return ruling(topic, OF_TOPIC)
  // 【琼海】…目前全市养老机构12家, in news of a province: of that city, though it has the rank of a county.
  if (whole === 'city' && topic.level === 'county' && topic.name.endsWith('市') && home?.level !== 'city') return ruling(topic, OF_TOPIC)
  // 全区 of an autonomous region, 全县 of a county that nothing names: no wider than what was spoken of.
  const above = lineageOf(topic).find(({ level }) => level === whole)
  if (above) return ruling(above, 'whole that the place spoken of lies in')
  return RANK[whole] > RANK[topic.level] ? ruling(topic, OF_TOPIC) : ruling(home, 'place of the report')
}

/** What a sentence opened with, a heading names or a row of a table is of. */
const OF_TOPIC = 'place of a sentence or heading before'

/** 【社工站】, ★: what stands before the text of an item. */
const LABEL = new RegExp(`^(?:【[^】]{1,8}】|${ITEM_SIGN}\\s*)`)
/** What an item of news is marked with: ▲, ▲ (, 【, (. */
const MARK = new RegExp(`^\\s*(?:${ITEM_SIGN}\\s*[【(]?|[【(])`)

/** The last region that a sentence names within the document's, or the one before. */
export const lastNamed = (places: readonly Place[], text: string, before: Region | null, home: Region | null): Region | null =>
  places.findLast((place) => isPart(place.region, home) && !isTown(place.region) && !isSentFrom(text, place))?.region ?? before

const ALONE = /^[。:]?\s*$/
/** What parts the place that heads an item from its text. */
const ITEM_HEAD = /^(?:[】):|‖【]|\s|--)/

/**
 * The region that an item of news is marked with (▲ 灌南县：, ■【金湖】, ▲ (金湖)全县…) and tells of to its end; one outside the document's must
 * stand there under its full name.
 */
export function itemRegion(places: readonly Place[], text: string, home: Region | null): Region | null {
  const [opening] = joined(places)
  const mark = MARK.exec(text)?.[0].length ?? 0
  if (mark === 0 || opening?.from !== mark || !ITEM_HEAD.test(text.slice(opening.to))) return null
  return isPart(opening.region, home) || text.slice(mark, opening.to).endsWith(opening.region.name) ? opening.region : null
}

/** The region a sentence hands on to the next of its paragraph: the one it opens with (【江苏】, 绵阳低保对象…). */
export function carriedRegion(places: readonly Place[], text: string, before: Region | null, home: Region | null, named: Region | null = null): Region | null {
  // 安徽淮北：结婚21179对: of the city.
  const [opening] = joined(places).filter((place) => !isSentFrom(text, place))
  const headed = itemRegion(places, text, home)
  if (headed) return headed
  const label = LABEL.exec(text)?.[0].length ?? 0
  // 贵州省。铜仁、黔东南受灾…: a full name alone opens what is told of it, wherever it lies.
  if (opening?.from === label && text.slice(label, opening.to) === opening.region.name && ALONE.test(text.slice(opening.to))) return opening.region
  // 全县…: from here on it is told of the county named before.
  if (!opening && named) return homeOf(text, before, null, named).value ?? before
  if (!opening) return before
  const ahead = text.slice(0, opening.from)
  const opens = opening.from === label || HOUR.test(ahead) || (opening.from <= 2 && !LIVES.test(ahead))
  if (!opens || /^(?:[、,和与及]|以及|等)/.test(text.slice(opening.to))) return before
  // 泉港区福利中心、晋江市福利中心均已动工: of several places side by side, or the first of all, nothing is told that follows.
  const beside = places.some(
    ({ from, region }) =>
      from > opening.to &&
      region.code !== opening.region.code &&
      region.level === opening.region.level &&
      aboveOf(region).code === aboveOf(opening.region).code,
  )
  const ranked = /^[^,;。\d]{0,8}(?:最[高低多少大小快慢早晚]|垫底|居首|领先)/.test(text.slice(opening.to))
  return isPart(opening.region, home) && !isTown(opening.region) && !beside && !ranked ? opening.region : before
}

/** 清晨7点半，荷塘区的老年食堂…; 日前，荷塘区…: when it was that something was seen there. */
const HOUR = /^\s*(?:清晨|清早|早上|早晨|上午|中午|午后|下午|傍晚|夜里|晚上|近日|日前|连日来|[昨今前]天)[^,;。]{0,6},$/

/** 住在石峰区的王奶奶说…: where one person lives is not what the text goes on to tell of. */
const LIVES = /^(?:家?住在?|来自)$/

/**
 * The region that a heading names before a colon, a time in brackets or alone (上海：两条线一道涨; 二、湖南省（2022年1月）): what
 * stands below it is of that. One outside the document's must stand alone under its full name.
 */
export function headedRegion(places: readonly Place[], heading: string, home: Region | null): Region | null {
  const [opening] = places
  const label = (MARKER.exec(heading) ?? LABEL.exec(heading))?.[0].length ?? 0
  if (opening?.from !== label) return null
  const [named, behind] = [heading.slice(label, opening.to), heading.slice(opening.to)]
  const isAlone = /^(?:】?|[(][^()]*[)])$/.test(behind)
  if (!isAlone && !behind.startsWith(':')) return null
  return isPart(opening.region, home) || (isAlone && named === opening.region.name) ? opening.region : null
}

/** The region that the row of a table is of: 和平 in a table of 天津市, though it is an ordinary word elsewhere. */
export function rowRegion(header: string, home: Region | null): Region | null {
  if (home === null || header.length < 2) return null
  const named = allRegions.find(
    (region) =>
      region.name.startsWith(header) &&
      (region.name === header || shortName(region.name) === header) &&
      isPart(region, home) &&
      (home.level !== 'country' || region.level !== 'county'),
  )
  return named ?? townNamed(header, home) ?? zoneNamed(header, home) ?? null
}

/** 兰州新区, 昆明高新技术产业开发区: a zone that no list of divisions has. */
const ZONE =
  /^([\u4e00-\u9fff]{2,5}?)市?(?:[\u4e00-\u9fff]{0,4}新区|高新(?:技术(?:产业)?(?:开发)?)?区|经开区|(?:经济)?(?:技术)?开发区|(?:综合)?(?:保税|示范|试验|实验|度假|风景|风景名胜|自贸)区)$/

/** The zone that a table's row is of, as a place of its own in the city it is named after, or in the region of the table: its figures are not those of the city. */
function zoneNamed(header: string, home: Region): Region | undefined {
  const city = ZONE.exec(header)?.[1]
  if (city === undefined) return undefined
  const within = allRegions.find((region) => shortName(region.name) === city && region.level !== 'county' && isPart(region, home)) ?? home
  return { ...within, name: header, path: `${within.path}/${header}` }
}

/** 附件2：, 表1 */
const NUMBERED = /^(?:附件|附表|附|表)\s*[\d一二三四五六七八九十.-]*\s*[:：、]?\s*/
/** 威宁县民政局制, 威宁县等5县: who made a table, or one of those it tells of. */
const NOT_OF_IT = /^(?:民政局|人民政府|政府|财政局|等|[、和与及])/

/** 威宁县2021年农村幸福院建设情况, above a table in a text of 毕节市: the division of that place with which a table's caption begins, or null. */
export function captionRegion(caption: string, home: Region | null): Region | null {
  if (home === null || home.level === 'county') return null
  const told = fold(caption).replace(NUMBERED, '').replace(home.name, '')
  const calls = ({ name, level }: Region): string[] => (level === 'county' && name.endsWith('县') ? [name, `${shortName(name)}县`] : [name])
  const [named] = allRegions
    .filter((region) => RANK[region.level] > RANK[home.level] && isPart(region, home))
    .flatMap((region) => calls(region).map((call) => ({ region, call })))
    .filter(({ call }) => told.startsWith(call) && !NOT_OF_IT.test(told.slice(call.length)))
    .sort((a, b) => b.call.length - a.call.length)
  return named?.region ?? null
}

/** The county that a sentence is told of: what its paragraph is about, or the document. */
export const countyOf = (topic: Region | null, home: Region | null): Region | null => {
  const region = topic?.level === 'county' && !isTown(topic) ? topic : home
  return region && isTown(region) ? (regionByCode(region.code) ?? region) : region
}

/** The region of a table's row, or of the headings above. */
export function headingRegion(headings: readonly string[], row: string | undefined, home: Region | null, findPlaces: PlaceFinder): Region | null {
  const named = rowRegion(fold(row ?? ''), home)
  if (named) return named
  for (const heading of headings.toReversed().map(fold)) {
    const headed = headedRegion(findPlaces(heading, home), heading, home)
    if (headed) return headed
  }
  return null
}
