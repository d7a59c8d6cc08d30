import { buildSite, chooseSettings } from './build.ts'
import { describeFailures } from './ingest/failure.ts'
import { stayInForeground } from './site/foreground.ts'
import { readPort } from './site/port.ts'
import { serveSite } from './site/server.ts'
import { explainUsageErrors } from './usage.ts'

explainUsageErrors()
const firstPort = readPort(process.env.PORT)
const settings = chooseSettings(process.argv.slice(2))
const failures = await buildSite(settings)
const server = await serveSite(settings.out, settings.base, firstPort)
stayInForeground(server.close)
if (failures.length > 0) console.error(describeFailures(failures))
if (server.port !== firstPort) console.error(`Port ${firstPort} is in use; ${server.port} is the next free one.`)
console.log(server.address)
