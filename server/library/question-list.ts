import 'server-only'
import { db } from '@/server/db'
import { PUBLISHED } from './essay-card'

/** A question in the list of all, with the essays that speak to it. */
export type ListedQuestion = { slug: string; heading: string; html: string; essays: string[] }

/** The questions that are asked, by their headings. */
export async function questionList(): Promise<ListedQuestion[]> {
  const rows = await db.question.findMany({
    where: { withdrawnAt: null },
    orderBy: { heading: 'asc' },
    select: {
      slug: true,
      heading: true,
      html: true,
      passages: {
        where: { essay: PUBLISHED },
        orderBy: { place: 'asc' },
        select: { essay: { select: { title: true } } },
      },
    },
  })
  return rows.map(({ passages, ...question }) => ({
    ...question,
    essays: [...new Set(passages.map(({ essay }) => essay.title))],
  }))
}
