import 'server-only'
import type { NotificationView } from '@/domain/notifications/notification'
import type { Prisma } from '@/server/db'

import { authorNotice, AUTHOR_FACTS } from './author-notice'
import { commentNotice, COMMENT_FACTS } from './comment-notice'
import {
  APPEAL_FACTS,
  appealNotice,
  DECISION_FACTS,
  decisionNotice,
  outcomeNotice,
} from './decision-notice'
import { essayNotice, ESSAY_FACTS } from './essay-notice'
import { proposalNotice, PROPOSAL_FACTS } from './proposal-notice'
import { threadEventNotice } from './thread-event-notice'

export const NOTICE_FACTS = {
  decision: { select: DECISION_FACTS },
  appeal: { select: APPEAL_FACTS },
  threadEvent: { select: { act: true, reason: true, reversedBy: { select: { id: true } } } },
  comment: { select: COMMENT_FACTS },
  essay: { select: ESSAY_FACTS },
  author: { select: AUTHOR_FACTS },
  proposal: { select: PROPOSAL_FACTS },
} as const satisfies Prisma.NotificationInclude

type NoticeRow = Prisma.NotificationGetPayload<{ include: typeof NOTICE_FACTS }>

/** A notification as its member may read it now; null when what it was about is gone altogether. */
export function noticeOf(row: NoticeRow, now: Date): NotificationView | null {
  const { id, reason, readAt, createdAt, comment, essay, author, decision, threadEvent } = row
  const told = { id, isRead: readAt !== null, createdAt: createdAt.toISOString() }
  if (reason === 'NEW_ESSAY') return essay && { ...told, ...essayNotice(essay) }
  if (reason === 'AUTHOR_AVAILABLE') return author && { ...told, ...authorNotice(author, now) }
  if (reason === 'PROPOSAL') return row.proposal && { ...told, ...proposalNotice(row.proposal) }
  if (comment === null) return null
  if (reason === 'THREAD_EVENT') {
    const notice = threadEvent && threadEventNotice(threadEvent, comment, row.memberId)
    return notice && { ...told, ...notice }
  }
  if (reason === 'APPEAL')
    return row.appeal && { ...told, ...appealNotice(row.appeal, comment, row.memberId) }
  if (reason === 'DECISION')
    return decision && { ...told, ...decisionNotice(decision, comment, row.memberId) }
  if (reason === 'REPORT_OUTCOME')
    return { ...told, ...outcomeNotice(decision, comment, row.memberId) }
  return { ...told, ...commentNotice(comment, { reason, decision: null }, row.memberId) }
}
