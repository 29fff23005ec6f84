import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { copyCorpus, corpusSlugs, isCorpusHere } from '@/ops/bench/corpus-folder'
import { startApp, type RunningApp } from '@/ops/check/running-app'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { freePort } from '@/ops/database/free-port'
import { say } from '@/ops/say'

import { required } from './arrange/database'

const ARRANGE_MS = 120_000

if (isCorpusHere()) everyEssayOfTheCorpus()
else say('../shared/corpus is not here: its essays are left out.')

/** A library of its own, so that no other story sees its essays come and go. */
function everyEssayOfTheCorpus() {
  let folder: string
  let app: RunningApp
  let database: Awaited<ReturnType<typeof throwAwayDatabase>>

  test.beforeAll(async () => {
    test.setTimeout(ARRANGE_MS)
    folder = throwAwayFolder('corpus')
    const content = copyCorpus('new', path.join(folder, 'content'))
    database = await throwAwayDatabase(required('DATABASE_URL'))
    const dataDir = path.join(folder, 'library')
    app = await startApp({ port: await freePort(), dataDir, databaseUrl: database.url })
    publish(content, dataDir, database.url)
  })

  test.afterAll(async () => {
    await app.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const slug of corpusSlugs()) {
    test(`${slug} of the corpus can be used by everyone, on the smallest phone`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 320, height: 640 })
      const response = await page.goto(`${app.url}/essays/${slug}`)
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await overflow(page)).toBe(0)
      // Nothing of ours stands in a frame: axe may look from inside the page, and need not tell of what is well.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    })
  }
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

function publish(content: string, dataDir: string, databaseUrl: string) {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'essays:publish'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      INTERLEAF_CONTENT_DIR: content,
      INTERLEAF_DATA_DIR: dataDir,
    },
  })
  if (status !== 0) throw new Error(`The corpus could not be published:\n${stderr}`)
}
