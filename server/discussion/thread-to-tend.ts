import 'server-only'
import { isReadableByAll } from '@/domain/discussion/readable'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

const MERGED = 'This conversation went into another one: open its address again, and look there.'
const CLOSED_OPENING =
  'Its first words wait or were taken away. Decide on these first, in the queue.'

/** A conversation as its tools need it, once its row is locked. One that went into another has none. */
export async function threadToTend(tx: Transaction, id: string) {
  const thread = await tx.thread.findUnique({
    where: { id },
    include: { comments: { where: { parentId: null } } },
  })
  if (!thread) throw new Refusal('not-found', 'This conversation is not here. It may have moved.')
  const {
    comments: [opening],
    ...row
  } = thread
  if (row.mergedIntoId !== null || !opening) throw new Refusal('gone', MERGED)
  return { ...row, opening }
}

export type TendedThread = Awaited<ReturnType<typeof threadToTend>>

/** Refuses to move a conversation that not everyone can read. */
export function mustBeReadable({ opening }: Pick<TendedThread, 'opening'>): void {
  if (!isReadableByAll(opening)) throw new Refusal('conflict', CLOSED_OPENING)
}
