import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { withConnection } from '@/ops/database/connection'
import type { Database } from '@/ops/database/database'
import { openEmbeddedDatabase } from '@/ops/database/embedded-database'
import { openExternalDatabase } from '@/ops/database/external-database'
import { generateClient } from '@/ops/prisma/generate-client'
import { throwAwayFolder } from './throw-away-folder'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** The server on which tests make their databases, and the migrated one they copy. */
    database: { server: string; template: string; prefix: string }
    /** Where tests may leave files; removed after the run. */
    folder: string
  }
}

/** Nothing in these databases must survive, so they need not wait for the disk. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts a PostgreSQL for the tests (or uses the server of DATABASE_URL) with one migrated template to copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  generateClient()
  // eslint-disable-next-line no-restricted-syntax -- it imports the client that the line above makes
  const { prepareDatabase } = await import('@/ops/migrate/prepare-database')
  const folder = throwAwayFolder('test')
  const server = await openServer(folder)
  const prefix = `interleaf_test_${randomBytes(4).toString('hex')}`
  const template = `${prefix}_template`
  const url = new URL(server.url)
  url.pathname = template
  await withConnection(server.url, (client) => client.query(`create database ${template}`))
  await prepareDatabase(url.href)
  project.provide('database', { server: server.url, template, prefix })
  project.provide('folder', folder)
  return async () => {
    await dropDatabases(server.url, prefix)
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function openServer(dataDir: string): Promise<Database> {
  const given = process.env['DATABASE_URL']
  if (given) return openExternalDatabase(given)
  return openEmbeddedDatabase({ dataDir, chosen: true, join: false, settings: FAST })
}

function dropDatabases(server: string, prefix: string) {
  return withConnection(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  })
}
