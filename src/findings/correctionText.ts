/** A correction in a sentence: 「2026-11-20 更正：“1.3万”的单位由“户”改为“人”。理由：…」. */
import type { Catalogue } from '../domain/catalogue.ts'
import type { Corrected } from '../domain/correction.ts'
import { BOUNDS, MEASURES, ROLES } from '../domain/observation.ts'
import { periodText } from '../domain/period.ts'

/** What readers call the fields of an observation. */
const FIELDS: Readonly<Record<string, string>> = {
  indicator: '指标',
  name: '名称',
  value: '数值',
  unit: '单位',
  bound: '精确性',
  measure: '口径',
  role: '性质',
  period: '时期',
  base: '基期',
  theme: '专题',
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { bound: BOUNDS, measure: MEASURES, role: ROLES }

export function correctionText({ date, text, fields, reason }: Corrected, catalogue: Pick<Catalogue, 'indicators' | 'themes'>): string {
  const changes = fields.map(({ field, from, to }) => `${FIELDS[field] ?? field}由${quoted(field, from, catalogue)}改为${quoted(field, to, catalogue)}`)
  return `${date}更正：“${text}”${changes.length > 0 ? `的${changes.join('，')}` : '不作为数据'}。理由：${reason}`
}

function quoted(field: string, value: string, catalogue: Pick<Catalogue, 'indicators' | 'themes'>): string {
  return value === '' ? '空缺' : `“${wordOf(field, value, catalogue)}”`
}

function wordOf(field: string, value: string, { indicators, themes }: Pick<Catalogue, 'indicators' | 'themes'>): string {
  if (field === 'indicator') return indicators.find(({ id }) => id === value)?.name ?? value
  if (field === 'theme') return themes.find(({ id }) => id === value)?.name ?? value
  if (field === 'period' || field === 'base') return periodText(value)
  return WORDS[field]?.[value] ?? value
}
