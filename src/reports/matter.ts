/**
 * A report's front matter: YAML that has a field a line and, in a list, an entry a line, each value as JSON.
 *
 * Any YAML reader takes it, a diff shows the figure that changed, and it is read with JSON.parse: a general reader of YAML
 * took two thirds of the time of loading a report.
 */

/** A line that is not of that form. */
export class MatterError extends Error {
  override name = 'MatterError'

  /** From 1, in the front matter. */
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** The lines of a front matter, without the marks around it. */
export function formatMatter(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([field, value]) =>
      Array.isArray(value) && value.length > 0
        ? `${field}:\n${value.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`
        : `${field}: ${JSON.stringify(value)}\n`,
    )
    .join('')
}

/**
 * Reads what `formatMatter` wrote.
 * @throws MatterError at the first line of another form
 */
export function parseMatter(text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  let entries: unknown[] = []
  text.split('\n').forEach((line, index) => {
    const field = /^([a-z_]+):(?: (.+))?$/.exec(line)
    if (line.startsWith('  - ')) entries.push(parseValue(line.slice(4), index + 1))
    else if (field?.[1]) fields[field[1]] = field[2] === undefined ? (entries = []) : parseValue(field[2], index + 1)
    else if (line !== '') throw new MatterError(index + 1, `'${line.slice(0, 40)}' is no field`)
  })
  return fields
}

function parseValue(value: string, line: number): unknown {
  try {
    return JSON.parse(value)
  } catch (error) {
    throw new MatterError(line, error instanceof Error ? error.message : String(error))
  }
}
