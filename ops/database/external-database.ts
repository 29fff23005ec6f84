import type { DatabaseError } from 'pg'
import { withConnection } from './connection'
import type { Database } from './database'

const VERSION_MIN = 15

/** Checks that the PostgreSQL of DATABASE_URL answers and is new enough. Throws a sentence, never the password. */
export async function openExternalDatabase(url: string): Promise<Database> {
  const place = placeOf(url)
  const version = await askVersion(url).catch((error: unknown) => {
    throw new Error(explain(error as Partial<DatabaseError>, place), { cause: error })
  })
  if (Number.parseInt(version) < VERSION_MIN) {
    throw new Error(
      `DATABASE_URL names PostgreSQL ${version} at ${place}; Interleaf needs ${VERSION_MIN} or newer. ` +
        'Upgrade it, or unset DATABASE_URL to use the PostgreSQL that comes with Interleaf.',
    )
  }
  return { url, note: `PostgreSQL ${version} at ${place}`, stop: () => Promise.resolve() }
}

const askVersion = (url: string) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version.split(' ')[0] ?? '0'
  })

function placeOf(url: string) {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}

function explain({ code, message }: Partial<DatabaseError>, place: string) {
  if (code === '3D000') {
    return `DATABASE_URL: the database at ${place} does not exist. Create it with \`createdb\`, then start again.`
  }
  if (code?.startsWith('28')) {
    return `DATABASE_URL: ${place} refused the user name or password. Correct them and start again.`
  }
  return `DATABASE_URL: no PostgreSQL answers at ${place} (${message ?? code}). Start it, or correct the address.`
}
