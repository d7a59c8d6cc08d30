import { chromium, type Browser, type Page } from '@playwright/test'

import { unpackBrowser } from '../browser/bundled.ts'
import { browserKind, launchOptions } from '../browser/launch.ts'

/** A built site, where it is served, and the browser to look at it with. */
export interface Stage {
  readonly folder: string
  readonly address: string
  readonly browser: Browser
}

/** The browser of the browser tests. */
export async function openBrowser(): Promise<Browser> {
  const kind = browserKind(process.env, process.platform, process.arch)
  if (kind === 'bundled') await unpackBrowser()
  return chromium.launch(launchOptions(kind, process.env))
}

/** A page of a reader who was never here before, and the addresses of what it has been sent. */
export async function openPage(browser: Browser, address: string): Promise<{ page: Page; sent: string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  const sent: string[] = []
  page.on('response', (response) => {
    if (response.ok()) sent.push(response.url())
  })
  await page.goto(address)
  return { page, sent }
}

export const closePage = (page: Page): Promise<void> => page.context().close()
