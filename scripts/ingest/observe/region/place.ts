/** Regions named in a text, and the region a figure is about. */
import type { RegionNames } from '../../../../src/domain/catalogue.ts'
import { goesByFullName } from '../../../../src/domain/districts.ts'
import { allRegions, COUNTRY, isWithin, regionByCode, regionLineage, shortName, type Region } from '../../../../src/domain/region.ts'
import { ruling, type Ruling } from '../learnt/ruling.ts'
import { ITEM_SIGN } from '../text/character.ts'
import { WordSet } from '../text/wordSet.ts'
import { isCompared, isOfCompared, mayBeCompared } from './compared.ts'
import { inClosedBracket, isGivenTo, isPartner } from './namedBeside.ts'
import { FIGURED, isListed, isRow, joined, ROW_JOINT } from './placeRow.ts'
import { togetherOutside } from './together.ts'
import { isTown } from './town.ts'
import { averageOf, isSetAgainst, ownerTold, placeBeside, wholeIn, wholeTold, widenedTo } from './wholeSaid.ts'

export interface Place {
  readonly from: number
  readonly to: number
  readonly region: Region
  /** It lies outside the document's region, and the figure behind it is its own. */
  readonly isCompared?: boolean
}

/** Finds regions in a folded text, full names and short ones, those within `home` first. */
export type PlaceFinder = (text: string, home: Region | null) => Place[]

interface Name {
  readonly region: Region
  /** A short name is also an ordinary word (朝阳, 和平): it counts only within the document's region. */
  readonly short: boolean
  /** The short name is an ordinary word everywhere (安康, 太平): it counts only in a row with its neighbours. */
  readonly word?: boolean
}

/**
 * A finder of region names.
 * @param names the catalogue's aliases (abolished names, short forms)
 */
export function placeFinder(names: RegionNames): PlaceFinder {
  const dictionary = new Map<string, Name[]>()
  const words = new Set(names.words)
  const add = (word: string, region: Region, short: boolean): void => {
    const known = dictionary.get(word) ?? []
    if (!known.some((name) => name.region.code === region.code)) dictionary.set(word, [...known, { region, short, word: short && words.has(word) }])
  }
  for (const region of allRegions) {
    add(region.name, region, PLAIN_NAME.test(region.name))
    if (goesByFullName(region.code)) continue
    const short = shortName(region.name)
    if (short !== region.name) add(short, region, true)
    // 景东县, 昌吉州: self-governing divisions without the names of their peoples.
    const plain = /自治([县州旗])$/.exec(region.name)?.[1]
    if (plain !== undefined && short.length >= 2)
      for (const kind of [plain, `自治${plain}`]) if (!dictionary.has(`${short}${kind}`)) add(`${short}${kind}`, region, false)
  }
  for (const alias of names.aliases) {
    const region = regionByCode(alias.code)
    if (!region) continue
    add(alias.name, alias.until === undefined ? region : called(region, alias.name), false)
    const short = shortName(alias.name)
    // 江东 of 江东区, given up since: where no region of today is called so.
    if (alias.until !== undefined && short !== alias.name && !words.has(short) && !goesByFullName(region.code)) add(short, called(region, alias.name), true)
  }
  const current = new Set(dictionary.keys())
  for (const region of allRegions) for (const name of formerNames(region)) if (!current.has(name)) add(name, called(region, name), false)
  const known = new WordSet([...dictionary.keys()].filter((word) => word.length >= 2))
  return (text, home) => find(text, home, dictionary, known)
}

/** 城区 of 阳泉市, 郊区 of 长治市, 西区 of 攀枝花市 (and of no 铁西区), 北区 of Hong Kong: full names that are ordinary words. */
const PLAIN_NAME = /^[城郊矿东西南北]区$/

/** A region by the name a text of its time gives it. */
const called = (region: Region, name: string): Region => ({ ...region, name, path: region.path.replace(/[^/]+$/, name) })

/** 京山县 of 京山市, 抚州地区 of 抚州市: what a division was before it became a city or a district of one. */
function formerNames({ name, level, code }: Region): string[] {
  const short = shortName(name)
  if (goesByFullName(code)) return []
  if (short.length < 2 || !/[^地]区$|市$/.test(name)) return []
  if (level === 'city') return [`${short}地区`]
  return level === 'county' ? (name.endsWith('区') && !WITHOUT_CITIES.test(code) ? [`${short}县`, `${short}市`] : [`${short}县`]) : []
}

