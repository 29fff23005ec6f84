import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runMain } from '@/ops/run-main'
import { findBrowser } from './find-browser'
import { startIdentityProvider } from './identity-provider'
import { startApp, type RunningApp } from './running-app'
import { throwAwayFolder } from './throw-away-folder'
import { withAppWishes } from './with-app-wishes'

const playwright = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
  'cli.js',
)

const METRICS_TOKEN_OF_STORIES = 'a-token-of-the-stories'

/** Tells the stories of e2e/ in a real browser on the app as its owner starts it. Words are passed on to Playwright. */
await runMain(async () => {
  const browser = findBrowser()
  const code = await withAppWishes(async (wishes) => {
    const contentDir = arrangeContent()
    const identity = await startIdentityProvider(`http://localhost:${wishes.port}`)
    const settings = {
      OIDC_ISSUER: identity.issuer,
      OIDC_CLIENT_ID: identity.clientId,
      OIDC_CLIENT_SECRET: identity.clientSecret,
      OIDC_NAME: 'the Circle',
      METRICS_TOKEN: METRICS_TOKEN_OF_STORIES,
    }
    try {
      const app = await startApp({ ...wishes, contentDir, settings })
      return await runStories(app, { browser, contentDir }).finally(app.stop)
    } finally {
      await identity.close()
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

async function runStories(
  app: RunningApp,
  { browser, contentDir }: { browser: string; contentDir: string },
) {
  const env = {
    BASE_URL: app.url,
    CHROMIUM_PATH: browser,
    DATABASE_URL: app.databaseUrl,
    INTERLEAF_CONTENT_DIR: contentDir,
    OWNER_LINK: app.ownerLink ?? '',
    METRICS_TOKEN: METRICS_TOKEN_OF_STORIES,
  }
  const child = spawn(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
