import 'server-only'
import type { Statements } from '@/server/statements'

/** Takes the drafts of a member for this transaction: what is kept and what is sent wait for each other. */
export async function lockDrafts(tx: Statements, memberId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('drafts of ' || ${memberId}, 0))`
}