/** 北京, 天津 and 上海 have never had cities within them: 通州市 was that of 南通. */
const WITHOUT_CITIES = /^(?:11|12|31)/

/** 第二次全国地名普查: what is done all over the country is done here too. */
const NTH = /第[一二三四五六七八九十]{1,2}次$/
/** 全国综合减灾示范社区, 全国先进, 全国志愿服务信息系统: what the country gives, not where it is. */
const HONOUR =
  /^[^,;。]{0,14}?(?:试点|示范|先进|模范|百强|创建)(?:[市县区镇村]|单位|社区|城市|城区)|^[^,;。\d]{0,12}(?:信息系统|信息平台|管理系统|服务平台|服务网)|^(?:综合减灾|示范|先进|文明|优秀|最美|百强|首批|重点|劳动|农村社区建设|和谐社区|社会组织登记|性)/

/** 新增城市 holds no 增城, 建成县级中心 no 成县, 城镇居民和农村居民 no 民和. */
const SPLIT = /^新[增建设]|^[农住]村$|^[建完形组]成县|^[居公农村市难移渔牧灾选国人股网]民和(?!县)/

/** 汶川地震, 唐山大地震: an event called by its place. */
const EVENT = /^(?:县|市|州)?(?:[“"]?\d{1,2}[·.]?\d{1,2}[”"]?)?(?:特大|大|强烈|强)?地震(?!局|台|带|多发|频发)/
/** 岷县“5·10”特大冰雹山洪、岷县漳县6.6级地震等重大自然灾害: events of a list. */
const LISTED_EVENT = /^["“]?[\d·.]*["”]?[^,;。、\d]{0,4}(?:\d(?:\.\d)?级)?[^,;。、\d]{0,6}(?:地震|泥石流|山洪|冰雹|洪[灾涝水]|台风)(?:、|等)/
/** 投资8600万元新建县社会福利中心: built anew, unless the text is of the county so called. */
const isBuilt = (word: string, behind: string, region: Region, home: Region | null, previous: Place | undefined): boolean =>
  word.startsWith('新建') &&
  (OF_LEVEL.test(behind) || (previous?.region.code !== region.parent && !(home && (isWithin(region.code, home.code) || isWithin(home.code, region.code)))))
/** 新建县级中心18所, 新建区域性中心 */
const OF_LEVEL = /^(?:级|域(?!内))/
/** 支援四川汶川, 驰援湖北: whom a place helps. */
const HELPING = /(?:支援|援助|援建|驰援|增援|声援|对口(?:帮扶|支持|协作))(?:了|过)?$/
const LONGEST_HELPING = 5

function find(text: string, home: Region | null, dictionary: ReadonlyMap<string, readonly Name[]>, known: WordSet): Place[] {
  const places: Place[] = []
  let helped = -1
  for (let at = known.find(text); at >= 0; at = known.find(text, at + 1)) {
    const word = known.at(text, at) ?? ''
    const around = {
      text,
      word,
      after: at + word.length,
      previous: places.at(-1),
      namesAt: (place: number) => dictionary.get(known.at(text, place) ?? '') ?? [],
    }
    const region = choose(dictionary.get(word) ?? [], home, around)
    const isHelped = HELPING.test(text.slice(Math.max(0, at - LONGEST_HELPING), at)) || (helped >= 0 && /^[、和与及]?$/.test(text.slice(helped, at)))
    const behind = text.slice(at + word.length)
    if (isHelped || EVENT.test(behind) || LISTED_EVENT.test(behind)) {
      if (isHelped) helped = at + word.length
      at += word.length - 1
      continue
    }
    if (
      !region ||
      isBuilt(word, behind, region, home, around.previous) ||
      (word === '全国' && (HONOUR.test(text.slice(at + 2)) || NTH.test(text.slice(Math.max(0, at - 4), at)))) ||
      SPLIT.test(text.slice(Math.max(0, at - 1), at + word.length + 1))
    )
      continue
    const isOutside = home !== null && !isWithin(region.code, home.code) && !isWithin(home.code, region.code) && mayBeCompared(region, home, word)
    places.push({
      from: at,
      to: at + word.length,
      region,
      ...(isOutside && isCompared(text, at, around.after, around.previous?.isCompared === true) ? { isCompared: true } : {}),
    })
    at += word.length - 1
  }
  return places
}

