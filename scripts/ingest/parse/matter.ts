import { parseDocument } from 'yaml'

import { regionByPath } from '../../../src/domain/region.ts'
import { type Origin, originSchema } from '../../../src/domain/report.ts'

const MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/
const FIELDS = originSchema.omit({ source_kind: true }).shape

/** The front matter a Markdown text begins with, its marks included; empty where there is none. */
export const matterOf = (text: string): string => MATTER.exec(text)?.[0] ?? ''

/**
 * What the front matter says of the text's origin. It is written for other programs, so fields of another form are passed
 * over, not refused; what they hold is listed among the dropped lines.
 */
export function matterOrigin(text: string): Partial<Origin> {
  const matter = parseDocument(matterOf(text).replace(/^---.*|---[ \t]*$/g, ''))
  const written: unknown = matter.errors.length === 0 ? matter.toJS() : null
  if (typeof written !== 'object' || written === null) return {}
  return Object.fromEntries(
    Object.entries(written).flatMap(([field, value]: [string, unknown]) => (fits(field, textOf(value)) ? [[field, textOf(value)]] : [])),
  )
}

/** YAML reads a bare year as a number. */
const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

function fits(field: string, value: unknown): boolean {
  const schema = Object.entries(FIELDS).find(([name]) => name === field)?.[1]
  return schema?.safeParse(value).success === true && (field !== 'region' || regionByPath(String(value)) !== undefined)
}
