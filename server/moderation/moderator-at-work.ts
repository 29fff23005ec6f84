import 'server-only'
import type { Prisma } from '@/server/db'

/** Who decides and answers: whoever paused their account is nobody for whom a case or an appeal could wait. */
export const MODERATOR_AT_WORK = {
  roles: { has: 'MODERATOR' },
  pausedAt: null,
} as const satisfies Prisma.MemberWhereInput