/** What stands around a name: the place named before it, and the text after it. */
interface Around {
  readonly text: string
  readonly word: string
  readonly after: number
  readonly previous: Place | undefined
  /** The names that begin at an offset of the text. */
  readonly namesAt: (offset: number) => readonly Name[]
}

/** Among regions of one name: the one within the document's region, the highest first; of equals the one within the place just named, else none. */
function choose(names: readonly Name[], home: Region | null, around: Around): Region | undefined {
  const headed = home !== null && home.level !== 'country' && headsItem(around)
  // 北京朝阳: right behind what it lies in, a name is of none of its namesakes.
  const bound = names.filter(({ region }) => isRightBehind(region, around))
  const known =
    bound.length > 0
      ? bound
      : names.filter(
          ({ region, word }) => !word || isNextTo(region, around) || (home !== null && isWithin(region.code, home.code) && (headed || isAmong(region, around))),
        )
  // 吉林 in 长春、吉林、四平: in a row with cities it is the city.
  const beside = known.filter(({ region }) => region.level === 'city' && isNextTo(region, around))
  const allowed = beside.length > 0 ? beside : known
  const inside = allowed.filter(({ region }) => home === null || isWithin(region.code, home.code) || isWithin(home.code, region.code))
  const { text, word, after, previous } = around
  const isOther = inside.length === 0 && isCompared(text, after - word.length, after, previous?.isCompared === true)
  const pool = inside.length > 0 ? inside : allowed.filter(({ short, region }) => !short || (isOther && mayBeCompared(region, home)))
  const [best, ...others] = [...pool].sort((a, b) => rank(a) - rank(b) || closeness(a) - closeness(b))
  if (!best || (best.short && !isOther && !mayBeShort(best.region, around, home))) return undefined
  // 公安、民政: in a text whose region is not known a county's short name is a place only behind its city or province.
  const isBehind = around.previous !== undefined && isWithin(best.region.code, around.previous.region.code)
  if (home === null && best.short && best.region.level === 'county' && !isBehind && !headsItem(around)) return undefined
  const equals = [best, ...others.filter((other) => rank(other) === rank(best))]
  if (equals.length === 1 || home !== null) return best.region
  const behind = equals.find(({ region }) => around.previous !== undefined && isWithin(region.code, around.previous.region.code))
  if (behind) return behind.region
  // 通州区: of namesakes a district right under a province is named without it.
  const direct = equals.filter(({ region }) => closeness({ region }) === 0)
  return direct.length === 1 ? direct[0]?.region : undefined
}

/** Whether a region stands right behind one that it lies in. */
const isRightBehind = ({ code }: Region, { word, after, previous }: Around): boolean =>
  previous?.to === after - word.length && previous.region.code !== code && isWithin(code, previous.region.code)

/** 【琼海】, ▲ (金湖), ▲ 金湖: what an item of news begins with is the place it is told of, though it is called by its short name. */
function headsItem({ text, word, after }: Pick<Around, 'text' | 'word' | 'after'>): boolean {
  const [ahead, behind] = [text.slice(0, after - word.length), text.slice(after)]
  return OPENED.test(ahead) ? /^[】)]/.test(behind) : SIGNED.test(ahead) && /^[\s:|‖【-]/.test(behind)
}

const OPENED = new RegExp(`^\\s*(?:【|${ITEM_SIGN}\\s*[【(])$`)
const SIGNED = new RegExp(`^\\s*${ITEM_SIGN}\\s*$`)

