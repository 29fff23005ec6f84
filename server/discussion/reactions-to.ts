import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { REACTION_WORDS, type Reaction } from '@/domain/discussion/reaction'
import { db } from '@/server/db'

type Row = Reaction & { commentId: string }

/**
 * What was said to each of these comments, by its id. What someone said whom its author muted counts for themselves alone,
 * so that they learn nothing of it; to the words of "a reader" it counts: else one could find out who that is.
 */
export async function reactionsTo(
  { id: readerId }: MemberActor,
  commentIds: readonly string[],
): Promise<ReadonlyMap<string, Reaction[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.comment_id::text AS "commentId", r.word::text AS word, count(*)::int AS count,
      bool_or(r.member_id = ${readerId}::uuid) AS "isOwn"
    FROM reaction r JOIN comment c ON c.id = r.comment_id
    WHERE r.comment_id = ANY(${[...commentIds]}::uuid[])
      AND (r.member_id = ${readerId}::uuid OR c.is_unnamed OR NOT EXISTS (
        SELECT FROM mute m WHERE m.member_id = c.author_id AND m.muted_id = r.member_id))
    GROUP BY r.comment_id, r.word`
  const place = ({ word }: Reaction) => REACTION_WORDS.indexOf(word)
  const found = new Map<string, Reaction[]>()
  for (const { commentId, ...reaction } of rows.toSorted((one, other) => place(one) - place(other)))
    found.set(commentId, [...(found.get(commentId) ?? []), reaction])
  return found
}
