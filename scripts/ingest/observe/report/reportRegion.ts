/** The region a document reports on, as its text tells it. */
import { allRegions, COUNTRY, isWithin, regionByCode, regionLineage, shortName, type Region } from '../../../../src/domain/region.ts'
import { visible, type Document } from '../../document.ts'
import { RANK, type Place, type PlaceFinder } from '../region/place.ts'
import { isRow } from '../region/placeRow.ts'
import { isTownName } from '../region/town.ts'
import { fold } from '../text/fold.ts'
import { digestIn } from './digest.ts'
import type { RegionsNamed } from './fileName.ts'
import { allText, lastLines, NOTHING, on, opening, type Found } from './ground.ts'
import { countyOfTitle } from './titleRegion.ts'

/** XX市, 某区: the place was taken out on purpose. */
const MASKED = /(?:[Xx×]{1,3}|某某?)[省市县区州旗]/

/** 本报海口讯, 海口1月20日电: where a report was sent from, not what it is about. */
const DATELINE = /^(?:\s*(?:\d{4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)?(?:讯|电|消息|召开|举行|表示|介绍|通报)(?![子力信视器])/

/** 石湖县民政局2012年工作总结: the division that a title begins with. */
const BEGINS =
  /^(?:中共|关于)?([\u4e00-\u9fff]{2,3})([省市县区州旗盟])(?=民政|人民政府|政府|慈善|残联|残疾人联合会|老龄|卫生健康|财政局|社会组织|(?:19|20)\d{2}年|第[一二三四五六七八九十\d]+届|关于)/
/** 示范区, 地级市, 各县: words that end like a division. */
const NO_NAME =
  /^[该某]|[全各我本]|[社地城园景灾老山牧库小片校特辖新郊林矿湖湾海边][区]$|(?:开发|示范|试验|实验|功能|合作|自治|保税|高新|管理|度假|移民)[区州]$|[城超都上县门菜集夜级]市$|[试贫困各个范级市]县$/

/** Whether a title begins with a division by a name that no region has. */
function isOfUnknown(title: string, findPlaces: PlaceFinder): boolean {
  const [, stem = '', kind = ''] = BEGINS.exec(title) ?? []
  return stem !== '' && !NO_NAME.test(stem + kind) && findPlaces(title, null).length === 0
}

/** The region title, publisher or opening name, as wide as the text says it speaks (全省, 全市). */
export function regionIn(document: Document, findPlaces: PlaceFinder): Found<Region> {
  const texts = opening(document)
  if (texts.slice(0, 2).some((text) => MASKED.test(text))) return { value: null, evidence: NOTHING, rule: 'masked' }
  const digest = digestIn(document, findPlaces)
  if (digest) return digest
  // Of a place that is not known no other one is that the text names.
  if (isOfUnknown(texts[0] ?? '', findPlaces)) return { value: null, evidence: NOTHING, rule: 'unknown' }
  const county = countyOfTitle(document, findPlaces)
  if (county) return county
  const office = findPlaces(texts[0] ?? '', null).length > 0 ? undefined : officeIn(document, findPlaces)
  if (office) return office
  // 全国示范单位 in a text about its own district names no place.
  const isOwn = ownWords(document) > [...allText(document).matchAll(/全国|我国/g)].length
  const named = texts.map((text) => ({ text, places: findPlaces(text, null).filter(({ region, from }) => !isOwn || from < 6 || region.code !== COUNTRY.code) }))
  // Where a text was sent from is asked last.
  for (const sent of [false, true]) {
    for (const [index, { text, places }] of named.entries()) {
      const told = mostSpecific(places.filter(({ to }) => sent || index === 0 || !DATELINE.test(text.slice(to))))
      if (!told) continue
      const evidence = on(sent ? 'dateline' : index === 0 ? 'title' : index === 1 ? 'publisher' : 'opening', text)
      const above = (index === 0 ? aboveRow(told, places, text) : undefined) ?? aboveList(told, places, text)
      // 陕西、四川的乡镇区划调整: two provinces are not the country.
      if (above) return { value: above.code === COUNTRY.code && !national(document) ? null : above, evidence, rule: 'title' }
      const specific = index < 2 ? told : common(told, document, findPlaces)
      const region =
        national(document) || (index !== 0 && ofManyProvinces(document, findPlaces)) ? COUNTRY : index === 0 && !sent ? specific : widened(specific, document)
      const town = townIn(region, document)
      // 全省 in the speech of a masked city: what the text calls its own lies in no place that is told.
      return index >= 2 && town === region && isMasked(region, document)
        ? { value: null, evidence: NOTHING }
        : { value: town, evidence, ...(town !== region && townTitled(texts[0] ?? '') !== undefined ? { rule: 'title' } : {}) }
    }
  }
  const printed = imprintIn(document, findPlaces)
  if (printed) return printed
  const slogan = sloganIn(document)
  if (slogan) return slogan
  if (isOwn) return { value: null, evidence: NOTHING }
  const local = LOCAL.test(`${texts.join('\n')}\n${allText(document)}`)
  const isCountry = (text: string): boolean =>
    /我国|国务院|民政部(?!门)/.test(text) || findPlaces(text, null).some(({ region }) => region.code === COUNTRY.code)
  const whole = local ? undefined : (texts.find(isCountry) ?? (mentions(document, '我国') ? '我国' : undefined))
  if (whole !== undefined) return { value: COUNTRY, evidence: on('text', whole) }
  // No place, and none that is called the text's own: figures of the whole country need not say so.
  const text = `${texts.join('\n')}\n${allText(document)}`
  return local || !(NATIONAL.test(text) || /公报|民政事业|社会服务|民政统计/.test(texts[0] ?? ''))
    ? { value: null, evidence: NOTHING }
    : { value: COUNTRY, evidence: { ground: 'text', quote: '', confidence: 0.4 } }
}

/**
 * 醴陵“9·24”事故困难家庭救助 in a file that is named after 株洲: a county of that place which title or first line begin with, by a name that alone could be
 * anywhere or no place at all; undefined where the title names a place for certain, the text is of the whole, or title and first line name others.
 */
export function countyOfFile(
  document: Document,
  { findPlaces, regionsNamed }: { readonly findPlaces: PlaceFinder; readonly regionsNamed: RegionsNamed },
): Found<Region> | undefined {
  const [title = '', , first = ''] = opening(document)
  if (findPlaces(title, null).length > 0 || /[全我][省市州]/.test(allText(document))) return undefined
  for (const text of [title, first])
    for (const home of regionsNamed(document.file).filter(({ level }) => level === 'city')) {
      const [named, ...others] = [title, first].flatMap((line) => findPlaces(line, home)).filter(({ region }) => isWithin(region.code, home.code))
      const isOnly = named?.region.level === 'county' && others.every(({ region }) => region.code === named.region.code)
      if (isOnly && text.slice(0, FIRST_PLACE).includes(shortName(named.region.name)))
        return { value: named.region, evidence: on(text === title ? 'title' : 'opening', text) }
    }
  return undefined
}

/** How far into a line, in characters, the place stands that it begins with. */
const FIRST_PLACE = 10

/**
 * (淮安市民政局办公室2023年7月编发) below a text, 从宁夏回族自治区民政厅获悉 in its opening: the place of the office that speaks, where the title
 * names none; of several the highest.
 */
function officeIn(document: Document, findPlaces: PlaceFinder): Found<Region> | undefined {
  const signed = lastLines(document, SIGNED).filter((line) => line.length < LONGEST_SIGNATURE && SIGNATURE.test(line.trim()))
  const heard = opening(document).flatMap((line) => HEARD.exec(line)?.[0] ?? [])
  const offices = [...signed, ...heard].flatMap((line) => findPlaces(line, null).map(({ region }) => ({ region, line })))
  const [highest] = offices.sort((a, b) => RANK[a.region.level] - RANK[b.region.level])
  return highest && { value: highest.region, evidence: on('imprint', highest.line), rule: 'office' }
}

const SIGNED = 3
const LONGEST_SIGNATURE = 40
const SIGNATURE = /^[(]?[^,。;]{2,12}(?:民政[厅局]|人民政府|政府)[^,。;:]{0,8}(?:(?:19|20)\d{2}年[\d年月日]*)?(?:编发|编印|印发|编|供稿)?[)]?$/
/** 从宁夏回族自治区民政厅获悉 */
const HEARD = /(?:从|据)[^,。;、]{2,12}民政[厅局](?:获悉|了解|介绍|通报|消息)/

/** Bodies and words of a place that is not the whole country. */
const LOCAL = /[市县区镇乡](?:委|政府|民政局|财政局)|[县镇乡](?:共|现有|今年)|[我本][省市县区州旗镇乡局院]|(?<!各)全[省市县区镇](?!行政区)|街道办/
/** What is told of the whole country: its provinces, its ministry, or numbers that no province reaches. */
const NATIONAL =
  /各省|各地区|省份|民政部|财政部|涉外及|(?<!\d)(?:\d{4,6}(?:\.\d{1,4})?万(?:人|户|张|亿)|\d{3,6}(?:\.\d{1,4})?亿|\d{2,4}(?:\.\d{1,4})?万个|\d{1,2}(?:\.\d{1,4})?亿(?:人|户))/

/** 我市, 全市 in a text that names the province alone: its own place is not told. */
function isMasked(region: Region, document: Document): boolean {
  if (region.code === COUNTRY.code) return false
  const own = region.name.at(-1) ?? ''
  const [above, below] = OWN_LEVELS[region.level]
  const count = (characters: string): number => [...allText(document).matchAll(new RegExp(`[全我][${characters}]`, 'g'))].length
  const others = region.level === 'county' ? '市' : ''
  return count(`${below}${others}`.replace(own, '')) >= 3 && count(`${region.level === 'county' ? '' : above}${own}`) === 0
}

/** The words a division calls itself by (全省), and those of the divisions below it. */
const OWN_LEVELS: Readonly<Record<Region['level'], readonly [own: string, below: string]>> = {
  country: ['国', ''],
  province: ['省', '市县区镇乡'],
  city: ['市州盟', '县区镇乡'],
  county: ['县区市旗', '镇乡'],
}

/** 广东、海南、云南 in a text that calls no place its own: it is of the whole country. */
function ofManyProvinces(document: Document, findPlaces: PlaceFinder): boolean {
  const places = findPlaces(`${opening(document).join('\n')}\n${allText(document)}`, null)
  const provinces = new Set(places.map(({ region }) => regionLineage(region)[0]?.code))
  provinces.delete(COUNTRY.code)
  return provinces.size >= MANY_PROVINCES && ownWords(document) === 0
}

const MANY_PROVINCES = 4

/** How often the text speaks of 全市, 我县 and the like. */
const ownWords = (document: Document): number => [...allText(document).matchAll(/[全我本][省市县区州旗镇乡](?!行政区|以上|级|属|内外)/g)].length

/** 开创鄞州科学发展新局面 in a text that says 全区, 醴陵境内 in one that says 全县: the one district or county of that name. */
function sloganIn(document: Document): Found<Region> | undefined {
  const text = allText(document)
  const own = OWN_WORD.exec(text)?.[1]
  for (const { 0: words, 1: short = '' } of own === undefined ? [] : [...text.matchAll(SLOGAN), ...text.matchAll(WITHIN)]) {
    // A county may have become a city or a district since.
    const isOfKind = ({ name, level }: Region): boolean => name.endsWith(own ?? '') || (own === '县' && level === 'county')
    const named = allRegions.filter((region) => isOfKind(region) && shortName(region.name) === short)
    if (named.length === 1) return { value: named[0] ?? null, evidence: on('text', words) }
  }
  return undefined
}

const OWN_WORD = /[全我]([省市县区州旗])/
const WITHIN = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,3}?)(?:境内|境域|全境)/g
const SLOGAN =
  /(?:开创|推动|推进|加快|促进|建设|打造|幸福|美丽|富裕|平安|文明|和谐|富强)([\u4e00-\u9fff]{2,3}?)(?=科学|发展|经济|高质量|跨越|新局面|现代化|社会|做出|作出)/g

