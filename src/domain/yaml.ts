/** Files that people write in YAML: read, checked by a schema, and what is wrong with them said so that they can mend it. */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

/** A file of the catalogue, or of an editor, that does not fit its schema. The message names file, line, fault and remedy. */
export class CatalogueError extends Error {
  override name = 'CatalogueError'
}

/**
 * Reads one YAML file in UTF-8 and checks it.
 * @param described the module that describes the fields, for the message
 * @throws CatalogueError with `file:line`, what is wrong and what to do
 */
export const readYaml = <T>(file: string, schema: z.ZodType<T>, described = 'src/domain/catalogue.ts'): T => checkYaml(file, readUtf8(file), schema, described)

function readUtf8(file: string): string {
  const bytes = readFileSync(file)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw new CatalogueError(`${file}: the file is not text in UTF-8, so its Chinese would come out garbled. Save it anew in the encoding UTF-8.`)
}

/**
 * The same of a text already read.
 * @param file its name, for the message
 */
export function checkYaml<T>(file: string, text: string, schema: z.ZodType<T>, described: string): T {
  return check(file, parse(file, text), schema, described)
}

function check<T>(file: string, document: Parsed, schema: z.ZodType<T>, described: string): T {
  const result = schema.safeParse(document.value)
  if (result.success) return result.data
  throw new CatalogueError(`${file}:${faultOf(document, result.error.issues, described)}`)
}

/** The entries of a list that fit, and what is wrong with each of the others. */
export interface Entries<T> {
  readonly entries: readonly T[]
  /** `file:line`, what is wrong and what to do. */
  readonly faults: readonly string[]
}

/**
 * Checks a list entry by entry, so that one that is wrong does not take the others with it.
 * @param file its name, for the message
 * @throws CatalogueError where the text is no YAML, or no list
 */
export function checkEntries<T>(file: string, text: string, schema: z.ZodType<T>, described: string): Entries<T> {
  const document = parse(file, text)
  const results = check(file, document, LIST, described).map((entry) => schema.safeParse(entry))
  return {
    entries: results.flatMap((result) => (result.success ? [result.data] : [])),
    faults: results.flatMap(({ error }, index) =>
      error
        ? [
            `${file}:${faultOf(
              document,
              error.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })),
              described,
            )}`,
          ]
        : [],
    ),
  }
}

/** A file in which every entry is commented out is read as null. */
const LIST = z.preprocess((written) => written ?? [], z.array(z.unknown(), 'this is no list: begin each entry with a dash'))

interface Parsed {
  readonly value: unknown
  /** The line of the deepest node on the path that exists. */
  readonly lineOf: (path: readonly Key[]) => number
}

type Key = string | number
type Issue = z.core.$ZodIssue

function parse(file: string, text: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [syntax] = document.errors
  if (syntax) {
    const reason = syntax.message.replace(/ at line \d+, column \d+:[^]*/, '')
    throw new CatalogueError(`${file}:${syntax.linePos?.[0].line ?? 1}: ${reason}. Mend the YAML there.`)
  }
  return { value: document.toJS(), lineOf: (path) => lineOf(document, path, lines) }
}

/** The line, where in the file, what is wrong and what to do. A field that is misspelled is told before the one that is missing for it. */
function faultOf(document: Parsed, issues: readonly Issue[], described: string): string {
  const all = issues.map(innermost)
  const issue = all.find(({ code }) => code === 'unrecognized_keys') ?? all[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknown].map((key) => (typeof key === 'symbol' ? String(key) : key))
  const fault = unknown.length > 0 ? 'there is no such field' : messageOf(issue, valueAt(document.value, path))
  return `${document.lineOf(path)}: ${path.join('.') || 'the file'}: ${fault}. Correct this entry; the fields are described in ${described}.`
}

/** Of a value that may be one thing or another and is none of them, what is wrong with the one it comes nearest to. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length)
  const [inner] = nearest ?? []
  return issue.message === BY_DEFAULT && inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

/** What zod says by itself: where a schema has words of its own, those are told. */
const BY_DEFAULT = 'Invalid input'

function messageOf(issue: Issue | undefined, value: unknown): string {
  if (issue?.code !== 'invalid_type') return issue?.message ?? 'does not fit'
  if (value === undefined) return 'this field is missing'
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `YAML takes ${String(value)} for a ${typeof value === 'number' ? 'number' : 'yes or no'}: write it in quotation marks, '${String(value)}'`
  if (issue.expected === 'number' && typeof value === 'string')
    return `'${value}' is text where a number is wanted: write digits alone, without quotation marks`
  if (!issue.message.startsWith(BY_DEFAULT)) return issue.message
  if (issue.expected === 'array') return `a list is wanted here: write it in brackets${typeof value === 'string' ? `, [${value}]` : ', [one, another]'}`
  if (issue.expected === 'object') return 'fields are wanted here, each with a value: { field: value }'
  return issue.message
}

const valueAt = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<Key, unknown>)[key] : undefined), value)

/** The line of the deepest node on the path that exists. */
function lineOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[], lines: LineCounter): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return lines.linePos(Number(node.range[0])).line
  }
  return 1
}
