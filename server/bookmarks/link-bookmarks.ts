import 'server-only'
import type { Actor } from '@/domain/actor'
import { inOrder, LINKS_MAX, type LinkInput } from '@/domain/bookmarks/link'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'

import { standingBookmark } from './standing-bookmark'

/** Puts two of one's own bookmarks beside each other: each shows the other from now on. Twice is as once. */
export async function linkBookmarks(actor: Actor, input: LinkInput): Promise<void> {
  await transaction(async (tx) => {
    const { id, memberId } = await standingBookmark(tx, actor, input.id)
    const { id: other } = await standingBookmark(tx, actor, input.other)
    if (id === other) throw new Refusal('invalid', 'Choose another passage than this one.')
    for (const end of [id, other]) {
      const count = await tx.bookmarkLink.count({
        where: { memberId, OR: [{ oneId: end }, { otherId: end }] },
      })
      if (count >= LINKS_MAX) throw new Refusal('invalid', TOO_MANY)
    }
    const data = [{ ...inOrder(id, other), memberId }]
    await tx.bookmarkLink.createMany({ data, skipDuplicates: true })
  })
}

const TOO_MANY = `One of the two is linked to ${LINKS_MAX} others. Take a link away first.`
