/** What a document as a whole is about: its region, period and year of speaking. The origin file decides; else the text is asked. */
import { isWithin, regionByCode, regionByPath, type Region } from '../../../src/domain/region.ts'
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import type { PlaceFinder } from './place.ts'
import { findTimes, type Calendar } from './time.ts'

export interface Setting {
  readonly region: Region | null
  readonly calendar: Calendar
}

/** A reporting period of more years than this says nothing of when a single figure held. */
const LONGEST = 10

export function settingOf(document: Document, findPlaces: PlaceFinder): Setting {
  const region = document.origin.region ? (regionByPath(document.origin.region) ?? null) : regionIn(document, findPlaces)
  const spoken = yearIn(document.origin.date ?? document.found.date)
  const period = document.origin.period ?? periodIn(document, spoken)
  const last = period && Number((period.split('/').at(-1) ?? period).slice(0, 4))
  return { region, calendar: { period, now: spoken ?? (last || null) } }
}

/** The period a figure without a time of its own inherits, or null. */
export function inheritable(period: string | null): string | null {
  if (period === null) return null
  const [first = '', last = first] = period.split('/')
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST ? null : period
}

const yearIn = (date: string | undefined): number | null => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null)

function opening(document: Document): string[] {
  const blocks = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [visible(block.runs)]))
  return [visible(document.title), document.found.publisher ?? '', ...blocks.slice(0, 4)].map(fold)
}

/** The most specific region that the title names, else the publisher, else the opening; names of one line of descent support each other. */
function regionIn(document: Document, findPlaces: PlaceFinder): Region | null {
  for (const text of opening(document)) {
    const places = findPlaces(text, null).map(({ region }) => region)
    const [first] = places
    if (!first) continue
    return places.reduce(
      (best, region) => (region.code !== best.code && isWithin(region.code, best.code) && text.includes(`${best.name}${region.name}`) ? region : best),
      first,
    )
  }
  if (opening(document).some((text) => /全国|国务院|民政部/.test(text))) return regionByCode('100000') ?? null
  return null
}

/** The year, half-year or plan the title names, else the one the text names most, else the year before a publication in January to April. */
function periodIn(document: Document, spoken: number | null): string | null {
  const calendar: Calendar = { period: null, now: spoken }
  const [title = '', , ...rest] = opening(document)
  const named = [title, ...rest].map((text) => findTimes(text, calendar).filter((time) => time.period !== null && time.kind !== 'base'))
  const first = named.find((times) => times.length > 0)?.[0]
  if (first?.period) return first.period.length > 7 && !first.period.includes('/') ? first.period.slice(0, 4) : first.period
  if (spoken === null) return null
  const month = Number((document.origin.date ?? document.found.date ?? '').slice(5, 7))
  return String(month >= 1 && month <= 4 ? spoken - 1 : spoken)
}
