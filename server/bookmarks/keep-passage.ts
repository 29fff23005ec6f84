import 'server-only'
import type { Actor } from '@/domain/actor'
import type { KeepPassageInput } from '@/domain/bookmarks/bookmark'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'
import { storePassage } from '@/server/passages/store-passage'

import { essayToKeep } from './essay-to-keep'
import { formerBookmark } from './former-bookmark'
import { markOf, WITH_PASSAGE } from './marks'
import { mustBeOwner } from './must-be-owner'

/** Keeps a passage with a private note. Once per client key; refused, and nothing stored, when the words are not there. A repeated request says whether what it kept was taken away since. */
export async function keepPassage(actor: Actor, input: KeepPassageInput): Promise<PassageMark> {
  const member = mustBeAllowed(actor, 'bookmark.keep')
  mustBeOwner(actor, input.owner)
  await mustNotBeHurried('bookmark', { account: member.id })
  const { clientKey, colour, note, revisionId, start, end, exact, prefix, suffix } = input
  const bookmark = await once(
    () => formerBookmark(member.id, input),
    () =>
      transaction(async (tx) => {
        const essayId = await essayToKeep(tx, input.slug)
        const quoted = { exact, prefix, suffix }
        const passage = await storePassage(tx, { essayId, revisionId, start, end, quoted })
        const now = new Date()
        const owner = { memberId: member.id, essayId, passageId: passage.id, clientKey }
        return tx.bookmark.create({
          data: { ...owner, colour, note, createdAt: now, updatedAt: now },
          include: WITH_PASSAGE,
        })
      }),
  )
  const mark = markOf(bookmark)
  if (mark === null) throw new Refusal('conflict', 'This was kept before as a whole essay.')
  return bookmark.removedAt === null ? mark : { ...mark, isTakenAway: true }
}
