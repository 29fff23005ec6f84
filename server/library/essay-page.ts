import 'server-only'
import type { Heading } from '@/domain/library/markdown/contents'
import type { Prisma } from '@/server/db'
import { CARD_COLUMNS, essayCard, type EssayCard } from './essay-card'
import { neighbours, type EssayLink, type SeriesPage } from './series-page'

/** Everything on the page of an essay. `publishedAt` is an ISO time. */
export type EssayPage = EssayCard & {
  html: string
  contents: Heading[]
  contentNotes: string[]
  revision: { id: string; number: number; publishedAt: string }
  authorLine: { kind: 'PERSON' | 'DESK' | 'CIRCLE'; extension: string | null }
  seriesPage: SeriesPage | null
  /** Its neighbours in the series. */
  previous: EssayLink | null
  next: EssayLink | null
}

export const PAGE_COLUMNS = {
  ...CARD_COLUMNS,
  contentNotes: true,
  seriesId: true,
  author: { select: { ...CARD_COLUMNS.author.select, kind: true, extension: true } },
  currentRevision: {
    select: {
      id: true,
      number: true,
      html: true,
      contents: true,
      wordCount: true,
      publishedAt: true,
    },
  },
} as const satisfies Prisma.EssaySelect

type PageRow = Prisma.EssayGetPayload<{ select: typeof PAGE_COLUMNS }>
type Parts = { row: PageRow; revision: NonNullable<PageRow['currentRevision']> }

export function essayPage({ row, revision }: Parts, series: SeriesPage | null): EssayPage {
  const { contentNotes, seriesId: _, ...card } = row
  const { kind, extension } = row.author
  return {
    ...essayCard({ ...card, currentRevision: revision }),
    html: revision.html,
    // Written by this program only, as this very type.
    contents: revision.contents as Heading[],
    contentNotes,
    revision: {
      id: revision.id,
      number: revision.number,
      publishedAt: revision.publishedAt.toISOString(),
    },
    authorLine: { kind, extension },
    seriesPage: series,
    ...neighbours(series, row.slug),
  }
}
