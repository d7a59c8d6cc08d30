import { defineConfig } from '@playwright/test'

import { browserKind, launchOptions } from './scripts/browser/launch.ts'

const { env, platform, arch } = process

// A busy machine is no fault of a page: two cores that others share take several times as long now and then.
const PATIENCE = { test: 90_000, expectation: 20_000 }

export default defineConfig({
  timeout: PATIENCE.test,
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: 'tests/browser/golden/{arg}{ext}',
  updateSnapshots: 'none',
  expect: { timeout: PATIENCE.expectation, toHaveScreenshot: { maxDiffPixels: 20, scale: 'device' } },
  outputDir: '.cache/browser-tests/results',
  globalSetup: './tests/support/site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(env.CI),
  workers: 2,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(browserKind(env, platform, arch), env),
    locale: 'zh-CN',
    timezoneId: 'UTC',
    // A trace takes a quarter of the time: ask for one with `--trace on` where a test fails.
    screenshot: 'only-on-failure',
  },
})
