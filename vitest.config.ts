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
          include: ['domain/**/*.test.ts'],
          // Rules are pure: files of one process may share their modules, which are most of the work.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['{components,e2e}/**/*.test.{ts,tsx}', '*.test.ts'],
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
