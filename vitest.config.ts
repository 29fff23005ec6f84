import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve('.') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['{domain,components,e2e}/**/*.test.{ts,tsx}', '*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['{app,server,ops}/**/*.test.{ts,tsx}'],
          globalSetup: 'ops/check/vitest-database.ts',
          setupFiles: 'ops/check/vitest-worker.ts',
        },
      },
    ],
  },
})
