import 'server-only'
import type { Actor } from '@/domain/actor'
import { longestBar, type WritingBar } from '@/domain/moderation/writing-bar'
import { db } from '@/server/db'

/** What keeps a member from writing now: a suspension or a ban that lasts, else a warning they have not read; null: nothing. */
export async function writingBarOf(actor: Actor, now = new Date()): Promise<WritingBar | null> {
  if (actor.kind === 'visitor') return null
  const rows = await db.decision.findMany({
    where: {
      authorId: actor.id,
      kind: { in: ['WARN', 'SUSPEND', 'BAN'] },
      ...{ reversedBy: { is: null }, acknowledged: { is: null } },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    orderBy: { number: 'asc' },
    include: { statement: { select: { ruleTitle: true } } },
  })
  const bar = longestBar(rows)
  return (
    bar && {
      kind: bar.kind === 'WARN' ? 'warned' : 'suspended',
      decisionId: bar.id,
      until: bar.expiresAt?.toISOString() ?? null,
      rule: bar.rule === null ? (bar.law ?? '') : (bar.statement?.ruleTitle ?? bar.rule),
      reason: bar.explanation,
    }
  )
}
