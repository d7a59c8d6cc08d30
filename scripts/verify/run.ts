import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'

const root = dirname(dirname(import.meta.dirname))
const isWindows = process.platform === 'win32'

export interface Outcome {
  /** Exit code; 1 if a signal ended the program. */
  readonly code: number
  /** What it printed, in the order it came; empty if that went straight to the screen. */
  readonly output: string
}

/**
 * Runs a program of the installed packages in the project's folder, with the Node of this process.
 * @param command its name in node_modules/.bin, or `node`, and its arguments
 * @param show `screen` lets it print; `capture` keeps what it prints
 */
export async function run([program = '', ...args]: readonly string[], show: 'screen' | 'capture', environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const executable = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', isWindows ? `${program}.cmd` : program)
  const child = spawn(executable, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...environment },
    shell: isWindows,
    stdio: ['ignore', ...(show === 'screen' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
  })
  const pieces: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece))
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      pieces.push(Buffer.from(`${executable} did not start: ${error.message}\n`))
      resolve(1)
    })
    child.on('close', (exit) => resolve(exit ?? 1))
  })
  return { code, output: Buffer.concat(pieces).toString() }
}
