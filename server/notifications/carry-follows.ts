import 'server-only'
import type { Transaction } from '@/server/db'

type Merged = { eventId: string; from: string; into: string }

/**
 * Lets whoever follows a conversation follow the one into which it goes, from the moment of that event on. What they followed
 * stays theirs: when the event is undone, all is as before.
 */
export async function carryFollows(tx: Transaction, merged: Merged): Promise<void> {
  const { eventId, from, into } = merged
  await tx.$executeRaw`
    INSERT INTO follow (id, member_id, thread_id, created_at)
    SELECT gen_random_uuid(), f.member_id, ${into}::uuid, e.created_at
    FROM follow f JOIN thread_event e ON e.id = ${eventId}::uuid
    WHERE f.thread_id = ${from}::uuid
    ON CONFLICT DO NOTHING`
}

/** Takes back what an event carried along, and nothing that somebody chose. */
export async function takeBackFollows(tx: Transaction, merged: Merged): Promise<void> {
  const { eventId, from, into } = merged
  await tx.$executeRaw`
    DELETE FROM follow f USING thread_event e, follow own
    WHERE e.id = ${eventId}::uuid AND f.thread_id = ${into}::uuid AND f.created_at = e.created_at
      AND own.member_id = f.member_id AND own.thread_id = ${from}::uuid`
}
