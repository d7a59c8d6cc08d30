import { defineConfig } from '@playwright/test'

import { browserKind, launchOptions } from './scripts/browser/launch.ts'

const { env, platform, arch } = process

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: 'tests/browser/golden/{arg}{ext}',
  updateSnapshots: 'none',
  expect: { toHaveScreenshot: { maxDiffPixels: 20, scale: 'device' } },
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
    trace: 'retain-on-failure',
  },
})
