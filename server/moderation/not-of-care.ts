import 'server-only'
import { CARE_CHECK } from '@/domain/moderation/checks'
import { sql, type Sql } from '@/server/db'

/**
 * Of a decision `d`: no check was worried about whoever wrote the comment, and no person was, or a rule was found broken all
 * the same: to be worried keeps no restriction out of sight. Whatever is public leaves all others out, whole: also that there
 * were any.
 */
export const NOT_OF_CARE: Sql = sql`
  NOT EXISTS (
    SELECT FROM check_result v JOIN comment_revision w ON w.id = v.revision_id
    WHERE w.comment_id = d.comment_id AND v."check" = ${CARE_CHECK}
      AND v.verdict IN ('FLAG', 'HOLD', 'REJECT'))
  AND (
    NOT EXISTS (SELECT FROM care_signal s WHERE s.comment_id = d.comment_id)
    AND NOT EXISTS (
      SELECT FROM report r JOIN "case" k ON k.id = r.case_id
      WHERE k.comment_id = d.comment_id AND r.reason = 'WORRIED')
    OR EXISTS (
      SELECT FROM decision b WHERE b.comment_id = d.comment_id
        AND b.kind IN ('LIMIT', 'REMOVE', 'LOCK', 'SLOW', 'WARN', 'PREMOD', 'SUSPEND', 'BAN')
        AND (b.rule <> '' OR b.law <> '')))`
