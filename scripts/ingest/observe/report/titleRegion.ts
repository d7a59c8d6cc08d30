/** The county that a title names by its short name alone: 涿州：水退之后60天, 泰兴乡镇“瘦身”, 数说罗甸“十三五”. */
import { goesByFullName } from '../../../../src/domain/districts.ts'
import { allRegions, shortName, type Region } from '../../../../src/domain/region.ts'
import type { Document } from '../../document.ts'
import type { PlaceFinder } from '../region/place.ts'
import { allText, on, opening, type Found } from './ground.ts'

/** Counties by short names that no other division has; null where several share one. */
const BY_SHORT_NAME = ((): ReadonlyMap<string, Region | null> => {
  const counties = new Map<string, Region | null>()
  for (const region of allRegions) {
    const short = shortName(region.name)
    if (short !== region.name && !goesByFullName(region.code)) counties.set(short, region.level === 'county' && !counties.has(short) ? region : null)
  }
  return counties
})()

/** What a title may say before the place it is about. */
const AHEAD = /^(?:【[^】]*】)?[【《“"(]?(?:数说|图解|一图读懂|一图看懂|走进|聚焦|看)?$/
/** 涿州：, 阜宁“6·23”, 唐河民政, 扬中2011, 湘阴留守儿童: what a title tells of a place. */
const HEADED =
  /^(?:[:·《"“]|\d|民政|养老|低保|救助|慈善|殡葬|社工|福利|婚登|婚姻|年鉴|老人|老年|儿童|留守|残疾人|百岁|城乡|农村|困难|今年|去年|上半年|前三季度)/
/** 凤凰山公墓, 昆山路街道, 红旗社区: a part of another name; 鲁甸、景谷: one of several. */
const LONGER = /^(?:[、和与]|山|湖|江|河|路|大道|街|镇(?!街)|乡(?!镇)|村|社区|小区|新村|家园|花园|公寓|岛|大学|学院|桥|港|寺)/

/** The one county that the title names so, if it begins with it or the text tells of it again; undefined where the title names any place in full. */
export function countyOfTitle(document: Document, findPlaces: PlaceFinder): Found<Region> | undefined {
  const [title = ''] = opening(document)
  if (findPlaces(title, null).length > 0) return undefined
  const text = allText(document)
  const named = [...BY_SHORT_NAME].flatMap(([short, region]) =>
    region && isTitled(title, short, region, text) && isPlace(title, region, findPlaces) ? region : [],
  )
  const [county, ...others] = named
  return county && others.length === 0 ? { value: asCalled(county, text, findPlaces), evidence: on('title', title), rule: 'title' } : undefined
}

/** 崇明县, 章丘市: a county as its text calls it, which may be of an earlier time. */
const asCalled = (county: Region, text: string, findPlaces: PlaceFinder): Region =>
  findPlaces(text, county).find(({ from, to, region }) => region.code === county.code && text.slice(from, to) !== shortName(county.name))?.region ?? county

/** Whether the short name is no ordinary word. */
const isPlace = (title: string, region: Region, findPlaces: PlaceFinder): boolean =>
  findPlaces(title, region).some((place) => place.region.code === region.code)

function isTitled(title: string, short: string, { name }: Region, text: string): boolean {
  const at = title.indexOf(short)
  if (at < 0) return false
  const behind = title.slice(at + short.length)
  if (LONGER.test(behind)) return false
  const isFirst = AHEAD.test(title.slice(0, at))
  const isApart = isFirst || behind.startsWith(':') || /[:的—]$/.test(title.slice(0, at))
  return text.includes(name) || (isFirst && HEADED.test(behind)) || (isApart && text.includes(short))
}
