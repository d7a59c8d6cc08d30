import { UsageError } from '../usage.ts'

const FIRST_PORT = 4321
const ATTEMPTS = 100

/**
 * The port to begin with.
 * @param port the environment's PORT
 * @throws UsageError if it is no port number
 */
export function readPort(port: string | undefined): number {
  if (!port) return FIRST_PORT
  const number = Number(port)
  if (/^\d+$/.test(port) && number > 0 && number < 65536) return number
  throw new UsageError(`PORT "${port}" is not a port. Write a whole number from 1 to 65535, such as ${FIRST_PORT}.`)
}

/**
 * Tries one port after the other.
 * @param first the port to begin with
 * @param open opens a port; null if it is taken
 * @returns the first port that could be opened and what opening it gave
 * @throws UsageError if a hundred in a row are taken
 */
export async function openNextPort<Opened>(first: number, open: (port: number) => Promise<Opened | null>): Promise<{ port: number; opened: Opened }> {
  const end = Math.min(first + ATTEMPTS, 65536)
  for (let port = first; port < end; port++) {
    const opened = await open(port)
    if (opened !== null) return { port, opened }
  }
  throw new UsageError(`Ports ${first} to ${end - 1} are all in use. Choose another with PORT, such as PORT=8080 npm start.`)
}
