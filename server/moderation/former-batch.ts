import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

import type { Said } from './former-decision'

export type DecidedBatch = { batchId: string; ids: string[] }

type Former = Said & { reversesId: string | null }

/** What this very request decided before, so that a retry returns it. Null for a new one; other acts under its key are refused. */
export async function formerBatch(
  batchId: string,
  isSame: (former: Former) => boolean,
): Promise<DecidedBatch | null> {
  const rows = await db.decision.findMany({
    where: { batchId },
    orderBy: { number: 'asc' },
    select: {
      ...{ id: true, caseId: true, kind: true, reversesId: true },
      ...{ explanation: true, privateNote: true },
    },
  })
  if (rows.length === 0) return null
  if (rows.every(isSame)) return { batchId, ids: rows.map(({ id }) => id) }
  throw new Refusal(
    'conflict',
    'This page has decided already, with what was sent first. Open it again to decide anew.',
  )
}
