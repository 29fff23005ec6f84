import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Standing } from '@/domain/library/availability'
import { may } from '@/domain/permissions'
import { db } from '@/server/db'

import { standingAt, STANDING_COLUMNS } from './standing'

export type SpeakingAuthor = { slug: string; name: string; standing: Standing | null }

/** The authors for whom this member speaks, and how they stand now. */
export async function speakingAuthors(actor: MemberActor, now: Date): Promise<SpeakingAuthor[]> {
  const rows = await db.author.findMany({
    where: { account: { not: null } },
    orderBy: { name: 'asc' },
    select: { slug: true, name: true, account: true, ...STANDING_COLUMNS },
  })
  return rows
    .filter(({ account }) => may(actor, 'author.speak', { account }))
    .map(({ slug, name, ...row }) => ({ slug, name, standing: standingAt(row, now) }))
}
