import 'server-only'
import type { Actor } from '@/domain/actor'
import { bylineOf } from '@/domain/discussion/byline'
import { goesAlong } from '@/domain/moderation/purge'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { repeatingRows } from './repeating-rows'

/** A comment as an owner has it before them to erase its words. */
export type CommentToPurge = {
  id: string
  byline: string
  /** The words of its latest revision, whoever may read them. */
  html: string
  revisions: number
  /** Words are gone already. */
  isPurged: boolean
  /** What others wrote of it, or with its words, that goes along, in one line; empty without any. */
  goesAlong: string
  createdAt: string
}

/** The comment that an owner named; null when there is none. */
export async function commentToPurge(actor: Actor, id: string): Promise<CommentToPurge | null> {
  mustBeAllowed(actor, 'moderation.purge')
  const comment = await db.comment.findUnique({
    where: { id },
    include: {
      author: { select: { handle: true } },
      revisions: { orderBy: { number: 'desc' }, select: { html: true } },
    },
  })
  if (!comment) return null
  const { decisions, appeals, reports, letters, notes, accounts, conversations } =
    await repeatingRows(db, id)
  return {
    id,
    byline: bylineOf(comment),
    html: comment.revisions[0]?.html ?? '',
    revisions: comment.revisions.length,
    isPurged: comment.purgedAt !== null,
    createdAt: comment.createdAt.toISOString(),
    goesAlong: goesAlong({
      ...{ decisions: decisions.length, appeals: appeals.length, reports: reports.length },
      ...{ letters: letters.length, notes: notes.length, accounts: accounts.length },
      conversations: conversations.length,
    }),
  }
}
