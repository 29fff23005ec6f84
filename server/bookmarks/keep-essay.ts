import 'server-only'
import type { Actor } from '@/domain/actor'
import type { KeepEssayInput } from '@/domain/bookmarks/bookmark'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'

import { essayToKeep } from './essay-to-keep'
import { formerBookmark } from './former-bookmark'

/** Keeps an essay as a whole, with a private note. Once per client key. */
export async function keepEssay(actor: Actor, input: KeepEssayInput): Promise<{ id: string }> {
  const member = mustBeAllowed(actor, 'bookmark.keep')
  await mustNotBeHurried('bookmark', { account: member.id })
  const { clientKey, colour, note } = input
  const { id } = await once<{ id: string }>(
    () => formerBookmark(member.id, input),
    () =>
      transaction(async (tx) => {
        const essayId = await essayToKeep(tx, input.slug)
        const now = new Date()
        const owner = { memberId: member.id, essayId, clientKey }
        return tx.bookmark.create({
          data: { ...owner, colour, note, createdAt: now, updatedAt: now },
        })
      }),
  )
  return { id }
}
