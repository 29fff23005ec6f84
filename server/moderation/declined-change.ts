import 'server-only'
import type { Prisma } from '@/server/db'

/** What must be read of the revision that a decision is about. */
export const LET_THROUGH_FIELDS = {
  isHeld: true,
  decisions: {
    where: { kind: 'APPROVE' },
    select: { number: true, createdAt: true, reversedBy: { select: { number: true } } },
  },
} as const satisfies Prisma.CommentRevisionSelect

type Decided = {
  kind: string
  number: number
  revision: Prisma.CommentRevisionGetPayload<{ select: typeof LET_THROUGH_FIELDS }>
}

/**
 * Whether a decision kept back a change that waited. A report that was set aside is none: its words had been let through
 * before, whatever became of them since.
 */
export const isDeclinedChange = ({ kind, number, revision }: Decided): boolean =>
  kind === 'DISMISS' &&
  revision.isHeld &&
  !revision.decisions.some(
    (approval) => approval.number < number && (approval.reversedBy?.number ?? Infinity) > number,
  )
