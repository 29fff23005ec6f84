import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { test as base } from '@playwright/test'
import PostalMime from 'postal-mime'

import { startApp } from '@/ops/check/running-app'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { freePort } from '@/ops/database/free-port'

import { arrangeElsewhere, required } from '../arrange/database'
import { Imprints } from '../authorisation/imprint'
import { arrangeWorld, type World } from '../authorisation/world'

import { arrangeKeeper, type Keeper } from './secrets'

const START_TIMEOUT_MS = 300_000
export const METRICS_TOKEN = 'a-token-of-the-leaks'

export type Kept = {
  world: World
  keeper: Keeper
  /** All that the library said on its outputs. */
  logged: () => string
  /** Every mail that it sent, with its headers. */
  mails: () => Promise<string[]>
}

/** A library of its own in which somebody keeps secrets; all that it says and sends is kept. */
export const test = base.extend<object, { library: Kept }>({
  library: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the fixtures it is given spelled out
    async ({}, give) => {
      const database = await throwAwayDatabase(required('DATABASE_URL'))
      const [contentDir, dataDir] = [required('INTERLEAF_CONTENT_DIR'), throwAwayFolder('app')]
      const said: string[] = []
      const app = await startApp({
        ...{ databaseUrl: database.url, contentDir, dataDir, port: await freePort() },
        settings: { LOG_LEVEL: 'trace', METRICS_TOKEN },
        hear: (words) => said.push(words),
      })
      await arrangeElsewhere(database.url)
      const imprints = new Imprints(database.url)
      await imprints.open()
      const given = { url: app.url, databaseUrl: database.url, contentDir, imprints }
      const world = await arrangeWorld(given)
      const keeper = await arrangeKeeper()
      const mails = () => mailsIn(path.join(dataDir, 'mail'))
      await give({ world, keeper, logged: () => said.join(''), mails })
      await imprints.close()
      await app.stop()
      await arrangeElsewhere(required('DATABASE_URL'))
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: START_TIMEOUT_MS },
  ],
})

/** Every mail that was kept in a folder, with its headers, as it was sent and as it is read. */
export const mailsIn = (folder: string): Promise<string[]> =>
  Promise.all(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) => {
        const bytes = readFileSync(path.join(folder, name))
        const { text, html, subject } = await PostalMime.parse(bytes)
        return [bytes.toString('latin1'), subject, text, html].join('\n')
      }),
  )
