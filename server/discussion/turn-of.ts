import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { nextTurn } from '@/domain/discussion/thread-terms'
import { SLOWED_MINUTES } from '@/domain/moderation/sanctions'
import { may } from '@/domain/permissions'
import type { Statements } from '@/server/statements'

import { lastWritten } from './must-keep-terms'

type Place = { thread: { id: string; slowSeconds: number }; isSlowed: boolean }
type Turn = { since: Date; until: Date }

/**
 * Since when a member waits, and until when, before they may write a further comment: in a slow conversation, or where a
 * moderator slowed them; null: they need not.
 */
export async function turnOf(
  tx: Statements,
  member: MemberActor,
  { thread, isSlowed, now }: Place & { now: Date },
): Promise<Turn | null> {
  const last = may(member, 'thread.tend') ? null : await lastWritten(tx, member.id, thread)
  const turns = [turn(last, thread.slowSeconds, now)]
  if (isSlowed) turns.push(turn(await lastAnywhere(tx, member.id), SLOWED_MINUTES * 60, now))
  return turns.reduce((latest, one) =>
    one && (!latest || one.until > latest.until) ? one : latest,
  )
}

function turn(since: Date | null, seconds: number, now: Date): Turn | null {
  const until = nextTurn(seconds, since, now)
  return since && until ? { since, until } : null
}

async function lastAnywhere(tx: Statements, authorId: string): Promise<Date | null> {
  const [last] = await tx.$queryRaw<{ createdAt: Date }[]>`
    SELECT created_at AS "createdAt" FROM comment WHERE author_id = ${authorId}::uuid
    ORDER BY created_at DESC LIMIT 1`
  return last?.createdAt ?? null
}
