/** A figure as a sentence, by the ways of saying of the catalogue (`sentences.yml`). It says what the data carry and nothing else. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { periodText } from '../domain/period.ts'
import { quantity } from '../domain/quantity.ts'
import type { Wording } from '../domain/sentences.ts'
import { toldPlace } from './place.ts'
import { reservationsOn, saidReservations } from './reservation.ts'

export type Phrasebook = Pick<Catalogue, 'sentences' | 'units'>

/** 养老床位数, 慈善项目数: names of a thing and the word that it is counted; not 人数 or 户数, of which 数 is a part. */
const COUNTED = /(?<=.[^人户件次倍项指总岁对例起张名天])数$/u

/** 救助人次, 登记对数, 遗体具数: the unit at the end of a name. */
const stemOf = (name: string, unit: string): string | undefined =>
  [`${unit}数`, unit].flatMap((end) => (unit !== '' && name.endsWith(end) && name.length > end.length + 1 ? name.slice(0, -end.length) : []))[0]

/** 城市低保标准每月750元; 有养老机构131家; 社会组织比2015年增加30.5%. */
export function subjectAndValue(observation: AtlasObservation, { sentences, units }: Phrasebook): string {
  const { name } = observation
  const dimension = units.find(({ unit }) => unit === observation.unit)?.dimension
  for (const wording of sentences.statements) {
    const groups = fits(wording, observation, name, dimension)
    if (groups) return filled(wording.say, { ...slots(observation, name, wording.is ?? '为'), ...groups })
  }
  return name
}

/** @returns the groups of the pattern; undefined where the wording is not for this figure */
function fits({ of }: Wording, observation: AtlasObservation, name: string, dimension: string | undefined): Record<string, string> | undefined {
  const { measure, bound, entry, unit } = observation
  const holds =
    (of.measures?.includes(measure) ?? true) &&
    (of.bounds?.includes(bound) ?? true) &&
    (of.values?.some((kind) => kind === valueKind(observation)) ?? true) &&
    (of.dimensions?.some((known) => known === dimension) ?? true) &&
    (of.catalogued === undefined || of.catalogued === (entry !== undefined)) &&
    (of.ends === undefined || of.ends === (stemOf(name, unit ?? '') !== undefined))
  if (!holds) return undefined
  if (of.pattern === undefined) return {}
  const match = new RegExp(of.pattern, 'u').exec(name)
  return match ? { ...match.groups } : undefined
}

const valueKind = ({ value }: AtlasObservation): 'none' | 'zero' | 'up' | 'down' => (value === null ? 'none' : value === 0 ? 'zero' : value > 0 ? 'up' : 'down')

function slots(observation: AtlasObservation, name: string, is: string): Record<string, string> {
  const { base, text, unit } = observation
  const { before, number, unit: printed, after } = quantity(observation)
  const verb = (word: string): string => (before === '不超过' ? before : before + word)
  const [counted = '', per] = printed.split('/')
  return {
    name,
    thing: name.replace(COUNTED, ''),
    stem: stemOf(name, unit ?? '') ?? name,
    is: verb(is),
    has: verb('有'),
    about: before,
    figure: number + printed + after,
    amount: number + counted + after,
    rate: per === undefined ? '' : `每${per}`,
    change: number.replace(/^[+−]/, '') + printed + after,
    base: base === null ? '' : `比${periodText(base)}`,
    printed: unit === null || text.endsWith(unit) ? text : text + unit,
  }
}

const filled = (say: string, values: Readonly<Record<string, string | undefined>>): string => say.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '')

/** After a time of several years 年均 would read as a slip: 2016—2020年，平均每年…; a digit right behind a date as a part of it: 2020年，60岁以上…. */
export const joined = (before: string, clause: string): string =>
  clause.startsWith('年均') ? `${before}平均每年${clause.slice(2)}` : /^\d/.test(clause) && /[年月日]$/.test(before) ? `${before}，${clause}` : before + clause

/** 广元市2020年, 按计划，湖北省2025年: what stands before a figure. */
export function occasion(observation: AtlasObservation): string {
  const place = toldPlace(observation)
  const time = observation.period === null ? '' : periodText(observation.period)
  return `${observation.role === 'target' ? '按计划，' : ''}${place}${time}`
}

/** What a figure's sentence has to add: that time or place do not stand in the report. */
export function missingFrom(observation: AtlasObservation): string {
  const missing = [toldPlace(observation) ? '' : '地区', observation.period === null ? '时间' : ''].filter(Boolean)
  return missing.length > 0 ? `，原文没有写明${missing.join('和')}` : ''
}

/** A whole sentence without its full stop: 大连市2020年7月1日城市低保标准每月750元. */
export const statement = (observation: AtlasObservation, phrasebook: Phrasebook): string =>
  joined(occasion(observation), subjectAndValue(observation, phrasebook)) + saidReservations(reservationsOn(observation)) + missingFrom(observation)

/** What a figure is of, as a subject: 社会组织 for 社会组织数, 城市低保标准. */
export const subjectOf = ({ name }: AtlasObservation): string => name.replace(COUNTED, '')
