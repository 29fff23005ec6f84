import 'server-only'
import type { StatedRestriction } from '@/domain/moderation/statement-record'
import { db } from '@/server/db'

/** Who was warned is not restricted, in the sense of Article 17 of the DSA. */
const KINDS = ['LIMIT', 'REMOVE', 'LOCK', 'SLOW', 'PREMOD', 'SUSPEND', 'BAN'] as const

/**
 * Every restriction that was decided in this time with its statement of reasons, in order: without names and words. Locks had none
 * once, and no rule that could be told.
 */
export async function statedRestrictions(since: Date, until: Date): Promise<StatedRestriction[]> {
  const rows = await db.decision.findMany({
    where: {
      createdAt: { gte: since, lt: until },
      kind: { in: [...KINDS] },
      statement: { isNot: null },
    },
    orderBy: { number: 'asc' },
    select: {
      ...{ id: true, kind: true, law: true, rule: true, expiresAt: true, createdAt: true },
      ...{ autoFound: true, autoDecided: true },
      statement: { select: { ruleTitle: true } },
      revision: { select: { createdAt: true } },
      case: { select: { reports: { select: { reason: true, createdAt: true } } } },
    },
  })
  return rows.map((row) => {
    const reports = row.case.reports.filter(({ createdAt }) => createdAt <= row.createdAt)
    return {
      decisionId: row.id,
      kind: row.kind as StatedRestriction['kind'],
      rule: row.rule ?? '',
      ruleTitle: row.statement?.ruleTitle ?? '',
      law: row.law ?? '',
      decidedAt: row.createdAt.toISOString(),
      endsAt: row.expiresAt?.toISOString() ?? null,
      writtenAt: row.revision.createdAt.toISOString(),
      reports: reports.length,
      isLawReported: reports.some(({ reason }) => reason === 'LAW'),
      isFoundByCheck: row.autoFound,
      isAutomatic: row.autoDecided,
    }
  })
}
