import 'server-only'
import { sql, type Sql } from '@/server/db'
import type { Statements } from '@/server/statements'

/**
 * Within a statement of a transaction: takes the drafts of a member. What is kept and what is sent wait for each other, if
 * a later statement of the same transaction looks at the drafts.
 */
export const takeDrafts = (memberId: string): Sql =>
  sql`pg_advisory_xact_lock(hashtextextended('drafts of ' || ${memberId}, 0))`

/** The same, as a statement of its own. */
export async function lockDrafts(tx: Statements, memberId: string): Promise<void> {
  await tx.$executeRaw`SELECT ${takeDrafts(memberId)}`
}
