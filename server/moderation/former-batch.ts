import 'server-only'
import type { SaidDecision } from '@/domain/moderation/same-decision'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

import { FORMER_FIELDS } from './former-decision'

export type DecidedBatch = { batchId: string; ids: string[] }

type Former = SaidDecision & { reversesId: string | null }

/** What this very request decided before, so that a retry returns it. Null for a new one; other acts under its key are refused. */
export async function formerBatch(
  batchId: string,
  isSame: (former: Former) => boolean,
): Promise<DecidedBatch | null> {
  const rows = await db.decision.findMany({
    where: { batchId },
    orderBy: { number: 'asc' },
    select: FORMER_FIELDS,
  })
  if (rows.length === 0) return null
  if (rows.every(isSame)) return { batchId, ids: rows.map(({ id }) => id) }
  throw new Refusal(
    'conflict',
    'This page has decided already, with what was sent first. Open it again to decide anew.',
  )
}
