import { isMap, isScalar, type Pair, parseDocument } from 'yaml'

import { regionByPath } from '../../../src/domain/region.ts'
import { type Origin, originSchema } from '../../../src/domain/report.ts'

const MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/
const FIELDS = originSchema.omit({ source_kind: true }).shape

/** The front matter a Markdown text begins with, its marks included; empty where there is none: text between two rules is no list of fields. */
export function matterOf(text: string): string {
  const matter = MATTER.exec(text)?.[0] ?? ''
  return fieldsOf(matter) ? matter : ''
}

/**
 * What the front matter says of the text's origin. It is written for other programs, so fields of another form are passed
 * over, not refused; what they hold is listed among the dropped lines.
 */
export function matterOrigin(text: string): Partial<Origin> {
  const fields = fieldsOf(matterOf(text)) ?? []
  return Object.fromEntries(
    fields.flatMap(({ key, value }) => {
      if (!isScalar(key) || !isScalar(value)) return []
      const [field, told] = [String(key.value), textOf(value.value)]
      return fits(field, told) ? [[field, told]] : []
    }),
  )
}

/** The fields between the two marks, or null where no map stands there. */
function fieldsOf(matter: string): Pair[] | null {
  const { contents, errors } = parseDocument(matter.replace(/^---.*|---[ \t]*$/g, ''))
  return errors.length === 0 && isMap(contents) ? contents.items : null
}

/** YAML reads a bare year as a number. */
const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

function fits(field: string, value: unknown): boolean {
  const schema = Object.entries(FIELDS).find(([name]) => name === field)?.[1]
  return schema?.safeParse(value).success === true && (field !== 'region' || regionByPath(String(value)) !== undefined)
}
