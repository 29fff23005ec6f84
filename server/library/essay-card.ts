import 'server-only'
import { readingMinutes } from '@/domain/library/reading-minutes'
import type { Prisma } from '@/server/db'
import { isoDay } from './day'

/** An essay in a list; `publishedOn` is an ISO day. */
export type EssayCard = {
  slug: string
  title: string
  subtitle: string | null
  author: { slug: string; name: string }
  series: { slug: string; title: string; place: number | null } | null
  concepts: string[]
  minutes: number
  publishedOn: string | null
}

/** The essays that readers see. */
export const PUBLISHED = {
  withdrawnAt: null,
  currentRevisionId: { not: null },
} as const satisfies Prisma.EssayWhereInput

export const CARD_COLUMNS = {
  slug: true,
  title: true,
  subtitle: true,
  author: { select: { slug: true, name: true } },
  series: { select: { slug: true, title: true } },
  seriesPlace: true,
  concepts: true,
  publishedOn: true,
  currentRevision: { select: { wordCount: true } },
} as const satisfies Prisma.EssaySelect

type CardRow = Prisma.EssayGetPayload<{ select: typeof CARD_COLUMNS }>

export function essayCard({ seriesPlace, currentRevision, ...row }: CardRow): EssayCard {
  return {
    ...row,
    series: row.series && { ...row.series, place: seriesPlace },
    minutes: readingMinutes(currentRevision?.wordCount ?? 0),
    publishedOn: isoDay(row.publishedOn),
  }
}
