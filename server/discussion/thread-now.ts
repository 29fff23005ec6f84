import 'server-only'
import { db } from '@/server/db'

/** Where a conversation went that was merged into another, which may have gone on itself. Null: it did not. */
export async function threadNow(id: string): Promise<string | null> {
  const [last] = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE way AS (
      SELECT merged_into_id AS id, 1 AS step FROM thread WHERE id = ${id}::uuid
      UNION ALL
      SELECT thread.merged_into_id, step + 1 FROM thread JOIN way ON thread.id = way.id
    )
    SELECT id FROM way WHERE id IS NOT NULL ORDER BY step DESC LIMIT 1`
  return last?.id ?? null
}
