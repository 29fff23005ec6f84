import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import { doneWords, type Done } from '@/domain/moderation/act-words'
import { ago } from '@/domain/moderation/ago'
import { LateDecision } from '@/domain/moderation/late-decision'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { isOfChange, OF_CHANGE_FIELDS } from './of-change'

const RENAMED = 'Its title was changed. Read the case again, then decide; nothing was stored.'
const REPORTED = 'A new report came in. Read the case again, then decide; nothing was stored.'

/** The refusal for whoever came second: it names who acted last on the case, or on the comment, what they did, and when. */
export async function lostRace(
  tx: Transaction,
  where: { caseId: string } | { commentId: string },
): Promise<Refusal> {
  const last = await tx.decision.findFirst({
    // That its words are held is where every case of theirs begins.
    where: { ...where, kind: { not: 'HOLD' } },
    orderBy: { number: 'desc' },
    include: { ...OF_CHANGE_FIELDS, decider: { select: { handle: true } } },
  })
  const report = await lastReport(tx, where)
  const isLast = last !== null && (report === null || last.createdAt >= report.createdAt)
  const sentence = isLast
    ? sentenceOf({ ...last, isOfChange: isOfChange(last) })
    : report === null
      ? RENAMED
      : REPORTED
  if (!('caseId' in where)) return new Refusal('conflict', sentence)
  const about = await tx.case.findUnique({
    where: { id: where.caseId },
    select: { state: true },
  })
  const isOpen = about !== null && about.state !== 'CLOSED'
  return new LateDecision(sentence, { caseId: where.caseId, isOpen, change: null })
}

type Last = Done & { createdAt: Date; decider: { handle: string | null } | null }

function sentenceOf({ createdAt, decider, ...done }: Last): string {
  const who = decider ? shownName(decider.handle) : 'The system'
  return `${who} ${doneWords(done)} ${ago(createdAt, new Date())}. Nothing of yours was stored.`
}

/** Of a comment there is none to ask for: what is undone is a matter between moderators. */
const lastReport = (tx: Transaction, where: { caseId: string } | { commentId: string }) =>
  'caseId' in where
    ? tx.report.findFirst({
        where: { caseId: where.caseId },
        orderBy: { createdAt: 'desc' },
        select: { createdAt: true },
      })
    : Promise.resolve(null)
