import 'server-only'
import { bylineOf } from '@/domain/discussion/byline'
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
  isUnnamed: true,
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

export type ToldComment = Prisma.CommentGetPayload<{ select: typeof COMMENT_FACTS }>
type Fact = Omit<Parameters<typeof sentenceOf>[0], 'by'>

/** Of a comment: an answer, or what was decided. A title or words that this member may not read are left out. */
export function commentNotice(comment: ToldComment, fact: Fact, readerId: string): Notice {
  const by = isReadableByAll(comment) ? bylineOf(comment) : null
  return { ...placeOf(comment, readerId), sentence: sentenceOf({ ...fact, by }) }
}

/** Where a comment stands, for this reader. */
export function placeOf(comment: ToldComment, readerId: string): Omit<Notice, 'sentence'> {
  const { thread } = comment
  const isTitleReadable = thread.comments.length > 0 || thread.authorId === readerId
  const subject = subjectWords(threadSubject(thread))
  return {
    leadsTo:
      isReadableByAll(comment) || comment.authorId === readerId
        ? { kind: 'comment', id: comment.id }
        : null,
    where: isTitleReadable ? `${thread.title} · ${subject}` : subject,
  }
}
