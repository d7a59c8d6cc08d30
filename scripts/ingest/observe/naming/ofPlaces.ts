/** Figures that break one down by places: 资助项目83个、1245万元，其中延安市12个、180万元，商洛市9个、135万元. */
import type { FigureRead } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import { isPart } from '../region/place.ts'
import type { Told } from '../statement.ts'

/** What stands between a place and its figures, and between a row of places and what it breaks down. */
const LINKS = /[\s、,和(:为有共各]|分别/g
/** A row that says that it breaks something down. */
const TOLD_SO = /其中|看/
/** Nothing that is counted stands behind the number, but in which place it comes. */
const CLOSED = /^\s*(?:(?:次之|居次|紧随其后|居后|垫底)?[、,;。)]|[和与及]|$)/
/** A deed is told in so many characters. */
const DEED = 2
const LEADS =
  /^[\s、,;:]*(?:(?:(?:居|排|位居|位列)全?[国省市州县区]?(?:首位|第[一二三]位?|前列)|次之|居次|紧随其后)[,;]|其中|分别[为是]|(?:[按分从]|分各)(?:地区|区域|市州|区县|县区|市县)(?:来)?看)?[\s,:]*$/

/**
 * The name of the figure that one of a place, with no words of its own, breaks down: the last of its unit that is of the whole, be that in the sentence
 * before, or the largest where a place has more than the last. Undefined for others, and behind one of another place that is called otherwise.
 */
export function ofPlaces({ fact: { mention } }: Frame, told: Told): string | undefined {
  const { places, plain, figures, setting, read, discourse } = told
  const place = places.findLast(({ to, region }) => to <= mention.from && isPart(region, setting.region))
  // 秦州区3120: without a unit of its own a number may be of anything.
  const isBare = mention.unit === null || (mention.unit === '元' && mention.to === mention.numberTo)
  if (!place || isBare) return undefined
  // 处置143家，其中延平区处置54家: the deed of the whole may be said again.
  const deed = without(figures, plain, place.to, mention.from).replace(LINKS, '')
  const before = figures.findLast(({ to }) => to <= place.from)
  const lead = plain.slice(before?.to ?? 0, place.from)
  if (!LEADS.test(lead) || !CLOSED.test(plain.slice(mention.to))) return undefined
  const isOfPart = ({ region }: FigureRead): boolean => region !== null && isPart(region, setting.region)
  // 万州区31人 alone, behind a full stop, breaks nothing down.
  const isRow = read.every(isOfPart) && (TOLD_SO.test(lead) || read.length > 0)
  const alike = [...(isRow ? discourse.read : []), ...read].filter(({ unit }) => unit === mention.unit)
  const at = alike.findLastIndex((one) => !isOfPart(one))
  const parts = alike.slice(at + 1)
  // 社会组织1560家，其中社会团体800家、基金会5家。其中延吉市623家: no part is more than its whole.
  const isMore = (alike[at]?.value ?? Infinity) < (parts[0]?.value ?? mention.value ?? 0)
  const whole = (isMore ? largest(alike.slice(0, at + 1)) : alike[at])?.name
  if (deed !== '' && (deed.length < DEED || whole?.includes(deed) !== true)) return undefined
  return parts.every(({ name }) => name === whole) ? whole : undefined
}

/** The figure of the largest value. */
const largest = (figures: readonly FigureRead[]): FigureRead | undefined =>
  figures.reduce((most: FigureRead | undefined, one) => ((one.value ?? 0) > (most?.value ?? 0) ? one : most), undefined)

/** A stretch of a text without the figures in it. */
function without(figures: Told['figures'], text: string, from: number, to: number): string {
  let [rest, at] = ['', from]
  for (const figure of figures) {
    if (figure.from < at || figure.to > to) continue
    rest += text.slice(at, figure.from)
    at = figure.to
  }
  return rest + text.slice(at, to)
}