/** 昆山、太仓 in a row, 下辖的昆山: a county's short name is a place only where the text says so; 石城 in 石城市 is not 石城县. */
function mayBeShort(region: Region, around: Around, home: Region | null): boolean {
  const { text, word, after, previous } = around
  const next = text.charAt(after)
  if (/[省市县区州]/.test(next) && !region.name.startsWith(word + next)) return false
  if (region.level !== 'county' || region.code === home?.code || headsItem(around)) return true
  const [ahead, behind] = [text.slice(0, after - word.length), text.slice(after)]
  const inside = home !== null && isWithin(region.code, home.code)
  if (inside && (home.level === 'city' || region.parent === home.code) && /(?:^|[,;。:】])$/.test(ahead)) return true
  // 太仓 in 昆山、太仓当年各建2、3家: the last of a row.
  // 佛山南海: right behind the city it lies in; 在威宁建屋42间, 在琼中向60户发放: where something was done.
  if (previous?.region.code === region.parent && previous.to === after - word.length) return true
  if (inside && home.level !== 'country' && ahead.endsWith('在') && /^[建发新设开向为给对]/.test(behind)) return true
  if (inside && isNextTo(region, around)) return true
  if (inside && home.level !== 'country' && (LED.test(ahead) || (/[,;、。:]$/.test(ahead) && /^(?:\d|最|仅|只有|一[县市区地]|垫底|居)/.test(behind))))
    return true
  if (/(?:^|[,;、。])$/.test(ahead) && /^[共有现新全今已达建设完投]/.test(next)) return true
  // 浦东（500张）、宝山（320张）
  if (inside && /^\([^()\d]{0,3}\d[^()]*\)/.test(behind)) return true
  return /^(?:[、,和县区市两三】:\d]|的|分别|依次|各[\d有为建占])/.test(behind) || /(?:下辖|辖下|所辖|所属)的$/.test(ahead)
}

/** Whether a region follows another of those it lies among in a row. */
const isNextTo = (region: Region, { text, word, after, previous }: Omit<Around, 'namesAt'>): boolean =>
  previous !== undefined &&
  previous.region.code !== region.code &&
  previous.region.parent === region.parent &&
  /^(?:[、和与及]|以及)$/.test(text.slice(previous.to, after - word.length))

/**
 * 和平、沈河、皇姑, 和平120张、沈河98张, 沈河（98张）、和平（120张）: whether a region whose name is an ordinary word stands in a row with its
 * neighbours, of which each may have its figure behind it.
 */
function isAmong(region: Region, { text, word, after, previous, namesAt }: Around): boolean {
  const [, figure = '', joint = ''] = AMONG.exec(text.slice(after)) ?? []
  const isBeside = (other: Region): boolean => other.code !== region.code && other.parent === region.parent
  if (joint !== '' && namesAt(after + figure.length + joint.length).some((name) => isBeside(name.region))) return true
  return figure !== '' && previous !== undefined && isBeside(previous.region) && AMONG_BEHIND.test(text.slice(previous.to, after - word.length))
}

const AMONG = new RegExp(`^(${FIGURED})?(${ROW_JOINT})?`)
const AMONG_BEHIND = new RegExp(`^(?:${FIGURED})(?:${ROW_JOINT}|,)$`)

/** 其中镇雄, 最多的是上蔡: what leads up to a place. */
const LED = /(?:其中|单是|唯有|唯独|只有|尤其是|尤以|[高低多少大小快慢早晚]的是|垫底的|居首的|隔壁|邻县|归)$/

const closeness = ({ region }: Pick<Name, 'region'>): number => (region.level === 'county' && regionLineage(region).length > 2 ? 1 : 0)

export const RANK: Readonly<Record<Region['level'], number>> = { country: 0, province: 1, city: 2, county: 3 }
const rank = ({ region, short }: Name): number => RANK[region.level] * 2 + (short ? 1 : 0)

/**
 * The region a figure is about: the last single place named before it in its sentence, if it lies in the document's
 * region and is no partner (与…合作, 由…支持); several places in a row stand for the region above them.
 */
export function regionOf(places: readonly Place[], text: string, at: number, topic: Ruling<Region | null>, home: Region | null): Ruling<Region | null> {
  const { value, rule } = placedRegion(places, text, at, topic, home)
  return ruling(value && home ? underName(value, home) : value, rule)
}

