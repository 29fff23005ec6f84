import 'server-only'
import type { Prisma } from '@/server/db'

/** What `threadSubject` asks of a thread's row, and whether that is withdrawn. */
export const subjectFields = {
  essay: { select: { slug: true, title: true, withdrawnAt: true, scheduledFor: true } },
  question: { select: { slug: true, heading: true, withdrawnAt: true } },
} as const satisfies Prisma.ThreadSelect

type Dated = { withdrawnAt: Date | null; scheduledFor?: Date | null }

/** Whether it is out of the library: withdrawn, or brought back for a day that has not come. */
export const isWithdrawn = (of: { essay: Dated | null; question: Dated | null }): boolean => {
  const subject = of.essay ?? of.question
  return subject?.withdrawnAt != null || subject?.scheduledFor != null
}
