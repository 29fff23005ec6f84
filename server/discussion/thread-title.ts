import 'server-only'
import type { Prisma } from '@/server/db'

import { READABLE_BY_ALL } from './readable-by-all'

/** What `threadTitle` asks of a thread's row. */
export const TITLE_FACTS = {
  title: true,
  authorId: true,
  comments: { where: { parentId: null, ...READABLE_BY_ALL }, select: { id: true } },
} as const satisfies Prisma.ThreadSelect

type Thread = Prisma.ThreadGetPayload<{ select: typeof TITLE_FACTS }>

/** The title belongs to the first words: whoever may not read these does not get it. */
export const threadTitle = ({ title, authorId, comments }: Thread, readerId: string): string =>
  comments.length > 0 || authorId === readerId ? title : 'A conversation'
