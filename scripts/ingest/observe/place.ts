/** Regions named in a text, and the region a figure is about. */
import type { RegionNames } from '../../../src/domain/catalogue.ts'
import { allRegions, COUNTRY, isWithin, regionByCode, regionLineage, shortName, type Region } from '../../../src/domain/region.ts'

export interface Place {
  readonly from: number
  readonly to: number
  readonly region: Region
}

/** Finds regions in a folded text, full names and short ones, those within `home` first. */
export type PlaceFinder = (text: string, home: Region | null) => Place[]

interface Name {
  readonly region: Region
  /** A short name is also an ordinary word (朝阳, 和平): it counts only within the document's region. */
  readonly short: boolean
}

/**
 * A finder of region names.
 * @param names the catalogue's aliases (abolished names, short forms)
 */
export function placeFinder(names: RegionNames): PlaceFinder {
  const dictionary = new Map<string, Name[]>()
  const add = (word: string, region: Region, short: boolean): void => {
    const known = dictionary.get(word) ?? []
    if (!known.some((name) => name.region.code === region.code)) dictionary.set(word, [...known, { region, short }])
  }
  const words = new Set(names.words)
  for (const region of allRegions) {
    add(region.name, region, false)
    const short = shortName(region.name)
    if (short !== region.name && !words.has(short)) add(short, region, true)
    // 景东县, 昌吉州: self-governing divisions without the names of their peoples.
    const plain = /自治([县州旗])$/.exec(region.name)?.[1]
    if (plain !== undefined && short.length >= 2 && !dictionary.has(`${short}${plain}`)) add(`${short}${plain}`, region, false)
  }
  for (const alias of names.aliases) {
    const region = regionByCode(alias.code)
    if (region) add(alias.name, alias.until === undefined ? region : called(region, alias.name), false)
  }
  const current = new Set(dictionary.keys())
  for (const region of allRegions) for (const name of formerNames(region)) if (!current.has(name)) add(name, called(region, name), false)
  const byHead = Map.groupBy(
    [...dictionary.keys()].sort((a, b) => b.length - a.length),
    (word) => headAt(word, 0),
  )
  return (text, home) => find(text, home, dictionary, byHead)
}

/** A region by the name a text of its time gives it. */
const called = (region: Region, name: string): Region => ({ ...region, name, path: region.path.replace(/[^/]+$/, name) })

/** 京山县 of 京山市, 抚州地区 of 抚州市: what a division was before it became a city or a district of one. */
function formerNames({ name, level }: Region): string[] {
  const short = shortName(name)
  if (short.length < 2 || !/[^地]区$|市$/.test(name)) return []
  if (level === 'city') return [`${short}地区`]
  return level === 'county' ? (name.endsWith('区') ? [`${short}县`, `${short}市`] : [`${short}县`]) : []
}

/** The two characters at a place as one number of 32 bits: larger ones are slow as keys. */
const headAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** 全国综合减灾示范社区, 全国先进: what the country gives, not where it is. */
const HONOUR =
  /^[^,;。]{0,14}?(?:试点|示范|先进|模范|百强|创建)(?:[市县区镇村]|单位|社区|城市|城区)|^(?:综合减灾|示范|先进|文明|优秀|最美|百强|首批|重点|劳动|农村社区建设|和谐社区|社会组织登记|性)/

/** 新增城市 holds no 增城. */
const SPLIT = /^新[增建设]|^[农住]村$/

function find(text: string, home: Region | null, dictionary: ReadonlyMap<string, readonly Name[]>, byHead: ReadonlyMap<number, readonly string[]>): Place[] {
  const places: Place[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const word = byHead.get(headAt(text, at))?.find((candidate) => text.startsWith(candidate, at))
    if (word === undefined) continue
    const around = { text, word, after: at + word.length, before: places.at(-1)?.region ?? null }
    const region = choose(dictionary.get(word) ?? [], home, around)
    if (!region || (word === '全国' && HONOUR.test(text.slice(at + 2))) || SPLIT.test(text.slice(Math.max(0, at - 1), at + word.length + 1))) continue
    places.push({ from: at, to: at + word.length, region })
    at += word.length - 1
  }
  return places
}

/** What stands around a name: the place named before it, and the text after it. */
interface Around {
  readonly text: string
  readonly word: string
  readonly after: number
  readonly before: Region | null
}

