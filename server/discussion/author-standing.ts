import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { Author } from '@/domain/moderation/checks'
import type { Transaction } from '@/server/db'

import { READABLE_BY_ALL } from './readable-by-all'

/** What the checks know of whoever writes, as it stands in this transaction. */
export async function authorStanding(tx: Transaction, actor: MemberActor): Promise<Author> {
  const publishedComments = await tx.comment.count({
    where: { authorId: actor.id, ...READABLE_BY_ALL },
  })
  return { publishedComments, isModerator: actor.roles.includes('MODERATOR') }
}
