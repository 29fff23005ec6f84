import 'server-only'
import type { Prisma } from '@/server/db'

/** What `threadSubject` asks of a thread's row, and whether that is withdrawn. */
export const subjectFields = {
  essay: { select: { slug: true, title: true, withdrawnAt: true } },
  question: { select: { slug: true, heading: true, withdrawnAt: true } },
} as const satisfies Prisma.ThreadSelect
