import { CatalogueError } from '../src/domain/yaml.ts'
import { describeSystemError } from './systemError.ts'

/** A mistake in what a script was told: the message says what to write instead, and a stack would only hide it. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Ends the process with the message alone where an error is not caught that says itself what to do. Any other error keeps its stack. */
export function explainUsageErrors(): void {
  process.on('uncaughtException', (error) => {
    console.error(isPlain(error) ? error.message : (describeSystemError(error) ?? error))
    process.exit(1)
  })
}

const isPlain = (error: unknown): error is Error => error instanceof UsageError || error instanceof CatalogueError
