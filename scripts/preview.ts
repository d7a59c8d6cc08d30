import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { stayInForeground } from './site/foreground.ts'
import { readPort } from './site/port.ts'
import { serveSite } from './site/server.ts'
import { readSettings } from './site/settings.ts'
import { explainUsageErrors, UsageError } from './usage.ts'

explainUsageErrors()
const { out, base } = readSettings(process.argv.slice(2), process.env, dirname(import.meta.dirname))
if (!existsSync(join(out, 'index.html'))) throw new UsageError(`There is no site in ${out}. Build it first: npm run build.`)
const server = await serveSite(out, base, readPort(process.env.PORT))
stayInForeground(server.close)
console.log(server.address)
