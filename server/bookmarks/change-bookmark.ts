import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ChangeBookmarkInput } from '@/domain/bookmarks/bookmark'
import type { Colour } from '@/domain/bookmarks/colour'
import { noteAfter, type NoteAfter } from '@/domain/bookmarks/joined-notes'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'

import { standingBookmark } from './standing-bookmark'

type Changed = { id: string; colour: Colour; note: string; isJoined: boolean }

/**
 * Changes the note or the colour of one's own bookmark; what is not named stays. Who says which note they saw loses none that
 * was written since: then the note holds both.
 */
export async function changeBookmark(actor: Actor, input: ChangeBookmarkInput): Promise<Changed> {
  return transaction(async (tx) => {
    const bookmark = await standingBookmark(tx, actor, input.id)
    const { note, isJoined } = await noteOf(tx, bookmark.id, input)
    const changed = await tx.bookmark.update({
      where: { id: bookmark.id },
      data: { colour: input.colour ?? bookmark.colour, note },
      select: { id: true, colour: true, note: true },
    })
    return { ...changed, isJoined }
  })
}

/** Locks the row: of two changes at once, the second sees the first. */
async function noteOf(
  tx: Transaction,
  id: string,
  { note: wished, seen }: ChangeBookmarkInput,
): Promise<NoteAfter> {
  const [row] = await tx.$queryRaw<{ note: string }[]>`
    SELECT note FROM bookmark WHERE id = ${id}::uuid FOR UPDATE`
  const stands = row?.note ?? ''
  if (wished === undefined) return { note: stands, isJoined: false }
  const after = noteAfter({ stands, seen: seen ?? stands, wished })
  if (after !== null) return after
  throw new Refusal(
    'conflict',
    'This note was changed on another device, and both together are too long. Copy your words, reload the page, and shorten them.',
  )
}
