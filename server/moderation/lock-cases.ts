import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { withSubject, type LockedCase } from './lock-case'
import { lockWhereQuoted } from './lock-where-quoted'

const MOVED = 'One of these comments was moved meanwhile. Open the list again; nothing was stored.'

/** Takes several cases for this transaction, with all threads as `lockCase` does, in the order of their ids as everywhere. */
export async function lockCases(tx: Transaction, ids: readonly string[]): Promise<LockedCase[]> {
  const read = () => tx.case.findMany({ where: { id: { in: [...ids] } }, include: withSubject })
  const before = await read()
  if (before.length < new Set(ids).size) throw new Refusal('not-found', 'There is no such case.')
  const comments = before.map(({ comment }) => comment.id)
  const threads = new Set(await lockWhereQuoted(tx, comments))
  const found = await read()
  if (found.some(({ comment }) => !threads.has(comment.threadId)))
    throw new Refusal('conflict', MOVED)
  return found
}
