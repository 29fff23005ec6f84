import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Author } from '@/domain/moderation/checks'
import { sanctionsAt, type Sanctions } from '@/domain/moderation/sanctions'
import { sql, type Sql } from '@/server/db'
import type { Statements } from '@/server/statements'

/** Nobody is newer or more trusted for more than these. */
const COUNTED_MAX = 50

/** What the checks know of whoever writes, and what was decided about them. */
export type Standing = Author & { sanctions: Sanctions }
export type AuthorFacts = { publishedComments: number; sanctions: { id: string; kind: string }[] }

/**
 * Within a statement: how many comments of a member everyone can read, counted up to fifty, and what was decided about
 * them and holds (suspensions apart: whoever is suspended does not come this far).
 */
export const authorFacts = (authorId: string): Sql => sql`json_build_object(
  'publishedComments', (SELECT count(*)::int FROM (
    SELECT FROM comment c WHERE c.author_id = ${authorId}::uuid AND comment_is_open(c)
    LIMIT ${COUNTED_MAX}::int) c),
  'sanctions', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind)), '[]')
    FROM decision d
    WHERE d.author_id = ${authorId}::uuid AND d.kind IN ('SLOW', 'WARN', 'PREMOD')
      AND (d.expires_at IS NULL OR d.expires_at > now())
      AND NOT EXISTS (SELECT FROM decision u WHERE u.reverses_id = d.id)
      AND NOT EXISTS (SELECT FROM acknowledgement a WHERE a.decision_id = d.id)))`

/** The standing of whoever writes, as it is in this transaction. */
export async function authorStanding(tx: Statements, actor: MemberActor): Promise<Standing> {
  const [found] = await tx.$queryRaw<{ facts: AuthorFacts }[]>`
    SELECT ${authorFacts(actor.id)} AS facts`
  if (!found) throw new Error('a statement without a condition gave no row')
  return standingOf(actor, found.facts)
}

/** The same from facts that were read with something else. */
export function standingOf(actor: MemberActor, facts: AuthorFacts): Standing {
  const standing = { expiresAt: null, isReversed: false, isAcknowledged: false }
  const sanctions = sanctionsAt(
    facts.sanctions.map((one) => ({ ...one, ...standing })),
    new Date(),
  )
  return {
    publishedComments: facts.publishedComments,
    isModerator: actor.roles.includes('MODERATOR'),
    isPremoderated: sanctions.isPremoderated,
    sanctions,
  }
}
