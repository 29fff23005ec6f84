import 'server-only'
import type { StoredComment } from '@/domain/discussion/conversation'

import { storedComments } from './stored-comments'
import { db } from '@/server/db'

const ABOVE_MAX = 3

/** What a comment answers, and what that answers, three steps at most. */
export async function storedAbove(
  parentId: string | null,
  readerId: string | null,
): Promise<StoredComment[]> {
  if (parentId === null) return []
  const steps = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id, 1 AS step FROM comment WHERE id = ${parentId}::uuid
      UNION ALL
      SELECT c.id, c.parent_id, a.step + 1 FROM comment c JOIN above a ON c.id = a.parent_id
        WHERE a.step < ${ABOVE_MAX}::int
    )
    SELECT id FROM above`
  return storedComments(
    steps.map(({ id }) => id),
    readerId,
  )
}
