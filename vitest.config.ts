import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * What stays for all files of a process: a module that a test mocks, and the schema engine, which can be loaded once. Such a
 * test needs a process of its own.
 */
const LASTING = /vi\.mock\(|\.\/(schema-engine|draft-migration)'/
const APART = ['app', 'server', 'ops']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => LASTING.test(readFileSync(file, 'utf8')))

const onADatabase = {
  globalSetup: 'ops/check/vitest-database.ts',
  setupFiles: 'ops/check/vitest-worker.ts',
}

export default defineConfig({
  resolve: { alias: { '@': path.resolve('.') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Project after project: a process that files share ends where a file of another project comes between.
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['domain/**/*.test.ts'],
          // Rules are pure: files of one process may share their modules, which are most of the work.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['{components,e2e}/**/*.test.{ts,tsx}', '*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          ...onADatabase,
          name: 'server',
          include: ['{app,server,ops}/**/*.test.{ts,tsx}'],
          exclude: APART,
          // What a process of its own would give each file vitest-worker.ts does, but for loading all packages anew.
          isolate: false,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          ...onADatabase,
          name: 'server, apart',
          include: APART,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
