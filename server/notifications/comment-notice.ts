import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import { isReadableByAll } from '@/domain/discussion/readable'
import { subjectWords, threadSubject } from '@/domain/discussion/thread-subject'
import { sentenceOf } from '@/domain/notifications/notification'
import type { Prisma } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { subjectFields } from '@/server/discussion/subject-fields'

import type { Notice } from './notice'

export const COMMENT_FACTS = {
  id: true,
  authorId: true,
  visibility: true,
  authorDeletedAt: true,
  purgedAt: true,
  author: { select: { handle: true } },
  thread: {
    select: {
      title: true,
      authorId: true,
      ...subjectFields,
      comments: { where: { parentId: null, ...READABLE_BY_ALL }, select: { id: true } },
    },
  },
} as const satisfies Prisma.CommentSelect

type Comment = Prisma.CommentGetPayload<{ select: typeof COMMENT_FACTS }>
type Fact = Pick<Parameters<typeof sentenceOf>[0], 'reason' | 'decision'>

/** Of a comment: an answer, or what was decided. A title or words that this member may not read are left out. */
export function commentNotice(comment: Comment, fact: Fact, readerId: string): Notice {
  const { thread } = comment
  const isReadable = isReadableByAll(comment)
  const isTitleReadable = thread.comments.length > 0 || thread.authorId === readerId
  const subject = subjectWords(threadSubject(thread))
  return {
    leadsTo:
      isReadable || comment.authorId === readerId ? { kind: 'comment', id: comment.id } : null,
    sentence: sentenceOf({ ...fact, handle: isReadable ? shownName(comment.author.handle) : null }),
    where: isTitleReadable ? `${thread.title} · ${subject}` : subject,
  }
}
