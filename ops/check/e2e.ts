import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runMain } from '@/ops/run-main'
import { findBrowser } from './find-browser'
import { startApp } from './running-app'
import { throwAwayFolder } from './throw-away-folder'
import { withAppWishes } from './with-app-wishes'

const playwright = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
)

/** Tells the stories of e2e/ in a real browser on the app as its owner starts it. Words are passed on to Playwright. */
await runMain(async () => {
  const browser = findBrowser()
  const code = await withAppWishes(async (wishes) => {
    const contentDir = arrangeContent()
    const app = await startApp({ ...wishes, contentDir })
    try {
      return await runStories({
        BASE_URL: app.url,
        CHROMIUM_PATH: browser,
        DATABASE_URL: app.databaseUrl,
        INTERLEAF_CONTENT_DIR: contentDir,
        OWNER_LINK: app.ownerLink ?? '',
      })
    } finally {
      await app.stop()
      rmSync(contentDir, { recursive: true, force: true })
    }
  })
  process.exitCode = code
})

/** A copy of the house's library, with the draft that a story speaks of. */
function arrangeContent() {
  const folder = throwAwayFolder('content')
  for (const part of ['content', 'e2e/arrange/content']) cpSync(part, folder, { recursive: true })
  return folder
}

async function runStories(env: Record<string, string>) {
  const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
