import 'server-only'
import { readingMinutes } from '@/domain/library/reading-minutes'
import { db } from '@/server/db'

import { PUBLISHED } from './essay-card'

/** A series in a list; `minutes` are those of all its essays together. */
export type SeriesSummary = {
  slug: string
  title: string
  description: string
  toBeContinued: boolean
  essays: number
  minutes: number
  authors: string[]
}

/** The series that have a published essay, those with the newest essay first. */
export async function seriesOverview(): Promise<SeriesSummary[]> {
  const rows = await db.series.findMany({
    where: { essays: { some: PUBLISHED } },
    orderBy: { title: 'asc' },
    select: {
      slug: true,
      title: true,
      description: true,
      toBeContinued: true,
      essays: {
        where: PUBLISHED,
        select: {
          publishedOn: true,
          author: { select: { name: true } },
          currentRevision: { select: { wordCount: true } },
        },
      },
    },
  })
  const newest = (row: (typeof rows)[number]) =>
    Math.max(...row.essays.map(({ publishedOn }) => publishedOn?.getTime() ?? 0))
  return rows
    .toSorted((one, other) => newest(other) - newest(one))
    .map(({ essays, ...series }) => ({
      ...series,
      essays: essays.length,
      minutes: essays.reduce(
        (sum, { currentRevision }) => sum + readingMinutes(currentRevision?.wordCount ?? 0),
        0,
      ),
      authors: [...new Set(essays.map(({ author }) => author.name))],
    }))
}
