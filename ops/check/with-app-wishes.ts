import { rmSync } from 'node:fs'
import { freePort } from '@/ops/database/free-port'
import type { AppWishes } from './running-app'
import { throwAwayDatabase } from './throw-away-database'
import { throwAwayFolder } from './throw-away-folder'

/** Gives work what an app of its own needs (a port, a folder, a database when DATABASE_URL names a server) and cleans up. */
export async function withAppWishes<T>(work: (wishes: AppWishes) => Promise<T>): Promise<T> {
  const server = process.env['DATABASE_URL']
  const database = server ? await throwAwayDatabase(server) : null
  const dataDir = throwAwayFolder('app')
  try {
    return await work({ port: await freePort(), dataDir, databaseUrl: database?.url ?? null })
  } finally {
    await database?.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
