import 'server-only'
import { databaseCode } from './constraint'

const TRIES = 4
const SERIALIZATION_OR_DEADLOCK = ['40001', '40P01']

/** Runs a transaction again, three times at most, when the database reports a conflict with another. */
export async function triedAgain<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      if (tries === TRIES || !isConflict(error)) throw error
    }
  }
}

/** Prisma calls a conflict P2034 in its own queries; a raw query, or a deadlock, shows PostgreSQL's code alone. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 'P2034') ||
    SERIALIZATION_OR_DEADLOCK.includes(databaseCode(error)))
