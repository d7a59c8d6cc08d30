import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'

import { yearAsText } from '../../../src/domain/date.ts'
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
export const matterOrigin = (text: string): Partial<Origin> =>
  Object.fromEntries(toldIn(text).flatMap(({ key, value, fault }) => (fault === null ? [[key, value]] : [])))

/** A field of the front matter that was not taken, with the reason and the remedy. */
export interface Untaken {
  readonly field: string
  readonly fault: string
}

/** The fields that would tell the text's origin if they had the right form. */
export const untakenIn = (text: string): Untaken[] =>
  toldIn(text).flatMap(({ key, value, fault }) =>
    fault === null ? [] : [{ field: key, fault: `'${key}: ${String(value)}' of the front matter was not taken: ${fault}.` }],
  )

/** What keeps the front matter from being read as YAML, with its line and the remedy; undefined where nothing does. */
export function matterFault(text: string): string | undefined {
  const lines = new LineCounter()
  const [error] = parseDocument(within(matterOf(text)), { lineCounter: lines, prettyErrors: false }).errors
  if (!error) return undefined
  const used = Object.keys(matterOrigin(text))
  return `line ${lines.linePos(error.pos[0]).line} of the front matter is no correct YAML (${error.message}). It was read line by line, which gave ${used.join(', ') || 'nothing of use'}. Put a value that holds ': ' or begins with a mark into quotes, and write each key once.`
}

interface Field {
  readonly key: string
  readonly value: unknown
}

/** The front matter without its marks; its lines keep their numbers. */
const within = (matter: string): string => matter.replace(/^---.*|---[ \t]*$/g, '')

/** The fields between the two marks, or null where no map stands there. */
function fieldsOf(matter: string): Field[] | null {
  const { contents, errors } = parseDocument(within(matter))
  if (errors.length > 0) return fieldsByLine(within(matter).split(/\r?\n/))
  return isMap(contents) ? contents.items.flatMap(fieldOf) : null
}

const fieldOf = ({ key, value }: Pair): Field[] => (isScalar(key) && isScalar(value) ? [{ key: String(key.value), value: value.value }] : [])

const FIELD_LINE = /^(?<key>[\p{L}_][\p{L}\d_-]{0,30})[ \t]*:(?:[ \t]+(?<value>.*))?$/u
/** Goes on with the field above: indented, an entry of a list, or empty. */
const FURTHER_LINE = /^(?:[ \t]|-[ \t]|$)/
/** What a value begins with that may go on in further lines. */
const OPEN = /^["'[{|>]/

/** The fields that stand in a line each, of what is meant for YAML but is none; null where a line is no part of such a list. */
function fieldsByLine(lines: readonly string[]): Field[] | null {
  const isList = lines.some((line) => FIELD_LINE.test(line)) && lines.every((line) => FIELD_LINE.test(line) || FURTHER_LINE.test(line))
  if (!isList) return null
  return lines.flatMap((line, index) => {
    const { key, value } = FIELD_LINE.exec(line)?.groups ?? {}
    if (key === undefined || value === undefined || /^(?:[ \t]|-[ \t])/.test(lines[index + 1] ?? '')) return []
    const { contents, errors } = parseDocument(line)
    if (errors.length === 0) return isMap(contents) ? contents.items.flatMap(fieldOf) : []
    return OPEN.test(value) ? [] : [{ key, value: value.trim() }]
  })
}

interface Told extends Field {
  /** Why it cannot be taken, with the remedy; null where it can. */
  readonly fault: string | null
}

/** The fields that tell of the text's origin; one that is left empty tells nothing. */
function toldIn(text: string): Told[] {
  return (fieldsOf(matterOf(text)) ?? []).flatMap(({ key, value: written }) => {
    const value = yearAsText(written)
    const schema = Object.entries(FIELDS).find(([name]) => name === key)?.[1]
    return schema && value !== null ? [{ key, value, fault: schema.safeParse(value).error?.issues[0]?.message ?? regionFault(key, value) }] : []
  })
}

const regionFault = (key: string, value: unknown): string | null =>
  key === 'region' && !regionByPath(String(value)) ? "there is no such region: write the official names from the province down, joined by '/'" : null