/** Among regions of one name: the one within the document's region, the highest first; of equals the one within the place just named, else none. */
function choose(names: readonly Name[], home: Region | null, around: Around): Region | undefined {
  const inside = names.filter(({ region }) => home === null || isWithin(region.code, home.code) || isWithin(home.code, region.code))
  const pool = inside.length > 0 ? inside : names.filter(({ short }) => !short)
  const [best, ...others] = [...pool].sort((a, b) => rank(a) - rank(b) || closeness(a) - closeness(b))
  if (
    !best ||
    (best.short &&
      !mayBeShort(best.region, around, home !== null && isWithin(best.region.code, home.code) && home.level === 'city', best.region.code === home?.code))
  )
    return undefined
  // 公安、民政: in a text whose region is not known a county's short name is a place only behind its city or province.
  if (home === null && best.short && best.region.level === 'county' && !(around.before && isWithin(best.region.code, around.before.code))) return undefined
  const equals = [best, ...others.filter((other) => rank(other) === rank(best))]
  if (equals.length === 1 || home !== null) return best.region
  // 通州区: of namesakes a district right under a province is named without it.
  const direct = equals.filter(({ region }) => closeness({ region }) === 0)
  if (direct.length === 1) return direct[0]?.region
  return equals.find(({ region }) => around.before !== null && isWithin(region.code, around.before.code))?.region
}

/** 昆山、太仓 in a row, 下辖的昆山: a county's short name is a place only where the text says so; 石城 in 石城市 is not 石城县. */
function mayBeShort(region: Region, { text, word, after }: Around, isHome: boolean, isOwn: boolean): boolean {
  const next = text.charAt(after)
  if (/[省市县区州]/.test(next) && !region.name.startsWith(word + next)) return false
  if (region.level !== 'county' || isOwn) return true
  if (isHome && /(?:^|[,;。])$/.test(text.slice(0, after - word.length))) return true
  if (/(?:^|[,;、。])$/.test(text.slice(0, after - word.length)) && /^[共有现新全今已达建设完投]/.test(next)) return true
  return (
    /^(?:[、,和县区市两三】:\d]|的|分别|依次|各[\d有为建占])/.test(text.slice(after)) || /(?:下辖|辖下|所辖|所属)的$/.test(text.slice(0, after - word.length))
  )
}

const closeness = ({ region }: Pick<Name, 'region'>): number => (region.level === 'county' && regionLineage(region).length > 2 ? 1 : 0)

const RANK: Readonly<Record<Region['level'], number>> = { country: 0, province: 1, city: 2, county: 3 }
const rank = ({ region, short }: Name): number => RANK[region.level] * 2 + (short ? 1 : 0)

/**
 * The region a figure is about: the last single place named before it in its sentence, if it lies in the document's
 * region and is no partner (与…合作, 由…支持); several places in a row stand for the region above them.
 */
export function regionOf(places: readonly Place[], text: string, at: number, topic: Region | null, home: Region | null): Region | null {
  const named = places.filter(
    (place, index) => place.to <= at && !inClosedBracket(text, place, at) && (isRow(text, places[index - 1], place) || !isPartner(text, place)),
  )
  const inside = named.filter(({ region }) => home === null || (isWithin(region.code, home.code) && region.code !== home.code))
  const last = inside.at(-1)
  if (!last) return topic
  // 邗江区16人，开发区10人: a place the list of regions does not know is no part of the one before.
  if (OTHER_PLACE.test(/[^,;、。]*$/.exec(text.slice(last.to, at))?.[0] ?? '') && /[,;、]/.test(text.slice(last.to, at))) return home
  // 【兰考】河南这个县…: said of the county.
  if (topic && topic.code !== last.region.code && isWithin(topic.code, last.region.code) && /^(?:这个|的这个)[市县区]/.test(text.slice(last.to))) return topic
  // 青岛市民政局供稿，我市…: the whole is that of the place just named, if it is of that level.
  const whole = wholeIn(text.slice(last.to, at))
  if (whole) return regionLineage(last.region).find(({ level }) => level === whole) ?? topic
  const broken = inside.findLastIndex((place, index) => index < inside.length - 1 && !isRow(text, place, inside[index + 1]))
  const row = inside.slice(broken + 1)
  const distinct = new Set(row.map(({ region }) => region.code))
  if (distinct.size === 1 && !/^[等、]/.test(text.slice(last.to, last.to + 1))) return last.region
  const parents = new Set(row.map(({ region }) => region.parent))
  const above = (parents.size === 1 && last.region.parent ? regionByCode(last.region.parent) : undefined) ?? COUNTRY
  // 即墨、胶州两区市 in a text about the whole country: of Qingdao.
  return home === null || isWithin(above.code, home.code) ? above : home
}

