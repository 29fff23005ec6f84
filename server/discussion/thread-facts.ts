import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { threadSubject, type ThreadSubject } from '@/domain/discussion/thread-subject'
import type { ThreadTerms } from '@/domain/discussion/thread-terms'
import type { Prisma } from '@/server/db'

import { readerOf } from './reader-of'
import { isWithdrawn, type subjectFields } from './subject-fields'
import { termsFor } from './terms-for'
import { threadCard, type CardRow } from './thread-row'

/** What stands over each page of a conversation. */
export type ThreadFacts = ThreadCard & {
  version: number
  subject: ThreadSubject
  terms: ThreadTerms
  /** What it is about was withdrawn: it stays readable, and nobody can add to it. */
  isWithdrawn: boolean
}

type Terms = 'version' | 'lockedAt' | 'closesAt' | 'slowSeconds' | 'byApproval'

/** What the facts are made of. */
export type ThreadRow = CardRow &
  Prisma.ThreadGetPayload<{ select: typeof subjectFields & Record<Terms, true> }>

/** A conversation without its comments, as this reader may see it. */
export const threadFacts = async (thread: ThreadRow, actor: Actor): Promise<ThreadFacts> => ({
  ...threadCard(thread, readerOf(actor)),
  version: thread.version,
  subject: threadSubject(thread),
  terms: await termsFor(thread, actor),
  isWithdrawn: isWithdrawn(thread),
})
