import 'server-only'
import type { Prisma } from '@/server/db'

import { iso } from './iso'

const SLUG = { select: { slug: true } } as const

export const NOTICES = {
  orderBy: { createdAt: 'asc' },
  select: {
    ...{ reason: true, commentId: true, createdAt: true, readAt: true },
    essay: SLUG,
    author: SLUG,
    proposal: { select: { passageId: true } },
  },
} as const satisfies Prisma.Member$notificationsArgs

type Notice = Prisma.NotificationGetPayload<{ select: (typeof NOTICES)['select'] }>

/** One thing a member was told: why, and of what. The words of others stay where they are. */
export const noticeRecord = (
  { reason, commentId, essay, author, proposal, createdAt, readAt }: Notice,
  origin: string,
) => ({
  reason,
  address:
    commentId !== null
      ? `${origin}/c/${commentId}`
      : essay
        ? `${origin}/essays/${essay.slug}`
        : proposal
          ? `${origin}/p/${proposal.passageId}`
          : `${origin}/authors/${author?.slug ?? ''}`,
  toldAt: iso(createdAt),
  readAt: iso(readAt),
})
