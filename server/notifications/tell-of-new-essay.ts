import 'server-only'
import type { Transaction } from '@/server/db'

import { orderNoticeMails } from './order-notice-mails'

/**
 * Tells whoever follows its series, its author or a concept it speaks of, of each of these essays, in one statement for all
 * of them. Telling twice changes nothing: a member is told of an essay once. Who paused, or is about to leave, is told nothing.
 */
export async function tellOfNewEssays(
  tx: Transaction,
  essayIds: readonly string[],
  now: Date,
): Promise<void> {
  if (essayIds.length === 0) return
  const made = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO notification (id, member_id, reason, essay_id, author_id, created_at)
    SELECT gen_random_uuid(), told.member_id, 'NEW_ESSAY', told.id, told.author_id, ${now}
    FROM (
      SELECT f.member_id, e.id, e.author_id FROM essay e JOIN follow f ON f.series_id = e.series_id
      WHERE e.id = ANY(${essayIds}::uuid[])
      UNION
      SELECT f.member_id, e.id, e.author_id FROM essay e JOIN follow f ON f.author_id = e.author_id
      WHERE e.id = ANY(${essayIds}::uuid[])
      UNION
      SELECT f.member_id, e.id, e.author_id FROM essay e
        JOIN concept_mention c ON c.essay_id = e.id JOIN follow f ON f.concept_id = c.concept_id
      WHERE e.id = ANY(${essayIds}::uuid[])
    ) told
      JOIN member m ON m.id = told.member_id AND m.paused_at IS NULL AND m.erase_at IS NULL
    ON CONFLICT DO NOTHING
    RETURNING id::text`
  await orderNoticeMails(tx, made, now)
}
