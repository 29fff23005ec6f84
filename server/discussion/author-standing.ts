import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Author } from '@/domain/moderation/checks'
import { sanctionsAt, type Sanctions } from '@/domain/moderation/sanctions'
import type { Statements } from '@/server/statements'

/** Nobody is newer or more trusted for more than these. */
const COUNTED_MAX = 50

type Standing = Author & { sanctions: Sanctions }
type Counted = { publishedComments: number; sanctions: { id: string; kind: string }[] }

/**
 * What the checks know of whoever writes, as it stands in this transaction, and what was decided about them (suspensions
 * apart: whoever is suspended does not come this far). Comments are counted up to fifty.
 */
export async function authorStanding(tx: Statements, actor: MemberActor): Promise<Standing> {
  const [counted] = await tx.$queryRaw<Counted[]>`
    /* kept: author-standing */
    SELECT (SELECT count(*)::int FROM (
        SELECT FROM comment c WHERE c.author_id = ${actor.id}::uuid AND comment_is_open(c)
        LIMIT ${COUNTED_MAX}::int) c) AS "publishedComments",
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind)), '[]') FROM decision d
        WHERE d.author_id = ${actor.id}::uuid AND d.kind IN ('SLOW', 'WARN', 'PREMOD')
          AND (d.expires_at IS NULL OR d.expires_at > now())
          AND NOT EXISTS (SELECT FROM decision u WHERE u.reverses_id = d.id)
          AND NOT EXISTS (SELECT FROM acknowledgement a WHERE a.decision_id = d.id)) AS sanctions`
  const { publishedComments = 0, sanctions: live = [] } = counted ?? {}
  const standing = { expiresAt: null, isReversed: false, isAcknowledged: false }
  const sanctions = sanctionsAt(
    live.map((one) => ({ ...one, ...standing })),
    new Date(),
  )
  return {
    publishedComments,
    isModerator: actor.roles.includes('MODERATOR'),
    isPremoderated: sanctions.isPremoderated,
    sanctions,
  }
}
