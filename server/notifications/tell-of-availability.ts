import 'server-only'
import type { Transaction } from '@/server/db'

type Return = { authorId: string; since: Date; now: Date }

/**
 * Tells the followers of an author, in one statement for all of them, that the author is available again since this
 * moment. Telling twice changes nothing, and who has not read the last time yet is not told a second time: it becomes new.
 * Who paused, or is about to leave, is told nothing.
 */
export async function tellOfAvailability(tx: Transaction, told: Return): Promise<void> {
  const { authorId, since, now } = told
  await tx.$executeRaw`
    UPDATE notification n SET created_at = ${now}
    FROM follow f
    WHERE f.author_id = ${authorId}::uuid AND n.member_id = f.member_id
      AND n.author_id = f.author_id AND n.reason = 'AUTHOR_AVAILABLE'
      AND n.read_at IS NULL AND n.created_at < ${since}`
  await tx.$executeRaw`
    INSERT INTO notification (id, member_id, reason, author_id, created_at)
    SELECT gen_random_uuid(), f.member_id, 'AUTHOR_AVAILABLE', f.author_id, ${now}
    FROM follow f JOIN member m ON m.id = f.member_id AND m.paused_at IS NULL AND m.erase_at IS NULL
    WHERE f.author_id = ${authorId}::uuid AND f.created_at <= ${since}
      AND NOT EXISTS (
        SELECT FROM notification n
        WHERE n.member_id = f.member_id AND n.author_id = f.author_id
          AND n.reason = 'AUTHOR_AVAILABLE' AND n.created_at >= ${since})`
}
