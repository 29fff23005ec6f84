import 'server-only'
import type { Standing } from '@/domain/library/availability'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'

import { CARD_COLUMNS, essayCard, PUBLISHED, type EssayCard } from './essay-card'
import { standingAt, STANDING_COLUMNS } from './standing'

/** An author as their own page shows them; essays are the newest first. */
export type AuthorWhole = {
  slug: string
  name: string
  kind: 'PERSON' | 'DESK' | 'CIRCLE'
  biography: string
  extension: string | null
  /** BCP 47. */
  languages: string[]
  standing: Standing | null
  essays: EssayCard[]
}

/** The page of an author; null when there is none of this name. */
export async function authorBySlug(slug: string): Promise<AuthorWhole | null> {
  if (!isSlug(slug)) return null
  const row = await db.author.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      kind: true,
      biography: true,
      extension: true,
      languages: true,
      ...STANDING_COLUMNS,
      essays: {
        where: PUBLISHED,
        orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }],
        select: CARD_COLUMNS,
      },
    },
  })
  if (row === null) return null
  const { availability: _, awayUntil: __, ownWord: ___, essays, ...author } = row
  return { ...author, standing: standingAt(row, new Date()), essays: essays.map(essayCard) }
}
