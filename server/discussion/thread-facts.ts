import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { threadSubject, type ThreadSubject } from '@/domain/discussion/thread-subject'
import type { ThreadTerms } from '@/domain/discussion/thread-terms'
import type { Prisma } from '@/server/db'

import { readerOf } from './reader-of'
import { isWithdrawn, subjectFields } from './subject-fields'
import { termsFor } from './terms-for'
import { cardFields, threadCard } from './thread-row'

/** What stands over each page of a conversation. */
export type ThreadFacts = ThreadCard & {
  version: number
  subject: ThreadSubject
  terms: ThreadTerms
  /** What it is about was withdrawn: it stays readable, and nobody can add to it. */
  isWithdrawn: boolean
}

export const threadFields = {
  ...cardFields,
  ...subjectFields,
} as const satisfies Prisma.ThreadInclude

type ThreadRow = Prisma.ThreadGetPayload<{ include: typeof threadFields }>

/** A conversation without its comments, as this reader may see it. */
export const threadFacts = async (thread: ThreadRow, actor: Actor): Promise<ThreadFacts> => ({
  ...threadCard(thread, readerOf(actor)),
  version: thread.version,
  subject: threadSubject(thread),
  terms: await termsFor(thread, actor),
  isWithdrawn: isWithdrawn(thread),
})