/** 版权所有：清徐县融媒体中心: a text that says 我县 is of the place whose paper printed it. */
function imprintIn(document: Document, findPlaces: PlaceFinder): Found<Region> | undefined {
  const own = OWN.exec(allText(document))?.[1]
  const lines = document.dropped.map(({ runs }) => fold(visible(runs))).filter((line) => IMPRINT.test(line))
  for (const line of lines) {
    const place = findPlaces(line, null).find(({ region }) => own === undefined || region.name.endsWith(own))
    if (place) return { value: place.region, evidence: on('imprint', line) }
  }
  return undefined
}

const OWN = /[我本]([省市县区州旗])/
const IMPRINT = /版权|主办|承办|供稿|技术支持|地址/

/** The first place, or the last of a line of descent that begins with it (安徽省颍上县, 甘肃省临夏州). */
function mostSpecific(places: readonly Place[]): Region | undefined {
  const byEnd = Map.groupBy(places, ({ to }) => to)
  let best = places[0]?.region
  for (const { region, from } of places) {
    const isBehind = byEnd.get(from)?.some((other) => other.region.code === best?.code) ?? false
    if (best && isBehind && region.code !== best.code && isWithin(region.code, best.code)) best = region
  }
  return best
}

/** 开县等地洪灾, 毕节、铜仁、黔东南：: the region above the places that a title names, where it names one of several, or several; undefined for others. */
function aboveRow(region: Region, places: readonly Place[], title: string): Region | undefined {
  const at = places.findIndex((place) => place.region.code === region.code)
  const [place, next] = [places[at], places[at + 1]]
  const isBeside = isRow(title, place, next) && next?.region.parent === region.parent && next.region.code !== region.code
  const isExample = place !== undefined && /^等(?:多?[地县市区]|[\d两三四五六七八九十]+个?[县市区])/.test(title.slice(place.to))
  return isBeside || isExample ? regionByCode(region.parent ?? '') : undefined
}

