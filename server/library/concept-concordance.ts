import 'server-only'
import { excerptsAround, type Excerpt } from '@/domain/library/concordance'
import { stretchLink } from '@/domain/passages/stretch-link'
import { db } from '@/server/db'
import { speaksOf } from './concept-speakers'
import { isoDay } from './day'

/** What one essay says of a concept, in reading order. */
export type ConcordanceEssay = {
  slug: string
  title: string
  author: string
  /** ISO day. */
  publishedOn: string | null
  places: (Pick<Excerpt, 'start' | 'parts' | 'isCutBefore' | 'isCutAfter'> & { href: string })[]
}

/** What each essay says of a concept, the oldest first. An essay that only says of itself that it speaks of it has no places. */
export async function concordanceOf(slug: string): Promise<ConcordanceEssay[]> {
  const essays = await db.essay.findMany({
    where: speaksOf(slug),
    orderBy: [{ publishedOn: { sort: 'asc', nulls: 'last' } }, { title: 'asc' }],
    select: {
      slug: true,
      title: true,
      publishedOn: true,
      author: { select: { name: true } },
      currentRevision: { select: { id: true, text: true } },
      mentions: {
        where: { concept: { slug } },
        select: { start: true, end: true, revisionId: true },
      },
    },
  })
  return essays.map(({ currentRevision, mentions, author, publishedOn, ...essay }) => {
    const text = currentRevision?.text ?? ''
    const present = mentions.filter(({ revisionId }) => revisionId === currentRevision?.id)
    const places = excerptsAround(text, present).map(({ mention, end: _, ...excerpt }) => ({
      ...excerpt,
      href: stretchLink(essay.slug, text, mention),
    }))
    return { ...essay, author: author.name, publishedOn: isoDay(publishedOn), places }
  })
}
