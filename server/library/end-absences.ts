import 'server-only'
import { isBackAgain, type Standing } from '@/domain/library/availability'
import { after, DAY_MS } from '@/domain/time'
import { transaction, type Transaction } from '@/server/db'
import { tellOfAvailability } from '@/server/notifications/tell-of-availability'

import { announceLibrary } from './announce-library'
import { standingsAt } from './standing'

/** How long ago an absence may have ended and still be told of: the library may have been switched off meanwhile. */
const DAYS_BACK = 8

/**
 * On the day after an absence: has every page made anew, since pages are not made by the day, and tells the followers.
 * Doing it again changes nothing: pages made since are left alone, and nobody is told twice.
 */
export async function endAbsences(now: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM library WHERE id = 1 FOR UPDATE`
    const library = await tx.library.findUnique({ where: { id: 1 }, select: { updatedAt: true } })
    const ended = await endedAbsences(tx, now)
    const isAnyUnseen = ended.some(({ since }) => library !== null && library.updatedAt < since)
    for (const { authorId, since } of ended) await tellOfAvailability(tx, { authorId, since, now })
    await announceLibrary(tx, isAnyUnseen)
  })
}

/** Who came back because their day has passed, and since which midnight (UTC). */
async function endedAbsences(tx: Transaction, now: Date) {
  const [then, present] = [
    await standingsAt(tx, after(now, -DAYS_BACK * DAY_MS)),
    await standingsAt(tx, now),
  ]
  return [...then].flatMap(([authorId, before]) =>
    isBackAgain(before, present.get(authorId) ?? null)
      ? [{ authorId, since: midnightAfter(before) }]
      : [],
  )
}

const midnightAfter = (before: Standing | null): Date =>
  after(new Date(`${before?.awayUntil ?? ''}T00:00:00Z`), DAY_MS)
