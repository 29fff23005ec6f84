import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Prisma, Transaction } from '@/server/db'

type NewEvent = Omit<
  Prisma.ThreadEventUncheckedCreateInput,
  'actorId' | 'before' | 'after' | 'moved'
> & { before?: Columns; after?: Columns }
type Columns = Record<string, string | number | boolean | null>

/** Writes one row of a conversation's log; returns its id. Within the transaction that does what it says. */
export async function recordThreadEvent(
  tx: Transaction,
  actor: MemberActor,
  { before = {}, after = {}, ...event }: NewEvent,
): Promise<string> {
  const data = { ...event, before, after, actorId: actor.id }
  return (await tx.threadEvent.create({ data, select: { id: true } })).id
}
