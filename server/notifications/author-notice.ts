import 'server-only'
import { directLine } from '@/domain/library/direct-line'
import { availableSentence } from '@/domain/notifications/notification'
import type { Prisma } from '@/server/db'
import { standingAt, STANDING_COLUMNS } from '@/server/library/standing'

import type { Notice } from './notice'

export const AUTHOR_FACTS = {
  slug: true,
  name: true,
  extension: true,
  ...STANDING_COLUMNS,
} as const satisfies Prisma.AuthorSelect

type Author = Prisma.AuthorGetPayload<{ select: typeof AUTHOR_FACTS }>

/** Of an author who became available, true also when it is read after they left again. */
export function authorNotice(author: Author, now: Date): Notice {
  const isAvailable = standingAt(author, now)?.availability === 'AVAILABLE'
  return {
    leadsTo: { kind: 'author', slug: author.slug },
    sentence: availableSentence(author.name, isAvailable),
    where: author.extension === null ? 'You follow this author' : lineOf(author.extension),
  }
}

function lineOf(stored: string): string {
  const { name, number } = directLine(stored)
  return `${name} ${number}`
}
