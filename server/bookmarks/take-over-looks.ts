import 'server-only'
import { byNow } from '@/domain/bookmarks/by-now'
import type { Transaction } from '@/server/db'

import type { ImportPlan } from './plan-import'

/** Notes of bookmarks that are there already when a file says they were last looked up, where that is later than is known. */
export async function takeOverLooks(
  tx: Transaction,
  memberId: string,
  there: ImportPlan['there'],
): Promise<void> {
  const now = new Date()
  const looked = there.flatMap(({ id, bookmark: { seenAt } }) => {
    const at = byNow(seenAt, now)
    return at === null ? [] : [{ id, at: at.toISOString() }]
  })
  await tx.$executeRaw`
    UPDATE bookmark b SET seen_at = looked.at
    FROM unnest(
      ${looked.map(({ id }) => id)}::uuid[], ${looked.map(({ at }) => at)}::timestamptz[]
    ) AS looked(id, at)
    WHERE b.member_id = ${memberId}::uuid AND b.id = looked.id
      AND (b.seen_at IS NULL OR b.seen_at < looked.at)`
}
