import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/properties.ts', 'tests/support/cleanUp.ts'],
    env: { TZ: 'UTC' },
    cache: false,
    // What is read once, catalogue and weights, takes seconds: files share it. No test leaves anything behind.
    isolate: false,
    // As many as a small machine has cores: each reads them once, and holds them in memory.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
