import 'server-only'
import type { DeskShow } from '@/domain/moderation/desk-wish'
import { sql, type Sql } from '@/server/db'

/** What its author deleted needs no approval any more; what was reported is still to be decided. Of `c` and its comment `w`. */
export const STILL_ASKED = sql`c.state <> 'CLOSED' AND (w.author_deleted_at IS NULL
  OR EXISTS (SELECT FROM report p WHERE p.case_id = c.id))`

/** Whose own words these are does not find them at the desk, while the team has another moderator: `isForAnother` as a condition. */
export const notForAnother = (moderatorId: string): Sql => sql`(w.author_id <> ${moderatorId}::uuid
  OR NOT EXISTS (SELECT FROM member o
    WHERE 'MODERATOR' = ANY(o.roles) AND o.id <> ${moderatorId}::uuid))`

/** Which cases a moderator looks at. A claim is one until its lease ends. */
export function shownCases(show: DeskShow, moderatorId: string): Sql {
  if (show === 'all') return sql`true`
  if (show === 'escalated') return sql`c.state = 'ESCALATED'`
  if (show === 'mine')
    return sql`c.claimed_by_id = ${moderatorId}::uuid AND c.claimed_until > now()`
  return sql`${show.toUpperCase()}::case_source = ANY(c.sources)`
}
