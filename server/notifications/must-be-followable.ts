import 'server-only'
import type { Actor } from '@/domain/actor'
import type { FollowInput } from '@/domain/notifications/follow'
import { Refusal } from '@/domain/refusal'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { followSubject, type Subject } from './follow-subject'

/** What the member wants to follow, or to follow no more; refused when it is not there, or is themself. */
export async function mustBeFollowable(
  actor: Actor,
  input: FollowInput,
): Promise<Subject & { memberId: string }> {
  // Of another it is asked once more below, when it is known whom.
  const { id: memberId } = mustBeAllowed(actor, 'series.follow')
  const subject = await followSubject(input, memberId)
  if (subject === null)
    throw new Refusal('not-found', 'There is nothing to follow here. It may have been taken away.')
  const authorId = 'followedId' in subject.named ? { authorId: subject.named.followedId } : {}
  mustBeAllowed(actor, `${input.kind}.follow`, authorId)
  return { ...subject, memberId }
}
