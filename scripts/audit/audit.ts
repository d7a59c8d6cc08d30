/** Runs Lighthouse on pages: its own mobile preset, in the browser of the browser tests. */
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

import { chromium } from '@playwright/test'
import type { Result } from 'lighthouse'
import lighthouse from 'lighthouse'

import { unpackBrowser } from '../browser/bundled.ts'
import { browserKind, launchOptions } from '../browser/launch.ts'
import type { Run } from './figures.ts'

const CATEGORIES = { performance: 'performance', accessibility: 'accessibility', practices: 'best-practices', seo: 'seo' } as const

/** A port nothing listens on; 0 cannot be used, since Lighthouse has to be told the port. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo | null
  await new Promise((resolve) => server.close(resolve))
  if (address === null) throw new Error('The system gave no port to reach the browser at.')
  return address.port
}

function failedChecks({ categories, audits }: Result): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id))
  return [...new Set(counted)].flatMap((id) => {
    const audit = audits[id]
    const least = audit?.scoreDisplayMode === 'numeric' ? 0.9 : 1
    if ((audit?.score ?? least) >= least) return []
    return [`${audit?.title ?? ''}${audit?.displayValue ? `: ${audit.displayValue}` : ''} (${id})`]
  })
}

function readRun(result: Result): Run {
  const score = (id: string): number => Math.round((result.categories[id]?.score ?? 0) * 100)
  const value = (id: string): number => result.audits[id]?.numericValue ?? NaN
  return {
    scores: {
      performance: score(CATEGORIES.performance),
      accessibility: score(CATEGORIES.accessibility),
      practices: score(CATEGORIES.practices),
      seo: score(CATEGORIES.seo),
    },
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    failed: failedChecks(result),
  }
}

/**
 * One run in a browser of its own, as of a reader who was never here before.
 * @throws Error if the page could not be loaded or measured
 */
export async function auditPage(url: string): Promise<Run> {
  const kind = browserKind(process.env, process.platform, process.arch)
  if (kind === 'bundled') await unpackBrowser()
  const port = await freePort()
  const options = launchOptions(kind, process.env)
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${port}`, '--ignore-certificate-errors'] })
  try {
    const outcome = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.values(CATEGORIES) })
    if (!outcome) throw new Error(`Lighthouse gave no result for ${url}.`)
    const { runtimeError } = outcome.lhr
    if (runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${runtimeError.message}`)
    return readRun(outcome.lhr)
  } finally {
    await browser.close()
  }
}
