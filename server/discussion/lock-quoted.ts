import 'server-only'
import { sql, type Sql } from '@/server/db'
import type { Statements } from '@/server/statements'

type Asked = Pick<Statements, '$queryRaw'>

/**
 * Takes these comments as quoted, until the transaction ends: others may quote them too, and change or answer them; who decides on
 * one waits. No rows are taken for it: of two people who quote what the other answers, each would wait for the other.
 */
export async function lockQuoted(tx: Asked, commentIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT count(pg_advisory_xact_lock_shared(key))::int FROM (${keysOf(commentIds)}) k`
}

/** Takes these comments as decided on: who quotes one waits, and then finds it as it was decided. After all threads. */
export async function lockDecided(tx: Asked, commentIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT count(pg_advisory_xact_lock(key))::int FROM (${keysOf(commentIds)}) k`
}

/** In one order everywhere. */
const keysOf = (commentIds: readonly string[]): Sql => sql`
  SELECT DISTINCT hashtextextended('quoted ' || id, 0) AS key
  FROM unnest(${[...commentIds]}::text[]) id ORDER BY key`