/** 落在万州、开州、梁平、忠县、云阳等10个区县: the region above one of a list of counties that are counted, or undefined. */
function aboveList(region: Region, places: readonly Place[], text: string): Region | undefined {
  const place = places.find((one) => one.region.code === region.code)
  if (!place || region.level !== 'county') return undefined
  const [ahead = '', behind = ''] = [/[^,;。:]*$/.exec(text.slice(0, place.from))?.[0], /^[^,;。:]*/.exec(text.slice(place.to))?.[0]]
  const others = `${ahead}|${behind}`.split('、').length - 1
  return others >= LISTED && /^(?:、[\u4e00-\u9fff]{2,4})*等?[\d一二两三四五六七八九十]+个?(?:区县|县区|县市|市县|旗县|县)/.test(behind)
    ? regionByCode(region.parent ?? '')
    : undefined
}

/** So many others beside it in a list. */
const LISTED = 3

/** 我市 … 绵竹市 … 什邡市: a text of a city that names several of its counties is of the city. */
function common(region: Region, document: Document, findPlaces: PlaceFinder): Region {
  const above = regionLineage(region).at(-2)
  const word = above && (above.level === 'city' ? '市' : above.level === 'province' ? '省' : '')
  const text = allText(document)
  if (!above || !word || !new RegExp(`[全我]${word}`).test(text)) return region
  const beside = findPlaces(text, above).some(({ region: other }) => other.code !== region.code && other.parent === region.parent)
  return beside ? above : region
}

