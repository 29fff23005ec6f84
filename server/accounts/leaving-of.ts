import 'server-only'
import { isConfirmed } from '@/domain/accounts/confirmation'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

export type Leaving = {
  isPaused: boolean
  /** When the account will be erased, ISO 8601, UTC; null: nobody asked for it. */
  eraseAt: string | null
  /** What becomes of the comments then. */
  commentsGo: boolean
  /** Whether this session may ask for what is grave. */
  isConfirmed: boolean
}

/** How far the member is on their way out, for their own page. */
export async function leavingOf(actor: MemberActor, now: Date): Promise<Leaving> {
  const { pausedAt, eraseAt, eraseComments } = await db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: { pausedAt: true, eraseAt: true, eraseComments: true },
  })
  return {
    isPaused: pausedAt !== null,
    eraseAt: eraseAt?.toISOString() ?? null,
    commentsGo: eraseComments,
    isConfirmed: isConfirmed(actor, now),
  }
}
