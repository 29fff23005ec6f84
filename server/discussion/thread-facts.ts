import 'server-only'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { threadSubject, type ThreadSubject } from '@/domain/discussion/thread-subject'
import type { Prisma } from '@/server/db'

import { isWithdrawn, subjectFields } from './subject-fields'
import { cardFields, threadCard } from './thread-row'

/** What stands over each page of a conversation. */
export type ThreadFacts = ThreadCard & {
  version: number
  subject: ThreadSubject
  isLocked: boolean
  /** What it is about was withdrawn: it stays readable, and nobody can add to it. */
  isWithdrawn: boolean
}

export const threadFields = {
  ...cardFields,
  ...subjectFields,
} as const satisfies Prisma.ThreadInclude

type ThreadRow = Prisma.ThreadGetPayload<{ include: typeof threadFields }>

/** A conversation without its comments, as this reader may see it. */
export const threadFacts = (thread: ThreadRow, readerId: string | null): ThreadFacts => ({
  ...threadCard(thread, readerId),
  version: thread.version,
  subject: threadSubject(thread),
  isLocked: thread.lockedAt !== null,
  isWithdrawn: isWithdrawn(thread),
})
