import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { isRestriction, type CaseDecision, type DecideInput } from '@/domain/moderation/decision'
import { db } from '@/server/db'
import { decide } from '@/server/moderation/decide'
import { reportComment } from '@/server/moderation/report-comment'

import type { TestComment } from './a-comment'
import { aMember } from './a-member'

export const TEST_RULE = { id: 'kind', title: 'Be kind to people you do not know' }

/** Arranges guidelines of one rule. */
export async function theRule(): Promise<void> {
  await db.library.update({ where: { id: 1 }, data: { rules: [TEST_RULE] } })
}

/** Arranges a report by someone who has not reported before, and so an open case. */
export async function aReport({ id, revisionId }: TestComment): Promise<MemberActor> {
  const reporter = await aMember()
  await reportComment(reporter, { commentId: id, revisionId, reason: 'HOSTILE', words: 'Look.' })
  return reporter
}

/** What a moderator's form sends who has the comment's open case before them. */
export async function aDecision(
  comment: TestComment,
  kind: CaseDecision | 'LOCK',
  explanation = 'It mocks a reader.',
): Promise<DecideInput> {
  const about = await db.case.findFirstOrThrow({
    where: { commentId: comment.id, state: { not: 'CLOSED' } },
  })
  const { id: caseId, version } = about
  const { revisionId } = comment
  const reasons = isRestriction(kind) ? { rule: TEST_RULE.id, explanation } : {}
  return { requestKey: randomUUID(), caseId, version, revisionId, kind, ...reasons }
}

/** Arranges a decision by a moderator: reported first, unless the comment's case is open. */
export async function decided(
  comment: TestComment,
  kind: CaseDecision | 'LOCK',
  moderator?: MemberActor,
): Promise<{ id: string; moderator: MemberActor }> {
  const open = await db.case.count({ where: { commentId: comment.id, state: { not: 'CLOSED' } } })
  if (open === 0) await aReport(comment)
  const decider = moderator ?? (await aMember({ roles: ['MODERATOR'] }))
  await theRule()
  const { id } = await decide(decider, await aDecision(comment, kind))
  return { id, moderator: decider }
}
