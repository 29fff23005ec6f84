import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import { doneWords, type Done } from '@/domain/moderation/act-words'
import { ago } from '@/domain/moderation/ago'
import { LateDecision } from '@/domain/moderation/late-decision'
import { Refusal } from '@/domain/refusal'
import type { Prisma, Transaction } from '@/server/db'

import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

const RENAMED = 'Its title was changed. Read the case again, then decide; nothing was stored.'
const REPORTED = 'A new report came in. Read the case again, then decide; nothing was stored.'

/**
 * The refusal for whoever came second: it names who acted last on the case, or on the comment, what they did, and when. What
 * was done meanwhile in an older case of the same comment changes an open one too.
 */
export async function lostRace(
  tx: Transaction,
  where: { caseId: string } | { commentId: string },
): Promise<Refusal> {
  if (!('caseId' in where)) return new Refusal('conflict', await whatWasDone(tx, where, null))
  const { caseId } = where
  const about = await tx.case.findUniqueOrThrow({ where: { id: caseId } })
  const isOpen = about.state !== 'CLOSED'
  const { commentId, createdAt } = about
  const sought = isOpen ? { commentId, createdAt: { gte: createdAt } } : { caseId }
  const sentence = await whatWasDone(tx, sought, await lastReport(tx, caseId))
  return new LateDecision(sentence, { caseId, isOpen, change: null })
}

async function whatWasDone(
  tx: Transaction,
  where: Prisma.DecisionWhereInput,
  report: { createdAt: Date } | null,
): Promise<string> {
  const last = await tx.decision.findFirst({
    // That its words are held is where every case of theirs begins.
    where: { ...where, kind: { not: 'HOLD' } },
    orderBy: { number: 'desc' },
    include: { ...OF_CHANGE_FIELDS, decider: { select: { handle: true } } },
  })
  const isLast = last !== null && (report === null || last.createdAt >= report.createdAt)
  if (isLast) return sentenceOf({ ...last, isOfChange: isOfChange(last) })
  return report === null ? RENAMED : REPORTED
}

type Last = Done & { createdAt: Date; decider: { handle: string | null } | null }

function sentenceOf({ createdAt, decider, ...done }: Last): string {
  const who = decider ? shownName(decider.handle) : 'The system'
  return `${who} ${doneWords(done)} ${ago(createdAt, new Date())}. Nothing of yours was stored.`
}

const lastReport = (tx: Transaction, caseId: string) =>
  tx.report.findFirst({
    where: { caseId },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  })
