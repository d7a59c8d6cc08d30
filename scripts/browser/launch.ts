import type { LaunchOptions } from '@playwright/test'

import { bundledBrowser } from './bundled.ts'

/**
 * `--no-sandbox`: root has no sandbox, and containers rarely let anyone have one; only our own pages are opened.
 * The others keep the browser from reaching out by itself, and make a page that would fail at it.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

type Environment = Readonly<Record<string, string | undefined>>
type Kind = 'chosen' | 'bundled' | 'installed'

/**
 * Which browser the tests run in: the one that CHROMIUM_PATH names, else the one among the packages, which is there for
 * Linux on x64 alone, else the Chrome that is installed.
 */
export function browserKind(environment: Environment, platform: string, architecture: string): Kind {
  if (environment.CHROMIUM_PATH) return 'chosen'
  return platform === 'linux' && architecture === 'x64' ? 'bundled' : 'installed'
}

/** How Playwright starts that browser. */
export function launchOptions(kind: Kind, environment: Environment): LaunchOptions {
  if (kind === 'installed') return { channel: 'chrome', args: ARGUMENTS }
  const { CHROMIUM_PATH: executablePath = '' } = environment
  if (kind === 'chosen') return { executablePath, args: ARGUMENTS }
  const { executable, libraries, fonts } = bundledBrowser()
  return { executablePath: executable, args: ARGUMENTS, env: { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } }
}
