import { DatabaseError, type Client } from 'pg'
import { withConnection } from '@/ops/database/connection'
import { readMigrations, type Migration } from './migration-files'
import { readRecords, writeRecord } from './migration-record'
import { pendingMigrations } from './pending-migrations'

/** The number Prisma locks while it migrates: two programs of either kind wait for each other. */
const LOCK = 72_707_369
const LOCK_TIMEOUT = '60s'

/** Applies what is missing, each file in a transaction of its own, and returns the names applied. */
export function applyMigrations(url: string, folder: string): Promise<string[]> {
  const files = readMigrations(folder)
  return withConnection(url, async (client) => {
    await takeLock(client)
    const pending = pendingMigrations(files, await readRecords(client))
    for (const migration of pending) await applyOne(client, migration)
    return pending.map(({ name }) => name)
  })
}

/** The lock is that of the connection, and ends with it. */
async function takeLock(client: Client) {
  await client.query(`set lock_timeout = '${LOCK_TIMEOUT}'`)
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
  } catch (error) {
    throw new Error(
      `Another program has been migrating this database for ${LOCK_TIMEOUT}. Wait for it, or stop it, and start again.`,
      { cause: error },
    )
  }
}

async function applyOne(client: Client, migration: Migration) {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await writeRecord(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(explain(migration, error), { cause: error })
  }
}

function explain({ name, sql }: Migration, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  const position = error instanceof DatabaseError ? Number(error.position) : NaN
  const line = position > 0 ? `, line ${sql.slice(0, position).split('\n').length}` : ''
  return (
    `The migration ${name}/migration.sql${line} failed: ${reason}. ` +
    'Nothing of it was kept. Mend the file, or what it found in the database, and start again.'
  )
}
