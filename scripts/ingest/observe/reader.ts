/** Reads one stretch of running text: a paragraph, a heading, a caption. It is read sentence by sentence, each on its own text. */
import type { Discourse, Fact } from './clause.ts'
import { COUNTRY, type Region } from '../../../src/domain/region.ts'
import { fold } from './fold.ts'
import { framesOf, groupsOf } from './frame.ts'
import { countedPeople, impliedRate } from './impliedUnit.ts'
import { meaningOf, type Carried, type Meaning, type Statement } from './meaning.ts'
import { findMentions } from './mention.ts'
import { carriedRegion, rowRegions } from './place.ts'
import { roleOf, type MentionRole } from './role.ts'
import { findSentences } from './sentence.ts'
import type { Setting } from './setting.ts'
import { findTimes, type TimeExpression } from './time.ts'
import type { Tools } from './tools.ts'
import { carriedTime } from './when.ts'

/** One numeral of a stretch of text and what was made of it; offsets are those of the stretch. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly role: MentionRole
  /** The rules that gave role and noun, for `--explain`. */
  readonly rules: readonly string[]
  readonly quote: string
  readonly meaning: Meaning | null
}

export interface Surroundings {
  readonly setting: Setting
  /** Titles of the headings above, nearest last. */
  readonly headings: readonly string[]
  readonly title: string
}

/** All numerals of a text, in order. */
export function readText(original: string, surroundings: Surroundings, tools: Tools): Reading[] {
  const { setting, headings } = surroundings
  const discourse = openDiscourse(headings)
  let carried: Carried = { time: headingTime(surroundings), region: null }
  return findSentences(original).flatMap(({ from, to }) => {
    const text = fold(original.slice(from, to))
    const times = findTimes(text, setting.calendar)
    const places = tools.findPlaces(text, setting.region)
    discourse.lead = leadOf(text, discourse.lead)
    const readings = readSentence({ original: original.slice(from, to), text, times, places, setting, headings, discourse, carried, tools })
    carried = { time: carriedTime(times, text, carried.time, setting.calendar), region: carriedRegion(places, text, carried.region, setting.region) }
    return readings.map((reading) => ({ ...reading, from: reading.from + from, to: reading.to + from }))
  })
}

function openDiscourse(headings: readonly string[]): Discourse {
  const heading = (headings.at(-1) ?? '').replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*/, '')
  return { recent: [], heading, lead: '', rate: null, unit: null }
}

/** 一是…, (二)…, 第三: a numbered point opens a new run; the first clause of a paragraph opens the first. */
function leadOf(sentence: string, lead: string): string {
  const opens =
    lead === '' ||
    /^(?:[一二三四五六七八九十]+是|[(][一二三四五六七八九十]+[)]|第[一二三四五六七八九十]+|[一二三四五六七八九十]、|另一方面|一方面)/.test(sentence)
  return opens ? (/^[^,;。:]*/.exec(sentence)?.[0] ?? '') : lead
}

/** A heading such as 2021年工作回顾 sets the time of what stands below it. */
function headingTime({ headings, setting }: Surroundings): TimeExpression | null {
  for (const heading of headings.toReversed()) {
    const time = findTimes(fold(heading), setting.calendar).find(({ kind, dated }) => kind !== 'base' && dated)
    if (time) return { ...time, from: 0, to: 0 }
  }
  return null
}

function readSentence(statement: Statement): Reading[] {
  const { text, tools, times, setting, discourse } = statement
  const { grammar, units } = tools.catalogue
  const lastYear = setting.calendar.period ? Number((setting.calendar.period.split('/').at(-1) ?? '').slice(0, 4)) : null
  const context = { text, times, lastYear, grammar, units }
  const mentions = findMentions(text, times, tools.units, grammar)
  const judged = mentions.map((mention) => ({ mention: countedPeople(mention, context), ...roleOf(mention, context) }))
  const facts: Fact[] = judged.filter(({ role }) => role === 'metric' || role === 'target')
  const frames = framesOf(facts, { text: blanked(statement), reader: tools.phrases, grammar }, discourse).map((frame) => impliedRate(frame, discourse, tools))
  const dealt = dealtRegions(facts, statement)
  const order = new Map(frames.map(({ fact }, index) => [fact.mention.from, index]))
  const quote = statement.original.trim()
  return judged.map(({ mention, role, rule }) => {
    const index = order.get(mention.from) ?? -1
    const frame = frames[index]
    const meaning = frame ? meaningOf(frame, frames[index - 1]?.fact.mention.to ?? 0, statement) : null
    const region = dealt.get(mention.from)
    return {
      from: mention.from,
      to: mention.to,
      role,
      rules: frame ? [rule, frame.rule] : [rule],
      quote,
      meaning: meaning && region ? { ...meaning, region } : meaning,
    }
  })
}

/** The regions of numbers that stand in a row behind as many places. */
function dealtRegions(facts: readonly Fact[], { places, text }: Statement): Map<number, Region> {
  const groups = groupsOf(facts, text).map((group) => group.map(({ mention }) => mention))
  return new Map(groups.flatMap((group) => (rowRegions(places, text, group) ?? []).map((region, index) => [group[index]?.from ?? -1, region] as const)))
}

/** The text with times and the document's own regions blanked out: they are no part of a name. */
function blanked({ text, times, places, setting }: Statement): string {
  const home = setting.region
  const own = ({ region }: { region: Region }): boolean =>
    home === null || home.code === COUNTRY.code || region.path.startsWith(home.path) || home.path.startsWith(region.path)
  let result = ''
  for (const { from, to } of [...times, ...places.filter(own)].sort((a, b) => a.from - b.from)) {
    // 增加到目前的1207家: 到 says what the verb before it means.
    const kept = /^[到至]/.test(text.slice(from)) ? 1 : 0
    if (from >= result.length) result += text.slice(result.length, from + kept) + ' '.repeat(to - from - kept)
  }
  return result + text.slice(result.length)
}
