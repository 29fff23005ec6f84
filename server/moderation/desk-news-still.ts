import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { DeskNews } from '@/domain/moderation/desk-news'
import { may } from '@/domain/permissions'
import { db } from '@/server/db'

import { deskNews } from './desk-news'

/** For whoever has listened for a while: the news of the desk; null once they hold no office there any more. */
export async function deskNewsStill(reader: MemberActor, since: Date): Promise<DeskNews | null> {
  const member = await db.member.findFirst({
    where: { id: reader.id, erasedAt: null },
    select: { roles: true },
  })
  const today = { ...reader, roles: member?.roles ?? [] }
  return may(today, 'moderation.see') ? deskNews(today, since) : null
}
