import 'server-only'
import { db, type Prisma } from '@/server/db'
import { PUBLISHED } from './essay-card'

export type EssayLink = { slug: string; title: string }

/** A series as a reader of one of its essays sees it, essays in their order. */
export type SeriesPage = {
  slug: string
  title: string
  description: string
  toBeContinued: boolean
  essays: (EssayLink & { place: number | null })[]
}

const SERIES_COLUMNS = {
  slug: true,
  title: true,
  description: true,
  toBeContinued: true,
  essays: {
    where: PUBLISHED,
    orderBy: [{ seriesPlace: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    select: { slug: true, title: true, seriesPlace: true },
  },
} satisfies Prisma.SeriesSelect

/** The series, or null when there is none of this id. */
export async function seriesPage(id: string): Promise<SeriesPage | null> {
  const row = await db.series.findUnique({ where: { id }, select: SERIES_COLUMNS })
  if (row === null) return null
  return {
    ...row,
    essays: row.essays.map(({ slug, title, seriesPlace }) => ({ slug, title, place: seriesPlace })),
  }
}

/** The essays before and after this one in its series. */
export function neighbours(
  series: SeriesPage | null,
  slug: string,
): { previous: EssayLink | null; next: EssayLink | null } {
  const essays = series?.essays ?? []
  const place = essays.findIndex((essay) => essay.slug === slug)
  const at = (index: number) => {
    const essay = place === -1 ? undefined : essays[index]
    return essay ? { slug: essay.slug, title: essay.title } : null
  }
  return { previous: at(place - 1), next: at(place + 1) }
}
