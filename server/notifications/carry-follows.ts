import 'server-only'
import { sql, type Transaction } from '@/server/db'

type Merged = { eventId: string; from: string; into: string }

/**
 * Lets whoever follows a conversation, or opened it, follow the one into which it goes, from the moment of that event on. What
 * they followed stays theirs: when the event is undone, all is as before.
 */
export async function carryFollows(tx: Transaction, merged: Merged): Promise<void> {
  const { eventId, from, into } = merged
  await tx.$executeRaw`
    INSERT INTO follow (id, member_id, thread_id, created_at)
    SELECT gen_random_uuid(), hearing.member_id, ${into}::uuid, e.created_at
    FROM (${hearingOf(from)}) hearing JOIN thread_event e ON e.id = ${eventId}::uuid
    ON CONFLICT DO NOTHING`
}

/** Takes back what an event carried along, and nothing that somebody chose. */
export async function takeBackFollows(tx: Transaction, merged: Merged): Promise<void> {
  const { eventId, from, into } = merged
  await tx.$executeRaw`
    DELETE FROM follow f USING thread_event e, (${hearingOf(from)}) hearing
    WHERE e.id = ${eventId}::uuid AND f.thread_id = ${into}::uuid AND f.created_at = e.created_at
      AND hearing.member_id = f.member_id`
}

/** Who hears all that is said in a conversation: whoever opened it hears without following. */
const hearingOf = (threadId: string) => sql`
  SELECT member_id FROM follow WHERE thread_id = ${threadId}::uuid
  UNION SELECT t.author_id FROM thread t JOIN member m ON m.id = t.author_id
  WHERE t.id = ${threadId}::uuid AND m.erased_at IS NULL`
