import 'server-only'
import { standingOn, type Standing } from '@/domain/library/availability'
import type { Prisma, Transaction } from '@/server/db'
import { isoDay } from './day'

export const STANDING_COLUMNS = {
  availability: true,
  awayUntil: true,
  ownWord: { select: { availability: true, awayUntil: true } },
} as const satisfies Prisma.AuthorSelect

type StandingRow = Prisma.AuthorGetPayload<{ select: typeof STANDING_COLUMNS }>

/** Whether an author is available at this moment, as it is shown everywhere. */
export function standingAt(row: StandingRow, now: Date): Standing | null {
  const { availability, awayUntil, ownWord } = row
  return standingOn(
    now.toISOString().slice(0, 10),
    { availability, awayUntil: isoDay(awayUntil) },
    ownWord && { availability: ownWord.availability, awayUntil: isoDay(ownWord.awayUntil) },
  )
}

/** How every author stands, by id. */
export async function standingsAt(
  tx: Transaction,
  now: Date,
): Promise<ReadonlyMap<string, Standing | null>> {
  const rows = await tx.author.findMany({ select: { id: true, ...STANDING_COLUMNS } })
  return new Map(rows.map((row) => [row.id, standingAt(row, now)]))
}
