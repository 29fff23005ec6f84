import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import { careEnd } from '@/domain/moderation/care'
import { attention, isCare } from '@/domain/moderation/checks/attention'
import type { CheckOutcome } from '@/domain/moderation/verdict'
import type { Statements } from '@/server/statements'

export type Checked = {
  outcomes: readonly CheckOutcome[]
  isHeld: boolean
  isModerator: boolean
  /** Whether it has an open case. */
  isOpen?: boolean
}

/**
 * Brings a comment before the moderators where its checks ask for it: a case, or in the one that is open the source and
 * its priority; and a sign, apart from it, where somebody may be at risk.
 */
export async function bringForward(
  tx: Statements,
  commentId: string,
  checked: Checked,
): Promise<void> {
  const asked = attention(checked.outcomes, checked)
  if (asked === null) return
  const { source, priority } = asked
  if (checked.isOpen === true) {
    await tx.$executeRaw`
      UPDATE "case" SET priority = greatest(priority, ${priority}::int),
        sources = CASE WHEN ${source}::case_source = ANY(sources) THEN sources
          ELSE sources || ${source}::case_source END
      WHERE comment_id = ${commentId}::uuid AND state <> 'CLOSED'`
  } else {
    await tx.$executeRaw`
      INSERT INTO "case" (id, comment_id, priority, sources)
      VALUES (${uuidv7()}::uuid, ${commentId}::uuid, ${priority}::int, ARRAY[${source}::case_source])`
  }
  if (isCare(checked.outcomes)) await signalCare(tx, commentId)
}

const signalCare = (tx: Statements, commentId: string) => tx.$executeRaw`
  INSERT INTO care_signal (id, comment_id, expires_at)
  VALUES (${uuidv7()}::uuid, ${commentId}::uuid, ${careEnd(new Date())}::timestamptz)
  ON CONFLICT (comment_id) DO UPDATE SET expires_at = EXCLUDED.expires_at`
