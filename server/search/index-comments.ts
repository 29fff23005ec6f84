import 'server-only'
import type { Transaction } from '@/server/db'

/** Makes the entries of all comments anew, oldest first; else a trigger keeps them. Nobody posts meanwhile. */
export async function indexComments(tx: Transaction): Promise<void> {
  await tx.$executeRaw`LOCK TABLE search_comment IN SHARE ROW EXCLUSIVE MODE`
  await tx.$executeRaw`DELETE FROM search_comment`
  await tx.$executeRaw`
    INSERT INTO search_comment (number, comment_id, revision_id, words)
    SELECT number, comment_id, revision_id, words || array_to_tsvector(search_buckets(number))
    FROM (
      SELECT nextval('search_comment_number_seq')::int AS number, ordered.*
      FROM (SELECT * FROM searchable_comment ORDER BY created_at) ordered
    ) numbered`
}
