import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'

import { dev } from 'astro'

import { readSite } from '../src/site/siteFile.ts'
import { chooseSettings } from './build.ts'
import { inputFolders } from './ingest/inputs.ts'
import { requireFolder } from './ingest/sources.ts'
import { follow } from './site/follow.ts'
import { stayInForeground } from './site/foreground.ts'
import { checkPlace } from './site/place.ts'
import { readPort } from './site/port.ts'
import { explainUsageErrors } from './usage.ts'

const root = dirname(import.meta.dirname)
explainUsageErrors()
const settings = chooseSettings(process.argv.slice(2))
requireFolder(settings.sources)
checkPlace(root)
readSite()

/** In a process of its own, so that changes of the catalogue and of the steps themselves are taken up as well. */
async function ingestAnew(): Promise<void> {
  await once(spawn(process.execPath, [join(root, 'scripts/ingest.ts'), '--from', settings.sources], { stdio: 'inherit' }), 'exit')
}

await ingestAnew()
const server = await dev({ root, server: { port: readPort(process.env.PORT) } })
follow(inputFolders(settings.sources, root), ingestAnew)
stayInForeground(() => server.stop())
