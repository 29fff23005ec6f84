import 'server-only'
import { mayMention } from '@/domain/accounts/may-mention'
import type { Actor } from '@/domain/actor'
import type { MentionBegun } from '@/domain/discussion/completion-input'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

const CHOICES_MAX = 8
/** Some of those found let this member not mention them. */
const CANDIDATES_MAX = 40
/** Whoever spoke in the last so many comments is here. */
const LATEST_MAX = 500
/** Of those who are not here, nobody is offered for less. */
const BEGUN_MIN = 2

type Row = {
  id: string
  handle: string
  mentionsFrom: 'EVERYONE' | 'ACQUAINTED' | 'NOBODY'
  isAcquainted: boolean
}

/**
 * The handles that may be meant by the beginning of a mention: first those who spoke in the conversation under their name, the last
 * to speak first. Only those whom a mention by this member reaches as far as they may know; nobody they have muted.
 */
export async function mentionChoices(
  actor: Actor,
  { begun, thread }: MentionBegun,
): Promise<{ handles: string[] }> {
  const { id } = mustBeAllowed(actor, 'comment.post', { locked: false })
  await mustNotBeHurried('writing', { account: id })
  const pattern = `${begun.toLowerCase().replaceAll('_', '\\_')}%`
  const rows = await db.$queryRaw<Row[]>`
    WITH latest AS (
      SELECT author_id, created_at FROM comment
      WHERE thread_id = ${thread ?? null}::uuid AND visibility IN ('PUBLISHED', 'LIMITED')
        AND author_deleted_at IS NULL AND purged_at IS NULL AND NOT is_unnamed
      ORDER BY created_at DESC LIMIT ${LATEST_MAX}::int
    ), here AS (SELECT author_id, max(created_at) AS spoke_at FROM latest GROUP BY author_id),
    signed AS (
      SELECT thread_id, author_id FROM comment
      WHERE visibility IN ('PUBLISHED', 'LIMITED') AND author_deleted_at IS NULL
        AND purged_at IS NULL AND NOT is_unnamed
    )
    SELECT m.id::text, m.handle, m.mentions_from::text AS "mentionsFrom",
      m.mentions_from = 'ACQUAINTED' AND EXISTS (
        SELECT FROM signed theirs JOIN signed ours ON ours.thread_id = theirs.thread_id
        WHERE theirs.author_id = m.id AND ours.author_id = ${id}::uuid
      ) AS "isAcquainted"
    FROM member m LEFT JOIN here ON here.author_id = m.id
    WHERE lower(m.handle) LIKE ${pattern} AND m.id <> ${id}::uuid
      AND m.paused_at IS NULL AND m.erase_at IS NULL AND m.erased_at IS NULL
      AND m.mentions_from <> 'NOBODY'
      AND (here.author_id IS NOT NULL OR ${begun.length >= BEGUN_MIN})
      AND NOT EXISTS (SELECT FROM mute WHERE mute.member_id = ${id}::uuid AND mute.muted_id = m.id)
    ORDER BY here.spoke_at DESC NULLS LAST, lower(m.handle)
    LIMIT ${CANDIDATES_MAX}::int`
  const reached = rows.filter((whom) =>
    // Who muted this member is nobody's to learn: they are offered like everyone else.
    mayMention({ id, isAcquainted: whom.isAcquainted }, { ...whom, mutedIds: [] }),
  )
  return { handles: reached.slice(0, CHOICES_MAX).map(({ handle }) => handle) }
}
