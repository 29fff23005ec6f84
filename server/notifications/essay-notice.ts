import 'server-only'
import { newEssaySentence } from '@/domain/notifications/notification'
import type { Prisma } from '@/server/db'

import type { Notice } from './notice'

export const ESSAY_FACTS = {
  slug: true,
  title: true,
  withdrawnAt: true,
  scheduledFor: true,
  author: { select: { name: true } },
  series: { select: { title: true } },
} as const satisfies Prisma.EssaySelect

type Essay = Prisma.EssayGetPayload<{ select: typeof ESSAY_FACTS }>

/** Of a new essay. Once it is withdrawn, its title is not told any more. */
export function essayNotice({ slug, title, author, series, ...essay }: Essay): Notice {
  const isOpen = essay.withdrawnAt === null && essay.scheduledFor === null
  return {
    leadsTo: isOpen ? { kind: 'essay', slug } : null,
    sentence: newEssaySentence(isOpen ? title : null),
    where: [author.name, series?.title].filter(Boolean).join(' · '),
  }
}
