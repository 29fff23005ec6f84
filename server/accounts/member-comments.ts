import 'server-only'
import {
  PROFILE_COMMENTS_SHOWN,
  type FoundComment,
  type MemberComments,
} from '@/domain/accounts/profile'
import { uuid } from '@/domain/uuid'
import { findOfMember } from '@/server/search/find-of-member'

import { memberByHandle } from './member-by-handle'
import { pageOf, publishedAmong, publishedComments } from './published-comments'

type Asked = { typed: string; after: string | null }

/**
 * What a member said, newest first; with words, where they said these. Null: there is no such member whom others may look up, or
 * they do not show their comments.
 */
export async function memberComments(
  named: string,
  { typed, after }: Asked,
): Promise<MemberComments | null> {
  const member = await memberByHandle(named)
  if (!member?.profileShows.includes('COMMENTS')) return null
  const { id: authorId, handle } = member
  const before = uuid.safeParse(after).data ?? null
  const about = { handle, fault: null, insteadOf: null }
  const max = PROFILE_COMMENTS_SHOWN + 1
  const found = await findOfMember({ authorId, typed, after: before, max })
  if (found.is === 'fault') return { ...about, fault: found.sentence, comments: [], next: null }
  if (found.is === 'blank') {
    const { comments, next } = await publishedComments(authorId, before)
    return { ...about, comments: comments.map((one) => ({ ...one, excerpt: null })), next }
  }
  const { comments: page, next } = pageOf(found.comments)
  const excerpts = new Map(page.map(({ id, excerpt }) => [id, excerpt]))
  const rows = await publishedAmong(authorId, [...excerpts.keys()])
  const comments: FoundComment[] = rows.map((one) => ({
    ...one,
    excerpt: excerpts.get(one.id) ?? null,
  }))
  return { ...about, insteadOf: found.insteadOf, comments, next }
}
