import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve('.') } },
  test: {
    include: ['{app,components,domain,server,ops}/**/*.test.{ts,tsx}', '*.test.ts'],
    globalSetup: 'ops/check/vitest-database.ts',
    setupFiles: 'ops/check/vitest-worker.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
