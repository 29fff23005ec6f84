import 'server-only'
import { threadEventSentence } from '@/domain/notifications/notification'
import type { Prisma } from '@/server/db'

import { placeOf, type ToldComment } from './comment-notice'
import type { Notice } from './notice'

type Done = Prisma.ThreadEventGetPayload<{
  select: { act: true; reason: true; reversedBy: { select: { id: true } } }
}>

/** Of what a moderator did to the member's conversation: it leads to where its first words stand now. */
export function threadEventNotice(
  { act, reason, reversedBy }: Done,
  comment: ToldComment,
  readerId: string,
): Notice | null {
  if (act !== 'SUBJECT' && act !== 'MERGE' && act !== 'BRANCH') return null
  const sentence = threadEventSentence({ act, reason, isReversed: reversedBy !== null })
  return { ...placeOf(comment, readerId), sentence }
}