function placedRegion(places: readonly Place[], text: string, at: number, topic: Ruling<Region | null>, home: Region | null): Ruling<Region | null> {
  const beside = places.findLast(({ to }) => to <= at)
  const together = togetherOutside(places, text, at, home)
  if (together) return ruling(together, ABOVE_ROW)
  if (beside?.isCompared && isOfCompared(text, beside, at)) return ruling(beside.region, 'place that is compared')
  const above = placeBeside(places, text, at, home)
  if (above) return ruling(above, 'place above that is compared')
  const given = places.find((place) => place.from > at && isPart(place.region, home) && isGivenTo(text, at, place))
  if (given) return ruling(given.region, 'place it was given to')
  const named = places.filter(
    (place, index) =>
      place.to <= at &&
      !inClosedBracket(text, place, at) &&
      (isRow(text, places[index - 1], place) || isListed(text, places[index - 1], place) || !isPartner(text, place)),
  )
  const inside = joined(named.filter(({ region }) => isPart(region, home)))
  const last = inside.at(-1)
  const whole = averageOf(text, at, home) ?? widenedTo(text.slice(last?.to ?? 0, at))
  const wider = whole === 'country' ? COUNTRY : whole && home && lineageOf(home).find(({ level }) => level === whole)
  if (wider) return ruling(wider, 'wider whole that the words tell of')
  const [ahead, lineage] = [text.slice(0, at), home ? lineageOf(home) : []]
  // 最高的老河口市为78%，最低的南漳县仅44%，相差34个百分点: of neither.
  if (inside.length > 1 && DIFFER.test(ahead)) return ruling(home, 'whole of those that differ')
  const around = home && !last ? (wholeTold(ahead, home, lineage) ?? ownerTold(ahead, home, lineage)) : undefined
  if (around) return ruling(around, 'whole that a part of it tells of')
  if (!last) return topic
  const since = text.slice(last.to, at)
  const turned = turnedFrom(inside, since, topic, home, text.slice(0, last.from))
  if (turned !== undefined) return turned
  const broken = inside.findLastIndex((place, index) => index < inside.length - 1 && !isRow(text, place, inside[index + 1]))
  return regionOfRow(
    inside.slice(broken + 1).map(({ region }) => region),
    since,
    home,
  )
}

const [ABOVE_NAMED, SUM_OF_NAMED, ABOVE_ROW] = ['region above the places named', 'sum of the places named', 'region above the places in a row'] as const
/** The rules by which a region is that above several places, which have the figure together or each: it is none of the whole region. */
export const OF_SEVERAL: ReadonlySet<string> = new Set([ABOVE_NAMED, SUM_OF_NAMED, ABOVE_ROW])

/** What the text since the last place turns to, or undefined where it still tells of that. */
function turnedFrom(
  inside: readonly Place[],
  since: string,
  topic: Ruling<Region | null>,
  home: Region | null,
  ahead: string,
): Ruling<Region | null> | undefined {
  const last = inside.at(-1)?.region
  if (!last) return topic
  const about = topic.value
  // 沂南县岸堤镇等29个乡镇: one place stands for others that lie anywhere.
  if (STANDING.test(since)) return ruling(home, 'place that stands for others')
  // 晋宁县、沾益县等4个县撤县设区，县级市由11个增加到20个: those named are examples of what was counted, and of nothing behind it.
  // 内蒙古——包头、赤峰等6个盟市，4.4万人受灾: but of what they are examples of parts of, where the sentence began with that.
  if (EXAMPLES.test(since)) {
    const whole = inside.find(({ region }) => region.code !== last.code && isWithin(last.code, region.code))
    return whole ? ruling(withinHome(whole.region, home), 'place that those named lie in') : topic
  }
  // 一是…任城区每名服务512户；二是…: the next point is of what the list is about.
  if (NEXT_POINT.test(since)) return topic
  // 邗江区16人，开发区10人: a place the list of regions does not know is no part of the one before.
  if (OTHER_PLACE.test(/[^,;、。]*$/.exec(since)?.[0] ?? '') && /[,;、]/.test(since)) return ruling(home, 'place that no list knows')
  // 【兰考】河南这个县…: said of the county.
  if (about && about.code !== last.code && isWithin(about.code, last.code) && /^(?:这个|的这个)[市县区]/.test(since)) return topic
  // 青岛市民政局供稿，我市…: the whole is that of the place just named, if it is of that level.
  const whole = wholeIn(since)
  const wider = whole && lineageOf(last).find(({ level }) => level === whole)
  if (whole) return wider ? ruling(withinHome(wider, home), 'whole that the last place lies in') : topic
  // 三区合计58家, 其余各县451户: of the region above the places named.
  if (OF_MANY.test(since)) return ruling(withinHome(aboveOf(last), home), ABOVE_NAMED)
  const isBeside = isTown(last) || inside.some(({ region }) => region.code !== last.code && aboveOf(region).code === aboveOf(last).code)
  // 甲区120万元，乙区80万元，合计200万元: of both; 其余50万元: of what else there is.
  if (isBeside && SUM.test(since)) return ruling(withinHome(aboveOf(last), home), SUM_OF_NAMED)
  // 昆山采集条目200条, 太仓300条; 设置门牌4万块: a new clause after places compared is of what the sentence is about.
  // 平均入住率39.8%，山丹县仅27%；公建民营率62.5%: so it is after one place that was set against the whole.
  return (isBeside || isSetAgainst(ahead)) && since.includes(';') ? topic : undefined
}

