/**
 * Keeps a server in the foreground: it is closed and the process ends well when it is asked to (Ctrl-C, or a service manager's SIGTERM).
 * @param close gives back what the server holds
 */
export function stayInForeground(close: () => void | Promise<void>): void {
  let closing = false
  const stop = async (): Promise<void> => {
    if (closing) return
    closing = true
    await close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
}
