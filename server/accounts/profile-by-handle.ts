import 'server-only'
import { PROFILE_COMMENTS_SHOWN, type ProfileView } from '@/domain/accounts/profile'
import { threadSubject } from '@/domain/discussion/thread-subject'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { subjectFields } from '@/server/discussion/subject-fields'

import { memberByHandle } from './member-by-handle'

/**
 * What everyone may see of a member; null when nobody may look them up. `after` is the comment at which the page before
 * ended. `handle` is the canonical spelling: it may differ in case from what was asked.
 */
export async function profileByHandle(
  named: string,
  after: string | null,
): Promise<ProfileView | null> {
  const member = await memberByHandle(named)
  if (member === null) return null
  const { handle, displayName, bio, pronouns, languages, profileShows, createdAt } = member
  const showsBio = profileShows.includes('BIO')
  const said = showsBio ? { bio, pronouns, languages } : { bio: '', pronouns: '', languages: [] }
  const page = profileShows.includes('COMMENTS')
    ? await publishedComments(member.id, after)
    : { comments: null, next: null }
  return { handle, displayName, memberSince: createdAt.toISOString(), ...said, ...page }
}

/** Newest first: comments that stand open to everyone under this member's handle. Ids are UUIDv7, and sort by time. */
async function publishedComments(
  authorId: string,
  after: string | null,
): Promise<Pick<ProfileView, 'comments' | 'next'>> {
  const rows = await db.comment.findMany({
    where: {
      authorId,
      ...READABLE_BY_ALL,
      visibility: 'PUBLISHED',
      isUnnamed: false,
      ...(uuid.safeParse(after).success && after !== null && { id: { lt: after } }),
    },
    orderBy: { id: 'desc' },
    take: PROFILE_COMMENTS_SHOWN + 1,
    select: {
      id: true,
      createdAt: true,
      currentRevision: { select: { html: true } },
      thread: {
        select: {
          title: true,
          ...subjectFields,
          comments: { where: { parentId: null, ...READABLE_BY_ALL }, select: { id: true } },
        },
      },
    },
  })
  const shown = rows.slice(0, PROFILE_COMMENTS_SHOWN)
  const comments = shown.map(({ id, createdAt, currentRevision, thread }) => ({
    id,
    html: currentRevision?.html ?? '',
    createdAt: createdAt.toISOString(),
    title: thread.comments.length > 0 ? thread.title : null,
    subject: threadSubject(thread),
  }))
  return { comments, next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null }
}
