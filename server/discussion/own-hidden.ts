import 'server-only'
import { db } from '@/server/db'

const OWN_HIDDEN_MAX = 200

/** What one reader sees in a conversation beyond what everyone does. */
export type OwnHidden = {
  /** Their own held or removed words, and the places these hang on that nobody else is shown. */
  ids: string[]
  /** How many of them hang on each comment and are not in its counter. */
  repliesTo: ReadonlyMap<string, number>
}

const NOTHING_HIDDEN: OwnHidden = { ids: [], repliesTo: new Map() }

/** The reader's own words in a conversation that only they may read. */
export async function ownHidden(threadId: string, readerId: string | null): Promise<OwnHidden> {
  if (readerId === null) return NOTHING_HIDDEN
  const rows = await db.$queryRaw<{ id: string; parentId: string | null; isCounted: boolean }[]>`
    /* kept: own-hidden */
    WITH RECURSIVE own AS (
      (SELECT id, parent_id, reply_count FROM comment
        WHERE thread_id = ${threadId}::uuid AND author_id = ${readerId}::uuid
          AND visibility IN ('PENDING', 'REMOVED') AND author_deleted_at IS NULL AND purged_at IS NULL
        ORDER BY created_at DESC LIMIT ${OWN_HIDDEN_MAX}::int)
      UNION
      SELECT c.id, c.parent_id, c.reply_count FROM comment c JOIN own o ON c.id = o.parent_id
        WHERE NOT comment_is_open(c) AND c.reply_count = 0
    )
    SELECT id, parent_id AS "parentId", reply_count > 0 AS "isCounted" FROM own`
  const repliesTo = new Map<string, number>()
  for (const { parentId, isCounted } of rows) {
    if (parentId !== null && !isCounted) repliesTo.set(parentId, (repliesTo.get(parentId) ?? 0) + 1)
  }
  return { ids: rows.map(({ id }) => id), repliesTo }
}