const OTHER_PLACE = /(?:开发区|高新区|新区|新城|景区|园区|度假区|示范区)\s*$/

/** （其中雅安市141人）: what a bracket says of places ends with it. */
function inClosedBracket(text: string, { from, to }: Place, at: number): boolean {
  const opened = Math.max(text.lastIndexOf('(', from), text.lastIndexOf('（', from))
  if (opened < 0 || /[)）]/.test(text.slice(opened, from))) return false
  const closed = text.slice(to).search(/[)）]/)
  return closed >= 0 && to + closed < at
}

const isRow = (text: string, place: Place | undefined, next: Place | undefined): boolean =>
  place !== undefined && next !== undefined && /^(?:[、,和与及]|以及)$/.test(text.slice(place.to, next.from))

const isPartner = (text: string, place: Place): boolean =>
  (/"[^"]{0,2}$/.test(text.slice(0, place.from)) && !text.startsWith('"', place.to)) ||
  /(?:与|同|跟|和|向|由|被|从|比|经|将|把)$/.test(text.slice(Math.max(0, place.from - 1), place.from)) ||
  /^(?:人民医院|大学|会议|奖)/.test(text.slice(place.to))

/** The level that the last 全市, 我省 … of a text names. */
const wholeIn = (text: string): Region['level'] | undefined => WHOLE[[...text.matchAll(/(?<!占)[全我]([省市县区国])/g)].at(-1)?.[1] ?? '']

const WHOLE: Readonly<Record<string, Region['level']>> = { 省: 'province', 市: 'city', 县: 'county', 区: 'county', 国: 'country' }

/**
 * The region a sentence speaks of before it names one: what earlier sentences were about, widened where it says 全市 or
 * 我省 and the topic lies in such a one, else the document's.
 */
export function homeOf(ahead: string, topic: Region | null, home: Region | null): Region | null {
  const whole = wholeIn(ahead)
  if (!topic || !whole) return topic ?? home
  return regionLineage(topic).find(({ level }) => level === whole) ?? home
}

/** The region a sentence hands on to the next of its paragraph: the one it opens with (【江苏】, 绵阳低保对象…). */
export function carriedRegion(places: readonly Place[], text: string, before: Region | null, home: Region | null): Region | null {
  const [opening] = places
  if (!opening || opening.from > 2 || /^(?:[、,和与及]|以及|等)/.test(text.slice(opening.to))) return before
  const within = home === null || (isWithin(opening.region.code, home.code) && opening.region.code !== home.code)
  // 泉港区福利中心、晋江市福利中心均已动工: several places side by side are the topic of nothing that follows.
  const beside = places.some(({ from, region }) => from > opening.to && !/[,;。]/.test(text.slice(opening.to, from)) && region.level === opening.region.level)
  return within && !beside ? opening.region : before
}

/** The places end their clause or the one before (最高的是舟山和湖州，分别占…). */
const DEALT = /^(?:[^,;:。]*|[^;:。]*(?:分别|依次)[^,;:。]*|[^;:。\d]{0,4}[2-9]个?(?:区市|区县|县区|县市|[市县区地])[^;:。\d]*)$/

/**
 * 武进、新北、天宁分别4、3、2家: as many places in a row before as many numbers in a row are the places of these.
 * @returns the region of each number in order, or null where places and numbers do not correspond
 */
export function rowRegions(places: readonly Place[], text: string, numbers: readonly { readonly from: number }[]): Region[] | null {
  const first = numbers[0]?.from ?? 0
  const ahead = places.filter((place) => place.to <= first)
  const row = ahead.slice(-numbers.length)
  const last = row.at(-1)
  if (numbers.length < 2 || row.length < numbers.length || !last || !DEALT.test(text.slice(last.to, first))) return null
  if (row.some((place, index) => index > 0 && !isRow(text, row[index - 1], place))) return null
  return isRow(text, ahead.at(-numbers.length - 1), row[0]) ? null : row.map(({ region }) => region)
}