/** The region of one place, or of several in a row. */
function regionOfRow(row: readonly Region[], since: string, home: Region | null): Ruling<Region> {
  const [first = COUNTRY] = row
  const isOne = new Set(row.map(({ path }) => path)).size === 1
  if (isOne && !/^[等、]/.test(since)) return ruling(first, 'place named before')
  // 石门县等地新建8所: of one that stands for others nobody knows where these lie.
  if (isOne && home !== null && since.startsWith('等地')) return ruling(home, 'place that stands for others')
  // 武鸣、横县各有240户: each of them has so many, and so the first.
  if (EACH.test(since)) return ruling(first, 'each of the places in a row')
  const above = lineageOf(aboveOf(first)).findLast(({ code }) => row.every((region) => isWithin(region.code, code) && region.code !== code)) ?? COUNTRY
  return ruling(withinHome(above, home), ABOVE_ROW)
}

/** Whether a region lies in the document's and is not that itself. */
export const isPart = (region: Region, home: Region | null): boolean =>
  home === null || (isWithin(region.code, home.code) && (region.code !== home.code || (isTown(region) && !isTown(home))))

/** The region right above: of a town its county. */
export const aboveOf = (region: Region): Region =>
  (isTown(region) ? regionByCode(region.code) : region.parent ? regionByCode(region.parent) : undefined) ?? COUNTRY

/** From the province down to the county. */
export const lineageOf = (region: Region): Region[] => regionLineage(isTown(region) ? aboveOf(region) : region)

/** 即墨、胶州两区市 in a text about the whole country: of Qingdao. */
const withinHome = (region: Region, home: Region | null): Region => (home === null || isWithin(region.code, home.code) ? region : home)

/** A region under the name that the document gives its own: 襄樊市/保康县 in a report of 襄樊市. */
export function underName(region: Region, home: Region): Region {
  const official = regionByCode(home.code)?.path ?? home.path
  if (official === home.path || isTown(home) || !isWithin(region.code, home.code)) return region
  if (region.path === official) return home
  return region.path.startsWith(`${official}/`) ? { ...region, path: `${home.path}${region.path.slice(official.length)}` } : region
}

/** 三市共, 四区县各, 其余六个市州: several divisions taken together. */
const DIVISIONS = '(?:市州|州市|市县|区县|县区|县市|区市|旗县|乡镇|老?城区|[市县区州旗地镇乡盟])'
const OF_MANY = new RegExp(
  `(?:[两二三四五六七八九十\\d]个?${DIVISIONS}(?:[(（][^()（）]{1,8}[)）])?(?:合计|合起来|合共|共|一共|总共|总数|相加|加起来|加在一起|之和|占|过半|差不多|各)|(?:其余|其他|余下|剩下)的?[各一两二三四五六七八九十\\d]*个?${DIVISIONS})`,
)

/** 合计, 其余, in a clause of its own behind the places. */
const SUM = /[,;](?:(?:合计|总计|共计|合共)[^,;。\d]{0,8}|(?:其余|余下|剩下)的?)$/

const NEXT_POINT = /[,;。](?:[二三四五六七八九十]是|[(（][二三四五六七八九2-9][)）]|[②-⑨])/
const EXAMPLES = /^等[\d两三四五六七八九十]+个[^,;。]*[,;]/
const STANDING = /^[^,;。、\d]{3,12}等(?:\d|$)/

const DIFFER = /[,;](?:[两二]者|两地|最高[与和]最低)?相差(?:近|约|了|达)*$/

/** …各建, …都是: said of each of a row. */
const EACH = /^[^,;:。、\d]{0,6}(?:各|都是|均为|都有|均有)[^,;:。、\d]{0,6}$/

const OTHER_PLACE = /(?:开发区|经开区|高新区|新区|新城|景区|园区|度假区|示范区)(?:新增|共有|现有|有|达到?|仅|为)?\s*$/
