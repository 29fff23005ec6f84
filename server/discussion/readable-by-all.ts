import 'server-only'
import type { Prisma } from '@/server/db'

/** Which comments everyone may read, as a condition on rows; `conversation()` says the same of views. */
export const READABLE_BY_ALL = {
  visibility: { in: ['PUBLISHED', 'LIMITED'] },
  authorDeletedAt: null,
  purgedAt: null,
} as const satisfies Prisma.CommentWhereInput

/** What this reader wrote, and did not delete. */
export const ownUndeleted = (readerId: string) =>
  ({ authorId: readerId, authorDeletedAt: null, purgedAt: null }) satisfies Prisma.CommentWhereInput

/** Which comments this reader may read: what everyone may, and what they wrote themselves and did not delete. */
export const readableBy = (readerId: string | null): Prisma.CommentWhereInput =>
  readerId === null ? READABLE_BY_ALL : { OR: [READABLE_BY_ALL, ownUndeleted(readerId)] }
