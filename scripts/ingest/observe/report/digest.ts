/** Digests of news: items of several cities under a title that names none of them. */
import { isWithin, regionLineage, type Region } from '../../../../src/domain/region.ts'
import { visible, type Document } from '../../document.ts'
import type { PlaceFinder } from '../region/place.ts'
import { ITEM_SIGN } from '../text/character.ts'
import { fold } from '../text/fold.ts'
import { NOTHING, on, opening, type Found } from './ground.ts'

/** So many cities begin an item of a digest at least. */
const FEWEST = 3
/** How far into an item, in characters, the city may stand that it is of (4月5日清明节当天，贵阳市…). */
const HEAD = 14

/** 【河北迁安】…, ▲江苏盐城：…: what an item of a digest begins with. */
const LABEL = new RegExp(`^\\s*(?:${ITEM_SIGN}\\s*)?(?:【([^】]{2,12})】|[(]([\u4e00-\u9fff]{2,12})[)]|([\u4e00-\u9fff]{2,12})[:。])`)

/** The place that a label names, the narrowest; undefined for any other label. */
const labelled = (text: string, findPlaces: PlaceFinder): Region | undefined => {
  const [, framed, inBrackets, alone] = LABEL.exec(text) ?? []
  const label = framed ?? inBrackets ?? alone ?? ''
  const places = label === '' ? [] : findPlaces(`【${label}】`, null)
  // Without a frame of its own a label names nothing else, and a county behind what it lies in.
  const isWhole = places[0]?.from === 1 && places.at(-1)?.to === label.length + 1 && places.every(({ from }, at) => at === 0 || from === places[at - 1]?.to)
  return framed !== undefined || (isWhole && (places.length > 1 || places[0]?.region.level !== 'county')) ? places.at(-1)?.region : undefined
}

/** 【河北迁安】…, 【山西沁县】…: of the narrowest region in which all lie that the labels name, or of none; undefined where fewer than two do. */
function labelledIn(texts: readonly string[], findPlaces: PlaceFinder): Found<Region> | undefined {
  const places = texts.flatMap((text) => labelled(text, findPlaces) ?? [])
  const [first] = places
  if (!first || new Set(places.map(({ code }) => code)).size < FEWEST_LABELS) return undefined
  const common = regionLineage(first).findLast((region) => places.every(({ code }) => isWithin(code, region.code)))
  return common ? { value: common, evidence: on('text', common.name), rule: 'labels' } : { value: null, evidence: NOTHING, rule: 'labels' }
}

const FEWEST_LABELS = 2

/** The region of a digest whose title names no place: that in which the places lie that its items are labelled with, or the province of the cities that begin them; undefined for any other document. */
export function digestIn(document: Document, findPlaces: PlaceFinder): Found<Region> | undefined {
  if (findPlaces(opening(document)[0] ?? '', null).length > 0) return undefined
  const items = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [fold(visible(block.runs))]))
  const labels = labelledIn(items, findPlaces)
  if (labels) return labels
  const cities = items.flatMap((text) => {
    const [first] = findPlaces(text.slice(0, HEAD), null)
    return first ? (regionLineage(first.region).find(({ level }) => level === 'city') ?? []) : []
  })
  const provinces = new Set(cities.map(({ parent }) => parent))
  const [city] = cities
  if (provinces.size !== 1 || new Set(cities.map(({ code }) => code)).size < FEWEST || !city) return undefined
  const province = regionLineage(city)[0]
  return province && { value: province, evidence: on('text', city.name) }
}
