import { setTimeout as sleep } from 'node:timers/promises'
import { readAccess } from './cluster'
import type { Database } from './database'
import { lockFolder } from './folder-lock'
import { keepRunning } from './keep-running'
import type { Postmaster } from './launch-postmaster'
import { namedDatabase } from './named-database'
import { findPostmaster, startPostmaster } from './postmaster'
import { findQuarters, type Quarters } from './quarters'

export type EmbeddedWishes = {
  dataDir: string
  /** Whether the owner named the folder; a folder nobody named may be replaced by one under /var/lib. */
  chosen: boolean
  /** Whether to work beside an Interleaf that runs from the same folder, instead of refusing. */
  join: boolean
  settings?: string[]
}

const JOIN_TIMEOUT_MS = 60_000

/** Starts the embedded PostgreSQL, or joins the one that runs. The address returned is that of the database `interleaf`. */
export async function openEmbeddedDatabase(wishes: EmbeddedWishes): Promise<Database> {
  const quarters = findQuarters(wishes.dataDir, wishes.chosen)
  const lock = takeLock(quarters, wishes)
  if (lock === null) return joined(quarters)
  try {
    const settings = wishes.settings ?? []
    const postmaster = await startPostmaster(quarters, settings)
    const url = await namedDatabase(postmaster)
    const stop = keepRunning(quarters, postmaster, settings)
    return {
      url,
      note: describe(quarters, postmaster),
      stop: async () => {
        await stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function takeLock(quarters: Quarters, { join }: EmbeddedWishes) {
  const lock = lockFolder(quarters.base)
  if ('release' in lock) return lock
  if (join) return null
  throw new Error(
    `Interleaf already runs from ${quarters.base} (process ${lock.heldBy}). ` +
      'Stop it first, or choose another folder with INTERLEAF_DATA_DIR.',
  )
}

async function joined(quarters: Quarters): Promise<Database> {
  const deadline = Date.now() + JOIN_TIMEOUT_MS
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(quarters, readAccess(quarters)).catch(() => null)
    if (postmaster) {
      const url = await namedDatabase(postmaster)
      return { url, note: describe(quarters, postmaster), stop: () => Promise.resolve() }
    }
    await sleep(200)
  }
  throw new Error(
    `Interleaf runs from ${quarters.base}, but its database does not answer. Stop Interleaf and try again.`,
  )
}

function describe({ binaries, moved, user }: Quarters, { port, reused }: Postmaster) {
  const facts = [
    `PostgreSQL ${binaries.version.split('.', 2).join('.')} on port ${port}`,
    reused && 'found running',
    user && `as ${user.name}`,
    moved,
  ]
  return facts.filter(Boolean).join(', ')
}
