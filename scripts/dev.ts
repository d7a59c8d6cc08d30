import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'

import { dev } from 'astro'

import { chooseSettings } from './build.ts'
import { stayInForeground } from './site/foreground.ts'
import { readPort } from './site/port.ts'
import { explainUsageErrors } from './site/usage.ts'

/** An editor saves in several steps: this many milliseconds of quiet end a change. */
const QUIET = 200

const root = dirname(import.meta.dirname)
explainUsageErrors()
const settings = chooseSettings(process.argv.slice(2))

/** In a process of its own, so that changes of the catalogue and of the steps themselves are taken up as well. */
async function ingestAnew(): Promise<void> {
  await once(spawn(process.execPath, [join(root, 'scripts/ingest.ts'), '--from', settings.sources], { stdio: 'inherit' }), 'exit')
}

/** Runs an action after each burst of changes in the folders, never twice at a time. */
function follow(folders: readonly string[], action: () => Promise<void>): void {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(action)
    }, QUIET)
  }
  for (const folder of folders) watch(folder, { recursive: true }, later)
}

await ingestAnew()
const server = await dev({ root, server: { port: readPort(process.env.PORT) } })
follow([settings.sources, join(root, 'content/catalogue'), join(root, 'content/corrections'), join(root, 'scripts/ingest')].filter(existsSync), ingestAnew)
stayInForeground(() => server.stop())
