/** A mistake in what a script was told: the message says what to write instead, and a stack would only hide it. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Ends the process with the message alone where a usage error is not caught. Any other error keeps its stack. */
export function explainUsageErrors(): void {
  process.on('uncaughtException', (error) => {
    console.error(error instanceof UsageError ? error.message : error)
    process.exit(1)
  })
}
