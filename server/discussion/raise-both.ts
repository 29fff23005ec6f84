import 'server-only'
import type { Transaction } from '@/server/db'

import { announceChange } from './announce-change'
import { raiseDiscussion } from './raise-discussion'

type Subject = { essayId: string | null; questionId: string | null }

/** Announces that a conversation went from one subject to another: the lists of both are other ones now. */
export async function raiseBoth(tx: Transaction, threadId: string, former: Subject): Promise<void> {
  const subject = await raiseDiscussion(tx, former)
  const news = { thread: threadId, version: null, ...subject }
  await announceChange(tx, threadId)
  await tx.$executeRaw`SELECT pg_notify('interleaf_discussion', ${JSON.stringify(news)})`
}
