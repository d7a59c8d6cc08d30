/** What a document as a whole is about: its region, period and year of speaking. The origin file decides; else the text is asked. */
import { regionByPath, shortName, type Region } from '../../../src/domain/region.ts'
import type { Evidence } from '../../../src/domain/report.ts'
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import { NOTHING, on, opening, TOLD, yearOf, type Found } from './ground.ts'
import type { PlaceFinder } from './place.ts'
import { dayIn, periodIn } from './reportPeriod.ts'
import { chooseReportPeriod, type ReportPeriodQuestion } from './reportPeriodChoice.ts'
import { regionIn } from './reportRegion.ts'
import { chooseReportRegion, type ReportRegionQuestion } from './reportRegionChoice.ts'
import type { Calendar } from './time.ts'
import type { Tools } from './tools.ts'

export interface Setting {
  readonly region: Region | null
  readonly calendar: Calendar
}

/** What is needed to find a setting. */
export type SettingTools = Pick<Tools, 'learnt' | 'features' | 'findPlaces' | 'lexicon'>

/** A setting and where it was found. */
export interface FoundSetting extends Setting {
  /** Where region and reporting period were found, and how sure that is. */
  readonly evidence: { readonly region: Evidence; readonly period: Evidence }
}

/** A reporting period of more years than this says nothing of when a single figure held. */
const LONGEST = 10

export function settingOf(document: Document, tools: SettingTools): FoundSetting {
  const region = document.origin.region ? { value: regionByPath(document.origin.region) ?? null, evidence: TOLD } : foundRegion(document, tools)
  const spoken = spokenOn(document)
  const { value: period, evidence } = document.origin.period ? { value: document.origin.period, evidence: TOLD } : foundPeriod(document, spoken, tools)
  const last = period && Number((period.split('/').at(-1) ?? period).slice(0, 4))
  const calendar = { period, now: yearOf(spoken) ?? (last || null), done: beforePlan(document, period), spoken }
  return { region: region.value, calendar, evidence: { region: region.evidence, period: evidence } }
}

/** The day or month a document was given or published, or null. */
export const spokenOn = (document: Document): string | null => document.origin.date ?? document.found.date ?? dayIn(document)

/** The question which period a document reports on, with the answer of the rules. */
export function reportPeriodQuestion(
  document: Document,
  spoken: string | null,
  lexicon: Tools['lexicon'],
): { question: ReportPeriodQuestion; found: Found<string> } {
  const found = periodIn(document, spoken)
  return { question: { document, spoken, ruled: found.value, rule: found.rule ?? found.evidence.ground, lexicon }, found }
}

/** The question which region a document reports on, with the answer of the rules. */
export function reportRegionQuestion(document: Document, findPlaces: PlaceFinder): { question: ReportRegionQuestion; found: Found<Region> } {
  const found = regionIn(document, findPlaces)
  return { question: { document, ruled: found.value, ground: found.evidence.ground, findPlaces }, found }
}

/** Rules that the words themselves leave no choice: 四川省民政统计月报 of September, 过去三年 told in January 2021, 2017年工作完成情况. */
const SURE_RULES: ReadonlySet<string> = new Set(['statistic', 'years', 'reviewed'])

function foundPeriod(document: Document, spoken: string | null, { learnt, features, lexicon }: SettingTools): Found<string> {
  const { question, found } = reportPeriodQuestion(document, spoken, lexicon)
  if (SURE_RULES.has(question.rule)) return found
  const { period, probability } = chooseReportPeriod(question, learnt.reportPeriod, features)
  return {
    value: period,
    evidence: evidenceOf(found, period === found.value, period === null, (period?.split('/').at(-1) ?? '').slice(0, 4), document, probability),
  }
}

function foundRegion(document: Document, { learnt, features, findPlaces }: SettingTools): Found<Region> {
  const { question, found } = reportRegionQuestion(document, findPlaces)
  const { region, probability } = chooseReportRegion(question, learnt.reportRegion, features)
  const same = region?.path === found.value?.path
  return { value: region, evidence: evidenceOf(found, same, region === null, region ? shortName(region.name) : '', document, probability) }
}

/** The ground of the rules where they say the same, else the first words that name what was chosen; as sure as the choice. */
function evidenceOf(found: Found<unknown>, same: boolean, none: boolean, word: string, document: Document, probability: number): Evidence {
  const confidence = Number(probability.toFixed(2))
  if (same) return { ...found.evidence, confidence: none ? 0 : confidence }
  if (none) return NOTHING
  const [title = '', , ...lines] = opening(document)
  const ground = title.includes(word) ? 'title' : lines.some((line) => line.includes(word)) ? 'opening' : 'text'
  const quote = ground === 'title' ? title : (lines.find((line) => line.includes(word)) ?? '')
  return { ...on(ground, quote), confidence }
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
