import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Author } from '@/domain/moderation/checks'
import { sql, type Sql } from '@/server/db'
import type { Statements } from '@/server/statements'

/** Nobody is newer or more trusted for more than these. */
const COUNTED_MAX = 50

/** Within a statement: how many comments of a member everyone can read, counted up to fifty. */
export const publishedUpTo = (authorId: string): Sql => sql`(
  SELECT count(*)::int FROM (
    SELECT FROM comment c WHERE c.author_id = ${authorId}::uuid AND comment_is_open(c)
    LIMIT ${COUNTED_MAX}::int) c)`

/** What the checks know of whoever writes, as it stands in this transaction. */
export async function authorStanding(tx: Statements, actor: MemberActor): Promise<Author> {
  const [counted] = await tx.$queryRaw<{ publishedComments: number }[]>`
    SELECT ${publishedUpTo(actor.id)} AS "publishedComments"`
  return standingOf(actor, counted?.publishedComments ?? 0)
}

/** The same of whom it was counted for. */
export const standingOf = (actor: MemberActor, publishedComments: number): Author => ({
  publishedComments,
  isModerator: actor.roles.includes('MODERATOR'),
})
