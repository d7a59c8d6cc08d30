import { configureGlobal } from 'fast-check'

/** How many inputs each property is tried with: `FAST_CHECK_RUNS=10000 npm run test:unit` looks longer. */
configureGlobal({ numRuns: Number(process.env.FAST_CHECK_RUNS ?? 100) })
