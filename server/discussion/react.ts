import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ReactInput } from '@/domain/discussion/reaction'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { READABLE_BY_ALL } from './readable-by-all'

/** Says one word to another's comment, or takes it back. Said twice it is said once. */
export async function react(actor: Actor, { commentId, word, wish }: ReactInput): Promise<void> {
  mustBeAllowed(actor, 'account.see')
  const comment = await db.comment.findFirst({
    where: { id: commentId, ...READABLE_BY_ALL },
    select: { authorId: true },
  })
  if (!comment) throw new Refusal('gone', 'This comment is not here any more.')
  const { id: memberId } = mustBeAllowed(actor, 'comment.react', comment)
  const reaction = { commentId, memberId, word }
  if (wish === 'say') await db.reaction.createMany({ data: [reaction], skipDuplicates: true })
  else await db.reaction.deleteMany({ where: reaction })
}
