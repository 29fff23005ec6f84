import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { test as base } from '@playwright/test'

import { startApp } from '@/ops/check/running-app'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { freePort } from '@/ops/database/free-port'

import { arrangeElsewhere, required } from '../arrange/database'

import { Imprints } from './imprint'
import { arrangeWorld, type World } from './world'

const START_TIMEOUT_MS = 300_000

type Libraries = {
  /** A library of the matrix's own: what others write meanwhile would look as if a refused request had written it. */
  world: World
  /** The address of the same library, on the same database, served without proxy.ts. */
  withoutProxy: string
}

/** The matrix's own test: its library is opened once for all of it. */
export const test = base.extend<object, Libraries>({
  world: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the fixtures it is given spelled out
    async ({}, give) => {
      const database = await throwAwayDatabase(required('DATABASE_URL'))
      const contentDir = throwAwayFolder('content')
      cpSync(required('INTERLEAF_CONTENT_DIR'), contentDir, { recursive: true })
      const app = await open({ databaseUrl: database.url, contentDir, folder: process.cwd() })
      await arrangeElsewhere(database.url)
      const imprints = new Imprints(database.url)
      await imprints.open()
      await give(
        await arrangeWorld({ url: app.url, databaseUrl: database.url, contentDir, imprints }),
      )
      await imprints.close()
      await app.close()
      await arrangeElsewhere(required('DATABASE_URL'))
      await database.drop()
      rmSync(contentDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: START_TIMEOUT_MS },
  ],
  withoutProxy: [
    async ({ world }, give) => {
      const folder = checkoutWithoutProxy()
      const { databaseUrl, contentDir } = world
      const app = await open({ databaseUrl, contentDir, folder })
      await give(app.url)
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: START_TIMEOUT_MS },
  ],
})

async function open(wishes: { databaseUrl: string; contentDir: string; folder: string }) {
  const dataDir = throwAwayFolder('app')
  const app = await startApp({ ...wishes, dataDir, port: await freePort() })
  return {
    url: app.url,
    close: async () => {
      await app.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** This checkout once more, with a copy of its build from which Next learns of no proxy. */
function checkoutWithoutProxy(): string {
  const folder = throwAwayFolder('without-proxy')
  for (const name of readdirSync('.')) {
    if (name !== '.next' && name !== '.git') symlinkSync(path.resolve(name), `${folder}/${name}`)
  }
  const isPartOfBuild = (file: string) => !/^\.next\/(cache|dev)(\/|$)/.test(file)
  cpSync('.next', `${folder}/.next`, {
    recursive: true,
    verbatimSymlinks: true,
    filter: isPartOfBuild,
  })
  const manifest = `${folder}/.next/server/functions-config-manifest.json`
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as { functions: Record<string, unknown> }
  if (!('/_middleware' in built.functions))
    throw new Error('The build does not say that it has a proxy.')
  writeFileSync(manifest, JSON.stringify({ ...built, functions: {} }))
  return folder
}
