import 'server-only'
import type { Visibility } from '@/domain/discussion/conversation'
import type { Prisma } from '@/server/db'

/** What must be read of the revision that a decision is about. */
export const LET_THROUGH_FIELDS = {
  isHeld: true,
  decisions: {
    where: { kind: 'APPROVE' },
    select: { number: true, createdAt: true, reversedBy: { select: { number: true } } },
  },
} as const satisfies Prisma.CommentRevisionSelect

type OfRevision = {
  kind: string
  number: number
  revision: Prisma.CommentRevisionGetPayload<{ select: typeof LET_THROUGH_FIELDS }>
}

/**
 * Whether a decision kept back a change that waited. A report that was set aside is none: its words had been let through
 * before, whatever became of them since.
 */
export const isDeclinedChange = ({ kind, number, revision }: OfRevision): boolean =>
  kind === 'DISMISS' &&
  revision.isHeld &&
  !revision.decisions.some(
    (approval) => approval.number < number && (approval.reversedBy?.number ?? Infinity) > number,
  )

/** What must be read of a decision to tell what was done by it. */
export const OF_CHANGE_FIELDS = {
  revision: { select: LET_THROUGH_FIELDS },
} as const satisfies Prisma.DecisionInclude

/** Whether a decision let a change through: of a comment that waited as a whole, all of it is let through. */
export const isApprovedChange = ({
  kind,
  stateBefore,
}: {
  kind: string
  stateBefore: Visibility
}) => kind === 'APPROVE' && stateBefore !== 'PENDING'

/**
 * Whether a decision was about a change alone, while readers saw the words before it: such a change is let through, kept back,
 * or held. Whatever else is decided meanwhile is about the comment.
 */
export const isOfChange = (decided: OfRevision & { stateBefore: Visibility }): boolean =>
  isApprovedChange(decided) ||
  isDeclinedChange(decided) ||
  (decided.kind === 'HOLD' && decided.stateBefore !== 'PENDING')
