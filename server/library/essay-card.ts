import 'server-only'
import type { Standing } from '@/domain/library/availability'
import { readingMinutes } from '@/domain/library/reading-minutes'
import type { Prisma } from '@/server/db'
import { isoDay } from './day'
import { standingAt, STANDING_COLUMNS } from './standing'

/** An essay in a list. `publishedOn` is an ISO day, of an edition perhaps only a year or a month; `revisedOn` an ISO day. */
export type EssayCard = {
  slug: string
  title: string
  subtitle: string | null
  author: { slug: string; name: string; standing: Standing | null }
  series: { slug: string; title: string; place: number | null } | null
  concepts: string[]
  minutes: number
  publishedOn: string | null
  revisedOn: string | null
}

/** The essays that readers see. */
export const PUBLISHED = {
  withdrawnAt: null,
  scheduledFor: null,
  currentRevisionId: { not: null },
} as const satisfies Prisma.EssayWhereInput

export const CARD_COLUMNS = {
  slug: true,
  title: true,
  subtitle: true,
  author: { select: { slug: true, name: true, ...STANDING_COLUMNS } },
  series: { select: { slug: true, title: true } },
  seriesPlace: true,
  concepts: true,
  publishedOn: true,
  firstPublished: true,
  revisedOn: true,
  currentRevision: { select: { wordCount: true } },
} as const satisfies Prisma.EssaySelect

type CardRow = Prisma.EssayGetPayload<{ select: typeof CARD_COLUMNS }>

export function essayCard({
  seriesPlace,
  currentRevision,
  firstPublished,
  ...row
}: CardRow): EssayCard {
  const { slug, name } = row.author
  return {
    ...row,
    author: { slug, name, standing: standingAt(row.author, new Date()) },
    series: row.series && { ...row.series, place: seriesPlace },
    minutes: readingMinutes(currentRevision?.wordCount ?? 0),
    publishedOn: firstPublished ?? isoDay(row.publishedOn),
    revisedOn: isoDay(row.revisedOn),
  }
}
