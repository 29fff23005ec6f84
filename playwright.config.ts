import { defineConfig } from '@playwright/test'

const { BASE_URL, CHROMIUM_PATH, CI, TRACE } = process.env

/** Told in a library of their own: they are the longest, and begin before all others, so that no worker is left without one. */
const APART = ['authorisation*.spec.ts', 'hostile-*.spec.ts', 'no-leak.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(CI),
  retries: CI ? 1 : 0, // docs/decisions/036-a-second-try.md; the check names who needed it
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    // While nobody looks after the library yet.
    { name: 'first', testMatch: 'first/**' },
    { name: 'apart', testMatch: APART, dependencies: ['first'] },
    {
      name: 'together',
      testMatch: '*.spec.ts',
      testIgnore: ['alone/**', 'first/**', ...APART],
      dependencies: ['first'],
    },
    // What changes the library for everyone is told when all others have been, one after another.
    { name: 'alone', testMatch: 'alone/**', dependencies: ['apart', 'together'], workers: 1 },
  ],
  use: {
    baseURL: BASE_URL ?? 'http://localhost:3000',
    // Pages and pictures of every moment cost each story more than they tell of one that fails: TRACE=1 keeps the pages.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: Boolean(TRACE) },
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: ['--no-sandbox', '--headless=shell'],
    },
  },
})
