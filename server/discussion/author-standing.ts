import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Author } from '@/domain/moderation/checks'
import type { Statements } from '@/server/statements'

/** Nobody is newer or more trusted for more than these. */
const COUNTED_MAX = 50

/** What the checks know of whoever writes, as it stands in this transaction. Comments are counted up to fifty. */
export async function authorStanding(tx: Statements, actor: MemberActor): Promise<Author> {
  const [counted] = await tx.$queryRaw<{ publishedComments: number }[]>`
    /* kept: author-standing */
    SELECT count(*)::int AS "publishedComments" FROM (
      SELECT FROM comment c WHERE c.author_id = ${actor.id}::uuid AND comment_is_open(c)
      LIMIT ${COUNTED_MAX}::int) c`
  return {
    publishedComments: counted?.publishedComments ?? 0,
    isModerator: actor.roles.includes('MODERATOR'),
  }
}
