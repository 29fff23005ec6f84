import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { startApp, type RunningApp } from '@/ops/check/running-app'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { freePort } from '@/ops/database/free-port'
import { aWire } from '@/ops/start/a-wire'

import { required } from './database'

const PUBLISH = ['run', '--silent', 'essays:publish']

/** One instance of the library, and its wire to the database. */
export type Instance = { app: RunningApp; wire: Awaited<ReturnType<typeof aWire>> }

/**
 * A library of two essays on a database of its own. Instances are whole processes over it, each with its own front and its
 * own Next; what is published is published by a third process.
 */
export async function arrangeSharedLibrary() {
  const database = await throwAwayDatabase(required('DATABASE_URL'))
  const contentDir = throwAwayFolder('content')
  mkdirSync(path.join(contentDir, 'essays'))
  const fileOf = (slug: string) => path.join(contentDir, 'essays', `${slug}.md`)
  return {
    databaseUrl: database.url,
    write: (slug: string, words: string) => {
      writeFileSync(fileOf(slug), `---\ntitle: On ${slug}\nauthor: Ann\n---\n\n${words}\n`)
    },
    takeAway: (slug: string) => {
      rmSync(fileOf(slug))
    },
    /** Returns once it is committed. */
    publish: async () => {
      const env = {
        ...process.env,
        DATABASE_URL: database.url,
        INTERLEAF_CONTENT_DIR: contentDir,
      }
      await promisify(execFile)('npm', PUBLISH, { env })
    },
    open: async (): Promise<Instance> => {
      const wire = await aWire(database.url)
      const dataDir = throwAwayFolder('app')
      const wishes = { port: await freePort(), dataDir, databaseUrl: wire.url, contentDir }
      return { app: await startApp(wishes), wire }
    },
    drop: async () => {
      await database.drop()
      rmSync(contentDir, { recursive: true, force: true })
    },
  }
}
