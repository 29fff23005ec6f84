import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import type { Actor } from '@/domain/actor'
import type { MemberNoteView } from '@/domain/moderation/member-note'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const NOTES_SHOWN_MAX = 100

/** What moderators noted of a member, the newest first. For moderators alone. */
export async function notesAbout(actor: Actor, memberId: string): Promise<MemberNoteView[]> {
  mustBeAllowed(actor, 'moderation.see')
  const rows = await db.memberNote.findMany({
    where: { memberId, words: { not: '' } },
    orderBy: { createdAt: 'desc' },
    take: NOTES_SHOWN_MAX,
    include: { writer: { select: { handle: true } } },
  })
  return rows.map(({ words, writer, createdAt }) => ({
    ...{ words, writer: shownName(writer.handle), createdAt: createdAt.toISOString() },
  }))
}
