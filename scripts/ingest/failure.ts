import { describeSystemError } from '../systemError.ts'

/** What went wrong with a file: it is a document that is missing, holds corrections that were not made, or is something else. */
export interface Failure {
  readonly kind: 'document' | 'corrections' | 'other'
  readonly file: string
  /** The reason and the remedy. */
  readonly message: string
}

/** Runs a step for one file; its error becomes a failure of that file alone. */
export function attempt(kind: Failure['kind'], file: string, failures: Failure[], step: () => void): void {
  try {
    step()
  } catch (error) {
    failures.push({ kind, file, message: messageOf(error) })
  }
}

function messageOf(error: unknown): string {
  if (error instanceof RangeError && error.message.includes('call stack')) return TOO_DEEP
  return describeSystemError(error) ?? (error instanceof Error ? error.message : String(error))
}

const TOO_DEEP =
  'quotes, lists or elements lie in one another more deeply than can be read. Look for marks such as > or <b> that stand many hundred times in a row, and take them out.'

/** What the failures mean for the site, a sentence for each kind: the documents that are missing, the corrections not made, the rest. */
export function describeFailures(failures: readonly Failure[]): string {
  const sentences = CONSEQUENCES.flatMap(({ kind, one, many }) => {
    const files = [...new Set(failures.filter((failure) => failure.kind === kind).map(({ file }) => file))]
    return files.length === 0 ? [] : [`${files.length === 1 ? one : `${files.length} ${many}`}: ${files.join(', ')}.`]
  })
  return [...sentences, 'The reasons and the remedies stand above.'].join(' ')
}

const CONSEQUENCES = [
  { kind: 'document', one: '1 document could not be read and is not on the site', many: 'documents could not be read and are not on the site' },
  { kind: 'corrections', one: '1 file holds corrections that were not made', many: 'files hold corrections that were not made' },
  { kind: 'other', one: '1 other thing was passed over', many: 'other things were passed over' },
] as const
