/**
 * Playwright's `test` on the built site. Relative addresses start from the site's home: `page.goto('reports/')`.
 * A test fails if any of its pages logs an error, breaks the content policy, asks another origin, or asks for something that is not there.
 */
import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test'
import { test as base, expect } from '@playwright/test'

export { expect }

interface Options {
  /** Faults that belong to what the test does, such as opening an address that does not exist. */
  expectedFaults: readonly RegExp[]
}

/** Watches every page of a context. @returns the faults, which grow while pages run */
async function watchContext(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = []
  const report = (fault: string): void => void faults.push(fault)
  context.on('console', (message) => reportMessage(message, report))
  context.on('weberror', (error) => report(`uncaught error: ${error.error().message}`))
  context.on('request', (request) => reportOrigin(request, origin, report))
  context.on('requestfailed', (request) => reportFailure(request, report))
  context.on('response', (response) => reportStatus(response, report))
  await watchPolicy(context, report)
  return faults
}

function reportMessage(message: ConsoleMessage, report: (fault: string) => void): void {
  if (message.type() === 'error') report(`console error: ${message.text()} (${message.location().url})`)
}

function reportOrigin(request: Request, origin: string, report: (fault: string) => void): void {
  const url = new URL(request.url())
  const isInline = url.protocol === 'data:' || url.protocol === 'blob:'
  if (!isInline && url.origin !== origin) report(`request to another origin: ${request.url()}`)
}

/** A request the browser gives up because the page is left is no fault. */
function reportFailure(request: Request, report: (fault: string) => void): void {
  const reason = request.failure()?.errorText ?? 'unknown reason'
  if (reason !== 'net::ERR_ABORTED') report(`request failed: ${request.url()} (${reason})`)
}

function reportStatus(response: Response, report: (fault: string) => void): void {
  if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`)
}

/** The console tells of most violations, the event of all; it needs script in the page. */
async function watchPolicy(context: BrowserContext, report: (fault: string) => void): Promise<void> {
  await context.exposeBinding('reportPolicyViolation', (_source, violation: string) => {
    report(`policy violation: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportPolicyViolation } = globalThis as unknown as { reportPolicyViolation: (violation: string) => void }
      reportPolicyViolation(`${event.effectiveDirective} blocked ${event.blockedURI} in ${event.documentURI}`)
    })
  })
}

export const test = base.extend<Options>({
  expectedFaults: [[], { option: true }],
  baseURL: async ({}, use) => {
    const address = process.env.SITE_ADDRESS
    if (!address) throw new Error('SITE_ADDRESS is not set: run the browser tests with npm run test:browser.')
    await use(address)
  },
  context: async ({ context, baseURL, expectedFaults }, use) => {
    const faults = await watchContext(context, new URL(baseURL ?? '').origin)
    await use(context)
    const unexpected = faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))
    expect(unexpected, 'faults of the pages').toEqual([])
  },
})
