/** What a document as a whole is about: its region, period and year of speaking. The origin file decides; else the text is asked. */
import { regionByPath, type Region } from '../../../src/domain/region.ts'
import type { Evidence } from '../../../src/domain/report.ts'
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import { TOLD, yearOf } from './ground.ts'
import type { PlaceFinder } from './place.ts'
import { dayIn, periodIn } from './reportPeriod.ts'
import { regionIn } from './reportRegion.ts'
import type { Calendar } from './time.ts'

export interface Setting {
  readonly region: Region | null
  readonly calendar: Calendar
}

/** A setting and where it was found. */
export interface FoundSetting extends Setting {
  /** Where region and reporting period were found, and how sure that is. */
  readonly evidence: { readonly region: Evidence; readonly period: Evidence }
}

/** A reporting period of more years than this says nothing of when a single figure held. */
const LONGEST = 10

export function settingOf(document: Document, findPlaces: PlaceFinder): FoundSetting {
  const region = document.origin.region ? { value: regionByPath(document.origin.region) ?? null, evidence: TOLD } : regionIn(document, findPlaces)
  const spoken = document.origin.date ?? document.found.date ?? dayIn(document)
  const { value: period, evidence } = document.origin.period ? { value: document.origin.period, evidence: TOLD } : periodIn(document, spoken)
  const last = period && Number((period.split('/').at(-1) ?? period).slice(0, 4))
  const calendar = { period, now: yearOf(spoken) ?? (last || null), done: beforePlan(document, period), spoken }
  return { region: region.value, calendar, evidence: { region: region.evidence, period: evidence } }
}

/** A plan for 2011/2015 tells what was done in 2006/2010; a review of a plan tells of the plan. */
function beforePlan(document: Document, period: string | null): string | null {
  const title = fold(visible(document.title))
  const [first = 0, last = 0] = (period ?? '').split('/').map(Number)
  if (!/规划|纲要/.test(title) || REVIEW.test(title) || last - first !== 4) return null
  return `${first - 5}/${last - 5}`
}

const REVIEW = /总结|回顾|完成|评估|成就|实施情况|收官|成效|解读|综述/

/** The period a figure without a time of its own inherits, or null. */
export function inheritable(period: string | null): string | null {
  if (period === null) return null
  const [first = '', last = first] = period.split('/')
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST ? null : period
}
