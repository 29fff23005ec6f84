import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { postComment } from '@/server/discussion/post-comment'

import { aMember } from './a-member'

export type TestComment = {
  id: string
  threadId: string
  revisionId: string
  author: MemberActor
}

type Wishes = {
  author?: MemberActor
  words?: string
  contentNote?: string
  parentId?: string
  isHeld?: boolean
  /** As "a reader", where the library allows it. */
  isUnnamed?: boolean
}

/** Arranges a reply that everyone can read; or, when it is to be held, the first words of a new member. */
export async function aComment(threadId: string, wishes: Wishes = {}): Promise<TestComment> {
  const { author = await aMember(), words = 'I know this.', parentId, isHeld = false } = wishes
  const { contentNote = '', isUnnamed = false } = wishes
  const input = {
    clientKey: randomUUID(),
    threadId,
    words,
    contentNote,
    ...(parentId && { parentId }),
    ...(isUnnamed && ({ unnamed: 'on' } as const)),
  }
  const posted = await postComment(isHeld ? author : unheld(author), input)
  if (posted.isHeld !== isHeld) throw new Error('this author has published before')
  return commentAt(posted.id, author)
}

/** The same member as somebody whose words are never held. */
export const unheld = (member: MemberActor): MemberActor => ({
  ...member,
  roles: [...member.roles, 'MODERATOR'],
})

export async function commentAt(id: string, author: MemberActor): Promise<TestComment> {
  const { threadId, currentRevisionId } = await db.comment.findUniqueOrThrow({ where: { id } })
  return { id, threadId, revisionId: currentRevisionId ?? '', author }
}
