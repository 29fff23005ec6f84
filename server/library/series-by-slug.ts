import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import { firstLine } from '@/domain/library/first-line'
import type { Block } from '@/domain/library/markdown/blocks'
import { db } from '@/server/db'

import { CARD_COLUMNS, essayCard, PUBLISHED, type EssayCard } from './essay-card'

/** A series with its essays in their order, each with its first sentence. */
export type SeriesWhole = {
  slug: string
  title: string
  description: string
  toBeContinued: boolean
  essays: (EssayCard & { firstLine: string })[]
}

/** The page of a series; null when there is none of this name. */
export async function seriesBySlug(slug: string): Promise<SeriesWhole | null> {
  if (!isSlug(slug)) return null
  return db.series
    .findUnique({
      where: { slug },
      select: {
        slug: true,
        title: true,
        description: true,
        toBeContinued: true,
        essays: {
          where: PUBLISHED,
          orderBy: [{ seriesPlace: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
          select: {
            ...CARD_COLUMNS,
            currentRevision: { select: { wordCount: true, text: true, blocks: true } },
          },
        },
      },
    })
    .then((row) => row && { ...row, essays: row.essays.map(essayWithFirstLine) })
}

type Row = Parameters<typeof essayCard>[0] & {
  currentRevision: { text: string; blocks: unknown } | null
}

function essayWithFirstLine(row: Row) {
  const { text = '', blocks = [] } = row.currentRevision ?? {}
  // Written by this program only, as this very type.
  return { ...essayCard(row), firstLine: firstLine(text, blocks as Block[]) }
}
