import 'server-only'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Whether the member said of this comment that they are worried about someone. */
export async function hasWorried(actor: Actor, commentId: string): Promise<boolean> {
  const { id: reporterId } = mustBeAllowed(actor, 'account.see')
  const worried = { reporterId, reason: 'WORRIED', revision: { commentId } } as const
  return (await db.report.count({ where: worried })) > 0
}