/** 本报海口讯 tells where a report was sent from: a text that says 全省, or the province's name, more often is of the province. */
function widened(region: Region, document: Document): Region {
  const text = allText(document)
  const count = (words: RegExp): number => [...text.matchAll(words)].length
  const province = count(/[全我]省|省民政厅|省级/g)
  const below = count(/[全我][市县区]|市民政局|县民政局/g)
  const [top = region] = regionLineage(region)
  const named = ({ name }: Region): number => text.split(shortName(name)).length
  return region.level !== 'province' && (province > below * 2 || named(top) > named(region)) ? top : region
}

/** 全国, 我国, 民政部 said more often than 全省, 全市 and the like: a text about the whole country, wherever it was published. */
function national(document: Document): boolean {
  const text = allText(document)
  const count = (words: RegExp): number => [...text.matchAll(words)].length
  return (
    count(/全国(?!人大|人民|政协|先进|劳|优秀|首|示范|试点|文明|最|第|社区|民政|社会|综合)|我国|民政部(?!门)/g) >
    Math.max(1, 2 * count(/[全我本][省市县区州盟旗]|[省市县区]民政[厅局]/g))
  )
}

/** 道县仙子脚镇: a town told behind its county in title, publisher or opening; or one that the title begins with and the text says to lie in the county or calls its own. */
function townIn(county: Region, document: Document): Region {
  if (county.level !== 'county') return county
  const ofTown = (town: string): Region => ({ ...county, name: town, path: `${county.path}/${town}` })
  const names = [county.name, shortName(county.name)]
  const texts = opening(document).slice(0, TOLD_IN)
  for (const text of texts)
    for (const name of names) {
      const town = text.includes(name) ? new RegExp(`${name}([\u4e00-\u9fff]{2,4}?(?:镇|乡|街道|苏木))(?!年|区|县|企|村|级|里|内)`).exec(text)?.[1] : undefined
      if (town && !/[各全乡镇县区市个等的和与及]/.test(town.slice(0, -1))) return ofTown(town)
    }
  const titled = townTitled(texts[0] ?? '')
  if (titled === undefined) return county
  const lies = new RegExp(`${titled}(?:位于|地处|坐落于?|隶属于?|属于?|[是系])[^,;。]{0,12}${county.name}`)
  const isOwn = new RegExp(`[我全本]${titled.endsWith('街道') ? '街道' : titled.slice(-1)}`)
  return lies.test(allText(document)) || isOwn.test(allText(document)) ? ofTown(titled) : county
}

/** How many of the first lines may name a town behind its county. */
const TOLD_IN = 3
/** The town that a title begins with, or undefined; 推进乡镇养老服务 names none. */
function townTitled(title: string): string | undefined {
  const town = TITLED_TOWN.exec(title)?.[1]
  return town === undefined || !isTownName(town) ? undefined : town
}

const TITLED_TOWN = /^["“]?([\u4e00-\u9fff]{2,4}?(?:镇|乡|街道|苏木))(?=[:·,"“]|(?:19|20)\d\d年|民政|社会事务|养老|人民政府|关于|$)/

const mentions = (document: Document, word: string): boolean =>
  document.blocks.some((block) => block.kind !== 'table' && fold(visible(block.runs)).includes(word))
