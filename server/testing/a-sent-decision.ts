import 'server-only'
import { randomUUID } from 'node:crypto'

import { isRestriction, type DecideInput } from '@/domain/moderation/decision'
import type { DecidedKind } from '@/domain/moderation/transitions'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'

import { TEST_RULE } from './a-case'
import type { TestComment } from './a-comment'

/** What of any decision says why, and until when. */
export const whySent = (kind: DecidedKind) => ({
  ...{ requestKey: randomUUID(), kind },
  ...(isRestriction(kind) && { rule: TEST_RULE.id, explanation: 'It mocks a reader.' }),
  ...(kind === 'SUSPEND' && { until: after(new Date(), DAY_MS) }),
})

/** The latest case of a comment, and its words in question, as the screen of a moderator shows them now. */
export async function caseBefore({ id: commentId }: Pick<TestComment, 'id'>) {
  const {
    id: caseId,
    version,
    comment,
  } = await db.case.findFirstOrThrow({
    where: { commentId },
    orderBy: { createdAt: 'desc' },
    include: { comment: true },
  })
  const revisionId = comment.waitingRevisionId ?? comment.currentRevisionId ?? ''
  return { caseId, version, revisionId }
}

/** What the form of a moderator sends who has the latest case of the comment before them. */
export const aSentDecision = async (
  comment: Pick<TestComment, 'id'>,
  kind: DecidedKind,
): Promise<DecideInput> => ({ ...(await caseBefore(comment)), ...whySent(kind) })
