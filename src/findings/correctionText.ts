/** A correction in a sentence: 「2026-11-20 更正：“1.3万”的单位由“户”改为“人”。理由：…」. */
import type { Catalogue } from '../domain/catalogue.ts'
import type { Corrected } from '../domain/correction.ts'
import { BOUNDS, MEASURES, ROLES } from '../domain/observation.ts'
import { periodText } from '../domain/period.ts'

/** What readers call the fields of an observation; of the indicator the sentence says it otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
  name: '名称',
  value: '数值',
  unit: '单位',
  bound: '精确性',
  measure: '类型',
  role: '性质',
  period: '时期',
  base: '基期',
  theme: '专题',
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { bound: BOUNDS, measure: MEASURES, role: ROLES }

/** In quotation marks of the second level where the words have some of their own. */
const quotes = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** What was changed in a figure that was read, or that it was dropped, when and why. */
export function correctionText({ date, text, fields, reason }: Corrected, catalogue: Pick<Catalogue, 'indicators' | 'themes'>): string {
  const changes = fields.filter(({ field }) => field !== 'indicator').map((changed) => fieldText(changed, catalogue))
  const moved = fields.filter(({ field }) => field === 'indicator').map((changed) => indicatorText(changed, catalogue))
  const what = fields.length === 0 ? '不作为数据' : (changes.length > 0 ? '的' : '') + [...changes, ...moved].join('，')
  return `${date}更正：${quotes(text)}${what}。理由：${reason}`
}

type Changed = Corrected['fields'][number]

const fieldText = ({ field, from, to }: Changed, catalogue: Pick<Catalogue, 'themes'>): string =>
  `${FIELDS[field] ?? field}由${worded(field, from, catalogue)}改为${worded(field, to, catalogue)}`

function indicatorText({ from, to }: Changed, { indicators }: Pick<Catalogue, 'indicators'>): string {
  const name = (id: string): string => quotes(indicators.find((indicator) => indicator.id === id)?.name ?? id)
  if (from === '') return `归入指标${name(to)}`
  if (to === '') return `不再归入指标${name(from)}`
  return `由指标${name(from)}改归${name(to)}`
}

const worded = (field: string, value: string, catalogue: Pick<Catalogue, 'themes'>): string => (value === '' ? '空缺' : quotes(wordOf(field, value, catalogue)))

function wordOf(field: string, value: string, { themes }: Pick<Catalogue, 'themes'>): string {
  if (field === 'theme') return themes.find(({ id }) => id === value)?.name ?? value
  if (field === 'period' || field === 'base') return periodText(value)
  return WORDS[field]?.[value] ?? value
}
