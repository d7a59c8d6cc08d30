import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/properties.ts'],
    env: { TZ: 'UTC' },
    cache: false,
    testTimeout: 60_000,
  },
})
