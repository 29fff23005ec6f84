import 'server-only'
import type { Actor } from '@/domain/actor'
import type { KeepEssayInput } from '@/domain/bookmarks/bookmark'
import { noteAfter } from '@/domain/bookmarks/joined-notes'
import { Refusal } from '@/domain/refusal'
import { db, transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'

import { essayToKeep } from './essay-to-keep'
import { formerBookmark } from './former-bookmark'

/**
 * Keeps an essay as a whole, with a private note. Once: what is kept already, or was kept by the same client key and taken
 * away since, is kept on, and its note takes the words of this one up.
 */
export async function keepEssay(actor: Actor, input: KeepEssayInput): Promise<{ id: string }> {
  const member = mustBeAllowed(actor, 'bookmark.keep')
  await mustNotBeHurried('bookmark', { account: member.id })
  const { clientKey, colour, note } = input
  const { id } = await once<{ id: string }>(
    () => broughtBack(member.id, input),
    () =>
      transaction(async (tx) => {
        // Two pages at once would each keep it.
        await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${member.id}::uuid FOR UPDATE`
        const essayId = await essayToKeep(tx, input.slug)
        const standing = await keptAlready(tx, { memberId: member.id, essayId, note })
        if (standing !== null) return standing
        const now = new Date()
        const owner = { memberId: member.id, essayId, clientKey }
        return tx.bookmark.create({
          data: { ...owner, colour, note, createdAt: now, updatedAt: now },
        })
      }),
  )
  return { id }
}

async function broughtBack(memberId: string, input: KeepEssayInput) {
  const former = await formerBookmark(memberId, input)
  if (former?.removedAt) {
    await db.bookmark.update({ where: { id: former.id }, data: { removedAt: null } })
  }
  return former
}

type Kept = { memberId: string; essayId: string; note: string }

async function keptAlready(tx: Transaction, { note: wished, ...kept }: Kept) {
  const where = { ...kept, passageId: null, removedAt: null }
  const standing = await tx.bookmark.findFirst({ where, orderBy: { createdAt: 'asc' } })
  if (standing === null || wished === '') return standing
  const after = noteAfter({ stands: standing.note, seen: '', wished })
  if (after === null) {
    throw new Refusal(
      'conflict',
      'You kept this essay already, and both notes together are too long. Copy your words, and shorten the note under Bookmarks.',
    )
  }
  return tx.bookmark.update({ where: { id: standing.id }, data: { note: after.note } })
}
