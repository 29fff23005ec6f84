import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { lockThreads } from '@/server/discussion/lock-threads'

import { withSubject, type LockedCase } from './lock-case'

const MOVED = 'One of these comments was moved meanwhile. Open the list again; nothing was stored.'

/** Takes several cases with their threads for this transaction, the threads in the order of their ids as everywhere. */
export async function lockCases(tx: Transaction, ids: readonly string[]): Promise<LockedCase[]> {
  const read = () => tx.case.findMany({ where: { id: { in: [...ids] } }, include: withSubject })
  const before = await read()
  if (before.length < new Set(ids).size) throw new Refusal('not-found', 'There is no such case.')
  const threads = new Set(before.map(({ comment }) => comment.threadId))
  await lockThreads(tx, [...threads])
  const found = await read()
  if (found.some(({ comment }) => !threads.has(comment.threadId)))
    throw new Refusal('conflict', MOVED)
  return found
}
