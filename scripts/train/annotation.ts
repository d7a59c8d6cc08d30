/**
 * Annotations as people write them: a line a numeral, in the order of the document, its fields parted by bars.
 *
 *   # region | period                     of the document; - where it is not told
 *   14035户|m|14035|户||l|城乡低保户数|sa      a figure that was reached (m) or is aimed at (t)
 *   2018年|date                            another numeral, with its role
 *
 * The fields of a figure: text | m or t | value | unit | bound | measure | name | theme | region | period | base. Readings that
 * are as good stand behind a semicolon; empty or = is what the document's first line says, - is nothing. A second figure
 * on the same numeral begins with ^.
 */
import type { Row, Subject } from './corpus.ts'

const THEMES: Readonly<Record<string, string>> = {
  sa: 'social-assistance',
  el: 'elderly-care',
  ch: 'child-welfare',
  di: 'disability',
  cy: 'charity',
  go: 'governance',
  so: 'social-organizations',
  sf: 'social-affairs',
  dr: 'disaster-relief',
  ad: 'admin-divisions',
  ep: 'epidemic',
  fi: 'finance',
  pb: 'party-building',
  ot: 'other',
}
const MEASURES: Readonly<Record<string, string>> = { l: 'level', f: 'flow', s: 'share', cp: 'change_pct', ca: 'change_abs', r: 'ratio' }
const BOUNDS: Readonly<Record<string, string>> = { '': 'exact', e: 'exact', a: 'approx', min: 'min', max: 'max' }
const ROLES: Readonly<Record<string, string>> = { m: 'metric', t: 'target' }
const OTHER = new Set(['threshold', 'date', 'duration', 'label', 'boilerplate'])

/**
 * Reads an annotation.
 * @param text the document it is of
 * @throws Error naming file and line, what does not fit and what to do
 */
export function readAnnotation(annotation: string, text: string, file: string): Row[] {
  const lines = annotation.split('\n').slice(1)
  const [region, period] = headOf(annotation)
  const rows: Row[] = []
  let at = 0
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const fault = (what: string): Error =>
      new Error(`${file}:${index + 2}: ${what} (${line.slice(0, 60)}). Correct the line; the fields are described in scripts/train/annotation.ts.`)
    const fields = line.split('|').map((field) => field.trim())
    const again = fields[0]?.startsWith('^') ?? false
    const printed = (fields[0] ?? '').replace(/^\^/, '')
    const start = again ? text.lastIndexOf(printed, at) : text.indexOf(printed, at)
    if (printed === '' || start < 0) throw fault('the numeral does not stand in the document after the one before')
    const place = { start, end: start + printed.length, text: printed }
    at = Math.max(at, place.end)
    const role = fields[1] ?? ''
    if (OTHER.has(role)) rows.push({ ...place, role })
    else rows.push(figureOf(place, fields, { region, period }, fault))
  })
  return rows
}

function headOf(annotation: string): readonly [region: string, period: string] {
  const [region = '', period = ''] = (annotation.split('\n', 1)[0] ?? '')
    .replace(/^#/, '')
    .split('|')
    .map((field) => field.trim())
  return [region, period]
}

/** What a whole document reports on, as the first line of its annotation says; of several readings the first. */
export function readSubject(annotation: string): Subject {
  const [region, period] = headOf(annotation)
  const told = (field: string): string | null => {
    const [first = ''] = field.split(';')
    return first === '' || first === '-' ? null : first
  }
  return { region: told(region), period: told(period) }
}

type Place = Pick<Row, 'start' | 'end' | 'text'>

function figureOf(place: Place, fields: readonly string[], document: { region: string; period: string }, fault: (what: string) => Error): Row {
  const [, roleCode = '', value = '', unit = '', bound = '', measures = '', names = '', themes = '', regions = '', periods = '', base = ''] = fields
  const role = ROLES[roleCode]
  if (role === undefined) throw fault(`there is no role '${roleCode}'`)
  const number = value === 'null' ? null : Number(value)
  if (value === '' || Number.isNaN(number)) throw fault(`'${value}' is no value`)
  const known = (code: string, codes: Readonly<Record<string, string>>): string => {
    const found = codes[code]
    if (found === undefined) throw fault(`'${code}' is none of ${Object.keys(codes).join(', ')}`)
    return found
  }
  const readings = (field: string): string[] =>
    field
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const told = (field: string, own: string): (string | null)[] => {
    const all = readings(field).map((one) => (one === '=' ? own : one))
    return (all.length > 0 ? all : [own]).map((one) => (one === '-' || one === '' ? null : one))
  }
  const all = {
    measure: readings(measures).map((code) => known(code, MEASURES)),
    indicator: readings(names),
    theme: readings(themes).map((code) => known(code, THEMES)),
    region: told(regions, document.region),
    period: told(periods, document.period),
  }
  if (all.measure.length === 0 || all.indicator.length === 0 || all.theme.length === 0) throw fault('measure, name or theme is missing')
  const also = Object.entries(all).flatMap(([field, [, ...others]]) => (others.length > 0 ? [[field, others] as const] : []))
  return {
    start: place.start,
    end: place.end,
    text: place.text,
    role,
    value: number,
    unit: unit === '' ? null : unit,
    bound: known(bound, BOUNDS),
    measure: all.measure[0],
    indicator: all.indicator[0],
    theme: all.theme[0],
    region: all.region[0],
    period: all.period[0],
    base: base === '' || base === '-' ? null : base,
    ...(also.length > 0 ? { also: Object.fromEntries(also) } : {}),
  }
}
