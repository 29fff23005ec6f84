import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import { careEnd } from '@/domain/moderation/care'
import { attention, isCare, type Attention } from '@/domain/moderation/checks/attention'
import { holdReason } from '@/domain/moderation/hold-reason'
import type { CheckOutcome } from '@/domain/moderation/verdict'
import { sql, type Sql } from '@/server/db'
import type { Statements } from '@/server/statements'

export type Checked = {
  outcomes: readonly CheckOutcome[]
  isHeld: boolean
  isModerator: boolean
  /** These very words are held by a check, not only by what was held before them. */
  isHeldByCheck: boolean
  /** Whether it has an open case. */
  isOpen?: boolean
}

/**
 * Brings a comment before the moderators where its checks ask for it: a case, or in the one that is open the source and
 * its priority; and a sign, apart from it, where somebody may be at risk. That its words are held is a decision of the
 * system, which is written with the case in one statement. Call it late: all who decide wait from then on.
 */
export async function bringForward(
  tx: Statements,
  commentId: string,
  checked: Checked,
): Promise<void> {
  const asked = attention(checked.outcomes, checked)
  if (asked === null) return
  const matter = checked.isOpen === true ? joined(commentId, asked) : opened(commentId, asked)
  if (checked.isHeldByCheck) await hold(tx, commentId, { matter, outcomes: checked.outcomes })
  else await tx.$executeRaw(matter)
  if (isCare(checked.outcomes)) await signalCare(tx, commentId)
}

const joined = (commentId: string, { source, priority }: Attention): Sql => sql`
  UPDATE "case" SET priority = greatest(priority, ${priority}::int),
    sources = CASE WHEN ${source}::case_source = ANY(sources) THEN sources
      ELSE sources || ${source}::case_source END
  WHERE comment_id = ${commentId}::uuid AND state <> 'CLOSED'`

const opened = (commentId: string, { source, priority }: Attention): Sql => sql`
  INSERT INTO "case" (id, comment_id, priority, sources)
  VALUES (${uuidv7()}::uuid, ${commentId}::uuid, ${priority}::int, ARRAY[${source}::case_source])`

type Hold = { matter: Sql; outcomes: readonly CheckOutcome[] }

/** What readers see of the comment stays as it is: new words are seen by nobody yet, and of changed ones the former. */
function hold(tx: Statements, commentId: string, { matter, outcomes }: Hold): Promise<number> {
  const { check, explanation } = holdReason(outcomes)
  return tx.$executeRaw(sql`
    WITH matter AS (${matter} RETURNING id)
    INSERT INTO decision (id, kind, case_id, comment_id, revision_id, author_id, facts, explanation,
      state_before, state_after, request_key, auto_found, auto_decided)
    SELECT ${uuidv7()}::uuid, 'HOLD'::decision_kind, matter.id, c.id,
      coalesce(c.waiting_revision_id, c.current_revision_id), c.author_id, ${check}::text, ${explanation}::text,
      c.visibility, c.visibility, ${uuidv7()}::uuid, true, true
    FROM matter, comment c WHERE c.id = ${commentId}::uuid`)
}

const signalCare = (tx: Statements, commentId: string) => tx.$executeRaw`
  INSERT INTO care_signal (id, comment_id, expires_at)
  VALUES (${uuidv7()}::uuid, ${commentId}::uuid, ${careEnd(new Date())}::timestamptz)
  ON CONFLICT (comment_id) DO UPDATE SET expires_at = EXCLUDED.expires_at`
