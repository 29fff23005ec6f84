import 'server-only'
import type { Actor } from '@/domain/actor'
import {
  absenceFault,
  isBackAgain,
  standingOn,
  type SayAvailabilityInput,
} from '@/domain/library/availability'
import { Refusal } from '@/domain/refusal'
import { db, transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { tellOfAvailability } from '@/server/notifications/tell-of-availability'

import { announceLibrary } from './announce-library'
import { dayDate } from './day'
import { standingAt, STANDING_COLUMNS } from './standing'

/**
 * An author says whether they can be reached; it stands until their file says something new. Every page shows it as soon
 * as the transaction commits, and followers are told when the author is back.
 */
export async function sayAvailability(
  actor: Actor,
  input: SayAvailabilityInput,
  now = new Date(),
): Promise<{ name: string }> {
  const where = { slug: input.author }
  const author = await db.author.findUnique({ where })
  const { id: saidById } = mustBeAllowed(actor, 'author.speak', {
    account: author?.account ?? null,
  })
  if (author === null) throw new Refusal('not-found', 'There is no such author.')
  const { id: authorId, name } = author
  const said = wordOf(input, now)
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM author WHERE id = ${authorId}::uuid FOR UPDATE`
    const row = await tx.author.findUniqueOrThrow({ where, select: STANDING_COLUMNS })
    const before = standingAt(row, now)
    const word = { ...said, awayUntil: dayDate(said.awayUntil), saidById, saidAt: now }
    await tx.authorWord.upsert({
      where: { authorId },
      create: { authorId, ...word },
      update: word,
    })
    const present = standingOn(now.toISOString().slice(0, 10), said, null)
    if (isBackAgain(before, present)) await tellOfAvailability(tx, { authorId, since: now, now })
    await announceLibrary(tx, true)
  })
  return { name }
}

/** A day belongs to an absence only. */
function wordOf({ availability, awayUntil }: SayAvailabilityInput, now: Date) {
  if (availability !== 'AWAY') return { availability, awayUntil: null }
  const fault = absenceFault(awayUntil, now.toISOString().slice(0, 10))
  if (fault !== null) throw new Refusal('invalid', fault, { awayUntil: fault })
  return { availability, awayUntil }
}
